#include "office/mail.h"

#define G_DISABLE_CAST_CHECKS  // a cast is a cast, without asking the library for its types
#include <gmime/gmime.h>
#include <memory>
#include <string_view>

namespace klag::office {
namespace {

using letters::Attachment;
using letters::MailDraft;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

Owned<GMimePart> part_of(const std::string& media_type, const std::string& bytes,
                         GMimeContentEncoding encoding) {
    const auto slash = media_type.find('/');
    Owned<GMimePart> part{g_mime_part_new_with_type(media_type.substr(0, slash).c_str(),
                                                    media_type.substr(slash + 1).c_str())};
    const Owned<GMimeStream> stream{g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size())};
    const Owned<GMimeDataWrapper> content{
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT)};
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> attached(const Attachment& attachment) {
    Owned<GMimePart> part =
        part_of(attachment.media_type, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    g_mime_part_set_filename(part.get(), attachment.name.c_str());
    return part;
}

Owned<GMimePart> text_of(const std::string& text) {
    Owned<GMimePart> part = part_of("text/plain", text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

std::string written(GMimeMessage* message) {
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options{g_mime_format_options_new()};
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> out{g_mime_stream_mem_new()};
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options.get(), out.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

}  // namespace

std::string to_eml(const MailDraft& draft) {
    g_mime_init();
    const Owned<GMimeMessage> message{g_mime_message_new(TRUE)};
    if (!draft.from.empty())
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, nullptr,
                                   draft.from.c_str());
    if (!draft.to.empty())
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, draft.to.c_str());
    g_mime_message_set_subject(message.get(), draft.subject.c_str(), "utf-8");
    const auto noon = draft.date.days() + std::chrono::hours{12};
    GDateTime* when = g_date_time_new_from_unix_utc(
        std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count());
    g_mime_message_set_date(message.get(), when);
    g_date_time_unref(when);
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);

    const Owned<GMimeMultipart> whole{g_mime_multipart_new_with_subtype("mixed")};
    // No quoted-printable and no base64 text holds "=_".
    g_mime_multipart_set_boundary(whole.get(), "=_klag_letter");
    g_mime_multipart_add(whole.get(), GMIME_OBJECT(text_of(draft.text).get()));
    for (const Attachment& attachment : draft.attachments)
        g_mime_multipart_add(whole.get(), GMIME_OBJECT(attached(attachment).get()));
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(whole.get()));
    return written(message.get());
}

}  // namespace klag::office
