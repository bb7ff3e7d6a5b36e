// Runs in every measured page, ours and the bare one, before anything of theirs: notes moments on this machine's clock.
(() => {
  const clock = () => performance.timeOrigin + performance.now();
  const noted = (window.stopwatch = { opened: performance.timeOrigin });
  const note = name => (noted[name] ??= clock());
  const remote = new WeakSet();

  class Watched extends RTCPeerConnection {
    constructor(...given) {
      super(...given);
      this.addEventListener('track', event => remote.add(event.track));
    }
  }
  window.RTCPeerConnection = Watched;

  // The first frame of a remote camera that a <video> of the page has decoded.
  const watchFrames = video => {
    const stream = video.srcObject;
    const shows = stream instanceof MediaStream && stream.getVideoTracks().some(track => remote.has(track));
    video.requestVideoFrameCallback(() => (shows ? note('frame') : watchFrames(video)));
  };
  const seen = new WeakSet();
  const look = () => {
    for (const video of document.querySelectorAll('video')) {
      if (seen.has(video)) continue;
      seen.add(video);
      watchFrames(video);
    }
    const button = document.querySelector('main button:not([disabled])');
    if (button && button.getClientRects().length > 0) note('button');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });

  // A press counts from the moment it reaches the page; the last one is kept.
  addEventListener('click', () => (noted.click = clock()), true);
  window.ready = () => note('ready');
})();
