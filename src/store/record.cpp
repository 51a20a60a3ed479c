#include "store/record.h"

#include "base/utf8.h"
#include "git/lock_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::store {

namespace {

std::string or_dash(const std::optional<std::string>& id) { return id.value_or("-"); }

std::optional<std::string> id_or_nothing(const std::string& word) {
    constexpr std::size_t digits = 40;
    return word.size() == digits ? std::optional{word} : std::nullopt;
}

std::string one_line(std::string text) {
    for (char& c : text)
        if (c == '\n') c = ' ';
    return text;
}

void add_work(Record& record, const std::string& value) {
    std::istringstream words{value};
    std::string mode;
    std::string before;
    std::string after;
    std::string path;
    words >> mode >> before >> after >> std::ws;
    std::getline(words, path);
    if (!path.empty())
        record.work.push_back(
            {path, mode == "secret", id_or_nothing(before), id_or_nothing(after)});
}

void add_line(Record& record, const std::string& name, const std::string& value) {
    if (name == "verb") record.verb = value;
    if (name == "key") record.key = value;
    if (name == "before") record.before = id_or_nothing(value);
    if (name == "after") record.after = id_or_nothing(value);
    if (name == "pid") record.pid = std::atol(value.c_str());
    if (name == "boot") record.boot = value;
    if (name == "file") record.files.push_back(value);
    if (name == "work") add_work(record, value);
    if (name == "told") record.told = true;
}

}  // namespace

void write_intent(const std::filesystem::path& folder, const Record& record) {
    std::string lines = "verb " + one_line(record.verb) + "\nkey " + one_line(record.key) +
                        "\nbefore " + or_dash(record.before) + "\nafter " + or_dash(record.after) +
                        "\npid " + std::to_string(record.pid) + "\nboot " + record.boot + "\n";
    for (const std::string& file : record.files) lines += "file " + file + "\n";
    for (const WorkMark& mark : record.work)
        lines += std::string{"work "} + (mark.secret ? "secret " : "open ") + or_dash(mark.before) +
                 " " + or_dash(mark.after) + " " + mark.path + "\n";
    constexpr int mode = 0666;
    const git::Descriptor file{::open((folder / intent_file).c_str(),
                                      O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)};
    if (!file) git::throw_not_saved(errno, folder / intent_file);
    git::write_all(file, lines);
}

Intent::Intent(std::filesystem::path folder, const Record& record) : folder_{std::move(folder)} {
    write_intent(folder_, record);
}

Intent::~Intent() {
    if (!kept_) ::unlink((folder_ / intent_file).c_str());
}

void Intent::done() {
    // In two steps: for a file that takes another's place, ext4 writes to the disk at once.
    ::unlink((folder_ / last_file).c_str());
    kept_ = ::rename((folder_ / intent_file).c_str(), (folder_ / last_file).c_str()) == 0;
}

void note_told(const std::filesystem::path& folder) {
    const git::Descriptor file{
        ::open((folder / intent_file).c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)};
    constexpr std::string_view line = "told yes\n";
    if (file && ::write(file.number(), line.data(), line.size()) < 0) return;
}

std::optional<Record> read_record(const std::filesystem::path& folder, const char* name) {
    std::ifstream in{folder / name};
    if (!in) return std::nullopt;
    Record record;
    for (std::string line; std::getline(in, line) && !in.eof();) {
        const auto blank = line.find(' ');
        if (blank != std::string::npos)
            add_line(record, line.substr(0, blank), line.substr(blank + 1));
    }
    return record;
}

const std::string& boot_id() {
    static const std::string id = [] {
        std::ifstream in{"/proc/sys/kernel/random/boot_id"};
        std::string line;
        std::getline(in, line);
        return line;
    }();
    return id;
}

std::chrono::sys_seconds boot_time() {
    std::ifstream in{"/proc/stat"};
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("btime "))
            return std::chrono::sys_seconds{std::chrono::seconds{std::atoll(line.c_str() + 6)}};
    return {};
}

bool is_older_than_boot(const std::filesystem::path& file) {
    constexpr std::chrono::seconds margin{60};
    struct stat status {};
    if (::lstat(file.c_str(), &status) != 0) return false;
    return std::chrono::sys_seconds{std::chrono::seconds{status.st_mtim.tv_sec}} + margin <
           boot_time();
}

}  // namespace klag::store
