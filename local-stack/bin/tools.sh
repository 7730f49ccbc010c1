# Sourced by ./start and ./verify: finds the tools that they need, or says how to get them.

# The major version of the JDK in folder $1; 0 when there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

# Sets JAVA_HOME to the newest installed JDK, at least 17.
choose_jdk() {
    newest=0
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$home")
        if [ "$version" -gt "$newest" ]; then
            newest=$version
            chosen=$home
        fi
    done
    if [ "$newest" -lt 17 ]; then
        echo "A JDK of version 17 or newer is missing. Debian and Ubuntu: apt-get install openjdk-17-jdk-headless; others: https://adoptium.net" >&2
        exit 1
    fi
    JAVA_HOME=$chosen
    export JAVA_HOME
}

# Node 20 or newer makes the style sheets and scripts of the pages.
need_node() {
    version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    if [ "${version:-0}" -lt 20 ]; then
        echo "Node.js of version 20 or newer is missing (found: $(node --version 2>/dev/null || echo none)). Debian and Ubuntu: https://deb.nodesource.com; others: https://nodejs.org" >&2
        exit 1
    fi
}
