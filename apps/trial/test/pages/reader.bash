# A reader's shell: `pnpm` stands for the one that npx gets, and what serves is left to run beside.
set -emo pipefail
exec 2>&1

pnpm() { npx -y "$PNPM" "$@"; }

declare -A servers
trap 'for group in "${servers[@]}"; do end "$group"; done' EXIT

# Ends what a command started, and waits until all of it is gone.
end() {
  kill -- "-$1" 2> /dev/null || true
  while kill -0 -- "-$1" 2> /dev/null; do sleep 0.05; done
}

# Starts a server, waits for its first line, and keeps that in `line`. Whoever had its port before is done with it.
serve() {
  local port=${*#*--port } group pipe served
  group=${servers[$port]:-}
  [ -z "$group" ] || end "$group"
  pipe=$(mktemp -u)
  mkfifo "$pipe"
  exec {served}<> "$pipe"
  "$@" > "$pipe" &
  servers[$port]=$!
  IFS= read -r -t 120 -u "$served" line
  rm "$pipe"
  echo "$line"
}
