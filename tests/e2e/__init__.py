"""People in real browsers, against the real server as a process of its own."""
