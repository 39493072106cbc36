# A reader's shell: `pnpm` stands for the one that npx gets, and what serves is left to run beside.
set -emo pipefail
exec 2>&1

pnpm() { npx -y "$PNPM" "$@"; }

declare -A servers
trap 'for port in "${!servers[@]}"; do end "$port"; done' EXIT

# Ends the server that has a port, and waits until nobody answers there any more.
end() {
  kill -- "-${servers[$1]}" 2> /dev/null || true
  while kill -0 -- "-${servers[$1]}" || : < "/dev/tcp/127.0.0.1/$1"; do sleep 0.05; done 2> /dev/null
}

# Starts a server, waits for its first line, and keeps that in `line`. Whoever had its port before is done with it.
serve() {
  local command="$*" port pipe served
  port=${command#*--port }
  [ -z "${servers[$port]:-}" ] || end "$port"
  pipe=$(mktemp -u)
  mkfifo "$pipe"
  exec {served}<> "$pipe"
  "$@" > "$pipe" &
  servers[$port]=$!
  IFS= read -r -t 120 -u "$served" line
  rm "$pipe"
  echo "$line"
}
