/* Makes the n-th call by which a program changes files fail, or kills the program there.

   KLAG_FAULT=MODE:N   MODE: count          fails nowhere
                             before, after  kills the program before or after the N-th call
                             short          writes only half of the bytes, once
                             ENOSPC …       fails with that error, once
                             ENOSPC+ …      fails with that error from the N-th call on
                             unflushed      leaves out the N-th flush and says that it was done
                             unflushed+     leaves out the N-th flush and all after it
                             badflush       the N-th flush fails with EIO
   KLAG_FAULT_COUNT=FILE  the numbers of calls and of flushes are written there when the program ends

   Counted are the calls that make, change, rename, remove or flush a file or folder; writing to a
   terminal or a pipe is not. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls;
static long flushes;
static long wanted = -1;
static char mode[16];

static const struct {
    const char *name;
    int number;
} errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EACCES", EACCES}, {"EROFS", EROFS}};

__attribute__((constructor)) static void begin(void) {
    const char *fault = getenv("KLAG_FAULT");
    if (fault) sscanf(fault, "%15[^:]:%ld", mode, &wanted);
}

__attribute__((destructor)) static void end(void) {
    const char *file = getenv("KLAG_FAULT_COUNT");
    FILE *out = file ? fopen(file, "w") : NULL;
    if (!out) return;
    const long counted = calls;
    fprintf(out, "%ld %ld\n", counted, flushes);
    fclose(out);
}

/* The error with which this call fails; 0 when it goes on. */
static int fault(void) {
    const long call = ++calls;
    if (wanted < 0 || call < wanted) return 0;
    if (call == wanted && strcmp(mode, "before") == 0) kill(getpid(), SIGKILL);
    const size_t length = strlen(mode);
    const int persists = length > 0 && mode[length - 1] == '+';
    if (call > wanted && !persists) return 0;
    for (size_t i = 0; i < sizeof errors / sizeof *errors; ++i)
        if (strncmp(mode, errors[i].name, length - (size_t)persists) == 0) return errors[i].number;
    return 0;
}

static void after(void) {
    if (calls == wanted && strcmp(mode, "after") == 0) kill(getpid(), SIGKILL);
}

/* Whether this flush is left out. */
static int is_unflushed(void) {
    if (strncmp(mode, "unflushed", 9) != 0) return 0;
    return flushes == wanted || (flushes > wanted && mode[9] == '+');
}

static int is_bad_flush(void) { return flushes == wanted && strcmp(mode, "badflush") == 0; }

static int is_file(int fd) {
    struct stat status;
    return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

static size_t shortened(size_t size) {
    return calls == wanted && strcmp(mode, "short") == 0 && size > 1 ? size / 2 : size;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* Fails, or does the call and says its result. */
#define FAILING(type, call) \
    const int error = fault(); \
    if (error) { \
        errno = error; \
        return -1; \
    } \
    const type result = call; \
    const int kept = errno; \
    after(); \
    errno = kept; \
    return result

#define CALL(type, name, arguments, parameters) \
    type name parameters { \
        REAL(name); \
        FAILING(type, real arguments); \
    }

CALL(int, rename, (a, b), (const char *a, const char *b))
CALL(int, renameat, (d, a, e, b), (int d, const char *a, int e, const char *b))
CALL(int, renameat2, (d, a, e, b, f), (int d, const char *a, int e, const char *b, unsigned f))
CALL(int, link, (a, b), (const char *a, const char *b))
CALL(int, linkat, (d, a, e, b, f), (int d, const char *a, int e, const char *b, int f))
CALL(int, symlink, (a, b), (const char *a, const char *b))
CALL(int, unlink, (a), (const char *a))
CALL(int, unlinkat, (d, a, f), (int d, const char *a, int f))
CALL(int, rmdir, (a), (const char *a))
CALL(int, mkdir, (a, m), (const char *a, mode_t m))
CALL(int, mkdirat, (d, a, m), (int d, const char *a, mode_t m))
CALL(int, ftruncate, (f, n), (int f, off_t n))
CALL(int, ftruncate64, (f, n), (int f, off64_t n))
CALL(int, fchmod, (f, m), (int f, mode_t m))

#define FLUSH(name) \
    int name(int fd) { \
        REAL(name); \
        ++flushes; \
        if (is_unflushed()) return 0; \
        if (is_bad_flush()) { \
            errno = EIO; \
            return -1; \
        } \
        FAILING(int, real(fd)); \
    }

FLUSH(fsync)
FLUSH(fdatasync)
FLUSH(syncfs)

#define WRITE(name, arguments, parameters) \
    ssize_t name parameters { \
        REAL(name); \
        if (!is_file(fd)) return real arguments; \
        FAILING(ssize_t, (size = shortened(size), real arguments)); \
    }

WRITE(write, (fd, bytes, size), (int fd, const void *bytes, size_t size))
WRITE(pwrite, (fd, bytes, size, at), (int fd, const void *bytes, size_t size, off_t at))
WRITE(pwrite64, (fd, bytes, size, at), (int fd, const void *bytes, size_t size, off64_t at))

#define CHANGES (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)
#define OPEN(name, arguments, parameters) \
    int name parameters { \
        REAL(name); \
        mode_t permissions = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            permissions = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        if (!(flags & CHANGES)) return real arguments; \
        FAILING(int, real arguments); \
    }

OPEN(open, (path, flags, permissions), (const char *path, int flags, ...))
OPEN(open64, (path, flags, permissions), (const char *path, int flags, ...))
OPEN(openat, (folder, path, flags, permissions), (int folder, const char *path, int flags, ...))
OPEN(openat64, (folder, path, flags, permissions), (int folder, const char *path, int flags, ...))
