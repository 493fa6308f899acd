# shellcheck shell=bash
# Finds the tools of the build. Sourced by the scripts in releng/; prints to stdout nothing but what was asked for.

minimum_java=21
minimum_maven=3.9.9
fetched_maven=3.9.16
dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

say() { printf '%s\n' "$*" >&2; }
fail() { say "${0##*/}: $1"; shift; for line in "$@"; do say "  $line"; done; exit 2; }

# The feature version of the JDK in a folder, or 0 where it has no compiler or does not run.
jdk_version() {
    [[ -x $1/bin/javac ]] || { echo 0; return; }
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

# The home of a JDK that is new enough: JAVA_HOME, that of the javac on the PATH, the newest one installed.
find_jdk() {
    local home version best='' best_version=0
    if [[ -n ${JAVA_HOME:-} ]] && (($(jdk_version "$JAVA_HOME") >= minimum_java)); then
        printf '%s\n' "$JAVA_HOME"
        return
    fi
    home=$(jdk_on_path)
    if [[ -n $home ]] && (($(jdk_version "$home") >= minimum_java)); then
        printf '%s\n' "$home"
        return
    fi
    for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
        [[ -d $home ]] || continue
        version=$(jdk_version "$home")
        if ((version > best_version)); then
            best=$home
            best_version=$version
        fi
    done
    ((best_version >= minimum_java)) || fail "no JDK of version $minimum_java or newer was found." \
        "Looked in JAVA_HOME (${JAVA_HOME:-not set}), on the PATH, and where JDKs are usually installed" \
        "(/usr/lib/jvm, /Library/Java/JavaVirtualMachines, SDKMAN, ~/.jdks); the newest there: ${best_version/#0/none}." \
        "Install one (Temurin 25, for example), or point JAVA_HOME at one."
    printf '%s\n' "$best"
}

jdk_on_path() {
    local javac
    javac=$(command -v javac) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null) || return 0
    printf '%s\n' "${javac%/bin/javac}"
}

# Whether a version such as 3.9.16 is at least another.
at_least() { [[ $(printf '%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

maven_version() { "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1; }

# The mvn on the PATH where it is new enough (but of Maven 3); else one that it fetches for us, once.
find_maven() {
    local installed version cache
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/casewright
    if [[ -x $cache/apache-maven-$fetched_maven/bin/mvn ]]; then
        printf '%s\n' "$cache/apache-maven-$fetched_maven/bin/mvn"
        return
    fi
    installed=$(command -v mvn) || fail "no Maven was found on the PATH." \
        "Install any Maven 3 (on Debian: apt install maven); the one that the build needs is then fetched by it."
    version=$(maven_version "$installed")
    if [[ $version == 3.* ]] && at_least "$version" "$minimum_maven"; then
        printf '%s\n' "$installed"
        return
    fi
    say "Fetching Maven $fetched_maven: the installed one is $version, the build needs $minimum_maven."
    fetch_maven "$installed" "$cache"
    printf '%s\n' "$cache/apache-maven-$fetched_maven/bin/mvn"
}

# Unpacked aside and moved into place, so that what is there is always whole.
fetch_maven() {
    local installed=$1 cache=$2 aside
    mkdir -p "$cache"
    aside=$(mktemp -d "$cache/maven.XXXXXX")
    if ! (cd "$aside" && "$installed" -B "$dependency_plugin:unpack" "-DoutputDirectory=$aside" \
        "-Dartifact=org.apache.maven:apache-maven:$fetched_maven:tar.gz:bin" >"$aside/log" 2>&1); then
        tail -n 20 "$aside/log" >&2
        rm -rf "$aside"
        fail "Maven $fetched_maven could not be fetched by $installed (its last lines are above)." \
            "Or install Maven $minimum_maven or newer and put it on the PATH."
    fi
    mv "$aside/apache-maven-$fetched_maven" "$cache/" 2>/dev/null || true
    rm -rf "$aside"
    [[ -x $cache/apache-maven-$fetched_maven/bin/mvn ]] || fail "Maven $fetched_maven is not whole in $cache."
}
