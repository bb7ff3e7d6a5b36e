#!/bin/sh
# Locks requirements/*.in with hashes and without any package index's address. UPGRADE=--upgrade takes newer versions.
set -eu
cd "$(dirname -- "$0")/../requirements"
lock() {
    uv pip compile --quiet --universal --python-version 3.11 --only-binary :all: --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header ${UPGRADE:-} "$@"
}
lock app.in --output-file app.txt
lock node.in --output-file node.txt
lock dev.in --constraint app.txt --constraint node.txt --output-file dev.txt
