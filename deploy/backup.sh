#!/bin/sh
# Copies an office's data while it works:  backup.sh DATA_DIR TARGET
# The record, the settings and the notices' pictures in TARGET/copy; keys and voices apart, in TARGET/keys, where each copy overwrites the last:
# an old copy of a key would open what was erased since.
set -eu

data=${1:?"Diga la carpeta de datos (say the data folder)"}
target=${2:?"Diga a dónde va la copia (say where the copy goes)"}
[ -f "$data/ventanilla.json" ] || { echo "$data no es una carpeta de Ventanilla (not a data folder)" >&2; exit 1; }
umask 077
mkdir -p "$target/copy" "$target/keys"

# Under another name first, so that the last good copy stands until the next one is whole.
copy() {
  rm -rf "$2.next"
  cp -a "$1" "$2.next"
  sync -f "$2.next"
  rm -rf "$2.last"
  [ ! -e "$2" ] || mv "$2" "$2.last"
  mv "$2.next" "$2"
  rm -rf "$2.last"
}

# Lines before keys: a key is on disk before the first line that needs it, so that no line copied lacks its own.
copy "$data/journal" "$target/copy/journal"
copy "$data/settings" "$target/copy/settings"
if [ -d "$data/notices" ]; then copy "$data/notices" "$target/copy/notices"; fi
cp "$data/ventanilla.json" "$target/copy/ventanilla.json"
copy "$data/keys" "$target/keys/keys"
# A day that began meanwhile has its record copied too, and then its keys as they are by now.
for file in "$target"/keys/keys/????-??-??.json; do
  day=$(basename "$file" .json)
  if [ -s "$data/journal/$day.jsonl" ] && [ ! -s "$target/copy/journal/$day.jsonl" ]; then
    cp -a "$data/journal/$day.jsonl" "$target/copy/journal/$day.jsonl"
    copy "$data/keys" "$target/keys/keys"
  fi
done
# Beside the keys: whoever takes back the leave to use their voice is gone from the next copy on.
if [ -d "$data/voices" ]; then copy "$data/voices" "$target/keys/voices"; else rm -rf "$target/keys/voices"; fi
# The office's own certificate and authority, where it has made them: without them every screen would have to trust anew.
if [ -d "$data/tls" ]; then copy "$data/tls" "$target/keys/tls"; fi
sync -f "$target"
echo "copia hecha en $target"
