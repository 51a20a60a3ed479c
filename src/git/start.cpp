#include "git/start.h"

#include "git/impl.h"

#include <cerrno>
#include <pwd.h>

// libgit2's own doors to the network. The linker takes these in place of the ones in libgit2's
// archive, and with them leaves out TLS, SSH, HTTP and what they need; in a klag that is linked to
// the shared libgit2 nothing calls them. Whoever knocks is told that there is nobody.
// NOLINTBEGIN(bugprone-reserved-identifier): the names are libgit2's.
extern "C" {
bool git_http__expect_continue = false;
int git_mbedtls_stream_global_init() { return 0; }
int git_transport_ssh_global_init() { return 0; }
int git_mbedtls__set_cert_location(const char*, const char*) { return GIT_ERROR; }
int git_mbedtls_stream_new(void**, const char*, const char*) { return GIT_ERROR; }
int git_mbedtls_stream_wrap(void**, void*, const char*) { return GIT_ERROR; }
int git_smart_subtransport_http(void**, void*, void*) { return GIT_ERROR; }
int git_smart_subtransport_ssh(void**, void*, void*) { return GIT_ERROR; }
int git_transport_ssh_with_paths(void**, void*, void*) { return GIT_ERROR; }
int git_socket_stream_new(void**, const char*, const char*) { return GIT_ERROR; }
#ifdef KLAG_ALONE
// A program that loads nothing cannot ask the system's lists of users, which libgit2 would for one
// that runs with another user's rights: then the home folder's settings are left alone.
int getpwuid_r(uid_t, passwd*, char*, size_t, passwd** found) {
    *found = nullptr;
    return ENOENT;
}
#endif
}
// NOLINTEND(bugprone-reserved-identifier)

namespace klag::git {

void start_libgit2() {
    static const int started = git_libgit2_init();
    check(started, ErrorKind::bad_data, "start libgit2");
    // What a tree names was written, and read back, before; and so is every tree afterwards.
    static const int trusting = git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 0);
    check(trusting, ErrorKind::bad_data, "start libgit2");
}

}  // namespace klag::git
