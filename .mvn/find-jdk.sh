# Sourced by ./mvnw and ./servanda: sets JAVA_HOME to a JDK 25, whatever the default `java` is.
# Looks at JAVA_HOME, the variables that build services set, Maven's toolchains.xml, the `java` on the
# path and the folders where installers put JDKs. A JDK is known by its `release` file, so none is started.

# True where $1 is the home of a JDK 25.
is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

# Prints the places to look, one a line, best first.
candidate_jdks() {
  printf '%s\n' "${JAVA_HOME-}" "${JDK_25-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JAVA25_HOME-}"
  sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' "${HOME-}/.m2/toolchains.xml" 2>/dev/null || true
  if java_on_path=$(command -v java); then
    dirname "$(dirname "$(readlink -f "$java_on_path")")"
  fi
  set +f
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/*jdk* /opt/java/* /opt/jvm/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.m2/jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.jabba/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$home"
  done
}

find_jdk_25() {
  candidate_jdks | while IFS= read -r home; do
    if is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      break
    fi
  done
}

JAVA_HOME=$(find_jdk_25)
if [ -z "$JAVA_HOME" ]; then
  echo "Servanda needs a JDK 25 and found none: install Temurin 25 (https://adoptium.net) or set JAVA_HOME to one." >&2
  exit 3
fi
export JAVA_HOME
