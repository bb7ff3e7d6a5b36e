// The least that can be done: two pages, a warm socket, one connection, the joiner offers. No roles, no door, no texts.
const socket = new WebSocket(location.href.replace('http', 'ws').replace('/floor', '/socket'));
const send = message => socket.send(JSON.stringify(message));
const camera = navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480 } });
camera.then(() => (window.cameraReady = true));
socket.onopen = () => window.ready();

let peer;
async function begin() {
  peer = new RTCPeerConnection();
  peer.onicecandidate = ({ candidate }) => candidate && send({ candidate });
  peer.ontrack = ({ streams, track }) => {
    if (track.kind === 'video') document.querySelector('video').srcObject = streams[0];
  };
  const stream = await camera;
  for (const track of stream.getTracks()) peer.addTrack(track, stream);
}

document.querySelector('#admit').onclick = () => send({ admit: true });

const handle = {
  async admit() {
    await begin();
    await peer.setLocalDescription();
    send({ offer: peer.localDescription });
  },
  async offer(offer) {
    await begin();
    await peer.setRemoteDescription(offer);
    await peer.setLocalDescription();
    send({ answer: peer.localDescription });
  },
  answer: answer => peer.setRemoteDescription(answer),
  candidate: candidate => peer.addIceCandidate(candidate),
};

let queue = Promise.resolve();
socket.onmessage = ({ data }) => {
  const [[kind, value]] = Object.entries(JSON.parse(data));
  queue = queue.then(() => handle[kind](value));
};
