#!/usr/bin/env bash
# Types every verb of the command line into a terminal (tmux), on a copy of an example, and keeps what the terminal shows in docs/session.md.
# Needs bash, git, tmux, a JDK and Maven; from the project's folder: docs/src/session/session.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
page=$root/docs/session.md
work=$(mktemp -d)
trap 'tmux -S "$work/socket" kill-server 2> /dev/null || true; rm -rf "$work"' EXIT

mvn -q -B -DskipTests -pl processor -am package dependency:build-classpath -Dmdep.outputFile=target/classpath
path=$root/processor/target/setstone-processor-0.1.0-SNAPSHOT.jar:$(cat processor/target/classpath)

mkdir "$work/shop" && cp -r examples/prior-authorization/src "$work/shop/"
rm -rf "$work/shop/src/main/setstone/attempts"
cat > "$work/bashrc" << END
PS1='\$ '
PROMPT_COMMAND='touch "$work/done"'
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HISTFILE=
setstone() { java -cp "$path" dev.setstone.processor.cli.Setstone "\$@"; }
END
mv "$work/shop/src/main/java/dev/setstone/examples" "$work/shop/src/main/java/acme"
rm -r "$work/shop/src/main/java/dev" "$work/shop/src/test"
grep -rl --exclude=lock.json dev.setstone.examples "$work/shop/src" | xargs sed -i 's/dev\.setstone\.examples/acme/g'
git -C "$work/shop" init -q
git -C "$work/shop" config user.name "Grace Hopper"
git -C "$work/shop" config user.email grace@example.org
git -C "$work/shop" add -A
git -C "$work/shop" commit -q -m "Start"

tmux -S "$work/socket" -f /dev/null start-server \; set-option -g history-limit 20000 \; \
  new-session -d -x 130 -y 50 -c "$work/shop" "bash --noprofile --rcfile '$work/bashrc' -i"

await() {
  for _ in $(seq 1200); do
    if [ -e "$work/done" ]; then
      return
    fi
    sleep 0.25
  done
  echo "the terminal did not come back within five minutes; it shows:" >&2
  tmux -S "$work/socket" capture-pane -p >&2
  exit 1
}

# Types a line and waits for the next prompt.
enter() {
  rm -f "$work/done"
  tmux -S "$work/socket" send-keys -l "$1"
  tmux -S "$work/socket" send-keys Enter
  await
}

# The same on an empty screen, and what it shows goes into the page. Of long results the middle is left out.
show() {
  enter clear
  tmux -S "$work/socket" clear-history
  enter "$1"
  {
    echo
    echo "${2:-}"
    echo
    tmux -S "$work/socket" capture-pane -pJ -S - | sed -e 's/[[:space:]]*$//' -e "s#$work/##g" | sed -e '/^\$$/d' | awk '
      { line[NR] = $0; if ($0 != "") last = NR }
      END {
        for (i = 1; i <= last; i++) {
          if (last > 60 && i == 36) print "    ... (" last - 55 " lines) ..."
          if (last <= 60 || i <= 35 || i > last - 20) print (line[i] == "" ? "" : "    " line[i])
        }
      }'
  } >> "$page"
}

await
cat > "$page" << 'END'
# A session

Every verb of [the command line](command-line.md), typed into a terminal on a copy of `examples/prior-authorization` in a package of its own. This page is what
the terminal showed; `docs/src/session/session.sh` makes it anew. `setstone` stands for
`java -cp <processor path> dev.setstone.processor.cli.Setstone`.
END

yaml=src/main/setstone/prior-authorization.yaml
logic=src/main/setstone/recorded/prior-authorization/PriorAuthorizationLogic.java
. docs/src/session/steps.sh
echo "$page"
