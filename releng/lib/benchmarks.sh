# shellcheck shell=bash
# Runs the benchmarks that a build with -Pbenchmarks made. Sourced after tools.sh and product.sh.

root=${root:?the folder of the repository}
benchmarks_target=$root/releng/benchmarks/target

benchmarks_are_built() { [[ -d $benchmarks_target/classes && -d $benchmarks_target/lib && -n $(product_home) ]]; }

# Ours and what it brings from the product, the CQL engine and JMH from what Maven fetched. A check is over before the
# second compiler of the JVM has paid off.
run_benchmarks() {
    local product compilers=()
    product=$(product_home)
    [[ ${1:-} != --check ]] || compilers=(-XX:TieredStopAtLevel=1)
    "$(find_jdk)/bin/java" "${compilers[@]}" -Dcasewright.root="$root" \
        -Dcasewright.product="$product" -Dguice_custom_class_loading=CHILD -Djava.awt.headless=true \
        -Dslf4j.internal.verbosity=ERROR \
        -cp "$benchmarks_target/classes:$product/plugins/*:$benchmarks_target/lib/*" \
        org.casewright.benchmarks.Benchmarks "$@"
}
