#!/bin/sh
# Copies an office's data while it works:  backup.sh DATA_DIR TARGET
# The record, its figures, the settings, the notices' pictures and the translators' sheets in TARGET/copy; keys, voices, opinions and certificate apart,
# in TARGET/keys, where each copy overwrites the last: an old copy of a key would open what was erased since.
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
for part in notices figures; do
  if [ -d "$data/$part" ]; then copy "$data/$part" "$target/copy/$part"; fi
done
for file in ventanilla.json languages.json languages.previous.json; do
  if [ -f "$data/$file" ]; then cp "$data/$file" "$target/copy/$file"; fi
done
copy "$data/keys" "$target/keys/keys"
# A day that began meanwhile has its record copied too, and then its keys as they are by now.
for file in "$target"/keys/keys/????-??-??.json; do
  day=$(basename "$file" .json)
  if [ -s "$data/journal/$day.jsonl" ] && [ ! -s "$target/copy/journal/$day.jsonl" ]; then
    cp -a "$data/journal/$day.jsonl" "$target/copy/journal/$day.jsonl"
    copy "$data/keys" "$target/keys/keys"
  fi
done
# Beside the keys: whoever takes back the leave to use their voice, and a line that is erased, are gone from the next copy on.
for part in voices opinions; do
  if [ -d "$data/$part" ]; then copy "$data/$part" "$target/keys/$part"; else rm -rf "$target/keys/$part"; fi
done
# The office's own certificate and authority, where it has made them: without them every screen would have to trust anew.
if [ -d "$data/tls" ]; then copy "$data/tls" "$target/keys/tls"; fi
sync -f "$target"
echo "copia hecha en $target"
