"""The rules of live sessions, without sockets, database or clock."""
