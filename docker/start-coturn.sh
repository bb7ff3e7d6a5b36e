#!/bin/sh
# Starts coturn with its secret in a file that only this container sees, so that it stands in no process list.
set -eu
umask 077
conf=/tmp/turnserver.conf
cat /etc/coturn/turnserver.conf > "$conf"
{
    printf 'realm=%s\n' "$TURN_REALM"
    printf 'external-ip=%s\n' "$TURN_EXTERNAL_IP"
    printf 'static-auth-secret=%s\n' "$(cat /run/secrets/turn_secret)"
} >> "$conf"
exec turnserver -c "$conf" --pidfile /tmp/turnserver.pid
