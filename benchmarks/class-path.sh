# Sourced by the scripts beside it: sets class_path, building first when a source is newer than the last build.
root=$(CDPATH='' cd -- "$here/.." && pwd)
stamp="$here/target/class-path.txt"
if [ ! -f "$stamp" ] || [ -n "$(find "$root"/*/src/main "$root"/*/pom.xml "$root/pom.xml" -newer "$stamp" -print -quit)" ]; then
  (cd "$root" && ./mvnw -q -B -Dfast -DskipTests -pl benchmarks -am process-classes) >&2
  touch "$stamp"
fi
class_path="$here/target/classes:$(cat "$stamp")"
