# shellcheck shell=bash
# Gives the tests of the client a display of their own: Xvfb, a window manager and a session bus. Sourced after tools.sh.

# Room for the client at twice its size.
display_size=2560x1440x24
# What GTK is told there: nothing fades or slides, so that what is seen is what is so.
display_settings=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/display
display_programs=(Xvfb openbox xdotool import dbus-run-session)
display_packages=(xvfb openbox xdotool imagemagick dbus-x11 xauth libgtk-3-0 libwebkit2gtk-4.1-0 x11-utils fonts-dejavu
    adwaita-icon-theme libgl1-mesa-dri)

missing_programs() {
    local program
    for program in "${display_programs[@]}"; do
        command -v "$program" >/dev/null || printf '%s\n' "$program"
    done
}

has_gtk() { [[ $(ldconfig -p 2>/dev/null) == *libgtk-3.so.0* ]]; }

# Installs what is missing where that is allowed (root, apt); says exactly what to install where it is not.
ensure_display_programs() {
    [[ -z $(missing_programs) ]] && has_gtk && return
    if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        say "Installing what the tests of the client need: ${display_packages[*]}"
        apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            "${display_packages[@]}" >&2 && return
    fi
    fail "the tests of the client need programs that are missing here: $(missing_programs | tr '\n' ' ')" \
        "On Debian or Ubuntu: sudo apt-get install ${display_packages[*]}" \
        "Elsewhere: Xvfb, openbox, xdotool, ImageMagick, dbus-run-session and GTK 3."
}

# Runs a command on a display of its own, which ends with it. On macOS and Windows there is always one.
with_display() {
    local server number reading outcome=0
    [[ $(uname -s) == Linux ]] || { "$@"; return; }
    ensure_display_programs
    # It says the number of the display that it took, once it answers.
    exec {reading}< <(exec Xvfb -displayfd 3 -screen 0 "$display_size" -nolisten tcp 3>&1 >/dev/null 2>&1)
    server=$!
    read -r -t 30 number <&"$reading" || fail "Xvfb, the display for the tests of the client, does not start."
    DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1 \
        XDG_CONFIG_DIRS=$display_settings:${XDG_CONFIG_DIRS:-/etc/xdg} dbus-run-session -- bash -c \
        'openbox >/dev/null 2>&1 & "$@"; outcome=$?; kill $!; exit "$outcome"' -- "$@" || outcome=$?
    kill "$server"
    exec {reading}<&-
    return "$outcome"
}
