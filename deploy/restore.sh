#!/bin/sh
# Puts an office back from its copy, on this computer or another:  restore.sh COPY DATA_DIR
# COPY is what backup.sh filled. What lies in DATA_DIR is put aside, never removed. The service is stopped and started where there is one.
set -eu

from=${1:?"Diga dónde está la copia (say where the copy is)"}
data=${2:?"Diga la carpeta de datos (say the data folder)"}
server=$(cd "$(dirname "$0")/.." && pwd)/dist/server/main.js
[ -f "$from/copy/ventanilla.json" ] || { echo "$from no tiene una copia de Ventanilla (holds no copy)" >&2; exit 1; }
[ -f "$from/keys/keys/office.json" ] || { echo "Faltan las llaves en $from/keys: sin ellas no se lee a nadie (the keys are missing)" >&2; exit 1; }
umask 077

# The name by which a server holds its folder, in the kernel.
held() { grep -q "@ventanilla-$(printf %s "$(stat -L -c %d:%i "$1")" | sha256sum | cut -c1-32)" /proc/net/unix; }

service=
if command -v systemctl >/dev/null && systemctl is-active --quiet ventanilla 2>/dev/null; then
  service=ventanilla
  systemctl stop ventanilla
fi

if [ -e "$data" ]; then
  if held "$data"; then
    echo "Un servidor usa $data: ciérrelo primero (a server uses it: close it first)" >&2
    exit 1
  fi
  aside=$data.before-$(date +%Y%m%d-%H%M%S)
  mv "$data" "$aside"
  echo "lo que había quedó en $aside (what was there is there now)"
fi
mkdir -p "$data"
cp -a "$from/copy/." "$data/"
cp -a "$from/keys/." "$data/"
if [ "$(id -u)" = 0 ] && id ventanilla >/dev/null 2>&1; then chown -R ventanilla: "$data"; fi
sync -f "$data"

DATA_DIR=$data node "$server" verify
[ -z "$service" ] || systemctl start "$service"
echo "restaurado en $data (restored)"
