"""measure.py OUT COMMAND...: runs a command and writes wall seconds, CPU seconds and peak megabytes to OUT."""
import os
import sys
import time

out, command = sys.argv[1], sys.argv[2:]
start = time.monotonic()
child = os.fork()
if child == 0:
    try:
        os.execvp(command[0], command)
    except OSError as e:
        print(e, file=sys.stderr)
        os._exit(127)
_, status, used = os.wait4(child, 0)
wall = time.monotonic() - start
with open(out, "w") as f:
    f.write(f"{wall:.2f}\t{used.ru_utime + used.ru_stime:.2f}\t{used.ru_maxrss // 1024}\n")
sys.exit(os.waitstatus_to_exitcode(status))
