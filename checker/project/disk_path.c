#include "project/disk_path.h"

#include "base/file.h"

enum { PATH_BYTES = 4096 };

void ic_disk_release(struct ic_disk *disk)
{
    ic_pool_release(&disk->asked);
    ic_pool_release(&disk->listed);
    ic_pool_release(&disk->names);
    ic_vec_release(&disk->answers);
    ic_vec_release(&disk->spelled);
    ic_arena_release(&disk->arena);
}

static uint32_t name_id(struct ic_disk *disk, uint32_t folder, struct ic_str name)
{
    struct ic_buf key = {0};
    ic_buf_printf(&key, "%u/", folder);
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        ic_buf_char(&key, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
    }
    uint32_t id = ic_pool_add(&disk->names, ic_buf_view(&key));
    while (disk->spelled.count <= id)
        ic_vec_push(&disk->spelled, (const char *)NULL);
    ic_buf_release(&key);
    return id;
}

struct listing {
    struct ic_disk *disk;
    uint32_t folder;
};

static void see(void *data, struct ic_str name)
{
    struct listing *l = data;
    uint32_t id = name_id(l->disk, l->folder, name);
    if (!l->disk->spelled.at[id])
        l->disk->spelled.at[id] = ic_arena_str(&l->disk->arena, name).data;
}

static const char *in_folder(struct ic_disk *disk, const char *folder, struct ic_str name)
{
    struct ic_str exact = ic_path_join(&disk->arena, ic_str(folder), name);
    if (ic_file_kind(exact.data) != IC_FILE_NONE)
        return exact.data;
    struct listing l = {disk, ic_pool_find(&disk->listed, ic_str(folder))};
    if (l.folder == IC_NONE) {
        l.folder = ic_pool_add(&disk->listed, ic_str(folder));
        ic_folder_each(folder, see, &l, NULL);
    }
    uint32_t id = name_id(disk, l.folder, name); // may move `spelled`
    const char *spelled = disk->spelled.at[id];
    return spelled ? ic_path_join(&disk->arena, ic_str(folder), ic_str(spelled)).data : NULL;
}

// `name` in the folder at `folder`, which is spelled as on disk.
static const char *step(struct ic_disk *disk, const char *folder, struct ic_str name)
{
    struct ic_buf key = {0};
    ic_buf_printf(&key, "%s/%.*s", folder[1] ? folder : "", IC_STR_ARG(name));
    uint32_t known = disk->asked.count, id = ic_pool_add(&disk->asked, ic_buf_view(&key));
    ic_buf_release(&key);
    while (disk->answers.count <= id)
        ic_vec_push(&disk->answers, (const char *)NULL);
    if (id >= known)
        disk->answers.at[id] = in_folder(disk, folder, name);
    return disk->answers.at[id];
}

// From the top down, so that of what is not there one folder is looked at, however long the path.
static const char *look_up(struct ic_disk *disk, struct ic_str path)
{
    if (ic_file_kind(path.data) != IC_FILE_NONE)
        return path.data;
    const char *at = "/";
    struct ic_str rest = ic_str_n(path.data + 1, path.len - 1);
    while (rest.len && at)
        at = step(disk, at, ic_str_split(&rest, '/'));
    return at;
}

const char *ic_disk_path(struct ic_arena *arena, struct ic_disk *disk, const char *path)
{
    char text[PATH_BYTES];
    size_t len = strlen(path);
    if (len >= sizeof text)
        return NULL;
    for (size_t i = 0; i <= len; i++)
        text[i] = path[i] == '\\' ? '/' : path[i];
    if (text[0] != '/')
        return NULL;
    struct ic_arena room = {0};
    const char *found = look_up(disk, ic_path_normal(&room, ic_str(text)));
    if (found)
        found = ic_arena_str(arena, ic_str(found)).data;
    ic_arena_release(&room);
    return found;
}
