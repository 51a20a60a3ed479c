#include "bench/generator/objects.h"

#include "git/handle.h"

#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

#include <algorithm>

namespace klag::bench {
namespace {

/// klag looks at what it saved in the last minutes: a new case may be there already.
constexpr std::size_t looked_at_again = 2000;

/// What libgit2 calls, with the objects behind it.
struct Backend {
    git_odb_backend parent;
    Objects* objects;
};

Objects& objects_of(git_odb_backend* backend) {
    return *reinterpret_cast<Backend*>(backend)->objects;
}

int read(void** bytes, std::size_t* size, git_object_t* type, git_odb_backend* backend,
         const git_oid* id) {
    const Objects::Object* object = objects_of(backend).find(*id);
    if (object == nullptr) return GIT_ENOTFOUND;
    *size = object->bytes.size();
    *type = object->type;
    *bytes = git_odb_backend_data_alloc(backend, *size + 1);
    std::copy(object->bytes.begin(), object->bytes.end(), static_cast<char*>(*bytes));
    return 0;
}

int read_header(std::size_t* size, git_object_t* type, git_odb_backend* backend,
                const git_oid* id) {
    const Objects::Object* object = objects_of(backend).find(*id);
    if (object == nullptr) return GIT_ENOTFOUND;
    *size = object->bytes.size();
    *type = object->type;
    return 0;
}

int exists(git_odb_backend* backend, const git_oid* id) {
    return objects_of(backend).find(*id) == nullptr ? 0 : 1;
}

int freshen(git_odb_backend* backend, const git_oid* id) {
    return objects_of(backend).find(*id) == nullptr ? GIT_ENOTFOUND : 0;
}

int write(git_odb_backend* backend, const git_oid* id, const void* bytes, std::size_t size,
          git_object_t type) {
    objects_of(backend).write(*id, type, {static_cast<const char*>(bytes), size});
    return 0;
}

void free_backend(git_odb_backend* backend) { delete reinterpret_cast<Backend*>(backend); }

}  // namespace

namespace {

git_odb_backend* backend_for(Objects& objects) {
    auto* backend = new Backend{};
    git_odb_init_backend(&backend->parent, GIT_ODB_BACKEND_VERSION);
    backend->parent.read = read;
    backend->parent.read_header = read_header;
    backend->parent.exists = exists;
    backend->parent.freshen = freshen;
    backend->parent.write = write;
    backend->parent.free = free_backend;
    backend->objects = &objects;
    return &backend->parent;
}

}  // namespace

void Objects::serve(git_repository* repository) {
    using git::check;
    const auto on_disk =
        git::make<git::OdbHandle>("open the objects", git_repository_odb, repository);
    std::vector<git_oid> ids;
    const auto note = [](const git_oid* id, void* all) {
        static_cast<std::vector<git_oid>*>(all)->push_back(*id);
        return 0;
    };
    check(git_odb_foreach(on_disk.get(), note, &ids), ErrorKind::bad_data, "list the objects");
    for (const git_oid& id : ids) {
        const auto object =
            git::make<git::OdbObjectHandle>("read", git_odb_read, on_disk.get(), &id);
        write(id, git_odb_object_type(object.get()),
              {static_cast<const char*>(git_odb_object_data(object.get())),
               git_odb_object_size(object.get())});
    }
    git_odb* own = nullptr;
    check(git_odb_new(&own), ErrorKind::not_saved, "keep objects in memory");
    const git::OdbHandle handle{own};
    check(git_odb_add_backend(own, backend_for(*this), 1), ErrorKind::not_saved,
          "keep objects in memory");
    check(git_repository_set_odb(repository, own), ErrorKind::not_saved, "keep objects in memory");
}

const Objects::Object* Objects::find(const git_oid& id) const {
    const auto found = objects_.find(id);
    return found == objects_.end() ? nullptr : &found->second;
}

void Objects::write(const git_oid& id, git_object_t type, std::string_view bytes) {
    if (objects_.insert({id, {type, std::string{bytes}, plane_}}).second) fresh_.push_back(id);
}

void Objects::replaced(const git_oid& before, const git_oid& now) {
    if (!git_oid_equal(&before, &now)) replacements_.push_back({before, now});
}

void Objects::pack(const git_oid& id, const git_oid* base) {
    const Object& object = objects_.at(id);
    if (pack_.has(id)) return;
    const Object* from = base == nullptr ? nullptr : find(*base);
    if (from == nullptr || object.type == GIT_OBJECT_COMMIT)
        pack_.add(id, object.type, object.bytes);
    else
        pack_.add(id, object.type, object.bytes, *base, from->bytes);
}

void Objects::settle() {
    for (const git_oid& id : fresh_) {
        const Object& object = objects_.at(id);
        if (object.plane == Plane::personal && object.type != GIT_OBJECT_BLOB) continue;
        const auto base = std::find_if(
            replacements_.begin(), replacements_.end(),
            [&id](const Replacement& each) { return git_oid_equal(&each.now, &id) == 1; });
        pack(id, base == replacements_.end() ? nullptr : &base->before);
    }
    for (const Replacement& each : replacements_) leaving_.push_back(each.before);
    for (; leaving_.size() > looked_at_again; leaving_.pop_front())
        objects_.erase(leaving_.front());
    fresh_.clear();
    replacements_.clear();
}

void Objects::finish() {
    settle();
    std::vector<git_oid> rest;
    for (const auto& [id, object] : objects_)
        if (!pack_.has(id)) rest.push_back(id);
    std::sort(rest.begin(), rest.end(),
              [](const git_oid& a, const git_oid& b) { return git_oid_cmp(&a, &b) < 0; });
    for (const git_oid& id : rest) pack(id, nullptr);
    pack_.finish();
}

}  // namespace klag::bench
