# shellcheck shell=bash
# Builds and runs a product. Sourced after tools.sh.

root=${root:?the folder of the repository}
build_log=$root/target/build.log

# The product that the functions below are about: the headless one, until another is chosen.
product_id=org.casewright.headless.product
product_module=org.casewright.product
product_start=casewright
product_leaves_out='*/org.casewright.workbench*'

choose_workbench() {
    product_id=org.casewright.workbench.product
    product_module=org.casewright.workbench.product
    product_start=casewright-workbench
    product_leaves_out='*/org.casewright.headless*'
}

# What the platform calls this system.
product_system() {
    case $(uname -s) in
        Darwin) echo macosx ;;
        *) echo linux ;;
    esac
}

# The folder of the product for this system, or nothing.
product_home() {
    local home
    for home in "$root/releng/$product_module/target/products/$product_id/$(product_system)"/*/*{,/Casewright.app/Contents/Eclipse}; do
        [[ -x $home/$product_start ]] && printf '%s\n' "$home" && return
    done
    return 0
}

build_stamp() { printf '%s\n' "$root/target/$product_id.stamp"; }

# Whether a source is newer than the product: compared with the moment at which its last build began.
product_is_stale() {
    [[ -n $(product_home) && -f $(build_stamp) ]] || return 0
    [[ -n $(find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/releng" "$root/targets" \
        \( -name target -o -name src-gen -o -name bin -o -name docs -o -name examples -o -name '.polyglot.*' \
        -o -path "$root/releng/lib" \
        -o -path "$root/releng/benchmarks" -o -path '*.tests' -o -path "$product_leaves_out" \) -prune \
        -o \( -type f -o -path '*/src/*' \) -newer "$(build_stamp)" -print 2>/dev/null | head -n 1) ]]
}

# Runs a command that builds the product, and remembers, where it succeeds, which state of the sources it saw.
building_product() {
    local began outcome=0
    began=$(mktemp)
    "$@" || outcome=$?
    if ((outcome == 0)); then
        mkdir -p "$root/target"
        mv "$began" "$(build_stamp)"
    fi
    rm -f "$began"
    return "$outcome"
}

build_product_if_stale() {
    local started=$SECONDS
    product_is_stale || return 0
    mkdir -p "${build_log%/*}"
    say "Building Casewright (the first time takes a minute or two; log: $build_log) ..."
    if ! building_product "$root/releng/mvn" -B -ntp -f "$root/pom.xml" -pl ":$product_module" -am \
        -DskipTests verify >"$build_log" 2>&1; then
        grep -E '^\[(ERROR|FATAL)\]' "$build_log" | head -n 30 >&2 || tail -n 30 "$build_log" >&2
        fail "the product could not be built. The whole log: $build_log"
    fi
    say "Built in $((SECONDS - started)) s."
}

# Takes the shell's place, so that signals reach Java and the exit code is its own.
run_product() {
    JAVA_HOME=$(find_jdk)
    export JAVA_HOME
    exec "$(product_home)/$product_start" "$@"
}
