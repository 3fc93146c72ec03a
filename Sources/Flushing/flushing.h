/* What Linux has and Swift's Glibc module leaves out, for it is no part of POSIX. */
#ifdef __linux__
#include <sys/vfs.h>
int syncfs(int descriptor);
#endif
