#!/bin/sh
# Shows a page of the office on a screen that nobody attends: a mini-PC with Linux behind the television.
#
#   display-kiosk.sh http://192.168.1.10:3000/display/
#
# Run it as the last thing of the desktop session (docs/display.md). It waits with a calm page until the office's
# server answers, opens Chromium over the whole screen with its sound allowed, and starts it again whenever it ends or
# its page has crashed.
set -eu

address=${1:?"Diga la dirección de la pantalla, como http://192.168.1.10:3000/display/ (say the address of the screen)"}
origin=$(printf '%s' "$address" | sed -E 's|^(https?://[^/]+).*|\1|')
home=${XDG_STATE_HOME:-$HOME/.local/state}/ventanilla-display
profile=$home/browser
waiting=$home/waiting.html
look=${LOOK_EVERY:-10} # seconds
mkdir -p "$profile"

for name in chromium chromium-browser google-chrome; do
  browser=$(command -v "$name") && break
done
if [ -z "${browser:-}" ]; then
  echo "Falta Chromium: sudo apt install chromium (Chromium is missing)" >&2
  exit 1
fi

# A name under .local may take long to be found where no name server answers.
probe() {
  if command -v curl >/dev/null; then curl -fsS -m 20 -o /dev/null "$origin/health"; else wget -q -T 20 -O /dev/null "$origin/health"; fi
}

# Goes on to the page once the loop below has written that the server answers; our server lets no page of elsewhere ask it.
cat >"$waiting" <<PAGE
<!doctype html>
<html lang="es-MX" translate="no">
<meta charset="utf-8">
<meta name="google" content="notranslate">
<title>Ventanilla</title>
<style>
  html { height: 100%; background: #fbf8f1; color: #0b3b33; cursor: none; font: 600 4vmin/1.3 "Noto Sans", sans-serif }
  body { display: grid; place-content: center; min-height: 100%; margin: 0; text-align: center }
  p { margin: 0; font-weight: 400; font-size: 3vmin }
</style>
<h1>Un momento, por favor</h1>
<p>La pantalla se conecta con la oficina.</p>
<script>
  setInterval(() => {
    const answer = document.createElement("script");
    answer.src = "answers.js?" + Date.now();
    document.head.append(answer);
    answer.onload = answer.onerror = () => answer.remove();
  }, 2000);
</script>
</html>
PAGE

while :; do
  if probe 2>/dev/null; then printf 'location.replace("%s");\n' "$address" >"$home/answers.js"; else rm -f "$home/answers.js"; fi
  sleep 2
done &
looking=$!

# Keeps the panel lit: X first, then whatever the desktop listens to.
if [ -n "${DISPLAY:-}" ] && command -v xset >/dev/null; then
  xset s off s noblank -dpms || true
fi
if command -v gsettings >/dev/null; then
  gsettings set org.gnome.desktop.session idle-delay 0 2>/dev/null || true
fi
if command -v unclutter >/dev/null; then
  unclutter -idle 1 &
  pointer=$!
fi

# A page that has crashed leaves its browser standing, with a sad face: then no process draws a page any more.
draws() {
  ps -e -o pgid=,args= | awk -v group="$1" '$1 == group && /--type=[r]enderer/ { found = 1 } END { exit !found }'
}
end_browser() { pkill -f -- "--user-data-dir=$profile" || true; }
watch_page() {
  group=$(ps -o pgid= -p "$1" | tr -d ' ')
  drawn=
  missing=0
  while kill -0 "$1" 2>/dev/null; do
    sleep "$look"
    if draws "$group"; then drawn=yes missing=0; elif [ -n "$drawn" ]; then missing=$((missing + 1)); fi
    if [ "$missing" -ge 2 ]; then end_browser; return; fi
  done
}

watching=
leave() {
  trap - TERM INT EXIT
  end_browser
  [ -z "$watching" ] || kill "$watching" 2>/dev/null || true
  kill "$looking" 2>/dev/null || true
  [ -z "${pointer:-}" ] || kill "$pointer" 2>/dev/null || true
  exit 0
}
trap leave TERM INT EXIT

while :; do
  # After a power cut Chromium would offer to restore its pages, over ours.
  if [ -f "$profile/Default/Preferences" ]; then
    sed -i 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"[^"]*"/"exit_type":"Normal"/' \
      "$profile/Default/Preferences"
  fi
  "$browser" \
    --kiosk --app="file://$waiting" --user-data-dir="$profile" \
    --autoplay-policy=no-user-gesture-required \
    --no-first-run --no-default-browser-check --noerrdialogs --disable-session-crashed-bubble \
    --disable-infobars --disable-features=Translate,SpareRendererForSitePerProcess --disable-pinch --overscroll-history-navigation=0 \
    --disable-background-timer-throttling --disable-renderer-backgrounding --password-store=basic &
  child=$!
  watch_page "$child" &
  watching=$!
  wait "$child" || true
  kill "$watching" 2>/dev/null || true
  end_browser
  sleep 3
done
