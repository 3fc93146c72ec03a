// A disk with moods, loaded before the C library (LD_PRELOAD).
//
//   FAULT_SHORT=1   read and write do at most so many bytes at a time
//   FAULT_EINTR=3   every third call is interrupted by a signal and does nothing
//   FAULT_LIE=1     fsync, fdatasync and syncfs say that they are done and do nothing
//
// Only a C compiler can make this: Swift has no way to define `write` without the library that
// calls it. It comes with Swift, which links with it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/file.h>
#include <unistd.h>

static long setting(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static int interrupted(void) {
  static long calls;
  long every = setting("FAULT_EINTR");
  if (every <= 0 || ++calls % every != 0) return 0;
  errno = EINTR;
  return 1;
}

static size_t shortened(size_t count) {
  long most = setting("FAULT_SHORT");
  return most > 0 && count > (size_t)most ? (size_t)most : count;
}

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

ssize_t read(int file, void *bytes, size_t count) {
  return interrupted() ? -1 : REAL(read)(file, bytes, shortened(count));
}

ssize_t write(int file, const void *bytes, size_t count) {
  return interrupted() ? -1 : REAL(write)(file, bytes, shortened(count));
}

static int synced(int (*real)(int), int file) {
  if (interrupted()) return -1;
  return setting("FAULT_LIE") ? 0 : real(file);
}

int fsync(int file) { return synced(REAL(fsync), file); }
int fdatasync(int file) { return synced(REAL(fdatasync), file); }
int syncfs(int file) { return synced(REAL(syncfs), file); }

int openat(int folder, const char *name, int flags, ...) {
  if (interrupted()) return -1;
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return REAL(openat)(folder, name, flags, mode);
}

int renameat(int from, const char *name, int to, const char *other) {
  return interrupted() ? -1 : REAL(renameat)(from, name, to, other);
}

int mkdirat(int folder, const char *name, mode_t mode) {
  return interrupted() ? -1 : REAL(mkdirat)(folder, name, mode);
}

int ftruncate(int file, off_t length) {
  return interrupted() ? -1 : REAL(ftruncate)(file, length);
}

int flock(int file, int how) { return interrupted() ? -1 : REAL(flock)(file, how); }
