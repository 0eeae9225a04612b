# Mencari JDK 25 atau lebih baru; dipakai skrip lain dengan `source`, bukan dijalankan.
jdk_versi() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

jdk_cari() {
  local calon versi
  local dari_path=""
  if command -v java >/dev/null; then dari_path="$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"; fi
  for calon in "${JAVA_HOME:-}" "$dari_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$calon" ] && [ -x "$calon/bin/java" ] || continue
    versi="$(jdk_versi "$calon")"
    if [ "${versi:-0}" -ge 25 ]; then echo "$calon"; return 0; fi
  done
  echo "JDK 25 tidak ditemukan. Pasang JDK 25 (misalnya Temurin), lalu isi JAVA_HOME dengan foldernya." >&2
  return 1
}

butuh_maven() {
  command -v mvn >/dev/null && return 0
  echo "Maven (perintah mvn) tidak ditemukan. Pasang Maven 3.8 atau lebih baru." >&2
  return 1
}

# Builds the jar that bin/jalan starts: tests belong to bin/uji. Writing out the wiring of the beans needs Maven itself on
# that JDK, which warns of Maven's own libraries.
bangun_jar() {
  JAVA_HOME="$1" MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -q -Psiap-jalan -DskipTests package
  touch target/tatakerja.jar
}
