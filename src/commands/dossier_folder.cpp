#include "commands/dossier_folder.h"

#include "base/error.h"
#include "cli/private_files.h"
#include "cli/width.h"
#include "store/digest.h"

#include <algorithm>
#include <system_error>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

constexpr int readme_width = 80;

void make_private_folder(const fs::path& folder) {
    if (!fs::is_directory(folder.parent_path()))
        throw Error{ErrorKind::usage, text("there is no folder {folder}",
                                           {{"folder", folder.parent_path().string()}})}
            .hinted(text("Make it first, or name a folder in another one."));
    std::error_code code;
    fs::create_directory(folder, code);
    if (!code) fs::permissions(folder, fs::perms::owner_all, code);
    if (code) throw cli::not_written(folder.string(), code.value());
}

}  // namespace

std::string dossier_readme(const WordedCase& subject, const std::vector<Written>& files,
                           bool masked, Context& klag) {
    const std::string& number = subject.c.number;
    const std::vector<std::pair<std::string, Text>> known{
        {number + "-dossier.html", text("the whole case: facts, timeline, letters, audit trail")},
        {number + "-dossier.pdf", text("the same for paper")},
        {"letters/", text("letters as they were sent")},
        {"files/", text("what was attached, byte for byte")},
        {std::string{store::case_file}, text("the case as recorded; names nobody")},
        {std::string{store::private_file}, text("its private content: names, words, reasons")}};
    std::vector<std::pair<std::string, Text>> rows;
    for (const auto& row : known)
        if (std::any_of(files.begin(), files.end(),
                        [&](const Written& file) { return file.name.starts_with(row.first); }))
            rows.push_back(row);
    rows.emplace_back("SHA256SUMS", text("the check sums of these files"));
    const auto paragraph = [&](const Text& sentence) {
        return cli::wrap(subject.say(sentence), readme_width, 0) + "\n\n";
    };
    std::string out = paragraph(text("Dossier {number}, made {date} by klag.",
                                     {{"number", number}, {"date", klag.today().iso()}}));
    std::size_t widest = 0;
    for (const auto& [file, what] : rows) widest = std::max(widest, file.size());
    for (const auto& [file, what] : rows)
        out += file + std::string(widest - file.size() + 2, ' ') + subject.say(what) + "\n";
    out += "\n";
    out += masked ? paragraph(text("This dossier is masked. A bar with a number stands for what is "
                                   "secret; the last section of the dossier gives the ground of "
                                   "each number. Letters are masked too. Files that cannot be "
                                   "masked are listed in the dossier and left out of this folder."))
                  : paragraph(text("This dossier holds personal data."));
    out += paragraph(text("To check that no file was changed, type in this folder:"));
    out += "    sha256sum -c SHA256SUMS\n";
    if (masked) return out;
    out +=
        "\n" + paragraph(text("To check private.yaml against the audit trail: what this prints is "
                              "the last \"text:\" in case.yaml, and case.yaml is that of the "
                              "state {commit}.",
                              {{"commit", klag.saved().commit()}}));
    out += fill("    (printf 'klag-v1\\000{uid}\\000'; cat private.yaml) | sha256sum\n",
                {{"uid", subject.c.uid}});
    return out;
}

void add_originals(std::vector<Written>& out, const WordedCase& subject, Context& klag) {
    const std::string folder = store::case_folder(*store::parse_number(subject.c.number)) + "/";
    if (auto bytes = klag.saved().file(folder + std::string{store::case_file}))
        out.push_back({std::string{store::case_file}, *std::move(bytes)});
    const auto& events = subject.c.events;
    const auto newest = std::find_if(events.rbegin(), events.rend(),
                                     [](const core::Event& event) { return !event.text.empty(); });
    if (newest == events.rend()) return;
    if (auto bytes = klag.saved().private_bytes(subject.c.uid, newest->text))
        out.push_back({std::string{store::private_file}, *std::move(bytes)});
}

void add_check_sums(std::vector<Written>& files) {
    std::sort(files.begin(), files.end(),
              [](const Written& a, const Written& b) { return a.name < b.name; });
    std::string sums;
    for (const Written& file : files)
        sums += store::sha256_hex(file.bytes) + "  " + file.name + "\n";
    files.push_back({"SHA256SUMS", sums});
}

void write_folder(const fs::path& folder, const std::vector<Written>& files) {
    make_private_folder(folder);
    for (const Written& file : files) {
        const fs::path target = folder / file.name;
        if (target.parent_path() != folder) make_private_folder(target.parent_path());
        cli::write_new_file(target.string(), file.bytes);
    }
}

}  // namespace klag::commands
