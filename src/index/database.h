#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace klag::index {

/// One question or order to a Database, prepared once and run as often as wanted. Places count from
/// 1, columns from 0, as in SQLite. Throws Unusable.
class Statement {
  public:
    Statement& number(int place, std::int64_t value);
    Statement& nothing(int place);
    Statement& text(int place, std::string_view value);
    Statement& blob(int place, std::string_view value);

    /// Goes to the next row; false when there is none.
    bool step();
    /// Runs it to the end, and makes it ready for the next time.
    void run();

    std::int64_t number_at(int column) const;
    /// Lives until the next `step`.
    std::string_view bytes_at(int column) const;

  private:
    friend class Database;
    struct Free {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_{statement} {}
    void check(int status) const;

    std::unique_ptr<sqlite3_stmt, Free> statement_;
};

/// A file of SQLite that can be made again at any time: it is never flushed to the disk. Throws
/// Damaged when what was read is not what was written (index/page_sums.h), Unusable for whatever
/// else goes wrong.
class Database {
  public:
    enum class Use { reading, writing };

    /// With Use::writing, a file that is not there is made, and an obstacle removed. What is in it
    /// is not looked at.
    Database(const std::filesystem::path& file, Use use);

    /// What stands in the place of the database and is no plain file, or for Use::writing one with
    /// another name or that may not be written: SQLite would wait at a pipe for ever, write into
    /// what a link leads to, or fail each time. Nothing when all is well.
    static std::optional<std::filesystem::path> obstacle(const std::filesystem::path& file,
                                                         Use use);

    /// Takes all out of the file, whatever it was, unless somebody else has it.
    static void empty(const std::filesystem::path& file);
    /// The same, and opens it for writing.
    static Database anew(const std::filesystem::path& file);

    Statement prepare(std::string_view sql) const;
    void run(std::string_view sql) const { prepare(sql).run(); }
    /// From now on nothing that it writes waits for the disk, or is written to another file first.
    void write_straight() const;

  private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3* database) const;
    };

    std::unique_ptr<sqlite3, Close> database_;
};

/// What happens to the database until `commit` happens as a whole, or not at all. One within
/// another is part of it.
class Transaction {
  public:
    enum class Kind { reading, writing };

    Transaction(const Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

  private:
    const Database& database_;
    bool open_;
};

}  // namespace klag::index
