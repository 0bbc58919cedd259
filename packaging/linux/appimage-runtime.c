// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The beginning of an AppImage of type 2: this program, linked statically, with a squashfs behind
// its end. It shows that file system by FUSE where it can, and otherwise unpacks it into a
// temporary folder, runs AppRun in it, and takes both away when that has ended.
#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t program = 0; // AppRun's process

static int fail(const char *what, const char *which)
{
    fprintf(stderr, "AppImage: %s %s: %s\n", what, which, strerror(errno));
    return 127;
}

/// Where the file system begins: behind the table of sections, which ends an ELF file.
static size_t payloadOffset(const char *image)
{
    Elf64_Ehdr header;
    const int file = open(image, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    const bool isWhole = read(file, &header, sizeof header) == sizeof header;
    close(file);
    return isWhole ? header.e_shoff + (size_t)header.e_shentsize * header.e_shnum : 0;
}

// By FUSE.

static struct fuse_lowlevel_ops operations(void)
{
    struct fuse_lowlevel_ops ops;
    memset(&ops, 0, sizeof ops);
    ops.getattr = sqfs_ll_op_getattr;
    ops.opendir = sqfs_ll_op_opendir;
    ops.releasedir = sqfs_ll_op_releasedir;
    ops.readdir = sqfs_ll_op_readdir;
    ops.lookup = sqfs_ll_op_lookup;
    ops.open = sqfs_ll_op_open;
    ops.create = sqfs_ll_op_create;
    ops.release = sqfs_ll_op_release;
    ops.read = sqfs_ll_op_read;
    ops.readlink = sqfs_ll_op_readlink;
    ops.listxattr = sqfs_ll_op_listxattr;
    ops.getxattr = sqfs_ll_op_getxattr;
    ops.forget = sqfs_ll_op_forget;
    return ops;
}

/// Serves the file system until it is told to end; writes one byte to `ready` once it is there.
static int serve(const char *image, size_t offset, const char *folder, int ready)
{
    char *words[] = {(char *)"appimage", (char *)"-o", (char *)"ro,nosuid,nodev"};
    struct fuse_args args = FUSE_ARGS_INIT(3, words);
    struct fuse_lowlevel_ops ops = operations();
    sqfs_ll_chan channel;
    // What FUSE says when it cannot is of no use: then the image is unpacked.
    const int silent = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(silent, STDERR_FILENO);
    sqfs_ll *files = sqfs_ll_open(image, offset);
    if (!files || sqfs_ll_mount(&channel, folder, &args, &ops, sizeof ops, files) != SQFS_OK)
        return 1;
    if (fuse_set_signal_handlers(channel.session) == 0 && write(ready, "1", 1) == 1) {
        close(ready);
        fuse_session_loop(channel.session);
        fuse_remove_signal_handlers(channel.session);
    }
    sqfs_ll_unmount(&channel, folder);
    return 0;
}

/// The process that serves the file system in `folder`, or 0 where that cannot be.
static pid_t mountImage(const char *image, size_t offset, const char *folder)
{
    int ready[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe2(ready, O_CLOEXEC) != 0)
        return 0;
    const pid_t server = fork();
    if (server == 0) {
        // Ctrl+C is for the program; and without the parent there is none.
        setsid();
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        close(ready[0]);
        _exit(serve(image, offset, folder, ready[1]));
    }
    close(ready[1]);
    char byte;
    const bool isReady = server > 0 && read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (server > 0 && !isReady)
        waitpid(server, NULL, 0);
    return isReady ? server : 0;
}

// By unpacking.

static bool copyFile(sqfs *files, sqfs_inode *inode, const char *path)
{
    static char buffer[256 * 1024];
    const mode_t mode = (inode->base.mode & 0111) ? 0700 : 0600;
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0)
        return false;
    bool isGood = true;
    for (sqfs_off_t at = 0; isGood && at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof buffer;
        isGood = sqfs_read_range(files, inode, at, &size, buffer) == SQFS_OK && size > 0
            && write(file, buffer, (size_t)size) == size;
        at += size;
    }
    return close(file) == 0 && isGood;
}

static bool copyLink(sqfs *files, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    return sqfs_readlink(files, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
}

static bool copyEntry(sqfs *files, sqfs_dir_entry *entry, const char *path)
{
    sqfs_inode inode;
    if (sqfs_inode_get(files, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return false;
    switch (inode.base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        return mkdir(path, 0700) == 0;
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        return copyFile(files, &inode, path);
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        return copyLink(files, &inode, path);
    default:
        errno = ENOTSUP;
        return false;
    }
}

static bool unpack(const char *image, size_t offset, const char *folder)
{
    sqfs files;
    sqfs_traverse walk;
    sqfs_err error = sqfs_open_image(&files, image, offset);
    if (error != SQFS_OK)
        return false;
    bool isGood = sqfs_traverse_open(&walk, &files, sqfs_inode_root(&files)) == SQFS_OK;
    while (isGood && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        if (walk.dir_end)
            continue;
        const int size = snprintf(path, sizeof path, "%s/%s", folder, walk.path);
        isGood = size < (int)sizeof path && copyEntry(&files, &walk.entry, path);
        if (!isGood)
            fail("cannot unpack", walk.path);
    }
    sqfs_traverse_close(&walk);
    sqfs_destroy(&files);
    return isGood && error == SQFS_OK;
}

static int removeEntry(const char *path, const struct stat *status, int type, struct FTW *walk)
{
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

static void removeFolder(const char *folder)
{
    nftw(folder, removeEntry, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

// The program.

/// A terminal sends its signals to the program as well; those that came from a process are passed on.
static void passOn(int signal, siginfo_t *info, void *context)
{
    (void)context;
    if (program > 0 && info->si_code <= 0)
        kill((pid_t)program, signal);
}

static void passSignalsOn(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = passOn;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2};
    for (size_t at = 0; at < sizeof signals / sizeof *signals; ++at)
        sigaction(signals[at], &action, NULL);
}

static void setEnvironment(const char *image, const char *folder, const char *name)
{
    char working[PATH_MAX];
    setenv("APPIMAGE", image, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", name, 1);
    if (getcwd(working, sizeof working))
        setenv("OWD", working, 1);
}

static int runProgram(const char *folder, char **arguments)
{
    char path[PATH_MAX + sizeof "/AppRun"];
    int status = 0;
    snprintf(path, sizeof path, "%s/AppRun", folder);
    passSignalsOn();
    program = fork();
    if (program == 0) {
        execv(path, arguments);
        _exit(fail("cannot start", path));
    }
    if (program < 0)
        return fail("cannot start", path);
    while (waitpid((pid_t)program, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int runFrom(const char *image, size_t offset, char **arguments, bool mayMount)
{
    char folder[PATH_MAX];
    const char *temporary = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/mentorship-appimage-XXXXXX",
             temporary && *temporary ? temporary : "/tmp");
    if (!mkdtemp(folder))
        return fail("cannot make", folder);
    setEnvironment(image, folder, arguments[0]);
    const pid_t server = mayMount ? mountImage(image, offset, folder) : 0;
    int code = 127;
    if (server || unpack(image, offset, folder))
        code = runProgram(folder, arguments);
    if (server) {
        kill(server, SIGTERM);
        waitpid(server, NULL, 0);
    }
    removeFolder(folder);
    return code;
}

static int extract(const char *image, size_t offset)
{
    const char folder[] = "squashfs-root";
    if (mkdir(folder, 0755) != 0)
        return fail("cannot make", folder);
    puts(folder);
    return unpack(image, offset, folder) ? 0 : 1;
}

int main(int count, char **arguments)
{
    char image[PATH_MAX];
    if (!realpath("/proc/self/exe", image))
        return fail("cannot find", "itself, for /proc is missing");
    const size_t offset = payloadOffset(image);
    const char *first = count > 1 ? arguments[1] : "";
    if (strcmp(first, "--appimage-offset") == 0)
        return printf("%zu\n", offset) < 0;
    if (strcmp(first, "--appimage-extract") == 0)
        return extract(image, offset);
    bool mayMount = !getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (strcmp(first, "--appimage-extract-and-run") == 0) {
        mayMount = false;
        arguments[1] = arguments[0];
        ++arguments;
    }
    return runFrom(image, offset, arguments, mayMount);
}
