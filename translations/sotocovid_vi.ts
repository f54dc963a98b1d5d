<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>BecomesCase</name>
    <message>
        <source>The first symptoms cannot lie ahead: %1.</source>
        <translation>Ngày khởi phát không thể ở tương lai: %1.</translation>
    </message>
    <message>
        <source>This person is no longer in the books. Someone else deleted or merged the record.</source>
        <translation>Người này không còn trong sổ. Người khác đã xóa hoặc gộp bản ghi.</translation>
    </message>
    <message>
        <source>This person is a confirmed case already, since %1.</source>
        <translation>Người này đã là ca bệnh xác định từ ngày %1.</translation>
    </message>
    <message>
        <source>The books have changed since this list was made. It was made anew: look at it again.</source>
        <translation>Sổ đã thay đổi từ khi lập danh sách này. Danh sách đã được lập lại: hãy xem lại.</translation>
    </message>
    <message>
        <source>record %1 as a confirmed case (F0)</source>
        <translation>ghi %1 là ca bệnh xác định (F0)</translation>
    </message>
    <message>
        <source>Is in quarantine; nothing changes.</source>
        <translation>Đang cách ly; không thay đổi gì.</translation>
    </message>
    <message>
        <source>No rule in force speaks of this category: change the quarantine by hand.</source>
        <translation>Không quy định nào đang hiệu lực nói về diện này: hãy tự sửa đợt cách ly.</translation>
    </message>
    <message>
        <source>Counted from the last exposure (%1), the days were over on %2: nothing is changed.</source>
        <translation>Tính từ ngày tiếp xúc cuối (%1) thì đã đủ ngày vào %2: không thay đổi gì.</translation>
    </message>
    <message>
        <source>The source turned positive: %1 → %2</source>
        <translation>Nguồn lây dương tính: %1 → %2</translation>
    </message>
    <message>
        <source>Somebody of the household turned positive</source>
        <translation>Người cùng nhà dương tính</translation>
    </message>
    <message>
        <source>A new contact with a case</source>
        <translation>Tiếp xúc mới với ca bệnh</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>release %1</source>
        <translation>hết cách ly %1</translation>
    </message>
    <message>
        <source>until the result of the source</source>
        <translation>đến khi nguồn lây có kết quả</translation>
    </message>
    <message>
        <source>lives with the new case, together until %1</source>
        <translation>sống cùng nhà với ca bệnh mới, tiếp xúc đến %1</translation>
    </message>
    <message>
        <source>contact of %1</source>
        <translation>tiếp xúc với %1</translation>
    </message>
    <message>
        <source>contact of %1 (%2)</source>
        <translation>tiếp xúc với %1 (%2)</translation>
    </message>
    <message>
        <source>left out: nothing is written</source>
        <translation>bỏ qua: không ghi gì</translation>
    </message>
    <message>
        <source>no quarantine follows</source>
        <translation>không phải cách ly</translation>
    </message>
    <message>
        <source>begins: %1, %2</source>
        <translation>bắt đầu: %1, %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>counted anew: %1 (was %2)</source>
        <translation>tính lại từ đầu: %1 (trước đây %2)</translation>
    </message>
</context>
<context>
    <name>ClosedDay</name>
    <message>
        <source>A correction of a closed page stays as it is. If it was wrong, correct the page again.</source>
        <translation>Bút toán sửa trang đã khóa không thay đổi được. Nếu sửa sai, hãy sửa lại trang một lần nữa.</translation>
    </message>
    <message>
        <source>The closing of a day stays as it is. To change the day, reopen it on the page “Close the day” and say why.</source>
        <translation>Lần khóa sổ được giữ nguyên. Muốn sửa cả ngày, hãy mở lại sổ ở trang “Khóa sổ ngày” và ghi lý do.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Days are closed commune by commune. Choose a commune.</source>
        <translation>Khóa sổ theo từng xã. Hãy chọn một xã.</translation>
    </message>
    <message>
        <source>There was no team yet on %1.</source>
        <translation>Ngày %1 chưa có tổ nào.</translation>
    </message>
    <message>
        <source>Days are closed by the communes themselves. Here they can only be looked at.</source>
        <translation>Các xã tự khóa sổ của mình. Ở đây chỉ xem.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Ngày đầu nằm sau ngày cuối.</translation>
    </message>
    <message>
        <source>The day %1 has not come yet.</source>
        <translation>Chưa đến ngày %1.</translation>
    </message>
    <message>
        <source>close the day %1</source>
        <translation>khóa sổ ngày %1</translation>
    </message>
    <message>
        <source>close the days from %1 to %2</source>
        <translation>khóa sổ các ngày từ %1 đến %2</translation>
    </message>
    <message>
        <source>Say why the day is reopened: it stands in the history and in the next report.</source>
        <translation>Hãy ghi lý do mở lại sổ: lý do được lưu trong lịch sử và nêu trong báo cáo kỳ sau.</translation>
    </message>
    <message>
        <source>This closing is no longer there.</source>
        <translation>Lần khóa sổ này không còn nữa.</translation>
    </message>
    <message>
        <source>This day has been reopened already.</source>
        <translation>Ngày này đã được mở lại sổ.</translation>
    </message>
    <message>
        <source>reopen the day %1</source>
        <translation>mở lại sổ ngày %1</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Không có đơn vị nào mang mã “%1”.</translation>
    </message>
</context>
<context>
    <name>ClosingContent</name>
    <message>
        <source>This day was closed with a newer version of the program. Install that version to read it.</source>
        <translation>Ngày này được khóa sổ bằng phiên bản mới hơn của chương trình. Hãy cài phiên bản đó để đọc.</translation>
    </message>
    <message>
        <source>The figures of this closed day cannot be read.</source>
        <translation>Không đọc được số liệu của ngày đã khóa sổ này.</translation>
    </message>
</context>
<context>
    <name>ContactEntry</name>
    <message>
        <source>This contact of %1 stands already. A new exposure has another day.</source>
        <translation>Lần tiếp xúc ngày %1 này đã có. Lần tiếp xúc mới thì phải khác ngày.</translation>
    </message>
    <message>
        <source>The last exposure (%1) lies after the day of the tracing (%2). Mend one of the two.</source>
        <translation>Ngày tiếp xúc cuối (%1) sau ngày truy vết (%2). Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>This person is no longer in the books. Someone else deleted or merged the record.</source>
        <translation>Người này không còn trong sổ. Người khác đã xóa hoặc gộp bản ghi.</translation>
    </message>
    <message numerus="yes">
        <source>write %n contacts of %1</source>
        <translation>
            <numerusform>ghi %n người tiếp xúc của %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database file is not there. Choose another file, or make a new database.</source>
        <translation>Không có tệp cơ sở dữ liệu. Hãy chọn tệp khác hoặc tạo cơ sở dữ liệu mới.</translation>
    </message>
    <message>
        <source>The database file cannot be read. Ask for the right to read it.</source>
        <translation>Không đọc được tệp cơ sở dữ liệu. Hãy xin quyền đọc tệp này.</translation>
    </message>
    <message>
        <source>This file is not a database of this program. Choose another file.</source>
        <translation>Tệp này không phải là cơ sở dữ liệu của chương trình. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This file is a database of another program. Choose another file.</source>
        <translation>Tệp này là cơ sở dữ liệu của chương trình khác. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program. Install that version to open it.</source>
        <translation>Cơ sở dữ liệu này do phiên bản mới hơn của chương trình tạo ra. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>The database file is cut off. Restore the last backup (menu File, “Restore…”).</source>
        <translation>Tệp cơ sở dữ liệu bị cắt cụt. Hãy khôi phục bản sao lưu gần nhất (trình đơn Tệp, “Khôi phục…”).</translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%1”.</source>
        <translation>Không có đơn vị hành chính mang mã “%1”.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <translation>Đã có tệp trùng tên. Hãy chọn tên khác; chưa ghi đè lên tệp nào.</translation>
    </message>
    <message>
        <source>The database does not say which unit it belongs to. Restore the last backup (menu File, “Restore…”).</source>
        <translation>Cơ sở dữ liệu không ghi thuộc đơn vị nào. Hãy khôi phục bản sao lưu gần nhất (trình đơn Tệp, “Khôi phục…”).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Another program is writing to this database. Wait until it has finished, then try again.</source>
        <translation>Chương trình khác đang ghi vào cơ sở dữ liệu này. Hãy chờ ghi xong rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on the disk, then try again.</source>
        <translation>Ổ đĩa đã đầy. Dữ liệu giữ nguyên như cũ. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup (menu File, “Restore…”).</source>
        <translation>Cơ sở dữ liệu bị hỏng. Hãy khôi phục bản sao lưu gần nhất (trình đơn Tệp, “Khôi phục…”).</translation>
    </message>
    <message>
        <source>The database cannot be opened or written. Check that the folder exists and that you may write to it.</source>
        <translation>Không mở hoặc không ghi được cơ sở dữ liệu. Hãy kiểm tra thư mục có tồn tại và có quyền ghi hay không.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed. Nothing was changed. Check the disk or the USB stick.</source>
        <translation>Đọc hoặc ghi cơ sở dữ liệu bị lỗi. Dữ liệu giữ nguyên như cũ. Hãy kiểm tra ổ đĩa hoặc USB.</translation>
    </message>
    <message>
        <source>There is such a record already.</source>
        <translation>Đã có bản ghi này.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>Còn bản ghi khác liên quan đến bản ghi này.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error.</source>
        <translation>Cơ sở dữ liệu báo một lỗi chưa lường trước.</translation>
    </message>
    <message>
        <source>The database needs a file name.</source>
        <translation>Cơ sở dữ liệu cần có tên tệp.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This record is no longer there (%1). Someone else deleted it.</source>
        <translation>Bản ghi này không còn nữa (%1): người khác đã xóa.</translation>
    </message>
</context>
<context>
    <name>EpisodeDialogs</name>
    <message>
        <source>Extend or shorten</source>
        <translation>Gia hạn hoặc rút ngắn</translation>
    </message>
    <message>
        <source>&amp;Change the release</source>
        <translation>Đổi &amp;ngày hết cách ly</translation>
    </message>
    <message>
        <source>&amp;Number of days</source>
        <translation>&amp;Số ngày cách ly</translation>
    </message>
    <message>
        <source>or the &amp;release</source>
        <translation>hoặc hết cách ly &amp;từ</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>The days are counted from each person’s own first day.</source>
        <translation>Số ngày tính từ ngày đầu của từng người.</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Tính từ ngày %1.</translation>
    </message>
    <message>
        <source>Release %1 → %2; last day in quarantine %3.</source>
        <translation>Hết cách ly %1 → %2; ngày cách ly cuối cùng %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa định ngày</translation>
    </message>
    <message>
        <source>Hand over to another commune</source>
        <translation>Bàn giao cho xã khác</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Bàn giao</translation>
    </message>
    <message>
        <source>&amp;To the commune</source>
        <translation>Cho &amp;xã</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Here the quarantine ends; the release and the day it is counted from stay written for the commune that goes on.</source>
        <translation>Tại đây đợt cách ly kết thúc; ngày hết cách ly và ngày bắt đầu tính vẫn được ghi để xã tiếp nhận theo dõi tiếp.</translation>
    </message>
    <message>
        <source>Letters of its name</source>
        <translation>Vài chữ của tên xã</translation>
    </message>
    <message>
        <source>End the quarantine</source>
        <translation>Kết thúc cách ly</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Kết thúc</translation>
    </message>
    <message>
        <source>Free &amp;from 0h00 of</source>
        <translation>Hết cách ly &amp;từ 0 giờ ngày</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do kết thúc</translation>
    </message>
    <message>
        <source>In wor&amp;ds</source>
        <translation>&amp;Ghi rõ</translation>
    </message>
    <message>
        <source>Take back the end</source>
        <translation>Mở lại đợt cách ly</translation>
    </message>
    <message>
        <source>&amp;Take back the end</source>
        <translation>&amp;Mở lại</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Đã kết thúc ngày %1: %2.</translation>
    </message>
    <message>
        <source>Move to another form or place</source>
        <translation>Chuyển hình thức hoặc nơi cách ly</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Chuyển</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <translation>&amp;Hình thức mới</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Diện cách ly</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Nơi cách ly</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Số &amp;quyết định</translation>
    </message>
    <message>
        <source>Order d&amp;ate</source>
        <translation>Ngà&amp;y quyết định</translation>
    </message>
    <message>
        <source>Monitored &amp;by</source>
        <translation>Người &amp;giám sát</translation>
    </message>
    <message>
        <source>The clock goes on: counted from %1, %2.</source>
        <translation>Thời gian tính tiếp: từ ngày %1, %2.</translation>
    </message>
    <message>
        <source>The clock goes on: each keeps the day it is counted from and its release.</source>
        <translation>Thời gian tính tiếp: mỗi người giữ nguyên ngày bắt đầu tính và ngày hết cách ly.</translation>
    </message>
    <message>
        <source>New exposure</source>
        <translation>Tiếp xúc mới</translation>
    </message>
    <message>
        <source>&amp;Count anew</source>
        <translation>&amp;Tính lại</translation>
    </message>
    <message>
        <source>&amp;Exposed again on</source>
        <translation>Ngày tiếp &amp;xúc mới</translation>
    </message>
    <message>
        <source>&amp;Days, if not by the rule</source>
        <translation>&amp;Số ngày, nếu khác quy định</translation>
    </message>
    <message>
        <source>days typed by hand</source>
        <translation>số ngày tự nhập</translation>
    </message>
    <message>
        <source>No rule in force on %1 speaks of this category.</source>
        <translation>Không có quy định nào hiệu lực ngày %1 cho diện này.</translation>
    </message>
    <message>
        <source>Until now: counted from %1, %2.</source>
        <translation>Hiện nay: tính từ ngày %1, %2.</translation>
    </message>
    <message>
        <source>Then: counted from %1, %2 (%3).</source>
        <translation>Sau khi đổi: tính từ ngày %1, %2 (%3).</translation>
    </message>
    <message>
        <source>Mind: this release is earlier than the one until now.</source>
        <translation>Lưu ý: ngày hết cách ly này sớm hơn hiện nay.</translation>
    </message>
</context>
<context>
    <name>EpisodeList</name>
    <message>
        <source>open</source>
        <translation>chưa định ngày</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%1 (%2) ngày %3</translation>
    </message>
    <message>
        <source>%1: counted from %2, release %3</source>
        <translation>%1: tính từ ngày %2, hết cách ly %3</translation>
    </message>
    <message>
        <source>%1: release %2 → %3</source>
        <translation>%1: hết cách ly %2 → %3</translation>
    </message>
    <message>
        <source>, counted from %1</source>
        <translation>, tính từ ngày %1</translation>
    </message>
    <message>
        <source>Day %1 after release (%2)</source>
        <translation>Ngày thứ %1 sau khi hết cách ly (%2)</translation>
    </message>
    <message>
        <source>Day %1 (%2)</source>
        <translation>Ngày thứ %1 (%2)</translation>
    </message>
    <message>
        <source>no sample</source>
        <translation>chưa lấy mẫu</translation>
    </message>
    <message>
        <source>No health check yet.</source>
        <translation>Chưa có lần đo sức khỏe nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a check, the last on %1.</source>
        <translation>
            <numerusform>%n ngày có đo sức khỏe, lần cuối ngày %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last temperature %1 °C.</source>
        <translation>Thân nhiệt lần cuối %1 °C.</translation>
    </message>
    <message numerus="yes">
        <source>Fever on %n day(s), the last on %1.</source>
        <translation>
            <numerusform>Sốt %n ngày, lần cuối ngày %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Absent on %n day(s).</source>
        <translation>
            <numerusform>Vắng mặt %n ngày.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpisodeProposals</name>
    <message>
        <source>Died on %1.</source>
        <translation>Tử vong ngày %1.</translation>
    </message>
    <message>
        <source>Moved away on %1.</source>
        <translation>Chuyển đi ngày %1.</translation>
    </message>
    <message>
        <source>Entered as a case since %1.</source>
        <translation>Đã ghi là ca bệnh từ ngày %1.</translation>
    </message>
    <message>
        <source>Sample of %1 is positive.</source>
        <translation>Mẫu ngày %1 dương tính.</translation>
    </message>
    <message>
        <source>The F1 they met is positive (sample of %1): becomes F1.</source>
        <translation>F1 đã tiếp xúc dương tính (mẫu ngày %1): chuyển thành F1.</translation>
    </message>
    <message>
        <source>The F1 they met is negative (sample of %1).</source>
        <translation>F1 đã tiếp xúc âm tính (mẫu ngày %1).</translation>
    </message>
    <message>
        <source>no sample of day %1</source>
        <translation>chưa lấy mẫu ngày thứ %1</translation>
    </message>
    <message>
        <source>sample of day %1 is not valid: sample again</source>
        <translation>mẫu ngày thứ %1 không hợp lệ: lấy lại mẫu</translation>
    </message>
    <message>
        <source>no result of day %1 yet</source>
        <translation>chưa có kết quả ngày thứ %1</translation>
    </message>
    <message>
        <source>fever on %1</source>
        <translation>sốt ngày %1</translation>
    </message>
    <message>
        <source>Release day %1</source>
        <translation>Hết cách ly ngày %1</translation>
    </message>
    <message>
        <source>tests of day %1 negative</source>
        <translation>xét nghiệm ngày thứ %1 âm tính</translation>
    </message>
    <message>
        <source>no test asked for</source>
        <translation>quy định không yêu cầu xét nghiệm</translation>
    </message>
    <message>
        <source>no fever</source>
        <translation>không sốt</translation>
    </message>
    <message>
        <source>Becomes a case (F0)</source>
        <translation>Thành ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Becomes F1</source>
        <translation>Chuyển thành F1</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Đã chuyển đi</translation>
    </message>
    <message>
        <source>F1 is negative</source>
        <translation>F1 âm tính</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Hết cách ly</translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message numerus="yes">
        <source>release %n people from quarantine</source>
        <translation>
            <numerusform>cho %n người hết cách ly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm what is proposed for %n people</source>
        <translation>
            <numerusform>duyệt đề xuất cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one proposal.</source>
        <translation>Hãy chọn ít nhất một đề xuất.</translation>
    </message>
    <message>
        <source>Something was entered since: one of the proposals is no longer so. Look at the list again, then confirm.</source>
        <translation>Vừa có dữ liệu mới: một đề xuất không còn đúng. Hãy xem lại danh sách rồi duyệt.</translation>
    </message>
    <message>
        <source>A chosen quarantine is there already: choose another form or place.</source>
        <translation>Một đợt cách ly đã chọn vốn đã ở đó: hãy chọn hình thức hoặc nơi khác.</translation>
    </message>
    <message>
        <source>The release was on %1 already: nothing is left to go on with. End the quarantine, or extend it first.</source>
        <translation>Đã hết cách ly từ ngày %1, không còn thời gian để tính tiếp. Hãy kết thúc đợt cách ly, hoặc gia hạn trước.</translation>
    </message>
    <message>
        <source>The days are counted from %1 already; a new exposure lies after that day.</source>
        <translation>Thời gian đã tính từ ngày %1; lần tiếp xúc mới phải sau ngày đó.</translation>
    </message>
    <message>
        <source>No rule in force on %1 speaks of this category. Type the number of days and why.</source>
        <translation>Không có quy định nào hiệu lực ngày %1 cho diện này. Hãy nhập số ngày và lý do.</translation>
    </message>
    <message numerus="yes">
        <source>move %n people to another quarantine</source>
        <translation>
            <numerusform>chuyển %n người sang hình thức hoặc nơi cách ly khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of days lies between 0 and 60.</source>
        <translation>Số ngày phải từ 0 đến 60.</translation>
    </message>
    <message numerus="yes">
        <source>count the quarantine of %n people anew</source>
        <translation>
            <numerusform>tính lại thời gian cách ly của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen person lives in that commune already. Choose another commune, or move the quarantine to another place.</source>
        <translation>Một người đã chọn vốn ở xã đó. Hãy chọn xã khác, hoặc chuyển nơi cách ly.</translation>
    </message>
    <message>
        <source>The release is on %1: on %2 the quarantine is not completed. Shorten it first and say why, or choose another end reason.</source>
        <translation>Ngày hết cách ly là %1: ngày %2 chưa hoàn thành cách ly. Hãy rút ngắn trước và ghi lý do, hoặc chọn lý do kết thúc khác.</translation>
    </message>
    <message>
        <source>A chosen quarantine has not ended.</source>
        <translation>Một đợt cách ly đã chọn chưa kết thúc.</translation>
    </message>
    <message>
        <source>A chosen person died on %1. If the entry of the death is wrong, undo it first.</source>
        <translation>Một người đã chọn tử vong ngày %1. Nếu ghi nhầm, hãy hoàn tác việc ghi tử vong trước.</translation>
    </message>
    <message>
        <source>A chosen person is in another quarantine by now. Nobody is in two at once: end that one first.</source>
        <translation>Một người đã chọn hiện ở trong đợt cách ly khác. Không ai ở hai đợt cùng lúc: hãy kết thúc đợt kia trước.</translation>
    </message>
    <message>
        <source>A chosen quarantine goes on at another place. Undo the move, or take back the end of the one that followed.</source>
        <translation>Một đợt cách ly đã chọn được tính tiếp ở nơi khác. Hãy hoàn tác việc chuyển, hoặc mở lại đợt tiếp theo.</translation>
    </message>
    <message>
        <source>This is the release already: nothing would change.</source>
        <translation>Ngày hết cách ly vốn đã như vậy: không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>change the release of %n people</source>
        <translation>
            <numerusform>đổi ngày hết cách ly của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the commune that goes on with the quarantine.</source>
        <translation>Hãy chọn xã tiếp nhận theo dõi cách ly.</translation>
    </message>
    <message numerus="yes">
        <source>hand %n people over to another commune</source>
        <translation>
            <numerusform>bàn giao %n người cho xã khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose why the quarantine ends.</source>
        <translation>Hãy chọn lý do kết thúc cách ly.</translation>
    </message>
    <message numerus="yes">
        <source>end the quarantine of %n people</source>
        <translation>
            <numerusform>kết thúc cách ly của %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the end of %n quarantines</source>
        <translation>
            <numerusform>mở lại %n đợt cách ly</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Hãy chọn ít nhất một người.</translation>
    </message>
    <message>
        <source>Say why they are in quarantine: choose the category.</source>
        <translation>Hãy chọn diện cách ly.</translation>
    </message>
    <message>
        <source>The last exposure (%1) lies behind the start (%2). Mend one of the two; who was exposed again later gets a new exposure.</source>
        <translation>Ngày tiếp xúc cuối (%1) sau ngày bắt đầu (%2). Hãy sửa một trong hai; ai tiếp xúc lại về sau thì ghi “Tiếp xúc mới”.</translation>
    </message>
    <message>
        <source>days typed by hand</source>
        <translation>số ngày tự nhập</translation>
    </message>
    <message>
        <source>release on %1 (%2)</source>
        <translation>hết cách ly ngày %1 (%2)</translation>
    </message>
    <message>
        <source>until the result of the source is there (%1)</source>
        <translation>đến khi F1 có kết quả (%1)</translation>
    </message>
    <message>
        <source>Counted from the last exposure (%1), the release was on %2 already: before the start.</source>
        <translation>Tính từ ngày tiếp xúc cuối (%1) thì đã hết cách ly ngày %2, trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>No longer in the books: deleted or merged.</source>
        <translation>Không còn trong sổ: đã xóa hoặc gộp.</translation>
    </message>
    <message>
        <source>Died on %1.</source>
        <translation>Tử vong ngày %1.</translation>
    </message>
    <message>
        <source>Moved away on %1. Enter first that the person came back.</source>
        <translation>Đã chuyển đi ngày %1. Hãy ghi việc trở về trước.</translation>
    </message>
    <message>
        <source>Is in quarantine already. A new exposure counts that one anew.</source>
        <translation>Đang cách ly rồi. Dùng “Tiếp xúc mới” để tính lại đợt đó.</translation>
    </message>
    <message numerus="yes">
        <source>start the quarantine of %n people</source>
        <translation>
            <numerusform>bắt đầu cách ly %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>This quarantine is no longer in the books. Someone else deleted it or undid its start.</source>
        <translation>Đợt cách ly này không còn trong sổ. Người khác đã xóa hoặc hoàn tác.</translation>
    </message>
    <message>
        <source>A chosen quarantine ended on %1 already. Take back its end first, or leave it out.</source>
        <translation>Một đợt cách ly đã chọn đã kết thúc ngày %1. Hãy mở lại trước, hoặc bỏ ra khỏi lựa chọn.</translation>
    </message>
    <message>
        <source>The end (%1) lies before the start (%2). Mend the day.</source>
        <translation>Ngày kết thúc (%1) trước ngày bắt đầu (%2). Hãy sửa ngày.</translation>
    </message>
    <message>
        <source>Give the day as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>%1 lies ahead. Enter it on the day when it has happened.</source>
        <translation>Ngày %1 chưa đến. Hãy nhập khi việc đã xảy ra.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the old value.</source>
        <translation>Hãy ghi lý do: lý do được giữ cùng giá trị cũ.</translation>
    </message>
    <message>
        <source>The release (%1) lies before the start (%2). Mend the day.</source>
        <translation>Ngày hết cách ly (%1) trước ngày bắt đầu (%2). Hãy sửa ngày.</translation>
    </message>
    <message>
        <source>The release (%1) would come %2 days after the start. Mend the day or the year.</source>
        <translation>Ngày hết cách ly (%1) sẽ là %2 ngày sau ngày bắt đầu. Hãy sửa ngày hoặc năm.</translation>
    </message>
    <message>
        <source>Choose at least one quarantine.</source>
        <translation>Hãy chọn ít nhất một đợt cách ly.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no administrative unit with the code “%1”.</source>
        <translation>Không có đơn vị hành chính mang mã “%1”.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Đã hủy việc xuất. Chưa ghi tệp nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposures</name>
    <message>
        <source>Choose the person: type three letters of the name, then Enter.</source>
        <translation>Hãy chọn người: gõ ba chữ cái của tên rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Type the place.</source>
        <translation>Hãy gõ địa điểm.</translation>
    </message>
    <message>
        <source>Type the day, for example 7/5.</source>
        <translation>Hãy gõ ngày, ví dụ 7/5.</translation>
    </message>
    <message>
        <source>The day %1 lies ahead. Nobody was anywhere then.</source>
        <translation>Ngày %1 chưa đến. Hãy gõ ngày đã qua hoặc hôm nay.</translation>
    </message>
    <message>
        <source>“%1” is no hour. Type 7h30 or 0730.</source>
        <translation>“%1” không phải là giờ. Hãy gõ 7h30 hoặc 0730.</translation>
    </message>
    <message>
        <source>The end, %1, lies before the beginning, %2.</source>
        <translation>Giờ kết thúc %1 trước giờ bắt đầu %2. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>This person is entered at this place on this day already.</source>
        <translation>Người này đã được nhập ở nơi này, ngày này rồi.</translation>
    </message>
    <message>
        <source>place of exposure on %1</source>
        <translation>nơi có mặt ngày %1</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>nhập nhầm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of exposure removed</source>
        <translation>
            <numerusform>Xóa %Ln nơi có mặt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>Write Yes or No.</source>
        <translation>Hãy ghi Có hoặc Không.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Hãy chọn một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>Choose a commune.</source>
        <translation>Hãy chọn một xã, phường hoặc thị trấn.</translation>
    </message>
    <message>
        <source>Write a year after 1900.</source>
        <translation>Hãy ghi năm sau 1900.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Hãy ghi số từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Write a number greater than 0.</source>
        <translation>Hãy ghi số lớn hơn 0.</translation>
    </message>
    <message>
        <source>Write %1 or more.</source>
        <translation>Hãy ghi từ %1 trở lên.</translation>
    </message>
    <message>
        <source>Write %1 or less.</source>
        <translation>Hãy ghi từ %1 trở xuống.</translation>
    </message>
    <message>
        <source>Write it as 31/05/1962; the year alone will do.</source>
        <translation>Hãy ghi như 31/05/1962; chỉ ghi năm cũng được.</translation>
    </message>
    <message>
        <source>Write day/month/year, for example 31/05/2021.</source>
        <translation>Hãy ghi ngày/tháng/năm, ví dụ 31/05/2021.</translation>
    </message>
    <message>
        <source>Type letters of the name, then choose.</source>
        <translation>Hãy gõ vài chữ của tên rồi chọn.</translation>
    </message>
    <message>
        <source>The number belongs to a woman born in %1.</source>
        <translation>Theo số này thì là nữ, sinh năm %1.</translation>
    </message>
    <message>
        <source>The number belongs to a man born in %1.</source>
        <translation>Theo số này thì là nam, sinh năm %1.</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <translation>Hôm nay là %1.</translation>
    </message>
    <message>
        <source>Write digits only, for example %1.</source>
        <translation>Chỉ ghi chữ số, ví dụ %1.</translation>
    </message>
    <message>
        <source>Write digits only, without dots: 500000.</source>
        <translation>Chỉ ghi chữ số, không có dấu chấm: 500000.</translation>
    </message>
    <message>
        <source>Type letters of its name, then choose.</source>
        <translation>Hãy gõ vài chữ của tên đơn vị rồi chọn.</translation>
    </message>
    <message>
        <source>Correct the value here, or change the other record.</source>
        <translation>Hãy sửa giá trị ở đây, hoặc sửa bản ghi kia.</translation>
    </message>
    <message>
        <source>Choose a team of the same commune.</source>
        <translation>Hãy chọn tổ cùng xã với hộ.</translation>
    </message>
    <message>
        <source>Choose another person, or first delete the contact that closes the ring.</source>
        <translation>Hãy chọn người khác, hoặc xóa trước lần tiếp xúc làm thành vòng.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>Fill in the date of the end, or empty this field.</source>
        <translation>Hãy ghi ngày kết thúc, hoặc để trống mục này.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>“%1” không phải là ngày có thật.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 07/05/2021 13:30.</source>
        <translation>“%1” không phải là giờ. Hãy ghi như 07/05/2021 13:30.</translation>
    </message>
    <message>
        <source>“%1” has a question mark in place of a letter. Type the letter.</source>
        <translation>“%1” có dấu hỏi thay cho chữ cái. Hãy gõ lại chữ đó.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: digits are missing. Type them all.</source>
        <translation>“%1” bị mất chữ số. Hãy gõ đủ các chữ số.</translation>
    </message>
    <message>
        <source>There is no administrative unit “%1”.</source>
        <translation>Không có đơn vị hành chính “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be seen. Empty the field and type it again.</source>
        <translation>Mục “%1” có ký tự ẩn. Hãy xóa trống rồi gõ lại.</translation>
    </message>
    <message>
        <source>What is chosen in “%1” is no longer there. Choose another.</source>
        <translation>Giá trị đã chọn ở mục “%1” không còn nữa. Hãy chọn lại.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
</context>
<context>
    <name>GridEdit</name>
    <message>
        <source>This record is no longer there. Someone else deleted it.</source>
        <translation>Bản ghi này không còn nữa. Người khác đã xóa.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Chưa dán gì cả.</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Đang dán…</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2. Write its code.</source>
        <translation>“%1” có thể là một trong các đơn vị: %2. Hãy ghi mã của đơn vị.</translation>
    </message>
    <message>
        <source>Type letters of the name there, then choose from the list.</source>
        <translation>Gõ vài chữ của tên vào ô đó rồi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” is not chosen from the list (%2).</source>
        <translation>“%1” chưa được chọn từ danh sách (%2).</translation>
    </message>
    <message>
        <source>“%1” is not looked for among so many records (%2). Filter the list by a commune first.</source>
        <translation>Có quá nhiều bản ghi để tìm “%1” (%2). Hãy lọc danh sách theo một xã trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) fit “%1” (%2). Write the household&apos;s number.</source>
        <translation>
            <numerusform>Có %n hộ hợp với “%1” (%2). Hãy ghi số hộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fit “%1” (%2). Choose one from the list.</source>
        <translation>
            <numerusform>Có %n bản ghi hợp với “%1” (%2). Hãy chọn một trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> ở %1</translation>
    </message>
    <message>
        <source>There is no “%1”%2 (%3).</source>
        <translation>Không có “%1”%2 (%3).</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Logbooks, households and quarantine lists of community COVID teams</source>
        <translation>Sổ nhật ký, hộ gia đình và danh sách cách ly của Tổ COVID cộng đồng</translation>
    </message>
    <message>
        <source>Open the sample commune.</source>
        <translation>Mở xã mẫu.</translation>
    </message>
    <message>
        <source>Language of the window: vi or en.</source>
        <translation>Ngôn ngữ của cửa sổ: vi hoặc en.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Màu sắc của cửa sổ: light (sáng), dark (tối) hoặc system (theo hệ thống).</translation>
    </message>
    <message>
        <source>Database to open.</source>
        <translation>Cơ sở dữ liệu cần mở.</translation>
    </message>
    <message>
        <source>Only one database can be opened.</source>
        <translation>Chỉ mở được một cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The language is vi or en.</source>
        <translation>Ngôn ngữ là vi hoặc en.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system.</source>
        <translation>Màu sắc là light, dark hoặc system.</translation>
    </message>
</context>
<context>
    <name>HamletField</name>
    <message>
        <source>Filter by hamlet</source>
        <translation>Lọc theo thôn</translation>
    </message>
    <message>
        <source>Hamlet:</source>
        <translation>Thôn:</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Tất cả các thôn</translation>
    </message>
    <message>
        <source>Choose a commune first</source>
        <translation>Hãy chọn xã trước</translation>
    </message>
</context>
<context>
    <name>HeadChange</name>
    <message>
        <source>The new head must be one of the people of the household. Choose one of them.</source>
        <translation>Chủ hộ mới phải là người trong hộ. Hãy chọn một người trong hộ.</translation>
    </message>
    <message>
        <source>Somebody who died or moved out cannot become the head. Choose one of those who live there.</source>
        <translation>Người đã mất hoặc đã chuyển đi không thể làm chủ hộ. Hãy chọn người đang ở trong hộ.</translation>
    </message>
    <message>
        <source>A household has one head only.</source>
        <translation>Mỗi hộ chỉ có một chủ hộ.</translation>
    </message>
    <message>
        <source>change of the head of a household</source>
        <translation>đổi chủ hộ</translation>
    </message>
</context>
<context>
    <name>HealthGrid</name>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Ngày đầu nằm sau ngày cuối.</translation>
    </message>
    <message>
        <source>The grid shows at most %1 days. Choose a shorter span.</source>
        <translation>Bảng hiện nhiều nhất %1 ngày. Hãy chọn khoảng ngắn hơn.</translation>
    </message>
    <message>
        <source>This person was never in quarantine, so there are no days to show.</source>
        <translation>Người này chưa từng cách ly nên không có ngày nào để hiện.</translation>
    </message>
    <message>
        <source>%1 is still to come: a check is written when it was done.</source>
        <translation>Ngày %1 chưa đến: chỉ ghi lượt theo dõi khi đã thực hiện.</translation>
    </message>
    <message>
        <source>Not in quarantine on %1: no check belongs there.</source>
        <translation>Ngày %1 không trong đợt cách ly: không ghi lượt theo dõi vào ngày này.</translation>
    </message>
    <message>
        <source>emptied in the grid of health checks</source>
        <translation>đã xóa ô trong bảng theo dõi sức khỏe</translation>
    </message>
    <message numerus="yes">
        <source>type %n health check(s)</source>
        <translation>
            <numerusform>nhập %n lượt theo dõi</numerusform>
        </translation>
    </message>
    <message>
        <source>empty a health check of %1</source>
        <translation>xóa một lượt theo dõi ngày %1</translation>
    </message>
    <message>
        <source>type a health check of %1</source>
        <translation>nhập một lượt theo dõi ngày %1</translation>
    </message>
    <message>
        <source>Type the temperature, a symptom or “well” first: then there is a check to note it at.</source>
        <translation>Hãy nhập thân nhiệt, triệu chứng hoặc “bình thường” trước: khi đó mới có lượt theo dõi để ghi thêm.</translation>
    </message>
    <message>
        <source>note SpO2 of %1</source>
        <translation>ghi SpO2 ngày %1</translation>
    </message>
    <message>
        <source>note something at a health check of %1</source>
        <translation>ghi chú vào một lượt theo dõi ngày %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This version is no longer kept.</source>
        <translation>Phiên bản này không còn được lưu.</translation>
    </message>
    <message>
        <source>This version cannot come back: %1</source>
        <translation>Không lấy lại được phiên bản này: %1</translation>
    </message>
    <message>
        <source>What this version refers to is gone (%1). Take that back first.</source>
        <translation>Bản ghi mà phiên bản này liên quan đến không còn (%1). Hãy lấy lại bản ghi đó trước.</translation>
    </message>
    <message>
        <source>This version cannot come back: the contacts would form a ring.</source>
        <translation>Không lấy lại được phiên bản này: các lượt tiếp xúc sẽ tạo thành vòng.</translation>
    </message>
    <message>
        <source>Another record has taken the place of this version. Look at that one first.</source>
        <translation>Đã có bản ghi khác thay chỗ phiên bản này. Hãy xem bản ghi đó trước.</translation>
    </message>
</context>
<context>
    <name>HouseholdMerge</name>
    <message>
        <source>One of the two households is no longer there. Someone else deleted or merged it.</source>
        <translation>Một trong hai hộ không còn nữa: người khác đã xóa hoặc đã gộp.</translation>
    </message>
    <message>
        <source>household merged</source>
        <translation>đã gộp hộ</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>đã gộp</translation>
    </message>
    <message>
        <source>A household cannot be merged with itself. Choose another one.</source>
        <translation>Không thể gộp một hộ với chính nó. Hãy chọn hộ khác.</translation>
    </message>
    <message>
        <source>merge two households</source>
        <translation>gộp hai hộ</translation>
    </message>
</context>
<context>
    <name>HouseholdSheet</name>
    <message>
        <source>deleted from the sheet of the household</source>
        <translation>xóa khỏi danh sách nhân khẩu của hộ</translation>
    </message>
    <message>
        <source>This person cannot be deleted: other records speak of the person. Enter that the person moved out or died instead.</source>
        <translation>Không xóa được người này vì còn sổ khác ghi về người này. Hãy ghi là đã chuyển đi hoặc đã mất.</translation>
    </message>
    <message>
        <source>A household has one head only. Say what this person is to the head.</source>
        <translation>Mỗi hộ chỉ có một chủ hộ. Hãy ghi quan hệ của người này với chủ hộ.</translation>
    </message>
    <message numerus="yes">
        <source>add household “%1” with %n people</source>
        <translation>
            <numerusform>thêm hộ “%1” có %n nhân khẩu</numerusform>
        </translation>
    </message>
    <message>
        <source>change household “%1”</source>
        <translation>sửa hộ “%1”</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Writing to the disk…</source>
        <translation>Đang ghi vào ổ đĩa…</translation>
    </message>
    <message>
        <source>These are training data, and this database holds real people. Make a new database to practise.</source>
        <translation>Đây là dữ liệu tập huấn, còn cơ sở dữ liệu này chứa người thật. Hãy tạo cơ sở dữ liệu mới để tập làm.</translation>
    </message>
    <message>
        <source>This database holds training data; real data do not belong into it. Make a new database for your unit.</source>
        <translation>Cơ sở dữ liệu này chứa dữ liệu tập huấn; không nhập dữ liệu thật vào đây. Hãy tạo cơ sở dữ liệu mới cho đơn vị.</translation>
    </message>
    <message>
        <source>Sorting: %1…</source>
        <translation>Đang sắp xếp: %1…</translation>
    </message>
    <message>
        <source>%1: %2 findings that deserve a look; “Check the data” lists them.</source>
        <translation>%1: có %2 điểm cần xem lại; “Kiểm tra dữ liệu” liệt kê các điểm này.</translation>
    </message>
    <message>
        <source>%1: columns passed over: %2</source>
        <translation>%1: các cột bị bỏ qua: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Đã hủy việc nhập. Dữ liệu giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Packages %1 to %2 of this sender have not been received.</source>
        <translation>Chưa nhận được các gói từ số %1 đến số %2 của nơi gửi này.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 older, %5 refused, %6 deleted</source>
        <translation>%1 mới, %2 thay đổi, %3 không đổi, %4 cũ hơn, %5 bị từ chối, %6 đã xóa</translation>
    </message>
    <message>
        <source>The file was changed or removed since the preview was made. Choose it again.</source>
        <translation>Tệp đã bị sửa hoặc xóa sau khi xem trước. Hãy chọn lại tệp.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Some of these packages hold training data and some real people. Import them into different databases.</source>
        <translation>Trong các gói này có gói dữ liệu tập huấn, có gói chứa người thật. Hãy nhập vào các cơ sở dữ liệu khác nhau.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Days left</source>
        <translation>Còn lại (ngày)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The file cannot be written. Choose another place, or close the program that has it open.</source>
        <translation>Không ghi được tệp. Hãy chọn chỗ khác, hoặc đóng chương trình đang mở tệp này.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Đang ghi danh sách</translation>
    </message>
    <message>
        <source>The file could not be finished. Check the disk or the USB stick.</source>
        <translation>Không ghi xong được tệp. Hãy kiểm tra ổ đĩa hoặc USB.</translation>
    </message>
</context>
<context>
    <name>LogbookPage</name>
    <message>
        <source>not done, as the page says</source>
        <translation>theo trang nhật ký, buổi này chưa đo</translation>
    </message>
    <message>
        <source>type a temperature on the page of %1 of %2</source>
        <translation>nhập thân nhiệt trên trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>confirm that all checks were normal on the page of %1 of %2</source>
        <translation>xác nhận thân nhiệt bình thường trên trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>confirm the rest of the page of %1 of %2</source>
        <translation>xác nhận phần còn lại trên trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>write “%3” on the page of %1 of %2</source>
        <translation>ghi “%3” trên trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>change “%3” on the page of %1 of %2</source>
        <translation>sửa “%3” trên trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>take “%3” off the page of %1 of %2</source>
        <translation>bỏ “%3” khỏi trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>the line is about something else</source>
        <translation>dòng này đã chuyển sang nội dung khác</translation>
    </message>
    <message>
        <source>The record of this line is no longer there. Someone else deleted it: type the line again.</source>
        <translation>Nội dung của dòng này không còn nữa: người khác đã xóa. Nhập lại dòng này.</translation>
    </message>
    <message>
        <source>The page says “%1” of this household already.</source>
        <translation>Trang này đã ghi “%1” cho hộ này rồi.</translation>
    </message>
    <message>
        <source>This person belongs to another household. Write the number of that household, or enter the person as somebody new in this one.</source>
        <translation>Người này thuộc hộ khác. Ghi số thứ tự của hộ đó, hoặc nhập người này là người mới của hộ này.</translation>
    </message>
    <message>
        <source>Neither of the two lives in a household of this team. Enter this contact in the list of contacts.</source>
        <translation>Cả hai người đều không thuộc hộ của tổ này. Nhập tiếp xúc này trong danh sách tiếp xúc.</translation>
    </message>
    <message>
        <source>finish the page of %1 of %2</source>
        <translation>nhập xong trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>type the page of %1 of %2</source>
        <translation>nhập trang nhật ký của %1 ngày %2</translation>
    </message>
    <message>
        <source>This team is no longer there. Someone else deleted it.</source>
        <translation>Tổ này không còn nữa: người khác đã xóa.</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example %1.</source>
        <translation>Ghi ngày theo dạng ngày/tháng/năm, ví dụ %1.</translation>
    </message>
    <message>
        <source>%1 lies in the future. A page can be typed when its day has come.</source>
        <translation>Ngày %1 chưa đến. Chỉ nhập được trang nhật ký từ ngày đó trở đi.</translation>
    </message>
    <message>
        <source>The team did not exist on %1: it was established on %2.</source>
        <translation>Ngày %1 chưa có tổ này: tổ thành lập ngày %2.</translation>
    </message>
    <message>
        <source>The team no longer existed on %1: it was dissolved on %2.</source>
        <translation>Ngày %1 không còn tổ này: tổ đã giải thể ngày %2.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>record that %n household(s) signed the commitment on %1</source>
        <translation>
            <numerusform>ghi %n hộ ký cam kết ngày %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n household(s) of %1 signed the commitment on %2</source>
        <translation>
            <numerusform>ghi %n hộ %1 ký cam kết ngày %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n people declared their health on %1</source>
        <translation>
            <numerusform>ghi %n người khai báo y tế ngày %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n people of %1 declared their health on %2</source>
        <translation>
            <numerusform>ghi %n người %1 khai báo y tế ngày %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example %1.</source>
        <translation>Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ %1.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Write a day up to today, %2.</source>
        <translation>Ngày %1 chưa tới. Hãy ghi một ngày không sau hôm nay, %2.</translation>
    </message>
    <message>
        <source>Writing the dates…</source>
        <translation>Đang ghi ngày…</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>This person died on %1. Nothing can happen after that; if the entry of the death is wrong, undo it first.</source>
        <translation>Người này đã mất ngày %1, không thể ghi thêm việc sau đó. Nếu ghi nhầm thì hãy hoàn tác trước.</translation>
    </message>
    <message>
        <source>A birth cannot come after something else: %1 is entered already.</source>
        <translation>Sinh không thể ghi sau việc khác: đã có ghi ngày %1.</translation>
    </message>
    <message>
        <source>This person moved out on %1 already. Enter first that the person came back.</source>
        <translation>Người này đã chuyển đi ngày %1. Hãy ghi là đã trở về trước.</translation>
    </message>
    <message>
        <source>This person has lived here since %1. Who has not moved out cannot move in.</source>
        <translation>Người này ở đây từ ngày %1. Chưa chuyển đi thì không thể ghi chuyển đến.</translation>
    </message>
    <message>
        <source>Give the date as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter what has happened, on the day when it has happened.</source>
        <translation>%1 là ngày chưa đến. Chỉ ghi việc đã xảy ra.</translation>
    </message>
    <message>
        <source>This person is the head of the household. Say who becomes the new head.</source>
        <translation>Người này là chủ hộ. Hãy chọn chủ hộ mới.</translation>
    </message>
    <message>
        <source>The new head must be one of those who stay.</source>
        <translation>Chủ hộ mới phải là người ở lại.</translation>
    </message>
    <message>
        <source>record a death</source>
        <translation>ghi người mất</translation>
    </message>
    <message>
        <source>record a move out</source>
        <translation>ghi người chuyển đi</translation>
    </message>
    <message>
        <source>record a birth</source>
        <translation>ghi trẻ mới sinh</translation>
    </message>
    <message>
        <source>record a move in</source>
        <translation>ghi người chuyển đến</translation>
    </message>
    <message>
        <source>%1 lies before the birth (%2). Mend one of the two.</source>
        <translation>%1 trước ngày sinh (%2). Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>This person is no longer in the books. Someone else deleted or merged the record.</source>
        <translation>Người này không còn trong sổ: người khác đã xóa hoặc đã gộp.</translation>
    </message>
</context>
<context>
    <name>PeopleMoves</name>
    <message>
        <source>One of the people is no longer there. Someone else deleted or merged the record.</source>
        <translation>Có người không còn trong sổ: người khác đã xóa hoặc đã gộp.</translation>
    </message>
    <message>
        <source>The chosen people belong to several households. Move them household by household.</source>
        <translation>Những người đã chọn thuộc nhiều hộ. Hãy chuyển theo từng hộ.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Hãy chọn ít nhất một người.</translation>
    </message>
    <message>
        <source>Nobody would be left in the household. Merge the two households instead.</source>
        <translation>Hộ cũ sẽ không còn ai. Hãy dùng việc gộp hai hộ.</translation>
    </message>
    <message>
        <source>The head leaves the household. Say who becomes the new head of those who stay.</source>
        <translation>Chủ hộ chuyển đi. Hãy chọn chủ hộ mới cho những người ở lại.</translation>
    </message>
    <message>
        <source>The new head must be one of those who stay.</source>
        <translation>Chủ hộ mới phải là người ở lại.</translation>
    </message>
    <message>
        <source>The household is no longer there. Someone else deleted or merged it.</source>
        <translation>Hộ này không còn nữa: người khác đã xóa hoặc đã gộp.</translation>
    </message>
    <message>
        <source>The people belong to this household already. Choose another one.</source>
        <translation>Những người này đã thuộc hộ đó. Hãy chọn hộ khác.</translation>
    </message>
    <message>
        <source>The other household has a head already.</source>
        <translation>Hộ kia đã có chủ hộ.</translation>
    </message>
    <message numerus="yes">
        <source>move %n people to another household</source>
        <translation>
            <numerusform>chuyển %n người sang hộ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen people belong to another household.</source>
        <translation>Những người đã chọn thuộc hộ khác.</translation>
    </message>
    <message>
        <source>Say who of the chosen people becomes the head of the new household.</source>
        <translation>Hãy chọn ai làm chủ hộ của hộ mới.</translation>
    </message>
    <message numerus="yes">
        <source>split a household: %n people become one of their own</source>
        <translation>
            <numerusform>tách hộ cho %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture is too large for a PNG file. Save it as SVG, or choose one person, fewer steps or a smaller unit.</source>
        <translation>Sơ đồ quá lớn cho tệp PNG. Hãy lưu thành SVG, hoặc chọn một người, ít bước hơn hay đơn vị nhỏ hơn.</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <translation>Không tạo được ảnh. Hãy đóng bớt chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place, or close the program that has it open.</source>
        <translation>Không ghi được tệp. Hãy chọn nơi khác, hoặc đóng chương trình đang mở tệp này.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Is there room on the disk?</source>
        <translation>Chưa ghi hết được tệp. Hãy xem ổ đĩa còn chỗ trống không.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Hình vẽ SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>PrintOutput</name>
    <message>
        <source>The printer does not answer. Check that it is on, or save a PDF instead.</source>
        <translation>Máy in không phản hồi. Hãy kiểm tra máy in đã bật chưa, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>The printer stopped. Look at it, then print the missing pages again.</source>
        <translation>Máy in đã dừng. Hãy xem lại máy in rồi in tiếp các trang còn thiếu.</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>This record is no longer there (%1). Someone else deleted it.</source>
        <translation>Bản ghi này không còn nữa (%1): người khác đã xóa.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>take back the earlier value of “%1”</source>
        <translation>lấy lại giá trị trước của “%1”</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>It is not known who changed this record.</source>
        <translation>Không rõ ai đã sửa bản ghi này.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>This change has been taken back already.</source>
        <translation>Thay đổi này đã được hoàn tác rồi.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records were changed again since, last by %1 at %2. Undo that change first, or take single values back in the history of the record.</source>
        <translation>
            <numerusform>Từ đó đến nay có %n bản ghi trong số này đã được sửa tiếp, lần cuối do %1 sửa lúc %2. Hãy hoàn tác lần sửa đó trước, hoặc lấy lại từng giá trị trong lịch sử của bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change can no longer be taken back.</source>
        <translation>Không còn hoàn tác được thay đổi này.</translation>
    </message>
    <message>
        <source>This change cannot be taken back. %1</source>
        <translation>Không hoàn tác được thay đổi này. %1</translation>
    </message>
</context>
<context>
    <name>SampleMaker</name>
    <message>
        <source>The sample inside the program is damaged. Install the program again.</source>
        <translation>Dữ liệu mẫu kèm theo chương trình bị hỏng. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The folder for the sample cannot be made. Ask for the right to write into your own data folder.</source>
        <translation>Không tạo được thư mục cho dữ liệu mẫu. Hãy xin quyền ghi vào thư mục dữ liệu của mình.</translation>
    </message>
    <message>
        <source>The sample cannot be written. Is there room on the disk?</source>
        <translation>Không ghi được dữ liệu mẫu. Hãy kiểm tra ổ đĩa còn chỗ hay không.</translation>
    </message>
</context>
<context>
    <name>SheetDraft</name>
    <message>
        <source>The unfinished household cannot be opened again: its draft is damaged.</source>
        <translation>Không mở lại được hộ nhập dở: bản nháp đã hỏng.</translation>
    </message>
</context>
<context>
    <name>SuspectedWork</name>
    <message>
        <source>A time limit is from 1 to %1 hours.</source>
        <translation>Thời hạn từ 1 đến %1 giờ.</translation>
    </message>
    <message>
        <source>This suspected case is no longer there. Someone else deleted it.</source>
        <translation>Ca nghi ngờ này không còn nữa. Người khác đã xóa.</translation>
    </message>
    <message>
        <source>This suspected case is concluded already. Take the conclusion back first.</source>
        <translation>Ca nghi ngờ này đã có kết luận. Hãy rút lại kết luận trước.</translation>
    </message>
    <message>
        <source>%1 is still to come. Write when it was done.</source>
        <translation>%1 chưa đến. Hãy ghi lúc đã thực hiện.</translation>
    </message>
    <message>
        <source>%1 lies before the day the case was found, %2.</source>
        <translation>%1 nằm trước ngày phát hiện ca, %2.</translation>
    </message>
    <message>
        <source>%1 lies before the step “%2” of %3.</source>
        <translation>%1 nằm trước bước “%2” lúc %3.</translation>
    </message>
    <message>
        <source>To whom was it reported? Write a name or an office.</source>
        <translation>Đã báo cho ai? Hãy ghi tên người hoặc cơ quan.</translation>
    </message>
    <message>
        <source>Choose the conclusion: negative, positive or closed.</source>
        <translation>Hãy chọn kết luận: âm tính, dương tính hoặc kết thúc theo dõi.</translation>
    </message>
    <message>
        <source>This person is no longer in the books. Someone else deleted them.</source>
        <translation>Người này không còn trong sổ. Người khác đã xóa.</translation>
    </message>
    <message>
        <source>The household has no team yet, and a suspected case is found by a team. Assign the household first.</source>
        <translation>Hộ này chưa thuộc tổ nào, mà ca nghi ngờ phải do một tổ phát hiện. Hãy giao hộ cho một tổ trước.</translation>
    </message>
    <message>
        <source>record a suspected case of %1</source>
        <translation>ghi ca nghi ngờ ngày %1</translation>
    </message>
    <message>
        <source>“%1” of the suspected case of %2</source>
        <translation>“%1” của ca nghi ngờ ngày %2</translation>
    </message>
    <message>
        <source>No step has been noted here yet. One that was found by mistake is deleted in the list of suspected cases.</source>
        <translation>Ca này chưa ghi bước nào. Ca ghi nhầm thì xóa trong danh sách ca nghi ngờ.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã rút lại</translation>
    </message>
    <message>
        <source>take “%1” of the suspected case of %2 back</source>
        <translation>rút lại bước “%1” của ca nghi ngờ ngày %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>undo: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>làm lại: %1</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>The list of units cannot be used: line %1: %2</source>
        <translation>Không dùng được danh sách đơn vị: dòng %1: %2</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>thiếu cột “%1”.</translation>
    </message>
    <message>
        <source>codes have 2, 3 and 5 digits.</source>
        <translation>mã đơn vị có 2, 3 và 5 chữ số.</translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation>mã %1 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>danh sách trống.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” trống.</translation>
    </message>
</context>
<context>
    <name>assignment</name>
    <message>
        <source>One of these households is no longer there. Look at the list again.</source>
        <translation>Có hộ không còn trong sổ. Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>replaced by a later assignment</source>
        <translation>được thay bằng lần giao sau</translation>
    </message>
    <message>
        <source>This team is no longer there. Choose another one.</source>
        <translation>Tổ này không còn. Hãy chọn tổ khác.</translation>
    </message>
    <message>
        <source>This team was established on %1. Choose that day or a later one.</source>
        <translation>Tổ này thành lập ngày %1. Hãy chọn từ ngày đó trở đi.</translation>
    </message>
    <message>
        <source>This team was dissolved on %1. Choose another one.</source>
        <translation>Tổ này đã giải thể ngày %1. Hãy chọn tổ khác.</translation>
    </message>
    <message numerus="yes">
        <source>leave %n households without a team from %1</source>
        <translation>
            <numerusform>thôi giao %n hộ cho tổ từ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand %n households over to %1 from %2</source>
        <translation>
            <numerusform>bàn giao %n hộ cho %1 từ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n households without a team</source>
        <translation>
            <numerusform>thôi giao %n hộ cho tổ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n households to %1</source>
        <translation>
            <numerusform>giao %n hộ cho %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day from which the households belong to the team, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày bắt đầu giao hộ cho tổ, ví dụ 07/05/2021.</translation>
    </message>
    <message numerus="yes">
        <source>assign %n households to %1 teams</source>
        <translation>
            <numerusform>giao %n hộ cho %1 tổ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand over %n households as planned</source>
        <translation>
            <numerusform>bàn giao %n hộ theo kế hoạch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel %n planned hand-overs</source>
        <translation>
            <numerusform>bỏ kế hoạch bàn giao %n hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>change the visit order of %1</source>
        <translation>đổi thứ tự đi của %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>This copy of the database is damaged. Choose another one.</source>
        <translation>Bản sao này bị hỏng. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Đang chép cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Đang kiểm tra bản sao</translation>
    </message>
    <message>
        <source>The copy could not be written to its end. Is there room on the disk?</source>
        <translation>Không chép được đến hết. Hãy kiểm tra ổ đĩa còn chỗ hay không.</translation>
    </message>
    <message>
        <source>The replaced database cannot be kept beside the new one. Check that you may write into its folder.</source>
        <translation>Không giữ được bản cũ bên cạnh bản mới. Hãy kiểm tra quyền ghi vào thư mục đó.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name for the backup; nothing was overwritten.</source>
        <translation>Đã có tệp trùng tên. Hãy đặt tên khác cho bản sao lưu; chưa ghi đè lên tệp nào.</translation>
    </message>
    <message>
        <source>The backup could not get its name. Choose another place.</source>
        <translation>Không đặt được tên cho bản sao lưu. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The backup and the database are the same file. Choose another one.</source>
        <translation>Bản sao lưu và cơ sở dữ liệu là cùng một tệp. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Another program has the database open. Close it there, then restore again.</source>
        <translation>Chương trình khác đang mở cơ sở dữ liệu. Hãy đóng ở đó rồi khôi phục lại.</translation>
    </message>
    <message>
        <source>There was a restore in this very second. Wait a moment, then restore again.</source>
        <translation>Vừa có một lần khôi phục ngay giây này. Hãy chờ một chút rồi khôi phục lại.</translation>
    </message>
    <message>
        <source>The restored database could not get its name. The former one is kept beside it.</source>
        <translation>Không đặt được tên cho cơ sở dữ liệu vừa khôi phục. Bản trước đó vẫn được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Checking: %1</source>
        <translation>Đang kiểm tra: %1</translation>
    </message>
    <message>
        <source>Comparing the tables with each other</source>
        <translation>Đang đối chiếu các bảng với nhau</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message numerus="yes">
        <source>The pages of the closed day %1 differ from the figures that were frozen, and no correction says why: %n team(s).</source>
        <translation>
            <numerusform>Trang nhật ký của ngày %1 đã khóa sổ khác với số liệu đã chốt mà không có bút toán sửa: %n tổ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Sốt</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Ho</translation>
    </message>
    <message>
        <source>Productive cough</source>
        <translation>Ho có đờm</translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation>Đau họng</translation>
    </message>
    <message>
        <source>Runny or blocked nose</source>
        <translation>Chảy mũi, nghẹt mũi</translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation>Khó thở</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Mệt mỏi</translation>
    </message>
    <message>
        <source>Muscle ache</source>
        <translation>Đau mỏi cơ</translation>
    </message>
    <message>
        <source>Chills</source>
        <translation>Ớn lạnh</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Đau đầu</translation>
    </message>
    <message>
        <source>Loss of taste</source>
        <translation>Mất vị giác</translation>
    </message>
    <message>
        <source>Loss of smell</source>
        <translation>Mất khứu giác</translation>
    </message>
    <message>
        <source>Diarrhoea</source>
        <translation>Tiêu chảy</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Buồn nôn</translation>
    </message>
    <message>
        <source>Red eyes</source>
        <translation>Đỏ mắt</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Đau tức ngực</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Li bì</translation>
    </message>
    <message>
        <source>Coughing blood</source>
        <translation>Ho ra máu</translation>
    </message>
    <message>
        <source>Respiratory infection</source>
        <translation>Viêm đường hô hấp</translation>
    </message>
    <message>
        <source>Flu-like illness</source>
        <translation>Cảm cúm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Nhà ở riêng</translation>
    </message>
    <message>
        <source>Boarding house</source>
        <translation>Nhà trọ</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Căn hộ chung cư</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Hộ nghèo</translation>
    </message>
    <message>
        <source>Near poor</source>
        <translation>Hộ cận nghèo</translation>
    </message>
    <message>
        <source>Policy family</source>
        <translation>Gia đình chính sách</translation>
    </message>
    <message>
        <source>Elderly living alone</source>
        <translation>Người già neo đơn</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Vợ/chồng</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Bố/mẹ</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Cháu</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Anh/chị/em</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Người thuê trọ</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Nông dân</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Công nhân</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Học sinh, sinh viên</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Buôn bán</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Giáo viên</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Cán bộ, công chức</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Nhân viên y tế</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hưu trí</translation>
    </message>
    <message>
        <source>No occupation</source>
        <translation>Không nghề nghiệp</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Thường trú</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tạm trú</translation>
    </message>
    <message>
        <source>Temporarily absent</source>
        <translation>Tạm vắng</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng nhà</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không hợp tác</translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation>Bị phong tỏa</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Có triệu chứng</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần hỗ trợ</translation>
    </message>
    <message>
        <source>Bus or coach</source>
        <translation>Xe khách</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Ô tô</translation>
    </message>
    <message>
        <source>Motorbike</source>
        <translation>Xe máy</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tàu hỏa</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Máy bay</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Không đeo khẩu trang</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Tụ tập đông người</translation>
    </message>
    <message>
        <source>False declaration</source>
        <translation>Khai báo gian dối</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Không khai báo</translation>
    </message>
    <message>
        <source>Left quarantine</source>
        <translation>Rời nơi cách ly</translation>
    </message>
    <message>
        <source>Illegal entry</source>
        <translation>Nhập cảnh trái phép</translation>
    </message>
    <message>
        <source>Opened a business</source>
        <translation>Tự ý mở cửa kinh doanh</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Lập biên bản</translation>
    </message>
    <message>
        <source>Fined</source>
        <translation>Xử phạt</translation>
    </message>
    <message>
        <source>Reported to authorities</source>
        <translation>Báo cấp trên</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Tại nhà</translation>
    </message>
    <message>
        <source>Centralised</source>
        <translation>Tập trung</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Cơ sở y tế</translation>
    </message>
    <message>
        <source>Residential cluster</source>
        <translation>Cụm dân cư</translation>
    </message>
    <message>
        <source>At the workplace</source>
        <translation>Tại nơi làm việc</translation>
    </message>
    <message>
        <source>Contact F1</source>
        <translation>Tiếp xúc F1</translation>
    </message>
    <message>
        <source>Contact F2</source>
        <translation>Tiếp xúc F2</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Tiếp xúc khác</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Người đến/về</translation>
    </message>
    <message>
        <source>Entry from abroad</source>
        <translation>Nhập cảnh</translation>
    </message>
    <message>
        <source>Locked-down area</source>
        <translation>Khu phong tỏa</translation>
    </message>
    <message>
        <source>After centralised quarantine</source>
        <translation>Sau cách ly tập trung</translation>
    </message>
    <message>
        <source>Recovered case</source>
        <translation>Người khỏi bệnh</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành cách ly</translation>
    </message>
    <message>
        <source>Became a case (F0)</source>
        <translation>Trở thành ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Moved to centralised quarantine</source>
        <translation>Chuyển cách ly tập trung</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Chuyển nơi khác</translation>
    </message>
    <message>
        <source>Contact tested negative</source>
        <translation>Nguồn tiếp xúc âm tính</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Hủy quyết định</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Nhập nhầm</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>No known exposure</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Contact with a case</source>
        <translation>Tiếp xúc với ca bệnh</translation>
    </message>
    <message>
        <source>Epidemic area</source>
        <translation>Vùng dịch</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Đã cách ly</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Đã lấy mẫu</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Âm tính</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Dương tính</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Workers’ boarding house</source>
        <translation>Nhà trọ công nhân</translation>
    </message>
    <message>
        <source>Apartment block</source>
        <translation>Chung cư</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Tổ phó</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Tổ viên</translation>
    </message>
    <message>
        <source>Head of hamlet</source>
        <translation>Trưởng thôn</translation>
    </message>
    <message>
        <source>Party cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Women’s Union</source>
        <translation>Hội Phụ nữ</translation>
    </message>
    <message>
        <source>Youth Union</source>
        <translation>Đoàn Thanh niên</translation>
    </message>
    <message>
        <source>Farmers’ Union</source>
        <translation>Hội Nông dân</translation>
    </message>
    <message>
        <source>Veterans</source>
        <translation>Hội Cựu chiến binh</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Công an</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Người dân</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>Đang điều trị</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Khỏi bệnh</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Trong gia đình</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Hàng xóm</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Chợ</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trên phương tiện</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>RT-PCR</source>
        <translation>RT-PCR</translation>
    </message>
    <message>
        <source>Rapid antigen</source>
        <translation>Test nhanh kháng nguyên</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sàng lọc</translation>
    </message>
    <message>
        <source>End of quarantine</source>
        <translation>Kết thúc cách ly</translation>
    </message>
    <message>
        <source>Result pending</source>
        <translation>Chờ kết quả</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Chuyển đi</translation>
    </message>
    <message>
        <source>Households assigned</source>
        <translation>Số hộ phụ trách</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>Số hộ đã đến</translation>
    </message>
    <message>
        <source>People reminded of 5K</source>
        <translation>Số người được nhắc nhở 5K</translation>
    </message>
    <message>
        <source>Health declarations</source>
        <translation>Số lượt khai báo y tế</translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation>Số hộ ký cam kết</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation>Số ca nghi ngờ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Số người đến/về</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Số vụ vi phạm</translation>
    </message>
    <message>
        <source>Contacts traced</source>
        <translation>Số F1/F2 truy vết</translation>
    </message>
    <message>
        <source>Samples assisted</source>
        <translation>Số mẫu hỗ trợ lấy</translation>
    </message>
    <message>
        <source>Households supported</source>
        <translation>Số hộ được hỗ trợ</translation>
    </message>
    <message>
        <source>The page as a whole</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Texts of the page</source>
        <translation>Phần ghi chép của trang</translation>
    </message>
    <message>
        <source>Households not as usual</source>
        <translation>Hộ cần lưu ý</translation>
    </message>
    <message>
        <source>Registers of the day</source>
        <translation>Sổ theo dõi trong ngày</translation>
    </message>
    <message>
        <source>Not vaccinated</source>
        <translation>Chưa tiêm</translation>
    </message>
    <message>
        <source>Partly vaccinated</source>
        <translation>Tiêm chưa đủ liều</translation>
    </message>
    <message>
        <source>Fully vaccinated</source>
        <translation>Đã tiêm đủ liều</translation>
    </message>
    <message>
        <source>Recovered from COVID-19</source>
        <translation>Đã khỏi COVID-19</translation>
    </message>
    <message>
        <source>From the start of the quarantine</source>
        <translation>Từ ngày bắt đầu cách ly</translation>
    </message>
    <message>
        <source>From the last exposure</source>
        <translation>Từ ngày tiếp xúc cuối</translation>
    </message>
    <message>
        <source>Seen in the document</source>
        <translation>Đã đối chiếu văn bản</translation>
    </message>
    <message>
        <source>Not seen in the document: to be confirmed</source>
        <translation>Chưa xem được văn bản: cần xác nhận</translation>
    </message>
    <message>
        <source>Quarantine begun</source>
        <translation>Bắt đầu cách ly</translation>
    </message>
    <message>
        <source>New rule applied</source>
        <translation>Áp dụng quy định mới</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Rút ngắn</translation>
    </message>
    <message>
        <source>Counted anew after a new exposure</source>
        <translation>Tính lại từ lần tiếp xúc mới</translation>
    </message>
    <message>
        <source>Goes on at another place</source>
        <translation>Tiếp tục ở nơi khác</translation>
    </message>
    <message>
        <source>Handed over to another commune</source>
        <translation>Bàn giao cho xã khác</translation>
    </message>
    <message>
        <source>Quarantine ended</source>
        <translation>Kết thúc cách ly</translation>
    </message>
    <message>
        <source>End taken back</source>
        <translation>Hủy việc kết thúc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Quarantine order</source>
        <translation>Quyết định cách ly</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Bản cam kết</translation>
    </message>
    <message>
        <source>Health monitoring sheet</source>
        <translation>Phiếu theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Thẻ treo cửa</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>Giấy xác nhận hoàn thành cách ly</translation>
    </message>
    <message>
        <source>End decision</source>
        <translation>Quyết định kết thúc cách ly</translation>
    </message>
    <message>
        <source>Contact list form</source>
        <translation>Phiếu lập danh sách tiếp xúc</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The database; SOTOCOVID_DB says it otherwise.</source>
        <translation>Cơ sở dữ liệu; nếu không có thì lấy từ SOTOCOVID_DB.</translation>
    </message>
    <message>
        <source>Language of the texts; otherwise SOTOCOVID_LANG or that of the system.</source>
        <translation>Ngôn ngữ hiển thị; nếu không có thì lấy từ SOTOCOVID_LANG hoặc của hệ thống.</translation>
    </message>
    <message>
        <source>This help; after a command, that of the command.</source>
        <translation>Trợ giúp này; viết sau một lệnh thì là trợ giúp của lệnh đó.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Phiên bản.</translation>
    </message>
    <message>
        <source>Usage: sotocovid-cli [--db FILE] COMMAND …</source>
        <translation>Cách dùng: sotocovid-cli [--db TỆP] LỆNH …</translation>
    </message>
    <message>
        <source>Logbooks, households and quarantine lists of community COVID teams, without a window.</source>
        <translation>Sổ nhật ký, hộ gia đình và danh sách cách ly của Tổ COVID cộng đồng, không cần cửa sổ.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>sotocovid-cli COMMAND --help says more of a command.</source>
        <translation>sotocovid-cli LỆNH --help cho biết thêm về một lệnh.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 it failed, and nothing was half done; 2 the call&apos;s words are off; 3 the input has errors and nothing was written.</source>
        <translation>Mã thoát: 0 xong; 1 không làm được, không có gì dở dang; 2 gọi lệnh sai; 3 dữ liệu vào có lỗi, chưa ghi gì.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>--language must be vi or en, not “%1”.</source>
        <translation>--language phải là vi hoặc en, không phải “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>“%1” cần: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa “%1”.</translation>
    </message>
    <message>
        <source>sotocovid-cli: Not everything could be written to standard output.</source>
        <translation>sotocovid-cli: Không ghi được hết ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Lệnh nào?</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2021-06-09, not “%2”.</source>
        <translation>--%1 phải là ngày, ví dụ 2021-06-09, không phải “%2”.</translation>
    </message>
    <message>
        <source>--%1 must be a number from 0 to %2, not “%3”.</source>
        <translation>--%1 phải là số từ 0 đến %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Ở đây không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 cần một giá trị: %2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Một tài liệu JSON ở đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Only this province, district or commune.</source>
        <translation>Chỉ tỉnh, huyện hoặc xã này.</translation>
    </message>
    <message>
        <source>The backup was made and verified: %1</source>
        <translation>Đã sao lưu và kiểm tra lại: %1</translation>
    </message>
    <message>
        <source>The database was restored.</source>
        <translation>Đã khôi phục cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The former one is kept: %1</source>
        <translation>Bản trước đó được giữ tại: %1</translation>
    </message>
    <message>
        <source>Copy the database, whole and verified, also while somebody works with it.</source>
        <translation>Chép toàn bộ cơ sở dữ liệu và kiểm tra lại, cả khi đang có người làm việc.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept beside it under another name.</source>
        <translation>Thay cơ sở dữ liệu bằng một bản sao lưu; bản đang dùng được giữ bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists the first 100 of each kind.</source>
        <translation>… và %1 mục nữa; --json liệt kê 100 mục đầu của mỗi loại.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup: sotocovid-cli restore FILE.</source>
        <translation>Cơ sở dữ liệu bị hỏng. Hãy khôi phục bản sao lưu gần nhất: sotocovid-cli restore TỆP.</translation>
    </message>
    <message>
        <source>The database is whole, and every rule is kept.</source>
        <translation>Cơ sở dữ liệu nguyên vẹn, mọi quy tắc đều đúng.</translation>
    </message>
    <message>
        <source>The database is whole; the findings deserve a look.</source>
        <translation>Cơ sở dữ liệu nguyên vẹn; có những điểm cần xem lại.</translation>
    </message>
    <message>
        <source>Is the database whole? Then the data-quality rules; 1 if it is damaged.</source>
        <translation>Cơ sở dữ liệu có nguyên vẹn không? Sau đó kiểm tra các quy tắc về chất lượng dữ liệu; trả về 1 nếu bị hỏng.</translation>
    </message>
    <message>
        <source>team, sample, commune, district or province.</source>
        <translation>team (tổ), sample (mẫu), commune (xã), district (huyện) hoặc province (tỉnh).</translation>
    </message>
    <message>
        <source>The same seed gives the same bytes; 1 without it.</source>
        <translation>Cùng một số thì ra đúng cùng một dữ liệu; mặc định là 1.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a new ZIP.</source>
        <translation>Thư mục mới hoặc trống, hoặc một tệp ZIP mới.</translation>
    </message>
    <message>
        <source>--scale must be team, sample, commune, district or province, not “%1”.</source>
        <translation>--scale phải là team, sample, commune, district hoặc province, không phải “%1”.</translation>
    </message>
    <message>
        <source>%1 rows of training data for unit %2 were written. No real person is meant.</source>
        <translation>Đã ghi %1 dòng dữ liệu tập huấn cho đơn vị %2. Không phải người thật.</translation>
    </message>
    <message>
        <source>Make training data: exchange files of all tables with invented people. Needs no database.</source>
        <translation>Tạo dữ liệu tập huấn: tệp trao đổi của mọi bảng với người hư cấu. Không cần cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Nơi ghi.</translation>
    </message>
    <message>
        <source>Only what lies in this unit, and what it refers to.</source>
        <translation>Chỉ những gì thuộc đơn vị này và những gì liên quan.</translation>
    </message>
    <message>
        <source>Only these tables.</source>
        <translation>Chỉ các bảng này.</translation>
    </message>
    <message>
        <source>Only what changed since then: 2021-05-07T06:31:05Z, or a date.</source>
        <translation>Chỉ những gì thay đổi từ lúc đó: 2021-05-07T06:31:05Z, hoặc một ngày.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Không có bảng “%1”.</translation>
    </message>
    <message>
        <source>--since must be a time such as 2021-05-07T06:31:05Z, not “%1”.</source>
        <translation>--since phải là thời điểm, ví dụ 2021-05-07T06:31:05Z, không phải “%1”.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Write exchange files for another office; the same data always give the same bytes.</source>
        <translation>Ghi tệp trao đổi cho cơ quan khác; cùng dữ liệu thì luôn ra cùng một tệp.</translation>
    </message>
    <message>
        <source>Say what an import would do, and write nothing.</source>
        <translation>Cho biết kết quả nếu nhập, không ghi gì.</translation>
    </message>
    <message>
        <source>Take the good rows and leave out the bad ones.</source>
        <translation>Nhận các dòng đúng, bỏ qua các dòng lỗi.</translation>
    </message>
    <message>
        <source>Write refused rows there with their reasons, ready to be mended and imported again.</source>
        <translation>Ghi các dòng bị từ chối kèm lý do vào đó, để sửa rồi nhập lại.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Đã sửa lại</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>… and %1 more errors.</source>
        <translation>… và %1 lỗi nữa.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Đã nhập.</translation>
    </message>
    <message>
        <source>A trial: nothing was written.</source>
        <translation>Chạy thử: chưa ghi gì.</translation>
    </message>
    <message>
        <source>The input has errors (%1); nothing was written.</source>
        <translation>Dữ liệu vào có lỗi (%1); chưa ghi gì.</translation>
    </message>
    <message>
        <source>Read exchange files, check them and merge them into the database: all or nothing.</source>
        <translation>Đọc tệp trao đổi, kiểm tra và nhập vào cơ sở dữ liệu: đúng hết mới ghi.</translation>
    </message>
    <message>
        <source>A PATH is a folder, a ZIP, or one CSV file named after its table. Importing the same files again changes nothing.</source>
        <translation>PATH là thư mục, tệp ZIP, hoặc một tệp CSV mang tên bảng. Nhập lại cùng các tệp đó không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>The province (2 digits), district (3) or commune (5) that the database is for.</source>
        <translation>Tỉnh (2 chữ số), huyện (3) hoặc xã (5) mà cơ sở dữ liệu phục vụ.</translation>
    </message>
    <message>
        <source>Units of another province; without it the list of Bắc Giang, 2021.</source>
        <translation>Đơn vị của tỉnh khác; nếu không có thì dùng danh mục của Bắc Giang, năm 2021.</translation>
    </message>
    <message>
        <source>The list of units cannot be read. Check the name of the file.</source>
        <translation>Không đọc được danh mục đơn vị. Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>The database for %1 (%2) was made.</source>
        <translation>Đã tạo cơ sở dữ liệu cho %1 (%2).</translation>
    </message>
    <message>
        <source>Make a new database for a unit; a file that is there is never overwritten.</source>
        <translation>Tạo cơ sở dữ liệu mới cho một đơn vị; không bao giờ ghi đè tệp đã có.</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>Chỉ tổ này.</translation>
    </message>
    <message>
        <source>Only this category of quarantine, such as contact_f2.</source>
        <translation>Chỉ diện cách ly này, ví dụ contact_f2.</translation>
    </message>
    <message>
        <source>Who printed, for the foot of the page.</source>
        <translation>Người in, ghi ở cuối trang.</translation>
    </message>
    <message>
        <source>There is nothing to print called “%1”. It may be: %2.</source>
        <translation>Không có loại bản in “%1”. Có thể là: %2.</translation>
    </message>
    <message>
        <source>--team must be the id of a team, not “%1”.</source>
        <translation>--team phải là mã (id) của một tổ, không phải “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed: %1</source>
        <translation>
            <numerusform>Đã in %n trang: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print to a PDF file.</source>
        <translation>In ra tệp PDF.</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Ngày đầu kỳ.</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>Ngày cuối kỳ.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Không có báo cáo “%1”.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
    <message>
        <source>Training data: no real people.</source>
        <translation>Dữ liệu tập huấn: không phải người thật.</translation>
    </message>
    <message>
        <source>The figures of a unit and a period.</source>
        <translation>Số liệu của một đơn vị trong một kỳ.</translation>
    </message>
    <message>
        <source>Only this table, such as people or households.</source>
        <translation>Chỉ bảng này, ví dụ people hoặc households.</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>Nhiều nhất bấy nhiêu; mặc định là 50.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>Find records; marks and capitals make no difference, initials find names.</source>
        <translation>Tìm bản ghi; không phân biệt dấu và chữ hoa, chữ cái đầu cũng tìm ra tên.</translation>
    </message>
    <message>
        <source>Which database? Give --db FILE, or set SOTOCOVID_DB.</source>
        <translation>Cơ sở dữ liệu nào? Hãy ghi --db TỆP hoặc đặt SOTOCOVID_DB.</translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%1”.</source>
        <translation>Không có đơn vị hành chính mang mã “%1”.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Đã hủy; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Try: sotocovid-cli --help</source>
        <translation>Hãy thử: sotocovid-cli --help</translation>
    </message>
    <message>
        <source>Only people, or only households.</source>
        <translation>Chỉ nhân khẩu, hoặc chỉ hộ.</translation>
    </message>
    <message>
        <source>“%1” is neither people nor households.</source>
        <translation>“%1” không phải people hay households.</translation>
    </message>
    <message>
        <source>Nothing looks entered twice.</source>
        <translation>Không thấy mục nào có vẻ nhập trùng.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them.</source>
        <translation>… và %1 cặp nữa; --json liệt kê đầy đủ.</translation>
    </message>
    <message>
        <source>Find people or households that were entered twice, the surest first.</source>
        <translation>Tìm nhân khẩu hoặc hộ nhập trùng, chắc chắn nhất trước.</translation>
    </message>
    <message>
        <source>What is missing, for gap-list, such as no-commitment; without it everything.</source>
        <translation>Nội dung còn thiếu, dùng cho gap-list, ví dụ no-commitment; không ghi thì in tất cả.</translation>
    </message>
    <message>
        <source>The sheet of labels: 70x37 or 99x38 (mm).</source>
        <translation>Loại tờ nhãn: 70x37 hoặc 99x38 (mm).</translation>
    </message>
    <message>
        <source>Unit or team</source>
        <translation>Đơn vị hoặc tổ</translation>
    </message>
    <message>
        <source>Pages due</source>
        <translation>Số trang phải có</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Typed late</source>
        <translation>Nộp trễ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Which logbook pages are missing, printed, typed, checked or closed.</source>
        <translation>Trang nhật ký nào còn thiếu, đã in, đã nhập, đã đọc soát hoặc đã khóa sổ.</translation>
    </message>
    <message>
        <source>With --json a word for each team and day: missing, printed, typed, checked or closed; days on which a team did not exist are left out. Otherwise how complete and how soon the pages are.</source>
        <translation>Với --json: mỗi tổ mỗi ngày một từ: missing, printed, typed, checked hoặc closed; bỏ qua những ngày chưa có tổ hoặc tổ đã giải thể. Không có --json: tỷ lệ nộp đủ và đúng hạn.</translation>
    </message>
    <message>
        <source>The day to close, or the first one; without it, with --until, the first day that is open.</source>
        <translation>Ngày cần khóa sổ, hoặc ngày đầu; nếu bỏ trống mà có --until thì là ngày đầu tiên chưa khóa.</translation>
    </message>
    <message>
        <source>Close every open day up to this one.</source>
        <translation>Khóa sổ mọi ngày chưa khóa đến hết ngày này.</translation>
    </message>
    <message>
        <source>The closed day.</source>
        <translation>Ngày đã khóa sổ.</translation>
    </message>
    <message>
        <source>Why it is reopened.</source>
        <translation>Lý do mở lại sổ.</translation>
    </message>
    <message>
        <source>Say which day: --date, or --until for all days up to it.</source>
        <translation>Hãy cho biết ngày: --date, hoặc --until để khóa mọi ngày đến ngày đó.</translation>
    </message>
    <message>
        <source>%1: pages missing %2, not finished %3; counters that differ from the registers %4.</source>
        <translation>%1: thiếu %2 trang, nhập chưa xong %3 trang; %4 số đếm khác với sổ theo dõi.</translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n day(s).</source>
        <translation>
            <numerusform>Đã khóa sổ %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <translation>Đã khóa sổ từ trước.</translation>
    </message>
    <message>
        <source>The day %1 is not closed.</source>
        <translation>Ngày %1 chưa khóa sổ.</translation>
    </message>
    <message>
        <source>The day %1 is open again.</source>
        <translation>Đã mở lại sổ ngày %1.</translation>
    </message>
    <message>
        <source>Close the day: freeze the figures of the logbooks of a commune.</source>
        <translation>Khóa sổ ngày: chốt số liệu sổ nhật ký của xã.</translation>
    </message>
    <message>
        <source>A page of a closed day is changed with a reason only. What is missing is told and does not stop the closing. Closing a closed day changes nothing.</source>
        <translation>Trang của ngày đã khóa chỉ sửa được khi ghi lý do. Trang còn thiếu được báo nhưng không ngăn việc khóa sổ. Khóa lại ngày đã khóa không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>Reopen a closed day, with a reason that stays in the history.</source>
        <translation>Mở lại sổ một ngày đã khóa, lý do được lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>Why pages of closed days are corrected; without it such rows are refused.</source>
        <translation>Lý do sửa trang của ngày đã khóa sổ; nếu không ghi thì các dòng đó bị từ chối.</translation>
    </message>
    <message>
        <source>“%1” is printed for one day: leave --until out.</source>
        <translation>“%1” in cho một ngày: không dùng --until.</translation>
    </message>
    <message>
        <source>The last day, for logbook, logbook-blank, team-logbook and page-board.</source>
        <translation>Ngày cuối, cho logbook, logbook-blank, team-logbook và page-board.</translation>
    </message>
    <message>
        <source>The day; today without it.</source>
        <translation>Ngày cần xem; không ghi là hôm nay.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Phải theo dõi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa theo dõi</translation>
    </message>
    <message>
        <source>Fever or danger</source>
        <translation>Sốt, nguy hiểm</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Past it</source>
        <translation>Quá ngày cuối</translation>
    </message>
    <message>
        <source>To test</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Chưa có tổ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The day&apos;s work with people in quarantine: whom to check, who was not, who is ill, who may go home, who is to be tested.</source>
        <translation>Việc trong ngày với người cách ly: ai phải theo dõi, ai chưa được theo dõi, ai ốm, ai hết cách ly, ai phải xét nghiệm.</translation>
    </message>
    <message>
        <source>With --json the ids of the people of each list, sorted. Otherwise how many there are, by team of a commune, by commune of a larger unit. `print due-list` prints the lists with names, in visit order.</source>
        <translation>Với --json: mã của những người trong mỗi danh sách, đã sắp xếp. Không thì số người theo tổ (của một xã) hoặc theo xã (của đơn vị lớn hơn). `print due-list` in các danh sách có tên, theo thứ tự đi từng hộ.</translation>
    </message>
    <message>
        <source>As known at the end of this day.</source>
        <translation>Theo những gì đã biết cuối ngày này.</translation>
    </message>
    <message>
        <source>Only this person, with how it came about.</source>
        <translation>Chỉ người này, kèm diễn biến mức F.</translation>
    </message>
    <message>
        <source>As known at the end of %1</source>
        <translation>Theo những gì đã biết cuối ngày %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức F</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>--person needs the id of a person: 36 characters, as exchange files have it.</source>
        <translation>--person cần mã của một người: 36 ký tự, như trong tệp trao đổi.</translation>
    </message>
    <message>
        <source>There is no person with this id.</source>
        <translation>Không có người nào mang mã này.</translation>
    </message>
    <message>
        <source>Neither a case nor a contact by the end of %1</source>
        <translation>Đến cuối ngày %1 không phải ca bệnh, cũng không phải người tiếp xúc</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <translation>%1 vào cuối ngày %2</translation>
    </message>
    <message>
        <source>Who is F0, F1, F2 or F3, as known at the end of a day.</source>
        <translation>Ai là F0, F1, F2 hay F3, theo những gì đã biết cuối một ngày.</translation>
    </message>
    <message>
        <source>The level is derived from cases and contacts, the strongest counts: an F2 becomes F1 when their F1 turns positive. With --json each person&apos;s level by id; people who are neither case nor contact are left out. Otherwise how many there are of each level, or how one person&apos;s level came about.</source>
        <translation>Mức F được suy ra từ ca bệnh và tiếp xúc, mức mạnh nhất được tính: F2 thành F1 khi F1 của họ dương tính. Với --json là mức của từng người theo mã; ai không phải ca bệnh hay người tiếp xúc thì không có. Nếu không thì là số người mỗi mức, hoặc diễn biến mức F của một người.</translation>
    </message>
    <message>
        <source>The PDF file to write; for order, pledge, certificate and end-decision also an ODT file, to be changed in a word processor.</source>
        <translation>Tệp PDF cần ghi; với order, pledge, certificate và end-decision có thể là tệp ODT để sửa bằng trình soạn thảo.</translation>
    </message>
    <message>
        <source>The day to print; today without it. Of papers of quarantines: the day on which they start, or end for certificate and end-decision.</source>
        <translation>Ngày cần in; bỏ trống là hôm nay. Với giấy tờ cách ly: ngày bắt đầu cách ly, hoặc ngày hết cách ly với certificate và end-decision.</translation>
    </message>
    <message>
        <source>One order or end-decision with a list of the people, instead of one for each.</source>
        <translation>Một quyết định kèm danh sách thay cho mỗi người một quyết định (order, end-decision).</translation>
    </message>
    <message>
        <source>The date on new papers; today without it.</source>
        <translation>Ngày ghi trên văn bản mới; bỏ trống là hôm nay.</translation>
    </message>
    <message>
        <source>Only this hamlet, for gap-list, labels and due-list.</source>
        <translation>Chỉ thôn này, cho gap-list, labels và due-list.</translation>
    </message>
    <message>
        <source>The list, for due-list, such as unchecked; without it all on which somebody stands.</source>
        <translation>Danh sách, cho due-list, ví dụ unchecked; không ghi thì in mọi danh sách có người.</translation>
    </message>
    <message>
        <source>Whose chain, for transmission-chain; whose paper, whatever the day, for papers of quarantines. Without it everybody.</source>
        <translation>Chuỗi lây của ai, với transmission-chain; giấy tờ của ai, không kể ngày, với giấy tờ cách ly. Bỏ trống là tất cả mọi người.</translation>
    </message>
    <message>
        <source>Names instead of initials, for transmission-chain.</source>
        <translation>Ghi đủ họ tên thay vì viết tắt, cho transmission-chain.</translation>
    </message>
    <message>
        <source>“%1” is no paper of a quarantine: leave --%2 out.</source>
        <translation>“%1” không phải là giấy tờ cách ly: hãy bỏ --%2.</translation>
    </message>
    <message>
        <source>--person must be the id of a person, not “%1”.</source>
        <translation>--person phải là mã của một người, không phải “%1”.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>KIND is monitoring-list, logbook, logbook-blank, household-list, roster, roster-annex, household-register, assignment-list, gap-list, contact-sheet, labels, closing-report, sampling-list, team-logbook, page-board, due-list, transmission-chain, order, pledge, monitoring-sheet, door-card, certificate, end-decision or contact-list. Pages of logbook-blank, orders, certificates and end decisions get their number when they are first printed; a later print keeps it and says that it is one.</source>
        <translation>KIND là monitoring-list, logbook, logbook-blank, household-list, roster, roster-annex, household-register, assignment-list, gap-list, contact-sheet, labels, closing-report, sampling-list, team-logbook, page-board, due-list, transmission-chain, order, pledge, monitoring-sheet, door-card, certificate, end-decision hoặc contact-list. Trang logbook-blank, quyết định và giấy xác nhận được cấp số khi in lần đầu; lần in sau giữ nguyên số và ghi rõ là in lại.</translation>
    </message>
    <message>
        <source>Category of quarantine, such as contact_f1.</source>
        <translation>Diện cách ly, ví dụ contact_f1.</translation>
    </message>
    <message>
        <source>First day of the quarantine.</source>
        <translation>Ngày bắt đầu cách ly.</translation>
    </message>
    <message>
        <source>Protection of the person; otherwise none.</source>
        <translation>Tình trạng tiêm chủng; không nêu là none.</translation>
    </message>
    <message>
        <source>The day whose rules are asked for; otherwise the start.</source>
        <translation>Ngày hỏi quy định; không nêu là ngày bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” is no category of quarantine. There are: %2.</source>
        <translation>“%1” không phải diện cách ly. Có: %2.</translation>
    </message>
    <message>
        <source>--vaccination must be none, partial, full or recovered, not “%1”.</source>
        <translation>--vaccination phải là none, partial, full hoặc recovered, không phải “%1”.</translation>
    </message>
    <message>
        <source>How long a quarantine lasts, by which document, and when its people are tested.</source>
        <translation>Cách ly bao lâu, theo văn bản nào, xét nghiệm những ngày nào.</translation>
    </message>
    <message>
        <source>The rules are those of the database, where an office may have changed them. Days are counted from --start.</source>
        <translation>Quy định lấy trong cơ sở dữ liệu, nơi đơn vị có thể đã sửa. Ngày tính từ --start.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New database…</source>
        <translation>Tạo cơ sở dữ liệu &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>M&amp;ở cơ sở dữ liệu…</translation>
    </message>
    <message>
        <source>Open the sample &amp;commune</source>
        <translation>Mở &amp;xã mẫu</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>X&amp;uất…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Thiết &amp;lập…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>T&amp;ìm</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Khung &amp;chi tiết</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Khung &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Khung t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Tổng &amp;quan</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Tổ</translation>
    </message>
    <message>
        <source>&amp;Households and people</source>
        <translation>&amp;Hộ gia đình và người</translation>
    </message>
    <message>
        <source>&amp;Logbook</source>
        <translation>Sổ &amp;nhật ký</translation>
    </message>
    <message>
        <source>Health and &amp;quarantine</source>
        <translation>Sức khỏe và &amp;cách ly</translation>
    </message>
    <message>
        <source>T&amp;racing and samples</source>
        <translation>T&amp;ruy vết và xét nghiệm</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>Hỗ trợ và &amp;sản xuất</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Trao đổi &amp;dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Packages and history</source>
        <translation>&amp;Gói dữ liệu và lịch sử</translation>
    </message>
    <message>
        <source>&amp;Monitoring list…</source>
        <translation>Danh sách &amp;theo dõi…</translation>
    </message>
    <message>
        <source>&amp;Logbook page…</source>
        <translation>Trang &amp;nhật ký…</translation>
    </message>
    <message>
        <source>&amp;Blank logbook pages…</source>
        <translation>Trang nhật ký để t&amp;rống…</translation>
    </message>
    <message>
        <source>&amp;Household list…</source>
        <translation>Danh sách &amp;hộ gia đình…</translation>
    </message>
    <message>
        <source>Team &amp;roster…</source>
        <translation>Danh sách t&amp;hành viên tổ…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>I&amp;n</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Lưu danh sách này…</translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <translation>&amp;Kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm &amp;lại</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>Thê&amp;m bản ghi…</translation>
    </message>
    <message>
        <source>&amp;Edit the record…</source>
        <translation>Sửa &amp;bản ghi…</translation>
    </message>
    <message>
        <source>&amp;Delete the record…</source>
        <translation>&amp;Xóa bản ghi…</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>Lịch sử bả&amp;n ghi…</translation>
    </message>
    <message>
        <source>Enter househol&amp;ds</source>
        <translation>&amp;Nhập hộ theo danh sách giấy</translation>
    </message>
    <message>
        <source>Roster as &amp;annex of the decision…</source>
        <translation>Danh sách tổ &amp;kèm theo quyết định…</translation>
    </message>
    <message>
        <source>Household re&amp;gister…</source>
        <translation>&amp;Sổ hộ…</translation>
    </message>
    <message>
        <source>Households assigned to the &amp;teams…</source>
        <translation>Danh sách &amp;giao hộ cho các tổ…</translation>
    </message>
    <message>
        <source>&amp;What is missing…</source>
        <translation>Danh sách &amp;còn thiếu…</translation>
    </message>
    <message>
        <source>Telephones of the t&amp;eams…</source>
        <translation>&amp;Danh bạ điện thoại các tổ…</translation>
    </message>
    <message>
        <source>Labels with &amp;QR codes…</source>
        <translation>Nh&amp;ãn QR dán sổ hộ…</translation>
    </message>
    <message>
        <source>Open logbook page &amp;by its code…</source>
        <translation>Mở trang nhật ký theo &amp;mã…</translation>
    </message>
    <message>
        <source>Logbook of a team for a &amp;period…</source>
        <translation>Sổ nhật ký của tổ th&amp;eo thời gian…</translation>
    </message>
    <message>
        <source>La&amp;yout of the logbook page…</source>
        <translation>&amp;Mẫu trang nhật ký…</translation>
    </message>
    <message>
        <source>Missing logboo&amp;k pages…</source>
        <translation>&amp;Bảng trang nhật ký còn thiếu…</translation>
    </message>
    <message>
        <source>The &amp;day’s work…</source>
        <translation>&amp;Việc trong ngày…</translation>
    </message>
    <message>
        <source>Papers of quarant&amp;ines…</source>
        <translation>G&amp;iấy tờ cách ly…</translation>
    </message>
    <message>
        <source>Te&amp;xts of the papers…</source>
        <translation>Mẫu chữ của giấ&amp;y tờ…</translation>
    </message>
    <message>
        <source>&amp;Sampling list…</source>
        <translation>Danh sách &amp;lấy mẫu…</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Không có đơn vị nào mang mã “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with fever or a danger sign</source>
        <translation>
            <numerusform>%Ln người sốt hoặc có dấu hiệu nguy hiểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln người vắng mặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln người chưa theo dõi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past the last day</source>
        <translation>
            <numerusform>%Ln người quá ngày cuối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the last day</source>
        <translation>
            <numerusform>%Ln người ở ngày cuối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tested</source>
        <translation>
            <numerusform>%Ln người phải xét nghiệm</numerusform>
        </translation>
    </message>
    <message>
        <source>Fever or danger sign</source>
        <translation>Sốt hoặc dấu hiệu nguy hiểm</translation>
    </message>
    <message>
        <source>Absent when checked: report at once</source>
        <translation>Vắng khi theo dõi: báo ngay</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa theo dõi</translation>
    </message>
    <message>
        <source>Past the last day, still open</source>
        <translation>Quá ngày cuối, chưa kết thúc</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Hôm nay là ngày cuối</translation>
    </message>
    <message>
        <source>Tests due or overdue</source>
        <translation>Đến hạn hoặc quá hạn xét nghiệm</translation>
    </message>
    <message>
        <source>To check today</source>
        <translation>Phải theo dõi hôm nay</translation>
    </message>
    <message>
        <source>Began today</source>
        <translation>Bắt đầu hôm nay</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Kết thúc hôm nay</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Both have an open quarantine, begun on %1 and on %2. End one of the two first, then merge.</source>
        <translation>Cả hai đều đang cách ly, bắt đầu ngày %1 và ngày %2. Hãy kết thúc một đợt trước rồi mới gộp.</translation>
    </message>
    <message>
        <source>Both are entered as cases, confirmed on %1 and on %2. Both entries stay: delete the one that is there twice afterwards.</source>
        <translation>Cả hai đều đã ghi là ca bệnh, xác định ngày %1 và ngày %2. Hai dòng ca bệnh vẫn còn: sau khi gộp hãy xóa dòng bị trùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n health checks are there twice for the same day and session; one of each stays.</source>
        <translation>
            <numerusform>%n lượt theo dõi sức khỏe bị trùng ngày và buổi; mỗi lượt chỉ giữ lại một.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is entered as a contact of the other. That entry goes.</source>
        <translation>Người này đang được ghi là người tiếp xúc của người kia. Dòng đó sẽ bị bỏ.</translation>
    </message>
    <message>
        <source>One of the two is no longer there. Someone else deleted or merged it.</source>
        <translation>Một trong hai không còn nữa. Người khác đã xóa hoặc gộp.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang so sánh</translation>
    </message>
    <message>
        <source>These are not two records but one.</source>
        <translation>Đây không phải hai bản ghi mà là một.</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>nhập trùng</translation>
    </message>
    <message>
        <source>merge two entries of one person</source>
        <translation>gộp hai dòng của cùng một người</translation>
    </message>
    <message>
        <source>note that two people are different</source>
        <translation>ghi nhận hai người khác nhau</translation>
    </message>
    <message>
        <source>note that two households are different</source>
        <translation>ghi nhận hai hộ khác nhau</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rút lại</translation>
    </message>
    <message>
        <source>take back that two people are different</source>
        <translation>rút lại việc ghi nhận hai người khác nhau</translation>
    </message>
    <message>
        <source>take back that two households are different</source>
        <translation>rút lại việc ghi nhận hai hộ khác nhau</translation>
    </message>
    <message>
        <source>Reading the households</source>
        <translation>Đang đọc các hộ</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>Đang đọc nhân khẩu</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng họ tên</translation>
    </message>
    <message>
        <source>same name but for i and y</source>
        <translation>cùng họ tên, chỉ khác i và y</translation>
    </message>
    <message>
        <source>same name without marks</source>
        <translation>cùng tên khi bỏ dấu</translation>
    </message>
    <message>
        <source>a middle name more or less</source>
        <translation>hơn kém một chữ đệm</translation>
    </message>
    <message>
        <source>names one letter or tone apart</source>
        <translation>họ đệm khác một chữ cái hoặc dấu</translation>
    </message>
    <message>
        <source>given names one letter or tone apart</source>
        <translation>tên khác một chữ cái hoặc dấu</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>cùng ngày sinh</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>ngày và tháng sinh bị đảo</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>cùng năm sinh</translation>
    </message>
    <message>
        <source>years of birth one apart</source>
        <translation>năm sinh hơn kém một</translation>
    </message>
    <message>
        <source>a year of birth is missing</source>
        <translation>thiếu năm sinh</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>cùng số CCCD/CMND</translation>
    </message>
    <message>
        <source>identity numbers one digit apart</source>
        <translation>số CCCD/CMND khác một chữ số</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>same household number</source>
        <translation>cùng số hộ</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>cùng địa chỉ</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>cùng hộ</translation>
    </message>
    <message>
        <source>same hamlet</source>
        <translation>cùng thôn</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>cùng xã</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>họ tên khác nhau</translation>
    </message>
    <message>
        <source>the sex differs</source>
        <translation>khác giới tính</translation>
    </message>
    <message>
        <source>the identity numbers differ</source>
        <translation>số CCCD/CMND khác nhau</translation>
    </message>
    <message>
        <source>day and month of birth differ</source>
        <translation>ngày, tháng sinh khác nhau</translation>
    </message>
    <message>
        <source>the years of birth differ</source>
        <translation>năm sinh khác nhau</translation>
    </message>
    <message>
        <source>in different communes</source>
        <translation>ở khác xã</translation>
    </message>
    <message>
        <source>one of the two died or moved out</source>
        <translation>một người đã mất hoặc chuyển đi</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Chắc chắn</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Rất có thể</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Có thể</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in both</source>
        <translation>
            <numerusform>%n người có ở cả hai hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <translation>%1; nhưng %2</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>Không có “%1”.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Không có quyền đọc “%1”. Hãy xin quyền đọc, hoặc chép sang thư mục của mình.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>Không mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Is the disk or the USB stick still there?</source>
        <translation>Không đọc được “%1” đến hết. Hãy kiểm tra ổ đĩa hoặc USB còn cắm hay không.</translation>
    </message>
    <message>
        <source>The file is longer than it can be.</source>
        <translation>Tệp dài quá mức cho phép.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>bản ghi</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place, and try again.</source>
        <translation>Ổ đĩa đã đầy. Hãy giải phóng chỗ trống hoặc chọn chỗ khác rồi thử lại.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Không có quyền ghi vào đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file cannot be written to its end. Is the disk or the USB stick still there?</source>
        <translation>Không ghi được tệp đến hết. Hãy kiểm tra ổ đĩa hoặc USB còn cắm hay không.</translation>
    </message>
    <message>
        <source>manifest.json cannot be read. Have the package sent again, or remove manifest.json to read the files without it.</source>
        <translation>Không đọc được manifest.json. Hãy xin gửi lại gói, hoặc bỏ manifest.json ra để đọc các tệp không cần nó.</translation>
    </message>
    <message>
        <source>manifest.json belongs to another program: this is no package of the exchange format.</source>
        <translation>manifest.json là của chương trình khác: đây không phải gói dữ liệu trao đổi.</translation>
    </message>
    <message>
        <source>This package has version %1 of the exchange format, this program reads version %2. Install the newest version of the program, or ask the sender for version %2.</source>
        <translation>Gói này theo định dạng trao đổi phiên bản %1, chương trình đọc phiên bản %2. Hãy cài chương trình mới nhất, hoặc xin nơi gửi bản theo phiên bản %2.</translation>
    </message>
    <message>
        <source>You may not read the folder “%1”. Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Không có quyền đọc thư mục “%1”. Hãy xin quyền đọc, hoặc chép sang thư mục của mình.</translation>
    </message>
    <message>
        <source>The package holds two files of one table: “%1” and “%2”. Remove the one that is not meant.</source>
        <translation>Gói có hai tệp của cùng một bảng: “%1” và “%2”. Hãy bỏ tệp không cần ra.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save each of its sheets as “CSV UTF-8” under the table’s name, for example people.csv.</source>
        <translation>“%1” là bảng tính. Hãy lưu từng trang tính theo kiểu “CSV UTF-8”, đặt tên theo bảng, ví dụ people.csv.</translation>
    </message>
    <message>
        <source>“%1” is not named after a table. Name it, for example, people.csv or households.csv.</source>
        <translation>“%1” không mang tên bảng nào. Hãy đặt tên, ví dụ people.csv hoặc households.csv.</translation>
    </message>
    <message>
        <source>“%1” holds no files of the exchange format, such as people.csv or households.csv.</source>
        <translation>Trong “%1” không có tệp dữ liệu trao đổi nào, như people.csv hay households.csv.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>“%1” is no ZIP file, or a damaged one. It may be cut off: have it sent again.</source>
        <translation>“%1” không phải tệp ZIP, hoặc tệp bị hỏng. Tệp có thể bị cắt cụt: hãy xin gửi lại.</translation>
    </message>
    <message>
        <source>“%1” in the ZIP file is damaged. Have the file sent again.</source>
        <translation>“%1” trong tệp ZIP bị hỏng. Hãy xin gửi lại tệp.</translation>
    </message>
    <message>
        <source>The ZIP file holds %1 entries; a package has at most %2.</source>
        <translation>Tệp ZIP có %1 mục; một gói có nhiều nhất %2 mục.</translation>
    </message>
    <message>
        <source>The ZIP file holds an entry whose name leads out of the package: “%1”. It is not read.</source>
        <translation>Tệp ZIP có mục mang tên dẫn ra ngoài gói: “%1”. Không đọc mục này.</translation>
    </message>
    <message>
        <source>“%1” in the ZIP file is protected with a password. Unpack the file with the password and import the folder.</source>
        <translation>“%1” trong tệp ZIP có mật khẩu. Hãy giải nén bằng mật khẩu rồi nhập thư mục.</translation>
    </message>
    <message>
        <source>“%1” in the ZIP file is packed in a way that this program cannot read. Unpack the file and import the folder.</source>
        <translation>“%1” trong tệp ZIP được nén theo cách chương trình không đọc được. Hãy giải nén rồi nhập thư mục.</translation>
    </message>
    <message>
        <source>“%1” in the ZIP file is too large: a package has at most 8 GB unpacked.</source>
        <translation>“%1” trong tệp ZIP quá lớn: một gói sau khi giải nén nhiều nhất 8 GB.</translation>
    </message>
    <message>
        <source>“%1” in the ZIP file would grow more than %2-fold when it is unpacked. It is not read.</source>
        <translation>“%1” trong tệp ZIP khi giải nén sẽ lớn gấp hơn %2 lần. Không đọc tệp này.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced. Close the programs that use it, or choose another name.</source>
        <translation>Không thay thế được “%1”. Hãy đóng chương trình đang dùng tệp này, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Không có thư mục “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose another name for the ZIP file.</source>
        <translation>“%1” là thư mục. Hãy chọn tên khác cho tệp ZIP.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder, or a name that ends in .zip.</source>
        <translation>“%1” là tệp. Hãy chọn thư mục, hoặc tên kết thúc bằng .zip.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files. Choose an empty folder or a new one.</source>
        <translation>Thư mục “%1” có các tệp khác. Hãy chọn thư mục trống hoặc thư mục mới.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another one.</source>
        <translation>Không có quyền ghi vào thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Không ghi được “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds no refused rows. Choose another folder for them.</source>
        <translation>Đã có “%1” mà không phải tệp dòng bị từ chối. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The ZIP file cannot be written.</source>
        <translation>Không ghi được tệp ZIP.</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>Đang nén tệp ZIP</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>Ngày bắt đầu phải trước ngày kết thúc.</translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%1”.</source>
        <translation>Không có đơn vị hành chính mang mã “%1”.</translation>
    </message>
    <message>
        <source>Communes with teams</source>
        <translation>Số xã có tổ</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Households that signed the commitment</source>
        <translation>Hộ ký cam kết</translation>
    </message>
    <message>
        <source>People who declared their health</source>
        <translation>Người khai báo y tế</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Người đến/về</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation>Ca nghi ngờ</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>Confirmed cases (F0)</source>
        <translation>Ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Contacts F1</source>
        <translation>Tiếp xúc F1</translation>
    </message>
    <message>
        <source>Contacts F2</source>
        <translation>Tiếp xúc F2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Logbook pages</source>
        <translation>Trang nhật ký</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>Quarantines in the period</source>
        <translation>Đợt cách ly trong kỳ</translation>
    </message>
    <message>
        <source>In quarantine on the last day</source>
        <translation>Đang cách ly ngày cuối kỳ</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Households aided</source>
        <translation>Hộ được hỗ trợ</translation>
    </message>
    <message>
        <source>Value of the aid (VND)</source>
        <translation>Trị giá hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Value of the donations (VND)</source>
        <translation>Trị giá ủng hộ (đồng)</translation>
    </message>
    <message>
        <source>Days of work given</source>
        <translation>Ngày công</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Households that have not signed the commitment</source>
        <translation>Hộ chưa ký cam kết</translation>
    </message>
    <message>
        <source>People who have not declared their health</source>
        <translation>Người chưa khai báo y tế</translation>
    </message>
    <message>
        <source>Households without any telephone</source>
        <translation>Hộ chưa có số điện thoại</translation>
    </message>
    <message>
        <source>Households without a team</source>
        <translation>Hộ chưa giao tổ</translation>
    </message>
    <message>
        <source>People without a year of birth</source>
        <translation>Người chưa có năm sinh</translation>
    </message>
    <message>
        <source>People of 14 and older without an identity number</source>
        <translation>Người từ 14 tuổi chưa có số CCCD/CMND</translation>
    </message>
    <message>
        <source>Team members without training</source>
        <translation>Thành viên tổ chưa tập huấn</translation>
    </message>
    <message>
        <source>Team members without a telephone</source>
        <translation>Thành viên tổ chưa có số điện thoại</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>đã bị thay</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>đã bị xóa</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>đến muộn, cũ hơn</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>được thêm</translation>
    </message>
    <message>
        <source>Day closed or reopened</source>
        <translation>Khóa sổ, mở lại sổ</translation>
    </message>
</context>
<context>
    <name>householdoperations</name>
    <message>
        <source>&amp;Move people to another household…</source>
        <translation>&amp;Chuyển người sang hộ khác…</translation>
    </message>
    <message>
        <source>&amp;Split off a new household…</source>
        <translation>&amp;Tách hộ…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another household…</source>
        <translation>&amp;Gộp với hộ khác…</translation>
    </message>
    <message>
        <source>Change the &amp;head…</source>
        <translation>Đổi chủ &amp;hộ…</translation>
    </message>
    <message>
        <source>A child was &amp;born…</source>
        <translation>&amp;Sinh con…</translation>
    </message>
    <message>
        <source>Somebody moved &amp;in…</source>
        <translation>Có người chuyển &amp;đến…</translation>
    </message>
    <message>
        <source>Somebody &amp;died…</source>
        <translation>Có người &amp;mất…</translation>
    </message>
    <message>
        <source>Somebody moved &amp;out…</source>
        <translation>Có người chuyển đ&amp;i…</translation>
    </message>
    <message>
        <source>Somebody &amp;came back…</source>
        <translation>Có người trở &amp;về…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>Phải điền “%1”.</translation>
    </message>
    <message>
        <source>“%2” is not an id. Ids look like 91383548-2b62-4ca2-997b-3dfd3868426a and must not be edited.</source>
        <translation>“%2” không phải là mã bản ghi (id). Mã có dạng 91383548-2b62-4ca2-997b-3dfd3868426a và không được sửa.</translation>
    </message>
    <message>
        <source>A spreadsheet turned “%1” into “%2”; digits are lost. Format the column as text and enter it again.</source>
        <translation>Bảng tính đã đổi “%1” thành “%2”, mất chữ số. Hãy định dạng cột là văn bản rồi nhập lại.</translation>
    </message>
    <message>
        <source>Letters were lost: “%2”. Save the file as “CSV UTF-8” and try again.</source>
        <translation>Bị mất chữ: “%2”. Hãy lưu lại tệp theo kiểu “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 or UTF-16. Save the file as “CSV UTF-8” and try again.</source>
        <translation>Văn bản không phải UTF-8 hay UTF-16. Hãy lưu lại tệp theo kiểu “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>“%2” is not a date of the calendar. Write it as 31/05/2021.</source>
        <translation>“%2” không phải là ngày có trong lịch. Hãy viết theo dạng 31/05/2021.</translation>
    </message>
    <message>
        <source>“%1” lies in the future: “%2”.</source>
        <translation>“%1” là ngày trong tương lai: “%2”.</translation>
    </message>
    <message>
        <source>“%2” is not a time. Write it as 2021-05-07T06:31:05Z.</source>
        <translation>“%2” không phải là thời điểm. Hãy viết theo dạng 2021-05-07T06:31:05Z.</translation>
    </message>
    <message>
        <source>“%2” is not a number.</source>
        <translation>“%2” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1” không thể là “%2”.</translation>
    </message>
    <message>
        <source>“%2” is not one of the values of “%1”.</source>
        <translation>“%2” không có trong các giá trị của “%1”.</translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%2” in the list of 2021.</source>
        <translation>Không có đơn vị hành chính mang mã “%2” trong danh mục năm 2021.</translation>
    </message>
    <message>
        <source>“%2” is not a phone number: a mobile has 10 digits, a land line 11, and both begin with 0.</source>
        <translation>“%2” không phải là số điện thoại: di động có 10 chữ số, cố định có 11 chữ số, đều bắt đầu bằng 0.</translation>
    </message>
    <message>
        <source>“%2” is not an identity number: it has 9 digits (CMND) or 12 (CCCD).</source>
        <translation>“%2” không phải là số CMND (9 chữ số) hoặc CCCD (12 chữ số).</translation>
    </message>
    <message>
        <source>A name has no digits: “%2”.</source>
        <translation>Tên người không có chữ số: “%2”.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” quá dài.</translation>
    </message>
    <message>
        <source>“%1” holds a character that is no text (NUL or control). The file is damaged.</source>
        <translation>“%1” có ký tự không phải văn bản (NUL hoặc ký tự điều khiển). Tệp bị hỏng.</translation>
    </message>
    <message>
        <source>“%1” names a record that is neither in these files nor in the database: “%2”.</source>
        <translation>“%1” trỏ tới bản ghi không có trong các tệp này và cũng không có trong cơ sở dữ liệu: “%2”.</translation>
    </message>
    <message>
        <source>The id “%2” stands twice in this file.</source>
        <translation>Mã bản ghi “%2” xuất hiện hai lần trong tệp này.</translation>
    </message>
    <message>
        <source>There is another record with the same %1, and there can be only one.</source>
        <translation>Đã có bản ghi khác trùng %1, mà chỉ được có một.</translation>
    </message>
    <message>
        <source>“%1” is too early: “%2”. It cannot lie before the date it follows.</source>
        <translation>“%1” quá sớm: “%2”. Ngày này không được trước ngày mà nó phải theo sau.</translation>
    </message>
    <message>
        <source>Something that has ended needs its reason: fill in “%1”.</source>
        <translation>Đã kết thúc thì phải có lý do: hãy điền “%1”.</translation>
    </message>
    <message>
        <source>“%1” is filled in but the date of the end is missing.</source>
        <translation>Đã điền “%1” nhưng thiếu ngày kết thúc.</translation>
    </message>
    <message>
        <source>A person cannot be a contact of himself or herself.</source>
        <translation>Một người không thể là người tiếp xúc của chính mình.</translation>
    </message>
    <message>
        <source>This contact closes a ring: followed from contact to contact, it comes back to the same person.</source>
        <translation>Lượt tiếp xúc này tạo thành vòng: lần theo các lượt tiếp xúc thì quay về chính người đó.</translation>
    </message>
    <message>
        <source>The team belongs to another commune than the household.</source>
        <translation>Tổ và hộ gia đình không cùng một xã.</translation>
    </message>
    <message>
        <source>This record cannot be deleted: others still refer to it.</source>
        <translation>Không xóa được bản ghi này: còn bản ghi khác liên quan đến nó.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. The file may be cut off.</source>
        <translation>Dấu ngoặc kép mở ở đây mà không đóng. Tệp có thể bị cắt cụt.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Inside quoted text a quotation mark is written twice.</source>
        <translation>Có chữ ngay sau dấu ngoặc kép đóng. Trong đoạn đặt trong ngoặc kép, dấu ngoặc kép phải viết hai lần.</translation>
    </message>
    <message>
        <source>The number of fields differs from the header’s. The line may be cut off, or a separator stands unquoted in a text.</source>
        <translation>Số ô khác với dòng tiêu đề. Dòng có thể bị cắt cụt, hoặc trong văn bản có dấu ngăn cách mà không đặt trong ngoặc kép.</translation>
    </message>
    <message>
        <source>The file has no header line with the names of the columns.</source>
        <translation>Tệp không có dòng tiêu đề ghi tên cột.</translation>
    </message>
    <message>
        <source>The column “%2” stands twice in the header.</source>
        <translation>Cột “%2” xuất hiện hai lần ở dòng tiêu đề.</translation>
    </message>
    <message>
        <source>The column “%2” is missing, and it must be there.</source>
        <translation>Thiếu cột “%2”, đây là cột bắt buộc.</translation>
    </message>
    <message>
        <source>No table has this file’s name. It was passed over.</source>
        <translation>Không có bảng nào mang tên tệp này. Đã bỏ qua tệp.</translation>
    </message>
    <message>
        <source>The package’s list names this file, but it is not there.</source>
        <translation>Danh sách của gói có ghi tệp này, nhưng không thấy tệp.</translation>
    </message>
    <message>
        <source>The file was changed or damaged after it was sent: its checksum differs.</source>
        <translation>Tệp đã bị sửa hoặc hỏng sau khi gửi: mã kiểm tra không khớp.</translation>
    </message>
    <message>
        <source>The file holds another number of rows than was sent.</source>
        <translation>Số dòng trong tệp khác với lúc gửi.</translation>
    </message>
    <message>
        <source>The team has %2 active members; 3 to 5 are usual.</source>
        <translation>Tổ có %2 thành viên đang hoạt động; thông thường có từ 3 đến 5.</translation>
    </message>
    <message>
        <source>The team has %2 active leaders; it needs exactly one.</source>
        <translation>Tổ có %2 tổ trưởng đang hoạt động; cần đúng một tổ trưởng.</translation>
    </message>
    <message>
        <source>The team looks after %2 households; 30 to 50 are usual.</source>
        <translation>Tổ phụ trách %2 hộ; thông thường từ 30 đến 50 hộ.</translation>
    </message>
    <message>
        <source>The member has not been trained.</source>
        <translation>Thành viên chưa được tập huấn.</translation>
    </message>
    <message>
        <source>The member was younger than 16 when joining.</source>
        <translation>Thành viên chưa đủ 16 tuổi khi vào tổ.</translation>
    </message>
    <message>
        <source>The identity number says another sex or year of birth.</source>
        <translation>Số CCCD cho biết giới tính hoặc năm sinh khác.</translation>
    </message>
    <message>
        <source>More households visited than assigned: %2.</source>
        <translation>Số hộ đã đến nhiều hơn số hộ phụ trách: %2.</translation>
    </message>
    <message>
        <source>“%1” differs from the register of that team and day: %2.</source>
        <translation>“%1” khác với số ghi trong sổ của tổ ngày đó: %2.</translation>
    </message>
    <message>
        <source>The planned release is not the start plus the days: %2.</source>
        <translation>Ngày dự kiến hết không bằng ngày bắt đầu cộng số ngày: %2.</translation>
    </message>
    <message>
        <source>The day %2 is closed. A correction needs its reason, and appears in the next report.</source>
        <translation>Ngày %2 đã khóa sổ. Muốn sửa phải ghi lý do; chỗ sửa sẽ được nêu trong báo cáo kỳ sau.</translation>
    </message>
    <message>
        <source>Is %1 meant?</source>
        <translation>Có phải là %1 không?</translation>
    </message>
    <message>
        <source>The page says “%2” of this household already. Can both be true?</source>
        <translation>Trang này đã ghi “%2” cho hộ này. Có đúng cả hai không?</translation>
    </message>
    <message>
        <source>This person had died before: “%1” is %2.</source>
        <translation>Người này đã mất trước đó: “%1” là %2.</translation>
    </message>
    <message>
        <source>This person was not in quarantine on %2. Is the date right?</source>
        <translation>Ngày %2 người này không trong đợt cách ly. Ngày đã đúng chưa?</translation>
    </message>
    <message>
        <source>Somebody with the same name, year of birth and number is in quarantine in another commune at the same time.</source>
        <translation>Có người trùng họ tên, năm sinh và số giấy tờ hoặc điện thoại đang cách ly ở một xã khác trong cùng thời gian.</translation>
    </message>
    <message>
        <source>This person had died before the sample was taken: %2.</source>
        <translation>Người này đã mất trước ngày lấy mẫu: %2.</translation>
    </message>
    <message>
        <source>The level %2 is not what the source’s own level makes of it.</source>
        <translation>Mức %2 không khớp với mức của người mà người này tiếp xúc.</translation>
    </message>
    <message>
        <source>“%1” is not a list of days from 1 to 60, like “1 14 20”: “%2”.</source>
        <translation>“%1” phải là các ngày từ 1 đến 60, ví dụ “1 14 20”: “%2”.</translation>
    </message>
</context>
<context>
    <name>labfile</name>
    <message>
        <source>Code of the sample</source>
        <translation>Mã mẫu</translation>
    </message>
    <message>
        <source>Code of the pool</source>
        <translation>Mã gộp</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>CCCD/CMND</translation>
    </message>
    <message>
        <source>Hamlet or address</source>
        <translation>Thôn hoặc địa chỉ</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày lấy mẫu</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Ngày kết quả</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>%1 has no line with the names of its columns. Ask the laboratory for the list with its heading.</source>
        <translation>Tệp %1 không có dòng tên cột. Đề nghị phòng xét nghiệm gửi danh sách có dòng tiêu đề.</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Cut it into several files.</source>
        <translation>Tệp %1 có hơn 100.000 dòng. Hãy chia thành nhiều tệp.</translation>
    </message>
</context>
<context>
    <name>labmatch</name>
    <message>
        <source>The sample with this code is of another person. Choose whom the line means.</source>
        <translation>Mẫu mang mã này là của người khác. Hãy chọn dòng này là của ai.</translation>
    </message>
    <message>
        <source>Several people in this pool have that name. Choose whom the line means.</source>
        <translation>Trong mẫu gộp này có nhiều người trùng tên. Hãy chọn dòng này là của ai.</translation>
    </message>
    <message>
        <source>Several samples are of the person with this identity number. Choose the one.</source>
        <translation>Người có số CCCD/CMND này có nhiều mẫu. Hãy chọn đúng mẫu.</translation>
    </message>
    <message>
        <source>The identity number is that of a person with another name. Choose whom the line means.</source>
        <translation>Số CCCD/CMND là của người có tên khác. Hãy chọn dòng này là của ai.</translation>
    </message>
    <message>
        <source>The name is in the books, but year of birth or hamlet differ or are missing. Choose whom the line means.</source>
        <translation>Có người tên này trong sổ, nhưng năm sinh hoặc thôn khác hay bị thiếu. Hãy chọn dòng này là của ai.</translation>
    </message>
    <message>
        <source>Several samples fit the name, the year and the hamlet. Choose the one.</source>
        <translation>Có nhiều mẫu khớp tên, năm sinh và thôn. Hãy chọn đúng mẫu.</translation>
    </message>
    <message>
        <source>Only a similar name is in the books. Choose whom the line means.</source>
        <translation>Trong sổ chỉ có tên gần giống. Hãy chọn dòng này là của ai.</translation>
    </message>
    <message>
        <source>No sample in the books fits this line.</source>
        <translation>Không có mẫu nào trong sổ khớp với dòng này.</translation>
    </message>
    <message>
        <source>No sample in the books has the code “%1”.</source>
        <translation>Không có mẫu nào trong sổ mang mã “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no result. Write “âm tính”, “dương tính” or “không hợp lệ”.</source>
        <translation>“%1” không phải là kết quả. Hãy ghi “âm tính”, “dương tính” hoặc “không hợp lệ”.</translation>
    </message>
    <message>
        <source>a spreadsheet has turned “%1” into a number, its digits are lost. Ask the laboratory for the list as text.</source>
        <translation>bảng tính đã đổi “%1” thành số, các chữ số bị mất. Đề nghị phòng xét nghiệm gửi lại danh sách dạng văn bản.</translation>
    </message>
    <message>
        <source>The line names neither a code nor a person.</source>
        <translation>Dòng này không có mã, cũng không có tên người.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as day/month/year, for example 07/05/2021.</source>
        <translation>“%1” không phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>%1 lies ahead.</source>
        <translation>%1 là ngày chưa tới.</translation>
    </message>
    <message>
        <source>the result of %1 would be older than its sample of %2.</source>
        <translation>kết quả ngày %1 lại có trước ngày lấy mẫu %2.</translation>
    </message>
    <message>
        <source>The books have another result already.</source>
        <translation>Trong sổ đã có kết quả khác.</translation>
    </message>
    <message>
        <source>Other lines say something else of the same code.</source>
        <translation>Các dòng khác ghi kết quả khác cho cùng mã này.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 give one sample different results.</source>
        <translation>Dòng %1 và dòng %2 ghi kết quả khác nhau cho cùng một mẫu.</translation>
    </message>
    <message>
        <source>Reading the samples in the books…</source>
        <translation>Đang đọc các mẫu trong sổ…</translation>
    </message>
    <message>
        <source>Finding the samples of the list…</source>
        <translation>Đang tìm mẫu của từng dòng…</translation>
    </message>
    <message>
        <source>Some lines of the list wait for a decision: choose whom they mean, or leave them out.</source>
        <translation>Còn dòng chờ quyết định: hãy chọn là của ai, hoặc bỏ qua dòng đó.</translation>
    </message>
    <message>
        <source>Two lines of the list give one sample different results. Leave one of them out.</source>
        <translation>Hai dòng ghi kết quả khác nhau cho cùng một mẫu. Hãy bỏ một dòng.</translation>
    </message>
    <message numerus="yes">
        <source>enter %n results from a laboratory</source>
        <translation>
            <numerusform>ghi %n kết quả của phòng xét nghiệm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>m male man</source>
        <comment>sex: male</comment>
        <translation>n nam trai</translation>
    </message>
    <message>
        <source>f female woman</source>
        <comment>sex: female</comment>
        <translation>u nu gai</translation>
    </message>
    <message>
        <source>h head</source>
        <comment>relation: head of household</comment>
        <translation>h chu ho</translation>
    </message>
    <message>
        <source>s spouse wife husband</source>
        <comment>relation: spouse</comment>
        <translation>v vo chong</translation>
    </message>
    <message>
        <source>c child son daughter</source>
        <comment>relation: child</comment>
        <translation>c con</translation>
    </message>
    <message>
        <source>p parent father mother</source>
        <comment>relation: parent</comment>
        <translation>b bo me cha</translation>
    </message>
    <message>
        <source>g grandchild</source>
        <comment>relation: grandchild</comment>
        <translation>u chau</translation>
    </message>
    <message>
        <source>b sibling brother sister</source>
        <comment>relation: brother or sister</comment>
        <translation>a anh chi em</translation>
    </message>
    <message>
        <source>t tenant</source>
        <comment>relation: tenant</comment>
        <translation>t thue tro</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>relation: other</comment>
        <translation>k khac</translation>
    </message>
    <message>
        <source>o ordinary none</source>
        <comment>circumstance: ordinary</comment>
        <translation>t thuong</translation>
    </message>
    <message>
        <source>p poor</source>
        <comment>circumstance: poor</comment>
        <translation>n ngheo</translation>
    </message>
    <message>
        <source>n near poor</source>
        <comment>circumstance: near poor</comment>
        <translation>c can ngheo</translation>
    </message>
    <message>
        <source>y policy</source>
        <comment>circumstance: policy family</comment>
        <translation>s chinh sach</translation>
    </message>
    <message>
        <source>e elderly alone</source>
        <comment>circumstance: elderly living alone</comment>
        <translation>g gia</translation>
    </message>
    <message>
        <source>x other</source>
        <comment>circumstance: other</comment>
        <translation>k khac</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>yes or no: yes</comment>
        <translation>c co</translation>
    </message>
    <message>
        <source>n no</source>
        <comment>yes or no: no</comment>
        <translation>k khong</translation>
    </message>
    <message>
        <source>b bus coach</source>
        <comment>transport: bus or coach</comment>
        <translation>k khach</translation>
    </message>
    <message>
        <source>c car</source>
        <comment>transport: car</comment>
        <translation>o oto con</translation>
    </message>
    <message>
        <source>m motorbike</source>
        <comment>transport: motorbike</comment>
        <translation>m may xemay</translation>
    </message>
    <message>
        <source>t train</source>
        <comment>transport: train</comment>
        <translation>t tau</translation>
    </message>
    <message>
        <source>p plane</source>
        <comment>transport: plane</comment>
        <translation>b bay maybay</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>transport: other</comment>
        <translation>x khac</translation>
    </message>
    <message>
        <source>m mask</source>
        <comment>violation: no mask</comment>
        <translation>m khau trang</translation>
    </message>
    <message>
        <source>g gathering</source>
        <comment>violation: gathering</comment>
        <translation>t tu tap</translation>
    </message>
    <message>
        <source>f false</source>
        <comment>violation: false declaration</comment>
        <translation>g gian doi</translation>
    </message>
    <message>
        <source>u undeclared</source>
        <comment>violation: not declared</comment>
        <translation>k khai</translation>
    </message>
    <message>
        <source>l left</source>
        <comment>violation: left quarantine</comment>
        <translation>r roi bo</translation>
    </message>
    <message>
        <source>i illegal</source>
        <comment>violation: illegal entry</comment>
        <translation>n nhap canh</translation>
    </message>
    <message>
        <source>b business</source>
        <comment>violation: opened a business</comment>
        <translation>b ban kinh doanh</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>violation: other</comment>
        <translation>x khac</translation>
    </message>
    <message>
        <source>p pending</source>
        <comment>action: pending</comment>
        <translation>c chua cho</translation>
    </message>
    <message>
        <source>r reminded</source>
        <comment>action: reminded</comment>
        <translation>n nhac</translation>
    </message>
    <message>
        <source>w written record</source>
        <comment>action: record made</comment>
        <translation>l lap bien ban</translation>
    </message>
    <message>
        <source>f fined</source>
        <comment>action: fined</comment>
        <translation>p phat</translation>
    </message>
    <message>
        <source>t told reported</source>
        <comment>action: reported to authorities</comment>
        <translation>b bao</translation>
    </message>
    <message>
        <source>1 f1</source>
        <comment>level: F1</comment>
        <translation>1 f1</translation>
    </message>
    <message>
        <source>2 f2</source>
        <comment>level: F2</comment>
        <translation>2 f2</translation>
    </message>
    <message>
        <source>3 f3</source>
        <comment>level: F3</comment>
        <translation>3 f3</translation>
    </message>
    <message>
        <source>h household</source>
        <comment>setting: household</comment>
        <translation>g gia dinh</translation>
    </message>
    <message>
        <source>w workplace</source>
        <comment>setting: workplace</comment>
        <translation>l lam viec</translation>
    </message>
    <message>
        <source>n neighbour</source>
        <comment>setting: neighbours</comment>
        <translation>h hang xom</translation>
    </message>
    <message>
        <source>m market</source>
        <comment>setting: market</comment>
        <translation>c cho</translation>
    </message>
    <message>
        <source>t transport</source>
        <comment>setting: transport</comment>
        <translation>x xe phuong tien</translation>
    </message>
    <message>
        <source>e event</source>
        <comment>setting: event</comment>
        <translation>s su kien</translation>
    </message>
    <message>
        <source>c clinic</source>
        <comment>setting: health facility</comment>
        <translation>y te</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>setting: other</comment>
        <translation>k khac</translation>
    </message>
    <message>
        <source>f fever</source>
        <comment>symptom: fever</comment>
        <translation>s sot</translation>
    </message>
    <message>
        <source>c cough</source>
        <comment>symptom: cough</comment>
        <translation>h ho</translation>
    </message>
    <message>
        <source>pc productive phlegm</source>
        <comment>symptom: productive cough</comment>
        <translation>hd dom</translation>
    </message>
    <message>
        <source>st sore throat</source>
        <comment>symptom: sore throat</comment>
        <translation>dh hong</translation>
    </message>
    <message>
        <source>rn runny nose</source>
        <comment>symptom: runny or blocked nose</comment>
        <translation>sm mui nghet</translation>
    </message>
    <message>
        <source>sb breath</source>
        <comment>symptom: shortness of breath</comment>
        <translation>kt tho</translation>
    </message>
    <message>
        <source>t tired fatigue</source>
        <comment>symptom: fatigue</comment>
        <translation>m met moi</translation>
    </message>
    <message>
        <source>ma muscle ache</source>
        <comment>symptom: muscle ache</comment>
        <translation>dn nguoi</translation>
    </message>
    <message>
        <source>ch chills</source>
        <comment>symptom: chills</comment>
        <translation>ol on ret</translation>
    </message>
    <message>
        <source>h headache</source>
        <comment>symptom: headache</comment>
        <translation>dd</translation>
    </message>
    <message>
        <source>lt taste</source>
        <comment>symptom: loss of taste</comment>
        <translation>mv vi</translation>
    </message>
    <message>
        <source>ls smell</source>
        <comment>symptom: loss of smell</comment>
        <translation>mk khuu</translation>
    </message>
    <message>
        <source>d diarrhoea</source>
        <comment>symptom: diarrhoea</comment>
        <translation>tc chay</translation>
    </message>
    <message>
        <source>n nausea vomiting</source>
        <comment>symptom: nausea</comment>
        <translation>bn non</translation>
    </message>
    <message>
        <source>re red eyes</source>
        <comment>symptom: red eyes</comment>
        <translation>dm mat</translation>
    </message>
    <message>
        <source>cp chest</source>
        <comment>symptom: chest pain</comment>
        <translation>tn nguc</translation>
    </message>
    <message>
        <source>dr drowsy</source>
        <comment>symptom: drowsiness</comment>
        <translation>lb li bi</translation>
    </message>
    <message>
        <source>cb blood</source>
        <comment>symptom: coughing blood</comment>
        <translation>hm mau</translation>
    </message>
    <message>
        <source>ri respiratory</source>
        <comment>symptom: respiratory infection</comment>
        <translation>vh viem</translation>
    </message>
    <message>
        <source>fl flu</source>
        <comment>symptom: flu-like illness</comment>
        <translation>c cum cam</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>symptom: other</comment>
        <translation>k khac</translation>
    </message>
    <message>
        <source>a absent</source>
        <comment>check: was absent</comment>
        <translation>v vang</translation>
    </message>
    <message>
        <source>w well normal</source>
        <comment>check: well, no figure</comment>
        <translation>b binh thuong bt</translation>
    </message>
    <message>
        <source>a absent</source>
        <comment>line: household absent</comment>
        <translation>v vang</translation>
    </message>
    <message>
        <source>r refused</source>
        <comment>line: refused</comment>
        <translation>t tu choi</translation>
    </message>
    <message>
        <source>l locked</source>
        <comment>line: locked down</comment>
        <translation>p phong toa</translation>
    </message>
    <message>
        <source>s symptoms sick</source>
        <comment>line: someone with symptoms</comment>
        <translation>s trieu chung</translation>
    </message>
    <message>
        <source>n need</source>
        <comment>line: need</comment>
        <translation>n nhu cau ho tro</translation>
    </message>
    <message>
        <source>o other</source>
        <comment>line: other</comment>
        <translation>k khac</translation>
    </message>
    <message>
        <source>c came arrival</source>
        <comment>line: someone arrived</comment>
        <translation>d den ve</translation>
    </message>
    <message>
        <source>v violation</source>
        <comment>line: violation</comment>
        <translation>x vi pham</translation>
    </message>
    <message>
        <source>x contact</source>
        <comment>line: contact</comment>
        <translation>c tiep xuc</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>confirmed case</source>
        <translation>ca bệnh xác định</translation>
    </message>
    <message>
        <source>confirmed case %1</source>
        <translation>ca bệnh xác định %1</translation>
    </message>
    <message>
        <source>contact of %1</source>
        <translation>tiếp xúc với %1</translation>
    </message>
    <message>
        <source>because of a contact with %1, whose own level rose</source>
        <translation>vì đã tiếp xúc với %1, người vừa lên mức F</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
</context>
<context>
    <name>pageboard</name>
    <message>
        <source>There is no unit with the code “%1”.</source>
        <translation>Không có đơn vị nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one: %1, %2.</source>
        <translation>Ngày đầu nằm sau ngày cuối: %1, %2.</translation>
    </message>
    <message>
        <source>These are more than %1 days. Ask for fewer.</source>
        <translation>Khoảng này dài hơn %1 ngày. Hãy chọn ít ngày hơn.</translation>
    </message>
</context>
<context>
    <name>pagelookup</name>
    <message>
        <source>This is no page code. It looks like 1234-5 and stands beside the QR code of the page.</source>
        <translation>Đây không phải mã trang. Mã trang có dạng 1234-5, in cạnh mã QR của trang.</translation>
    </message>
    <message>
        <source>This is no page code. With the commune it looks like 07354-1234-5.</source>
        <translation>Đây không phải mã trang. Mã trang kèm mã xã có dạng 07354-1234-5.</translation>
    </message>
    <message>
        <source>“%1” is mistyped: a digit is wrong, or two have changed places. Look at the paper again.</source>
        <translation>“%1” bị gõ nhầm: sai một chữ số hoặc đảo hai chữ số. Hãy xem lại trên giấy.</translation>
    </message>
    <message>
        <source>This page belongs to %1, which is not in this database.</source>
        <translation>Trang này của %1, không có trong cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>This page belongs to the commune %1, which is not in this database.</source>
        <translation>Trang này của xã mã %1, không có trong cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>No page %1 is known here. It was printed on another computer whose data have not come yet.</source>
        <translation>Ở đây chưa biết trang %1. Trang được in trên máy khác mà dữ liệu chưa gửi đến.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Packages and history</source>
        <translation>Gói dữ liệu và lịch sử</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>Teams at a glance</source>
        <translation>Tổng quan các tổ</translation>
    </message>
    <message>
        <source>Assign households</source>
        <translation>Giao hộ cho tổ</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Enter households</source>
        <translation>Nhập hộ theo danh sách giấy</translation>
    </message>
    <message>
        <source>Which pages are missing</source>
        <translation>Trang còn thiếu</translation>
    </message>
    <message>
        <source>Type logbook pages</source>
        <translation>Nhập trang nhật ký</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Khóa sổ ngày</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Đọc soát lần hai</translation>
    </message>
    <message>
        <source>Today’s work</source>
        <translation>Việc hôm nay</translation>
    </message>
    <message>
        <source>Quarantine episodes</source>
        <translation>Quản lý đợt cách ly</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Truy vết tiếp xúc</translation>
    </message>
    <message>
        <source>Chain of transmission</source>
        <translation>Sơ đồ lây nhiễm</translation>
    </message>
    <message>
        <source>Health checks grid</source>
        <translation>Bảng theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>Quarantine rules</source>
        <translation>Quy định cách ly</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Lấy mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Suspected cases at work</source>
        <translation>Xử lý ca nghi ngờ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ cách ly</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>issue %n completion certificate(s)</source>
        <translation>
            <numerusform>cấp %n giấy xác nhận hoàn thành cách ly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>issue %n end decision(s)</source>
        <translation>
            <numerusform>ban hành %n quyết định kết thúc cách ly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>issue %n quarantine order(s)</source>
        <translation>
            <numerusform>ban hành %n quyết định cách ly</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of issue lies ahead. Papers are numbered on the day they are signed, or later.</source>
        <translation>Ngày ban hành ở tương lai. Văn bản chỉ được cấp số vào ngày ký hoặc sau đó.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place and try again.</source>
        <translation>Không ghi được “%1”. Hãy chọn chỗ khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This paper is filled in by hand: save it as PDF.</source>
        <translation>Giấy này để điền tay: hãy lưu thành PDF.</translation>
    </message>
    <message>
        <source>There is no paper to write. Choose another day or other people.</source>
        <translation>Không có giấy tờ nào để ghi. Hãy chọn ngày khác hoặc người khác.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (tiếp theo)</translation>
    </message>
    <message>
        <source>This paper holds personal data – do not pass it on</source>
        <translation>Tài liệu chứa dữ liệu cá nhân – không phát tán</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>trang %1/%2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>in lúc %1</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>người in: %1, lúc %2</translation>
    </message>
    <message>
        <source>TRAINING DATA</source>
        <translation>DỮ LIỆU TẬP HUẤN</translation>
    </message>
    <message>
        <source>PEOPLE&apos;S COMMITTEE OF %1</source>
        <translation>UBND %1</translation>
    </message>
    <message>
        <source>SOCIALIST REPUBLIC OF VIET NAM</source>
        <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
        <source>Independence - Freedom - Happiness</source>
        <translation>Độc lập - Tự do - Hạnh phúc</translation>
    </message>
    <message>
        <source>(sign, write full name)</source>
        <translation>(Ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>PREPARED BY</source>
        <translation>NGƯỜI LẬP BIỂU</translation>
    </message>
    <message>
        <source>HEAD OF THE UNIT</source>
        <translation>THỦ TRƯỞNG ĐƠN VỊ</translation>
    </message>
    <message>
        <source>%1, %2/%3/%4</source>
        <extracomment>Place, day, month, year as Decree 30/2020 has it: &quot;%1, ngày %2 tháng %3 năm %4&quot;</extracomment>
        <translation>%1, ngày %2 tháng %3 năm %4</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday and date: &quot;%1, ngày %2&quot;</extracomment>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>Decimal sign of temperatures on paper: &quot;,&quot; in Vietnamese</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Diện cách ly</translation>
    </message>
    <message>
        <source>Contact of, or from</source>
        <translation>Tiếp xúc với, hoặc đến từ</translation>
    </message>
    <message>
        <source>Start, planned release</source>
        <translation>Ngày bắt đầu, dự kiến hết</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day, days left</source>
        <translation>Ngày thứ, còn lại</translation>
    </message>
    <message>
        <source>Latest check</source>
        <translation>Lần theo dõi gần nhất</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>ABSENT</source>
        <translation>VẮNG MẶT</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Chưa theo dõi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>quá %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Sốt</translation>
    </message>
    <message>
        <source>%1: %2 people; check missing: %3; fever: %4</source>
        <translation>%1: %2 người; thiếu theo dõi: %3; sốt: %4</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>diện cách ly: %1</translation>
    </message>
    <message>
        <source>List of people in quarantine and health monitoring</source>
        <translation>Danh sách người cách ly và theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Households without a team</source>
        <translation>Các hộ chưa phân công tổ</translation>
    </message>
    <message>
        <source>Sum of the team</source>
        <translation>Cộng tổ</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Cộng %1</translation>
    </message>
    <message>
        <source>Nobody is in quarantine or under monitoring on this day.</source>
        <translation>Ngày này không có ai cách ly hoặc theo dõi sức khỏe.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>This list holds %1 people.</source>
        <translation>Danh sách này có %1 người.</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <translation>Địa chỉ, số điện thoại</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>65+</source>
        <translation>từ 65 tuổi</translation>
    </message>
    <message>
        <source>temp.</source>
        <translation>tạm trú</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng nhà</translation>
    </message>
    <message>
        <source>Pledge signed</source>
        <translation>Ký cam kết</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>đang cách ly: %1</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>hộ số %1</translation>
    </message>
    <message>
        <source>No household is assigned to this team.</source>
        <translation>Chưa phân công hộ nào cho tổ này.</translation>
    </message>
    <message>
        <source>Duty, organisation</source>
        <translation>Nhiệm vụ, đoàn thể</translation>
    </message>
    <message>
        <source>Joined, trained</source>
        <translation>Ngày vào tổ, ngày tập huấn</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>chưa tập huấn</translation>
    </message>
    <message>
        <source>This team has no members.</source>
        <translation>Tổ này chưa có thành viên.</translation>
    </message>
    <message>
        <source>All: %1 members, trained: %2</source>
        <translation>Tổng cộng: %1 thành viên, đã tập huấn: %2</translation>
    </message>
    <message>
        <source>List of assigned households</source>
        <translation>Danh sách hộ được phân công</translation>
    </message>
    <message>
        <source>List of team members</source>
        <translation>Danh sách thành viên tổ</translation>
    </message>
    <message>
        <source>Founded by decision %1 of %2</source>
        <translation>Thành lập theo Quyết định số %1 ngày %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>All: %1 households, of them to be noted: %2</source>
        <translation>Tổng cộng: %1 hộ, trong đó cần lưu ý: %2</translation>
    </message>
    <message>
        <source>Suspected case</source>
        <translation>Ca nghi ngờ</translation>
    </message>
    <message>
        <source>Onset, temperature</source>
        <translation>Khởi phát, thân nhiệt</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>hộ ông/bà %1</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Người đến/về</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Đến từ</translation>
    </message>
    <message>
        <source>From an epidemic area</source>
        <translation>Về từ vùng dịch</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Phương tiện</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Đã khai báo y tế</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Logbook page</source>
        <translation>Trang nhật ký</translation>
    </message>
    <message>
        <source>WRITTEN BY</source>
        <translation>NGƯỜI GHI</translation>
    </message>
    <message>
        <source>TEAM LEADER</source>
        <translation>TỔ TRƯỞNG</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Head of household, telephone</source>
        <translation>Chủ hộ, số điện thoại</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>đã đến</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>ốm</translation>
    </message>
    <message>
        <source>need</source>
        <translation>cần hỗ trợ</translation>
    </message>
    <message>
        <source>Who, what, reported to whom and when</source>
        <translation>Ai, việc gì, đã báo ai, lúc nào</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Thân nhiệt (°C)</translation>
    </message>
    <message>
        <source>Full name, telephone</source>
        <translation>Họ và tên, số điện thoại</translation>
    </message>
    <message>
        <source>Day, release</source>
        <translation>Ngày thứ, ngày hết</translation>
    </message>
    <message>
        <source>Symptoms, absent</source>
        <translation>Triệu chứng, vắng mặt</translation>
    </message>
    <message>
        <source>Nobody of the team&apos;s households is in quarantine on this day; new ones here:</source>
        <translation>Ngày này các hộ của tổ không có ai cách ly; người mới ghi ở đây:</translation>
    </message>
    <message>
        <source>What, where from, symptoms</source>
        <translation>Việc gì, từ đâu, triệu chứng</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Ghi chú thêm</translation>
    </message>
    <message>
        <source>Monitoring list</source>
        <translation>Danh sách theo dõi cách ly</translation>
    </message>
    <message>
        <source>Logbook page to fill in</source>
        <translation>Trang nhật ký để trống</translation>
    </message>
    <message>
        <source>Household list</source>
        <translation>Danh sách hộ gia đình</translation>
    </message>
    <message>
        <source>Team roster</source>
        <translation>Danh sách thành viên tổ</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”. Choose one of the list of units.</source>
        <translation>Không có đơn vị mang mã “%1”. Hãy chọn trong danh mục đơn vị.</translation>
    </message>
    <message>
        <source>There is no category of quarantine “%1”.</source>
        <translation>Không có diện cách ly “%1”.</translation>
    </message>
    <message>
        <source>This unit has no such team. Choose another.</source>
        <translation>Đơn vị này không có tổ đó. Hãy chọn tổ khác.</translation>
    </message>
    <message>
        <source>Collecting the pages of the teams…</source>
        <translation>Đang tập hợp trang của các tổ…</translation>
    </message>
    <message>
        <source>There is no team in this unit on this day.</source>
        <translation>Ngày này đơn vị không có tổ nào.</translation>
    </message>
    <message>
        <source>No team has written a logbook page on %1.</source>
        <translation>Chưa có tổ nào ghi trang nhật ký ngày %1.</translation>
    </message>
    <message>
        <source>Teams without a logbook page of that day: %1</source>
        <translation>Các tổ chưa có trang nhật ký ngày đó: %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, head of a narrow column</comment>
        <translation>Nam</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, head of a narrow column</comment>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>Thiếu lượt đo</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Người giám sát</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>eve.</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>away</source>
        <translation>tạm vắng</translation>
    </message>
    <message>
        <source>All: %1 households, %2 people (65 and older: %3, temporary: %4, away: %5), pledges signed: %6</source>
        <translation>Tổng cộng: %1 hộ, %2 người (từ 65 tuổi: %3, tạm trú: %4, tạm vắng: %5), đã ký cam kết: %6</translation>
    </message>
    <message>
        <source>…… / …… / …………</source>
        <extracomment>Day, month, year to be filled in by hand: &quot;ngày …… tháng …… năm ………&quot;</extracomment>
        <translation>ngày …… tháng …… năm …………</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>List of the members of the community COVID teams</source>
        <translation>Danh sách thành viên Tổ COVID cộng đồng</translation>
    </message>
    <message>
        <source>………</source>
        <translation>………</translation>
    </message>
    <message>
        <source>(Attached to decision No. %1, %2, of the People&apos;s Committee of %3)</source>
        <translation>(Kèm theo Quyết định số %1 %2 của Ủy ban nhân dân %3)</translation>
    </message>
    <message>
        <source>Office, organisation</source>
        <translation>Chức vụ, đoàn thể</translation>
    </message>
    <message>
        <source>Duty in the team</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>%1 (%2 households)</source>
        <translation>%1 (%2 hộ)</translation>
    </message>
    <message>
        <source>This list holds %1 teams with %2 members for %3 households.</source>
        <translation>Danh sách này có %1 tổ, %2 thành viên, phụ trách %3 hộ.</translation>
    </message>
    <message>
        <source>Team roster as annex of the decision</source>
        <translation>Danh sách thành viên kèm theo Quyết định</translation>
    </message>
    <message>
        <source>There is no list of what is missing called “%1”. It may be: %2.</source>
        <translation>Không có danh sách còn thiếu nào tên là “%1”. Có thể là: %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không còn thiếu gì.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called “%1”. It may be: %2.</source>
        <translation>Không có loại tờ nhãn nào tên là “%1”. Có thể là: %2.</translation>
    </message>
    <message>
        <source>There is no household to make a label for.</source>
        <translation>Không có hộ nào để làm nhãn.</translation>
    </message>
    <message>
        <source>Sum of the team: %1 households, %2 people</source>
        <translation>Cộng tổ: %1 hộ, %2 nhân khẩu</translation>
    </message>
    <message>
        <source>; %1 fewer than the %2 of a team</source>
        <translation>; ít hơn %1 hộ so với mức %2 hộ một tổ</translation>
    </message>
    <message>
        <source>; %1 more than the %2 of a team</source>
        <translation>; nhiều hơn %1 hộ so với mức %2 hộ một tổ</translation>
    </message>
    <message>
        <source> (a team has %1)</source>
        <translation> (mức một tổ: %1 hộ)</translation>
    </message>
    <message>
        <source>Household No.</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Hamlet, address</source>
        <translation>Thôn, địa chỉ</translation>
    </message>
    <message>
        <source>Assigned since</source>
        <translation>Giao từ ngày</translation>
    </message>
    <message>
        <source> – leader: %1</source>
        <translation> – tổ trưởng: %1</translation>
    </message>
    <message>
        <source>Without a team: %1 households, %2 people</source>
        <translation>Chưa giao tổ: %1 hộ, %2 nhân khẩu</translation>
    </message>
    <message>
        <source>All: %1 teams, %2 households, %3 people</source>
        <translation>Tổng cộng: %1 tổ, %2 hộ, %3 nhân khẩu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đoàn thể</translation>
    </message>
    <message>
        <source>All: %1 teams, %2 members</source>
        <translation>Tổng cộng: %1 tổ, %2 thành viên</translation>
    </message>
    <message>
        <source>Households assigned to the teams</source>
        <translation>Danh sách giao hộ cho các tổ</translation>
    </message>
    <message>
        <source>Telephones of the community COVID teams</source>
        <translation>Danh bạ điện thoại Tổ COVID cộng đồng</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Ngày khai báo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD/CMND</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Ngày tập huấn</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
    <message>
        <source>Without a team – %1</source>
        <translation>Chưa giao tổ – %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Danh sách còn thiếu</translation>
    </message>
    <message>
        <source>Household register</source>
        <translation>Sổ hộ</translation>
    </message>
    <message>
        <source>Telephones of the teams</source>
        <translation>Danh bạ điện thoại các tổ</translation>
    </message>
    <message>
        <source>Labels for the household books</source>
        <translation>Nhãn dán sổ hộ</translation>
    </message>
    <message>
        <source>24 labels of 70 × 37 mm (3 × 8)</source>
        <translation>24 nhãn 70 × 37 mm (3 × 8)</translation>
    </message>
    <message>
        <source>14 labels of 99 × 38 mm (2 × 7)</source>
        <translation>14 nhãn 99 × 38 mm (2 × 7)</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ số %1</translation>
    </message>
    <message>
        <source>ON BEHALF OF THE PEOPLE&apos;S COMMITTEE
CHAIRMAN</source>
        <translation>TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>All: %1 households, %2 people</source>
        <translation>Tổng cộng: %1 hộ, %2 nhân khẩu</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>ĐT %1</translation>
    </message>
    <message>
        <source>commitment not signed</source>
        <translation>chưa ký cam kết</translation>
    </message>
    <message>
        <source>commitment signed %1</source>
        <translation>ký cam kết %1</translation>
    </message>
    <message>
        <source>Nobody is entered for this household.</source>
        <translation>Hộ này chưa nhập nhân khẩu nào.</translation>
    </message>
    <message>
        <source>%1/%2/%3</source>
        <extracomment>Day, month, year as Decree 30/2020 has it: &quot;ngày %1 tháng %2 năm %3&quot;</extracomment>
        <translation>ngày %1 tháng %2 năm %3</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>Reminded of 5K</source>
        <translation>Nhắc 5K</translation>
    </message>
    <message>
        <source>Health declared</source>
        <translation>Khai báo y tế</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ký cam kết</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation>Số ca nghi ngờ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Số người đến/về</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Số vụ vi phạm</translation>
    </message>
    <message>
        <source>Contacts traced</source>
        <translation>Số F1/F2 truy vết</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Hộ được hỗ trợ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn hoặc nộp trễ</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>đã soát</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Report on closing the day</source>
        <translation>Báo cáo khóa sổ ngày</translation>
    </message>
    <message>
        <source>Logbooks of the community COVID teams of %1</source>
        <translation>Sổ nhật ký các Tổ COVID cộng đồng %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2. The figures are those from %3 to %1.</source>
        <translation>Khóa sổ lúc %1, người khóa sổ: %2. Số liệu tính từ %3 đến %1.</translation>
    </message>
    <message>
        <source>Pages: %1 of %2 teams typed; missing %3; not finished %4; late %5; read a second time %6.</source>
        <translation>Trang nhật ký: đã nhập %1/%2 tổ; còn thiếu %3; nhập chưa xong %4; nộp trễ %5; đã đọc soát lần hai %6.</translation>
    </message>
    <message>
        <source>1. Figures of the teams</source>
        <translation>1. Số liệu của các tổ</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Cộng các tổ</translation>
    </message>
    <message>
        <source>2. Pages that are missing or not finished</source>
        <translation>2. Trang còn thiếu hoặc nhập chưa xong</translation>
    </message>
    <message>
        <source>%1, leader %2</source>
        <translation>%1, tổ trưởng %2</translation>
    </message>
    <message>
        <source>3. Differences to days that were closed before</source>
        <translation>3. Chênh lệch so với các ngày đã khóa sổ trước</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Trước là</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Nay là</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Sửa lúc, người sửa</translation>
    </message>
    <message>
        <source>Day reopened: %1</source>
        <translation>Mở lại sổ: %1</translation>
    </message>
    <message>
        <source>The day %1 has not been closed. Close it first, on the page “Close the day”.</source>
        <translation>Ngày %1 chưa khóa sổ. Hãy khóa sổ trước, ở trang “Khóa sổ ngày”.</translation>
    </message>
    <message>
        <source>This day has been reopened: the report is that of its last closing.</source>
        <translation>Ngày này đã được mở lại sổ: đây là báo cáo của lần khóa sổ gần nhất.</translation>
    </message>
    <message>
        <source>reprint, %1</source>
        <translation>in lại %1</translation>
    </message>
    <message>
        <source>reprint by %1, %2</source>
        <translation>%1 in lại, %2</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>1 dòng</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>không có trang</translation>
    </message>
    <message>
        <source>there is a page</source>
        <translation>có trang</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Day closing of the logbooks</source>
        <translation>Báo cáo khóa sổ ngày</translation>
    </message>
    <message>
        <source>A column of “%1” has no title (%2). Give it one, or hide the column.</source>
        <translation>Một cột của mục “%1” chưa có tên (%2). Hãy đặt tên, hoặc ẩn cột này.</translation>
    </message>
    <message>
        <source>The column “%1” of “%2” is too narrow. It needs at least %3 mm.</source>
        <translation>Cột “%1” của mục “%2” hẹp quá. Cần ít nhất %3 mm.</translation>
    </message>
    <message>
        <source>“%1” shows no column. Show at least one, or hide the section.</source>
        <translation>Mục “%1” không hiện cột nào. Hãy hiện ít nhất một cột, hoặc ẩn cả mục.</translation>
    </message>
    <message>
        <source>The columns of “%1” are %2 mm wide together, but the page has %3 mm. Make some narrower, or hide one.</source>
        <translation>Các cột của mục “%1” rộng tổng cộng %2 mm, mà khổ giấy chỉ có %3 mm. Hãy thu hẹp bớt, hoặc ẩn một cột.</translation>
    </message>
    <message>
        <source>The section “%1” has no title. Give it one, or hide the section.</source>
        <translation>Mục “%1” chưa có tên. Hãy đặt tên, hoặc ẩn mục này.</translation>
    </message>
    <message>
        <source>“%1” may have 0 to %2 empty rows.</source>
        <translation>Mục “%1” được có từ 0 đến %2 dòng trống.</translation>
    </message>
    <message>
        <source>The rows of “%1” may be %2 to %3 mm high, so that a hand can write in them.</source>
        <translation>Dòng của mục “%1” được cao từ %2 đến %3 mm, đủ chỗ viết tay.</translation>
    </message>
    <message>
        <source>Nothing would stand on the page. Show at least one section on the page to fill in and one on the typed page.</source>
        <translation>Trang sẽ không có gì. Hãy hiện ít nhất một mục trên trang để trống và một mục trên trang đã nhập.</translation>
    </message>
    <message>
        <source>The layout of the logbook page as it is stored cannot be used: %1 Open “Layout of the logbook page…” in the menu and choose “As shipped”, or correct it there.</source>
        <translation>Mẫu trang nhật ký đang lưu không dùng được: %1 Hãy mở “Mẫu trang nhật ký…” trong bảng chọn rồi chọn “Mẫu ban đầu”, hoặc sửa lại ở đó.</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot be read.</source>
        <translation>Không đọc được “%1” của “%2”.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1” bị ghi hai lần.</translation>
    </message>
    <message>
        <source>“%1” has no column called “%2”.</source>
        <translation>Mục “%1” không có cột “%2”.</translation>
    </message>
    <message>
        <source>It is not the text that this program writes.</source>
        <translation>Nội dung không phải do chương trình này ghi.</translation>
    </message>
    <message>
        <source>There is no section called “%1”.</source>
        <translation>Không có mục “%1”.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Health station</source>
        <translation>Trạm y tế</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Buổi đi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Thời tiết</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Số người gặp</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>locked down</source>
        <translation>phong tỏa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Full name, born, household</source>
        <translation>Họ và tên, năm sinh, hộ</translation>
    </message>
    <message>
        <source>Reported to, at; done</source>
        <translation>Đã báo ai, lúc nào; xử lý</translation>
    </message>
    <message>
        <source>Traced contact</source>
        <translation>Người tiếp xúc</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>Tiếp xúc với</translation>
    </message>
    <message>
        <source>Last exposure</source>
        <translation>Tiếp xúc lần cuối</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Household in need</source>
        <translation>Hộ cần hỗ trợ</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Cần hỗ trợ gì</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Lần đọc soát</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Khóa sổ ngày</translation>
    </message>
    <message>
        <source>Corrected after closing</source>
        <translation>Sửa sau khi khóa sổ</translation>
    </message>
    <message>
        <source>Telephone numbers to call</source>
        <translation>Số điện thoại cần gọi</translation>
    </message>
    <message>
        <source>Round and members</source>
        <translation>Buổi đi và thành viên</translation>
    </message>
    <message>
        <source>Households in the order of the round</source>
        <translation>Các hộ theo thứ tự đi</translation>
    </message>
    <message>
        <source>People in quarantine</source>
        <translation>Người đang cách ly</translation>
    </message>
    <message>
        <source>Households in need</source>
        <translation>Hộ cần hỗ trợ</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Số liệu trong ngày</translation>
    </message>
    <message>
        <source>Notes of the day</source>
        <translation>Nội dung trong ngày</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>In the computer</source>
        <translation>Trên máy</translation>
    </message>
    <message>
        <source>Due: %1 pages; missing: %2, of them overdue: %3; typed late: %4; complete: %5; in time: %6</source>
        <translation>Phải có: %1 trang; còn thiếu: %2, trong đó quá hạn: %3; nộp trễ: %4; đủ: %5; đúng hạn: %6</translation>
    </message>
    <message>
        <source>% complete</source>
        <translation>% nộp đủ</translation>
    </message>
    <message>
        <source>% in time</source>
        <translation>% đúng hạn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Nộp đủ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a page that is missing</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of a page that is printed</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of a page that came back</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter of a page that is typed</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of a page that was checked</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of a page whose day is closed</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>no page is due</source>
        <comment>state of a page</comment>
        <translation>không phải nộp</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of a page</comment>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>printed, not returned</source>
        <comment>state of a page</comment>
        <translation>đã in, chưa nộp về</translation>
    </message>
    <message>
        <source>returned, not typed</source>
        <comment>state of a page</comment>
        <translation>đã nộp về, chưa nhập</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>state of a page</comment>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>read a second time</source>
        <comment>state of a page</comment>
        <translation>đã đọc soát lần hai</translation>
    </message>
    <message>
        <source>day closed</source>
        <comment>state of a page</comment>
        <translation>đã khóa sổ</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>state of a page</comment>
        <translation>đang nhập dở</translation>
    </message>
    <message>
        <source>late</source>
        <comment>state of a page</comment>
        <translation>quá hạn hoặc nộp trễ</translation>
    </message>
    <message>
        <source>Which logbook pages are missing</source>
        <translation>Theo dõi trang nhật ký còn thiếu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>A board has at least one day and at most %1.</source>
        <translation>Bảng theo dõi có ít nhất một ngày và nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>Logbook of a team for a period</source>
        <translation>Sổ nhật ký của tổ theo thời gian</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2.</source>
        <translation>Ngày cuối %1 trước ngày đầu %2.</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Sổ nhật ký</translation>
    </message>
    <message>
        <source>Province:</source>
        <translation>Tỉnh:</translation>
    </message>
    <message>
        <source>District:</source>
        <translation>Huyện:</translation>
    </message>
    <message>
        <source>Commune:</source>
        <translation>Xã, thị trấn:</translation>
    </message>
    <message>
        <source>Hamlet, residential group:</source>
        <translation>Thôn, tổ dân phố:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Founding decision:</source>
        <translation>Quyết định thành lập:</translation>
    </message>
    <message>
        <source>Team leader:</source>
        <translation>Tổ trưởng:</translation>
    </message>
    <message>
        <source>Book No.:</source>
        <translation>Quyển số:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Từ ngày:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Đến ngày:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Days without a page: %1</source>
        <translation>Số ngày không có trang: %1</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Từ ngày, đến ngày</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>People in quarantine in these days</source>
        <translation>Người cách ly trong thời gian này</translation>
    </message>
    <message>
        <source>Logbook pages</source>
        <translation>Các trang nhật ký</translation>
    </message>
    <message>
        <source>Pages that nobody has written: %1</source>
        <translation>Số trang chưa có ai ghi: %1</translation>
    </message>
    <message>
        <source>The number comes with printing</source>
        <translation>Mã trang được cấp khi in</translation>
    </message>
    <message>
        <source>Reprint %1; the first copy was printed on %2</source>
        <translation>In lại lần %1, bản đầu in ngày %2</translation>
    </message>
    <message>
        <source>Page code %1</source>
        <translation>Mã trang %1</translation>
    </message>
    <message>
        <source>More than %1 pages at once are too many. Choose fewer days, or one team.</source>
        <translation>Không in được quá %1 trang một lần. Hãy chọn ít ngày hơn, hoặc chọn một tổ.</translation>
    </message>
    <message>
        <source>“%1” did not exist on %2. Choose another day.</source>
        <translation>“%1” không hoạt động trong ngày %2. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>has declared</source>
        <translation>đã khai báo</translation>
    </message>
    <message>
        <source>has not declared</source>
        <translation>chưa khai báo</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>lần cuối %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Tiếp xúc %1</translation>
    </message>
    <message>
        <source>contact of %1</source>
        <translation>tiếp xúc với %1</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu hỗ trợ</translation>
    </message>
    <message>
        <source>no longer of this team</source>
        <translation>không còn thuộc tổ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>morning and afternoon; from %1 °C report at once</source>
        <translation>đo sáng và chiều; từ %1 °C báo ngay</translation>
    </message>
    <message>
        <source>Nobody of the team&apos;s households is in quarantine on this day.</source>
        <translation>Ngày này các hộ của tổ không có ai cách ly.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Suspected cases, arrivals, violations, contacts</source>
        <translation>Ca nghi ngờ, người đến/về, vi phạm, tiếp xúc</translation>
    </message>
    <message>
        <source>In brackets: what the registers hold, where the page says something else.</source>
        <translation>Trong ngoặc: số trong sổ theo dõi, nếu khác với số ghi trên trang.</translation>
    </message>
    <message>
        <source>%1 of %2 values differed</source>
        <translation>%1/%2 số liệu khác nhau</translation>
    </message>
    <message>
        <source>Board of missing logbook pages</source>
        <translation>Bảng theo dõi trang nhật ký còn thiếu</translation>
    </message>
    <message>
        <source>Chain of transmission as known on %1</source>
        <translation>Sơ đồ lây nhiễm tính đến ngày %1</translation>
    </message>
    <message>
        <source>+%1 people</source>
        <translation>+%1 người</translation>
    </message>
    <message>
        <source>No known source</source>
        <translation>Chưa rõ nguồn</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Bước %1</translation>
    </message>
    <message>
        <source>No day known</source>
        <translation>Không rõ ngày</translation>
    </message>
    <message>
        <source>%1 (further)</source>
        <translation>%1 (tiếp)</translation>
    </message>
    <message>
        <source>Frames: double = F0 (case), single = F1, cut corners = F2, lines above and below = F3 or no level. In them: name; year of birth, level, day (of a case: confirmed, of others: last exposure). Columns: day of the last exposure, or steps from the source. Arrows: who may have infected whom, and where. “+37” = so many further contacts that lead no further.</source>
        <translation>Khung đôi = F0 (ca bệnh), khung đơn = F1, khung cắt góc = F2, hai gạch trên dưới = F3 hoặc chưa có mức. Trong khung: họ tên; năm sinh, mức, ngày (ca bệnh: ngày xác định; người khác: tiếp xúc lần cuối). Cột: ngày tiếp xúc lần cuối, hoặc số bước từ nguồn. Mũi tên: ai có thể lây cho ai, trong hoàn cảnh nào. “+37” = còn 37 người tiếp xúc không dẫn tiếp đến ai.</translation>
    </message>
    <message>
        <source>The picture would take %1 sheets. Choose one person, fewer steps or a smaller unit.</source>
        <translation>Sơ đồ sẽ chiếm %1 tờ giấy. Hãy chọn một người, ít bước hơn hoặc đơn vị nhỏ hơn.</translation>
    </message>
    <message>
        <source>right: page %1</source>
        <translation>tiếp bên phải: trang %1</translation>
    </message>
    <message>
        <source>below: page %1</source>
        <translation>tiếp bên dưới: trang %1</translation>
    </message>
    <message>
        <source>No case and no contact is known on this day.</source>
        <translation>Đến ngày này chưa biết ca bệnh hay người tiếp xúc nào.</translation>
    </message>
    <message>
        <source>Chain of transmission</source>
        <translation>Sơ đồ lây nhiễm</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <comment>chart</comment>
        <translation>Đang cách ly</translation>
    </message>
    <message>
        <source>Begun and ended</source>
        <translation>Bắt đầu và kết thúc</translation>
    </message>
    <message>
        <source>Health checks</source>
        <comment>chart</comment>
        <translation>Kiểm tra sức khỏe</translation>
    </message>
    <message>
        <source>Epidemic curve</source>
        <translation>Đường cong dịch</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>chart</comment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>People in quarantine, by category</source>
        <translation>Số người đang cách ly theo diện</translation>
    </message>
    <message>
        <source>On the last day of each week.</source>
        <translation>Tính vào ngày cuối của mỗi tuần.</translation>
    </message>
    <message>
        <source>Quarantines begun and ended</source>
        <translation>Số đợt cách ly bắt đầu và kết thúc</translation>
    </message>
    <message>
        <source>Quarantines</source>
        <translation>Số đợt cách ly</translation>
    </message>
    <message>
        <source>Ended: free from 0h00 of the day.</source>
        <translation>Kết thúc: hết cách ly từ 0h00 của ngày ghi.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>People to be checked and checked</source>
        <translation>Số người cần kiểm tra và đã kiểm tra</translation>
    </message>
    <message>
        <source>People, added up over the days</source>
        <translation>Lượt người, cộng các ngày</translation>
    </message>
    <message>
        <source>Checked: with at least one check on the day.</source>
        <translation>Đã kiểm tra: có ít nhất một lần kiểm tra trong ngày.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Cần kiểm tra</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Epidemic curve: cases (F0) by onset and by confirmation</source>
        <translation>Đường cong dịch: ca bệnh (F0) theo ngày khởi phát và ngày xác định</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số ca bệnh</translation>
    </message>
    <message numerus="yes">
        <source>Onset unknown: %Ln of the cases confirmed in the period.</source>
        <translation>
            <numerusform>Không rõ ngày khởi phát: %Ln ca xác định trong kỳ.</numerusform>
        </translation>
    </message>
    <message>
        <source>By onset</source>
        <translation>Theo ngày khởi phát</translation>
    </message>
    <message>
        <source>By confirmation</source>
        <translation>Theo ngày xác định</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>head of a column of boxes to tick: reported to the health station</comment>
        <translation>Đã báo</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>head of a column of boxes to tick</comment>
        <translation>Đã theo dõi</translation>
    </message>
    <message>
        <source>Sample taken</source>
        <comment>head of a column of boxes to tick</comment>
        <translation>Đã lấy mẫu</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>head of a column of boxes to tick</comment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Nobody is on this list today.</source>
        <translation>Hôm nay không có ai trong danh sách này.</translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln people</source>
        <translation>
            <numerusform>Tổng cộng: %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>House No.</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the quarantine</comment>
        <translation>Ngày thứ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>chưa định</translation>
    </message>
    <message>
        <source>The day’s work</source>
        <translation>Việc trong ngày</translation>
    </message>
    <message>
        <source>There is no list called “%1”. It may be: %2.</source>
        <translation>Không có danh sách nào tên “%1”. Có thể là: %2.</translation>
    </message>
    <message>
        <source>Nobody is in quarantine here on this day, and nothing is due.</source>
        <translation>Ngày này ở đây không có ai cách ly và không có việc gì đến hạn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <translation>
            <numerusform>%1 (%Ln ngày)</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 (%2)</source>
        <comment>test of a quarantine</comment>
        <translation>ngày %1 (%2)</translation>
    </message>
    <message>
        <source>test due: %1</source>
        <translation>xét nghiệm đến hạn: %1</translation>
    </message>
    <message>
        <source>Test due</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>End reason</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Told whom, when</source>
        <translation>Đã báo ai, lúc nào</translation>
    </message>
    <message>
        <source>Not checked since</source>
        <translation>Chưa theo dõi từ</translation>
    </message>
    <message>
        <source>Sampling list</source>
        <translation>Danh sách lấy mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Quarantine order</source>
        <translation>Quyết định cách ly</translation>
    </message>
    <message>
        <source>Pledge of the quarantined person</source>
        <translation>Cam kết của người cách ly</translation>
    </message>
    <message>
        <source>Health monitoring sheet</source>
        <translation>Phiếu theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Biển báo trước cửa</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>Giấy xác nhận hoàn thành cách ly</translation>
    </message>
    <message>
        <source>End decision</source>
        <translation>Quyết định kết thúc cách ly</translation>
    </message>
    <message>
        <source>List of contacts</source>
        <translation>Danh sách người tiếp xúc</translation>
    </message>
    <message>
        <source>This person has no quarantine to make the paper for. Choose someone else.</source>
        <translation>Người này không có đợt cách ly nào để lập giấy tờ. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>“%1” is no paper of a quarantine.</source>
        <translation>“%1” không phải là giấy tờ cách ly.</translation>
    </message>
    <message>
        <source>Quarantine order for several people</source>
        <translation>Quyết định cách ly cho nhiều người</translation>
    </message>
    <message>
        <source>End decision for several people</source>
        <translation>Quyết định kết thúc cách ly cho nhiều người</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>họ và tên</translation>
    </message>
    <message>
        <source>ông or bà, by the sex</source>
        <translation>ông hoặc bà, theo giới tính</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>năm sinh</translation>
    </message>
    <message>
        <source>date of birth, as far as known</source>
        <translation>ngày sinh, nếu biết</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>identity card or personal number</source>
        <translation>số CMND/CCCD hoặc số định danh</translation>
    </message>
    <message>
        <source>telephone of the person or household</source>
        <translation>điện thoại của người đó hoặc của hộ</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>nghề nghiệp</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>nơi làm việc</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>chủ hộ</translation>
    </message>
    <message>
        <source>address with hamlet, commune and district</source>
        <translation>địa chỉ gồm thôn, xã, huyện</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>thôn</translation>
    </message>
    <message>
        <source>category of quarantine</source>
        <translation>diện cách ly</translation>
    </message>
    <message>
        <source>form of quarantine: at home, centralised …</source>
        <translation>hình thức cách ly: tại nhà, tập trung …</translation>
    </message>
    <message>
        <source>place of quarantine</source>
        <translation>địa điểm cách ly</translation>
    </message>
    <message>
        <source>days, first and last day, in words</source>
        <translation>số ngày, ngày đầu và ngày cuối, viết thành lời</translation>
    </message>
    <message>
        <source>number of days</source>
        <translation>số ngày</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày bắt đầu</translation>
    </message>
    <message>
        <source>last day in quarantine</source>
        <translation>ngày cuối cùng còn cách ly</translation>
    </message>
    <message>
        <source>day of release, from 0h00</source>
        <translation>ngày hết cách ly, từ 0h00</translation>
    </message>
    <message>
        <source>day of the last contact</source>
        <translation>ngày tiếp xúc cuối</translation>
    </message>
    <message>
        <source>document of the rule that gave the dates</source>
        <translation>văn bản quy định thời hạn cách ly</translation>
    </message>
    <message>
        <source>tests and results, in words</source>
        <translation>các lần xét nghiệm và kết quả, viết thành lời</translation>
    </message>
    <message>
        <source>number of the order that began it</source>
        <translation>số quyết định cách ly</translation>
    </message>
    <message>
        <source>date of the order that began it</source>
        <translation>ngày của quyết định cách ly</translation>
    </message>
    <message>
        <source>team of the household</source>
        <translation>tổ phụ trách hộ</translation>
    </message>
    <message>
        <source>leader of the team</source>
        <translation>tổ trưởng</translation>
    </message>
    <message>
        <source>telephone of the leader</source>
        <translation>điện thoại tổ trưởng</translation>
    </message>
    <message>
        <source>who monitors; the leader where nobody is named</source>
        <translation>người theo dõi; tổ trưởng nếu chưa phân công</translation>
    </message>
    <message>
        <source>telephone of who monitors</source>
        <translation>điện thoại người theo dõi</translation>
    </message>
    <message>
        <source>how many people the paper is about</source>
        <translation>số người trong văn bản</translation>
    </message>
    <message>
        <source>number and symbol of this paper</source>
        <translation>số, ký hiệu của văn bản này</translation>
    </message>
    <message>
        <source>date of this paper, in words</source>
        <translation>ngày của văn bản này, viết thành lời</translation>
    </message>
    <message>
        <source>name of the commune without its kind</source>
        <translation>địa danh: tên xã, không có chữ “xã”</translation>
    </message>
    <message>
        <source>commune, as inside a sentence</source>
        <translation>tên xã, viết trong câu</translation>
    </message>
    <message>
        <source>district, as inside a sentence</source>
        <translation>tên huyện, viết trong câu</translation>
    </message>
    <message>
        <source>UBND of the commune, in capitals</source>
        <translation>UBND xã, chữ in hoa</translation>
    </message>
    <message>
        <source>UBND of the district, in capitals</source>
        <translation>UBND huyện, chữ in hoa</translation>
    </message>
    <message>
        <source>People&apos;s Committee of the commune in full, in capitals</source>
        <translation>Ủy ban nhân dân xã viết đủ, chữ in hoa</translation>
    </message>
    <message>
        <source>People&apos;s Committee of the commune, as inside a sentence</source>
        <translation>Ủy ban nhân dân xã, viết trong câu</translation>
    </message>
    <message>
        <source>health station</source>
        <translation>trạm y tế</translation>
    </message>
    <message>
        <source>telephone of the health station</source>
        <translation>điện thoại trạm y tế</translation>
    </message>
    <message>
        <source>who signs for the commune</source>
        <translation>người ký thay mặt xã</translation>
    </message>
    <message>
        <source>Text of “%1”, line %2, column %3: %4</source>
        <translation>Mẫu “%1”, dòng %2, cột %3: %4</translation>
    </message>
    <message>
        <source>The symbol of “%1” is what stands behind the “/”, such as QĐ-UBND: at most 30 letters, without “/” and spaces.</source>
        <translation>Ký hiệu của “%1” là phần sau dấu “/”, ví dụ QĐ-UBND: nhiều nhất 30 chữ, không có dấu “/” và dấu cách.</translation>
    </message>
    <message>
        <source>The first number of “%1” must lie between 1 and 999999.</source>
        <translation>Số đầu tiên của “%1” phải từ 1 đến 999999.</translation>
    </message>
    <message>
        <source>Signs of illness (tick)</source>
        <translation>Dấu hiệu bệnh (đánh dấu)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Ho</translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation>Đau họng</translation>
    </message>
    <message>
        <source>Runny nose</source>
        <translation>Hắt hơi, sổ mũi</translation>
    </message>
    <message>
        <source>Aches, tired, chills</source>
        <translation>Đau mỏi, mệt, ớn lạnh</translation>
    </message>
    <message>
        <source>Short breath</source>
        <translation>Khó thở</translation>
    </message>
    <message>
        <source>Suspect case</source>
        <translation>Nghi ngờ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>a.m. – p.m.</source>
        <comment>two boxes to tick at a door</comment>
        <translation>sáng – chiều</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>Thời gian cách ly</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Số QĐ cách ly</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day in quarantine</comment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Ends from 0h00 of</source>
        <translation>Kết thúc từ 0h00 ngày</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Test no.</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>Sample taken on</source>
        <translation>Ngày lấy mẫu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Ngày có KQ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Tiếp xúc cuối</translation>
    </message>
    <message>
        <source>Setting of the contact</source>
        <translation>Hoàn cảnh tiếp xúc</translation>
    </message>
    <message>
        <source>Signs of illness</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>cùng hộ</translation>
    </message>
    <message>
        <source>There is no block “[%1]” in this paper. It may have: %2.</source>
        <translation>Giấy tờ này không có khối “[%1]”. Các khối có thể dùng: %2.</translation>
    </message>
    <message>
        <source>A “}” without “{” before it. Write “}}” for a brace.</source>
        <translation>Dấu “}” không có “{” ở trước. Viết “}}” nếu muốn in dấu ngoặc.</translation>
    </message>
    <message>
        <source>“**” begins bold letters that do not end in this line.</source>
        <translation>Chữ đậm bắt đầu bằng “**” nhưng chưa kết thúc trong dòng này.</translation>
    </message>
    <message>
        <source>“{” without “}”. Write “{{” for a brace.</source>
        <translation>Dấu “{” không có “}”. Viết “{{” nếu muốn in dấu ngoặc.</translation>
    </message>
    <message>
        <source>There is no value “{%1}” for this paper. Choose one of the list.</source>
        <translation>Không có giá trị “{%1}” cho giấy tờ này. Hãy chọn trong danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not to be released yet.</source>
        <translation>
            <numerusform>%n người chưa đến ngày hết cách ly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no negative result of their last sample.</source>
        <translation>
            <numerusform>%n người chưa có kết quả âm tính ở lần lấy mẫu cuối.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued before and keep their number.</source>
        <translation>
            <numerusform>%n văn bản đã phát hành trước đây, giữ nguyên số.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not in the books; dots stand there to fill in by hand: %1.</source>
        <translation>
            <numerusform>%n chỗ chưa có trong sổ, để dấu chấm để điền tay: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed again on %1</source>
        <comment>paper</comment>
        <translation>In lại ngày %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s quarantine ends on %1.</source>
        <translation>Không có ai hết cách ly ngày %1.</translation>
    </message>
    <message>
        <source>Nobody&apos;s quarantine starts on %1.</source>
        <translation>Không có ai bắt đầu cách ly ngày %1.</translation>
    </message>
    <message>
        <source>Filling in the papers…</source>
        <translation>Đang điền giấy tờ…</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Danh sách chưa có ai.</translation>
    </message>
    <message>
        <source>All: %1 people, %2 tubes</source>
        <translation>Cộng: %1 người, %2 ống</translation>
    </message>
    <message>
        <source>All: %1 people</source>
        <translation>Cộng: %1 người</translation>
    </message>
    <message>
        <source>Code of sample or tube</source>
        <translation>Mã mẫu, mã ống</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Time no.</source>
        <comment>how many-th sample of a person</comment>
        <translation>Lần thứ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Loại XN</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>head of a column of tick boxes</comment>
        <translation>Đã lấy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>head of a column to sign in</comment>
        <translation>Ký nhận</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a sample, head of a column</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a sample that gave no answer</comment>
        <translation>lấy lại</translation>
    </message>
    <message>
        <source>target group: %1</source>
        <translation>đối tượng: %1</translation>
    </message>
    <message>
        <source>pools of %1</source>
        <translation>gộp %1 người</translation>
    </message>
    <message>
        <source>single samples</source>
        <translation>mẫu đơn</translation>
    </message>
    <message>
        <source>laboratory: %1</source>
        <translation>nơi xét nghiệm: %1</translation>
    </message>
    <message>
        <source>SAMPLES TAKEN BY</source>
        <translation>NGƯỜI LẤY MẪU</translation>
    </message>
    <message>
        <source>No sampling is planned in %1 on %2. Plan a round on the page “Sampling” first.</source>
        <translation>Chưa lập đợt lấy mẫu nào ở %1 ngày %2. Hãy lập đợt ở trang “Lấy mẫu xét nghiệm” trước.</translation>
    </message>
    <message>
        <source>No sampling is planned for this team on %1. Plan a round on the page “Sampling” first.</source>
        <translation>Chưa lập đợt lấy mẫu nào cho tổ này ngày %1. Hãy lập đợt ở trang “Lấy mẫu xét nghiệm” trước.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>hour</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>hour</comment>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no folder “%1”. Choose another place for the PDF.</source>
        <translation>Không có thư mục “%1”. Hãy chọn chỗ khác để lưu PDF.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. Free some space or choose another disk.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi “%1”. Hãy giải phóng chỗ trống hoặc chọn ổ khác.</translation>
    </message>
    <message>
        <source>“%1” may not be written here. Choose another folder or name.</source>
        <translation>Không được ghi “%1” ở đây. Hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place and try again.</source>
        <translation>Không ghi được “%1”. Hãy chọn chỗ khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Đang ghi PDF…</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Second reading: so the paper says.</source>
        <translation>Đọc soát lần hai: trên giấy ghi như vậy.</translation>
    </message>
    <message>
        <source>The page has been changed since you compared it. Compare it again; what you typed is still there.</source>
        <translation>Trang đã có người sửa sau khi so sánh. So sánh lại; phần đã gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Decide every difference first.</source>
        <translation>Cần quyết định hết các chỗ khác nhau.</translation>
    </message>
    <message>
        <source>This page has not been typed to the end yet. It can be read a second time when it has.</source>
        <translation>Trang này chưa nhập xong. Nhập xong mới đọc soát lần hai được.</translation>
    </message>
    <message>
        <source>You typed this page yourself: better ask somebody else to read it.</source>
        <translation>Trang này do chính mình nhập: nên nhờ người khác soát.</translation>
    </message>
    <message>
        <source>Somebody who was compared does not stand on this page any more. Compare it again; what you typed is still there.</source>
        <translation>Có người đã so sánh nay không còn trên trang này. So sánh lại; phần đã gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Read by the person who had typed it.</source>
        <translation>Người nhập tự đọc soát.</translation>
    </message>
    <message>
        <source>second reading of the page of %1 of %2</source>
        <translation>đọc soát trang của %1 ngày %2</translation>
    </message>
    <message>
        <source>The share is a whole number from 1 to 100.</source>
        <translation>Tỷ lệ là số nguyên từ 1 đến 100.</translation>
    </message>
    <message>
        <source>A household that does not stand on this page</source>
        <translation>Hộ không có trên trang này</translation>
    </message>
    <message>
        <source>Household %1: %2</source>
        <translation>Hộ số %1: %2</translation>
    </message>
    <message>
        <source>%1, morning: symptoms</source>
        <translation>%1, sáng: triệu chứng</translation>
    </message>
    <message>
        <source>%1, afternoon: symptoms</source>
        <translation>%1, chiều: triệu chứng</translation>
    </message>
    <message>
        <source>%1, morning</source>
        <translation>%1, sáng</translation>
    </message>
    <message>
        <source>%1, afternoon</source>
        <translation>%1, chiều</translation>
    </message>
</context>
<context>
    <name>ruleapply</name>
    <message>
        <source>Extended or shortened by hand</source>
        <translation>Đã kéo dài hoặc rút ngắn bằng tay</translation>
    </message>
    <message>
        <source>Its days come from no rule</source>
        <translation>Số ngày không theo quy định nào</translation>
    </message>
    <message>
        <source>An event ends it</source>
        <translation>Kết thúc theo sự kiện (kết quả của F1)</translation>
    </message>
    <message>
        <source>The days were over before it began</source>
        <translation>Đã đủ ngày trước khi bắt đầu</translation>
    </message>
    <message>
        <source>This rule is no longer there. Someone else deleted it.</source>
        <translation>Quy định này không còn nữa, đã có người khác xóa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Comparing the quarantines with the rule</source>
        <translation>Đang đối chiếu các đợt cách ly với quy định</translation>
    </message>
    <message>
        <source>One of the chosen quarantines was changed in the meantime. Look at the list again.</source>
        <translation>Có đợt cách ly đã chọn vừa được người khác sửa. Hãy xem lại danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>apply %1 to %n quarantine(s)</source>
        <translation>
            <numerusform>áp dụng %1 cho %n đợt cách ly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampleanswers</name>
    <message>
        <source>The pool was positive: again, singly</source>
        <translation>Mẫu gộp dương tính: lấy lại mẫu đơn</translation>
    </message>
    <message>
        <source>One of these samples is no longer there. Look at the list again.</source>
        <translation>Một trong các mẫu này không còn. Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>One of these samples has another result already. Look at it before you replace it.</source>
        <translation>Một trong các mẫu này đã có kết quả khác. Hãy xem lại trước khi thay.</translation>
    </message>
    <message>
        <source>A result cannot come on a day that lies ahead. Write the day on which it came.</source>
        <translation>Kết quả không thể có vào ngày chưa tới. Hãy ghi ngày nhận kết quả.</translation>
    </message>
    <message>
        <source>A result cannot come before the day on which the sample was taken. Correct the day of the result.</source>
        <translation>Kết quả không thể có trước ngày lấy mẫu. Hãy sửa ngày kết quả.</translation>
    </message>
    <message numerus="yes">
        <source>enter %n negative results</source>
        <translation>
            <numerusform>ghi %n kết quả âm tính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter a positive pool of %n people</source>
        <translation>
            <numerusform>ghi mẫu gộp dương tính của %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n positive results</source>
        <translation>
            <numerusform>ghi %n kết quả dương tính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n results</source>
        <translation>
            <numerusform>gỡ %n kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n results</source>
        <translation>
            <numerusform>ghi %n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of these people was taken yet. Tick them first (Space).</source>
        <translation>Chưa lấy mẫu của những người này. Hãy đánh dấu đã lấy trước (phím cách).</translation>
    </message>
</context>
<context>
    <name>samplingrounds</name>
    <message>
        <source>%1, %2</source>
        <comment>place and date of a sampling</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nobody in the list. Propose people, or type a name.</source>
        <translation>Danh sách chưa có ai. Hãy đề xuất hoặc gõ tên người.</translation>
    </message>
    <message>
        <source>Somebody stands in the list twice. Take one of the two lines away.</source>
        <translation>Có người được ghi hai lần trong danh sách. Hãy bỏ một dòng.</translation>
    </message>
    <message>
        <source>Write the day as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>Write where the samples are taken, for example the culture house of the hamlet.</source>
        <translation>Hãy ghi nơi lấy mẫu, ví dụ nhà văn hóa thôn.</translation>
    </message>
    <message>
        <source>A pool takes 1 to 20 people.</source>
        <translation>Mẫu gộp có từ 1 đến 20 người.</translation>
    </message>
    <message>
        <source>Somebody of the list is no longer in the books. Make the list anew.</source>
        <translation>Có người trong danh sách không còn trong sổ. Hãy lập lại danh sách.</translation>
    </message>
    <message>
        <source>This round of sampling is no longer there. Choose another one.</source>
        <translation>Đợt lấy mẫu này không còn. Hãy chọn đợt khác.</translation>
    </message>
    <message>
        <source>Samples of this round are taken already: day, commune, target group, method and size of the pools stay. Plan a new round for the others.</source>
        <translation>Đợt này đã lấy mẫu: ngày, xã, đối tượng, phương pháp và số người mỗi mẫu gộp giữ nguyên. Hãy lập đợt mới cho những người khác.</translation>
    </message>
    <message>
        <source>Somebody who was sampled in this round cannot be taken off its list. Take the sample back first (Space).</source>
        <translation>Không bỏ được người đã lấy mẫu trong đợt này khỏi danh sách. Hãy bỏ đánh dấu đã lấy trước (phím cách).</translation>
    </message>
    <message>
        <source>The laboratory has answered for this sample. Take the result back first (U in the list).</source>
        <translation>Mẫu này đã có kết quả. Hãy gỡ kết quả trước (phím U trong danh sách).</translation>
    </message>
    <message>
        <source>was not taken after all</source>
        <translation>thực ra chưa lấy mẫu</translation>
    </message>
    <message>
        <source>Samples cannot have been taken on a day that lies ahead. Write the day on which they were taken.</source>
        <translation>Không thể đã lấy mẫu vào ngày chưa tới. Hãy ghi ngày đã lấy mẫu.</translation>
    </message>
    <message numerus="yes">
        <source>take %n samples (%1)</source>
        <translation>
            <numerusform>lấy %n mẫu (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n people as absent (%1)</source>
        <translation>
            <numerusform>đánh dấu %n người vắng (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>take back what was marked (%1)</source>
        <translation>bỏ đánh dấu (%1)</translation>
    </message>
    <message>
        <source>plan a sampling (%1)</source>
        <translation>lập đợt lấy mẫu (%1)</translation>
    </message>
    <message>
        <source>change a sampling (%1)</source>
        <translation>sửa đợt lấy mẫu (%1)</translation>
    </message>
    <message>
        <source>Samples of this round are taken already, so it stays in the books.</source>
        <translation>Đợt này đã lấy mẫu nên phải giữ trong sổ.</translation>
    </message>
    <message>
        <source>remove a sampling (%1)</source>
        <translation>hủy đợt lấy mẫu (%1)</translation>
    </message>
    <message>
        <source>Nobody of this round is to be sampled again.</source>
        <translation>Đợt này không có ai phải lấy lại mẫu.</translation>
    </message>
    <message>
        <source>Again, singly: %1</source>
        <translation>Lấy lại mẫu đơn: %1</translation>
    </message>
</context>
<context>
    <name>samplingtexts</name>
    <message>
        <source>planned</source>
        <comment>sampling round</comment>
        <translation>đã lập</translation>
    </message>
    <message>
        <source>being taken</source>
        <comment>sampling round</comment>
        <translation>đang lấy</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>sampling round</comment>
        <translation>chờ kết quả</translation>
    </message>
    <message>
        <source>done, some again</source>
        <comment>sampling round</comment>
        <translation>xong, có lấy lại</translation>
    </message>
    <message>
        <source>done</source>
        <comment>sampling round</comment>
        <translation>xong</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>at the sampling</comment>
        <translation>vắng</translation>
    </message>
    <message>
        <source>(−) negative</source>
        <translation>(−) âm tính</translation>
    </message>
    <message>
        <source>(+) POSITIVE</source>
        <translation>(+) DƯƠNG TÍNH</translation>
    </message>
    <message>
        <source>no answer; taken again</source>
        <translation>không có KQ; đã lấy lại</translation>
    </message>
    <message>
        <source>AGAIN, singly</source>
        <translation>LẤY LẠI, đơn</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>sample</comment>
        <translation>chờ kết quả</translation>
    </message>
    <message>
        <source>taken %1 · negative %2 · positive %3 · waiting %4 (= %1 − %2 − %3)</source>
        <translation>đã lấy %1 · âm tính %2 · dương tính %3 · chờ kết quả %4 (= %1 − %2 − %3)</translation>
    </message>
    <message>
        <source> · of these to be sampled again %1</source>
        <translation> · trong đó phải lấy lại %1</translation>
    </message>
    <message>
        <source> · repeats %1</source>
        <translation> · mẫu lấy lại %1</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/phường/thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, xóm, tổ dân phố</translation>
    </message>
    <message>
        <source>Assigned team</source>
        <translation>Tổ phụ trách</translation>
    </message>
    <message>
        <source>Visit order</source>
        <translation>Thứ tự đi</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Loại nhà ở</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Commitment signed on</source>
        <translation>Ngày ký cam kết</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>CCCD/CMND</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Health declared on</source>
        <translation>Ngày khai báo y tế</translation>
    </message>
    <message>
        <source>Vaccine doses</source>
        <translation>Số mũi vắc-xin</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Logbook page</source>
        <translation>Trang nhật ký</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Households assigned</source>
        <translation>Số hộ phụ trách</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>Số hộ đã đến</translation>
    </message>
    <message>
        <source>People reminded of 5K</source>
        <translation>Số người được nhắc nhở 5K</translation>
    </message>
    <message>
        <source>Health declarations</source>
        <translation>Số lượt khai báo y tế</translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation>Số hộ ký cam kết</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation>Ca nghi ngờ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Người đến/về</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>Contacts traced</source>
        <translation>Số F1/F2 truy vết</translation>
    </message>
    <message>
        <source>Samples assisted</source>
        <translation>Số mẫu hỗ trợ lấy</translation>
    </message>
    <message>
        <source>Households supported</source>
        <translation>Số hộ được hỗ trợ</translation>
    </message>
    <message>
        <source>Notes of the day</source>
        <translation>Nội dung trong ngày</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Household not visited as usual</source>
        <translation>Hộ cần lưu ý</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Người đến/về</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Tổ phát hiện</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Đến từ</translation>
    </message>
    <message>
        <source>From an epidemic area</source>
        <translation>Về từ vùng dịch</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Phương tiện</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Đã khai báo y tế</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Logbook pages</source>
        <translation>Trang nhật ký</translation>
    </message>
    <message>
        <source>Households to note</source>
        <translation>Hộ cần lưu ý</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Đợt cách ly</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Diện cách ly</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi cách ly</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Dự kiến hết</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>End reason</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Người giám sát</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Thân nhiệt (°C)</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>SpO2 (%)</source>
        <translation>SpO2 (%)</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Suspected case</source>
        <translation>Ca nghi ngờ</translation>
    </message>
    <message>
        <source>Detected on</source>
        <translation>Ngày phát hiện</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Ngày khởi phát</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Yếu tố dịch tễ</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Báo cáo lúc</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Hình thức báo</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Báo cho</translation>
    </message>
    <message>
        <source>Quarantines</source>
        <translation>Đợt cách ly</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Lượt theo dõi</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Ủng hộ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Đơn vị nhận</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Đơn vị ủng hộ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Value (VND)</source>
        <translation>Trị giá (đồng)</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Ngày công</translation>
    </message>
    <message>
        <source>Household helped</source>
        <translation>Hộ được giúp</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Số ngày công</translation>
    </message>
    <message>
        <source>Harvest slot</source>
        <translation>Lịch thu hoạch</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Nông sản</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Số người cần</translation>
    </message>
    <message>
        <source>Quantity (kg)</source>
        <translation>Sản lượng (kg)</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Ủng hộ</translation>
    </message>
    <message>
        <source>Aid to households</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Labour days</source>
        <translation>Ngày công</translation>
    </message>
    <message>
        <source>Harvest schedule</source>
        <translation>Lịch thu hoạch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Founding decision</source>
        <translation>Số quyết định thành lập</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>Ngày giải thể</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Chức vụ trong tổ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đoàn thể</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ngày vào tổ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày rời tổ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Ngày tập huấn</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Trang bị</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Đơn vị phát hành</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Sent to the teams on</source>
        <translation>Ngày gửi tới tổ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Confirmed case (F0)</source>
        <translation>Ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã bệnh nhân</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Ngày xác định</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Tiếp xúc</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>Tiếp xúc với</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Last exposure</source>
        <translation>Ngày tiếp xúc cuối</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Traced on</source>
        <translation>Ngày truy vết</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Ngày lấy</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Pool code</source>
        <translation>Mã gộp</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Ngày kết quả</translation>
    </message>
    <message>
        <source>Confirmed cases (F0)</source>
        <translation>Ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tiếp xúc</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>name in this commune</source>
        <translation>tên tổ trong xã</translation>
    </message>
    <message>
        <source>team and date</source>
        <translation>tổ và ngày</translation>
    </message>
    <message>
        <source>case code</source>
        <translation>mã bệnh nhân</translation>
    </message>
    <message>
        <source>person in an open quarantine</source>
        <translation>người đang trong một đợt cách ly</translation>
    </message>
    <message>
        <source>person, date and session</source>
        <translation>người, ngày và buổi</translation>
    </message>
    <message>
        <source>Households and people</source>
        <translation>Hộ gia đình và người</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Sổ nhật ký</translation>
    </message>
    <message>
        <source>Health and quarantine</source>
        <translation>Sức khỏe và cách ly</translation>
    </message>
    <message>
        <source>Tracing and samples</source>
        <translation>Truy vết và xét nghiệm</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ và sản xuất</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi dữ liệu</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>households</comment>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>households</comment>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>visit_exceptions</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>violations</comment>
        <translation>Hành vi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>suspected_cases</comment>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <comment>suspected_cases</comment>
        <translation>Ngày kết luận</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>donations</comment>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>aid</comment>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>teams</comment>
        <translation>Loại tổ</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>equipment</comment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>equipment</comment>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>bulletins</comment>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>bulletins</comment>
        <translation>Ngày phát hành</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>cases</comment>
        <translation>Kết quả điều trị</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <comment>cases</comment>
        <translation>Ngày kết quả</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Sửa lần cuối</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <comment>count</comment>
        <translation>Số ca nghi ngờ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <comment>count</comment>
        <translation>Số người đến/về</translation>
    </message>
    <message>
        <source>Violations</source>
        <comment>count</comment>
        <translation>Số vụ vi phạm</translation>
    </message>
    <message>
        <source>People</source>
        <comment>count</comment>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Teams</source>
        <comment>count</comment>
        <translation>Số tổ</translation>
    </message>
    <message>
        <source>pair of people</source>
        <translation>cặp người</translation>
    </message>
    <message>
        <source>pair of households</source>
        <translation>cặp hộ</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Lần giao hộ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Biến động</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Biến động</translation>
    </message>
    <message>
        <source>From or to where</source>
        <translation>Nơi đi, nơi đến</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Hai người khác nhau</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>Không phải là</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày xác định</translation>
    </message>
    <message>
        <source>Different households</source>
        <translation>Hai hộ khác nhau</translation>
    </message>
    <message>
        <source>Earlier assignments</source>
        <translation>Các lần giao hộ trước</translation>
    </message>
    <message>
        <source>Births, deaths and moves</source>
        <translation>Biến động nhân khẩu</translation>
    </message>
    <message>
        <source>People known to be different</source>
        <translation>Những người đã xác định là khác nhau</translation>
    </message>
    <message>
        <source>Households known to be different</source>
        <translation>Những hộ đã xác định là khác nhau</translation>
    </message>
    <message>
        <source>closed day of this commune</source>
        <translation>ngày đã khóa sổ của xã</translation>
    </message>
    <message>
        <source>Printed page</source>
        <translation>Trang đã in</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Ngày in</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Số lần in lại</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Ngày nộp về</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>Ngày nhập xong</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Lần đọc soát</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ngày đọc soát</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>page</comment>
        <translation>Người đọc soát</translation>
    </message>
    <message>
        <source>Values compared</source>
        <translation>Số mục đã so</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Số chỗ khác nhau</translation>
    </message>
    <message>
        <source>Typed wrongly</source>
        <translation>Số chỗ nhập sai</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Ngày đã khóa sổ</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>closed</comment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Khóa sổ lúc</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Người khóa sổ</translation>
    </message>
    <message>
        <source>Figures as they were</source>
        <translation>Số liệu lúc khóa sổ</translation>
    </message>
    <message>
        <source>Reopened at</source>
        <translation>Mở lại lúc</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Người mở lại</translation>
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation>Lý do mở lại</translation>
    </message>
    <message>
        <source>Correction of a closed page</source>
        <translation>Bút toán sửa trang đã khóa</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Nội dung sửa</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>correction</comment>
        <translation>Trước khi sửa</translation>
    </message>
    <message>
        <source>After</source>
        <comment>correction</comment>
        <translation>Sau khi sửa</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>correction</comment>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Corrected at</source>
        <translation>Sửa lúc</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Các trang đã in</translation>
    </message>
    <message>
        <source>Second readings of pages</source>
        <translation>Các lần đọc soát trang</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Các ngày đã khóa sổ</translation>
    </message>
    <message>
        <source>Corrections of closed pages</source>
        <translation>Các lần sửa trang đã khóa</translation>
    </message>
    <message>
        <source>step of this suspected case</source>
        <translation>bước của ca nghi ngờ này</translation>
    </message>
    <message>
        <source>person of this sampling round</source>
        <translation>người trong đợt lấy mẫu này</translation>
    </message>
    <message>
        <source>Quarantine rule</source>
        <translation>Quy định cách ly</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Categories (empty: all)</source>
        <translation>Diện cách ly (để trống: mọi diện)</translation>
    </message>
    <message>
        <source>Vaccination (empty: any)</source>
        <translation>Tiêm chủng (để trống: mọi trường hợp)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Days in quarantine (empty: an event ends it)</source>
        <translation>Số ngày cách ly (để trống: kết thúc theo sự việc)</translation>
    </message>
    <message>
        <source>Days of follow-up</source>
        <translation>Số ngày theo dõi tiếp</translation>
    </message>
    <message>
        <source>Tests on day</source>
        <translation>Xét nghiệm ngày thứ</translation>
    </message>
    <message>
        <source>Tests on day of follow-up</source>
        <translation>Xét nghiệm ngày theo dõi thứ</translation>
    </message>
    <message>
        <source>Days are counted</source>
        <translation>Cách tính ngày</translation>
    </message>
    <message>
        <source>Only in (never chosen by itself)</source>
        <translation>Chỉ áp dụng tại (không tự chọn)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Set by (empty: as shipped)</source>
        <translation>Đơn vị ban hành (để trống: có sẵn)</translation>
    </message>
    <message>
        <source>Term of a quarantine</source>
        <translation>Thời hạn cách ly</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Thay đổi lúc</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ ngày</translation>
    </message>
    <message>
        <source>Release before the change</source>
        <translation>Ngày hết trước thay đổi</translation>
    </message>
    <message>
        <source>Release after the change</source>
        <translation>Ngày hết sau thay đổi</translation>
    </message>
    <message>
        <source>Continues the quarantine</source>
        <translation>Tiếp nối đợt cách ly</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Bàn giao cho</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>term</comment>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Người thay đổi</translation>
    </message>
    <message>
        <source>Step of a suspected case</source>
        <translation>Bước xử lý ca nghi ngờ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Thực hiện lúc</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Giấy tờ đã cấp</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>paper</comment>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>paper</comment>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>paper</comment>
        <translation>Đơn vị cấp</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Quarantine rules</source>
        <translation>Quy định cách ly</translation>
    </message>
    <message>
        <source>Terms of the quarantines</source>
        <translation>Thời hạn các đợt cách ly</translation>
    </message>
    <message>
        <source>Steps of the suspected cases</source>
        <translation>Các bước xử lý ca nghi ngờ</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Giấy tờ đã cấp</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>exposure</comment>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>Từ giờ</translation>
    </message>
    <message>
        <source>Until (hour)</source>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Sampling round</source>
        <translation>Đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>sampling</comment>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>People in a pool</source>
        <translation>Số người mỗi mẫu gộp</translation>
    </message>
    <message>
        <source>Person of a sampling round</source>
        <translation>Người trong đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Places and times of exposure</source>
        <translation>Các mốc dịch tễ</translation>
    </message>
    <message>
        <source>Sampling rounds</source>
        <translation>Các đợt lấy mẫu</translation>
    </message>
    <message>
        <source>People of the sampling rounds</source>
        <translation>Người trong các đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Exposure event</source>
        <translation>Mốc dịch tễ</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>This team is no longer there. Choose another one.</source>
        <translation>Tổ này không còn trong sổ. Hãy chọn tổ khác.</translation>
    </message>
    <message>
        <source>%1 lies more than a year ahead. Choose an earlier date.</source>
        <translation>Ngày %1 còn cách hơn một năm. Hãy chọn ngày gần hơn.</translation>
    </message>
    <message>
        <source>The team was only founded on %1: it has no page of %2.</source>
        <translation>Tổ mới thành lập ngày %1, nên không có trang ngày %2.</translation>
    </message>
    <message>
        <source>The team was dissolved on %1: it has no page of %2.</source>
        <translation>Tổ đã giải thể ngày %1, nên không có trang ngày %2.</translation>
    </message>
    <message numerus="yes">
        <source>number %n logbook pages</source>
        <translation>
            <numerusform>cấp số cho %n trang nhật ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>print %n logbook pages</source>
        <translation>
            <numerusform>in %n trang nhật ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive %n logbook pages</source>
        <translation>
            <numerusform>nhận về %n trang nhật ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the receipt of %n logbook pages</source>
        <translation>
            <numerusform>bỏ ghi nhận %n trang nhật ký đã nộp</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is for %1, and that day has not come yet. Scan or mark the page when the team has brought it back.</source>
        <translation>Đây là trang của ngày %1, ngày đó chưa đến. Hãy quét hoặc đánh dấu khi tổ đã nộp trang về.</translation>
    </message>
</context>
<context>
    <name>stc::items::BoardModel</name>
    <message>
        <source>no team</source>
        <translation>chưa có tổ</translation>
    </message>
    <message>
        <source>%1 → %2 from %3</source>
        <translation>%1 → %2 từ %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a household</comment>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column</comment>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
</context>
<context>
    <name>stc::items::CaseListModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Xác định</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Who met this case</source>
        <translation>Người tiếp xúc với ca bệnh này</translation>
    </message>
    <message>
        <source>Who met one of them</source>
        <translation>Người tiếp xúc với một trong các F1</translation>
    </message>
    <message>
        <source>One step further out</source>
        <translation>Xa hơn một bước nữa</translation>
    </message>
</context>
<context>
    <name>stc::items::DuplicatesModel</name>
    <message>
        <source>No. %1, %2</source>
        <translation>Số %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>ghi nhận ngày %1</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>First household</source>
        <translation>Hộ thứ nhất</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Người thứ nhất</translation>
    </message>
    <message>
        <source>Second household</source>
        <translation>Hộ thứ hai</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Number, hamlet</source>
        <translation>Số hộ, thôn</translation>
    </message>
    <message>
        <source>Household, hamlet</source>
        <translation>Hộ, thôn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>stc::items::GridModel</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Type here to add a new record</source>
        <translation>Gõ vào đây để thêm bản ghi mới</translation>
    </message>
    <message>
        <source>Saved when you leave the row</source>
        <translation>Được lưu khi rời dòng</translation>
    </message>
    <message>
        <source>paste %1 rows, %2 columns</source>
        <translation>dán %1 dòng, %2 cột</translation>
    </message>
</context>
<context>
    <name>stc::items::ListLoader</name>
    <message>
        <source>The list cannot be read. Open the database again.</source>
        <translation>Không đọc được danh sách. Hãy mở lại cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>stc::items::PageBoardModel</name>
    <message>
        <source>%1 of %2 pages are missing, %3 of them overdue; %4 were typed late.</source>
        <translation>Còn thiếu %1 trong %2 trang, quá hạn %3; nộp trễ %4.</translation>
    </message>
    <message>
        <source>The day was closed without this page.</source>
        <translation>Ngày này đã khóa sổ mà không có trang này.</translation>
    </message>
    <message>
        <source>Typing has begun and is not finished.</source>
        <translation>Đang nhập dở, chưa xong.</translation>
    </message>
    <message numerus="yes">
        <source>It was typed later than %n day(s) after its date.</source>
        <translation>
            <numerusform>Nhập trễ hơn %n ngày so với ngày của trang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should be typed %n day(s) after its date.</source>
        <translation>
            <numerusform>Lẽ ra phải nhập trong vòng %n ngày sau ngày của trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday</comment>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday</comment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday</comment>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday</comment>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday</comment>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday</comment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday</comment>
        <translation>CN</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Nộp đủ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>% complete</source>
        <translation>% nộp đủ</translation>
    </message>
    <message>
        <source>% in time</source>
        <translation>% đúng hạn</translation>
    </message>
    <message>
        <source>Pages typed, of those that are due</source>
        <translation>Tỷ lệ trang đã nhập trên số trang phải có</translation>
    </message>
    <message>
        <source>Pages typed in time, of those that are due</source>
        <translation>Tỷ lệ trang nhập đúng hạn trên số trang phải có</translation>
    </message>
</context>
<context>
    <name>stc::items::PaperPeopleModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Hamlet, team</source>
        <translation>Thôn, tổ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Hết cách ly</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Số QĐ</translation>
    </message>
</context>
<context>
    <name>stc::items::RecordListModel</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>stc::items::TeamListModel</name>
    <message>
        <source>no leader</source>
        <translation>chưa có tổ trưởng</translation>
    </message>
    <message numerus="yes">
        <source>%n leaders</source>
        <translation>
            <numerusform>có %n tổ trưởng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n members</source>
        <translation>
            <numerusform>chỉ có %n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>có %n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not trained</source>
        <translation>
            <numerusform>%n người chưa tập huấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n households</source>
        <translation>
            <numerusform>chỉ có %n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>có %n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a logbook page</source>
        <translation>
            <numerusform>%n ngày chưa ghi sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>A team has exactly one leader.</source>
        <translation>Mỗi tổ có đúng một tổ trưởng.</translation>
    </message>
    <message>
        <source>A team has %1 to %2 active members.</source>
        <translation>Mỗi tổ có %1 đến %2 thành viên.</translation>
    </message>
    <message>
        <source>Every member is to be trained.</source>
        <translation>Mọi thành viên cần được tập huấn.</translation>
    </message>
    <message>
        <source>A team has %1 to %2 households.</source>
        <translation>Mỗi tổ phụ trách %1 đến %2 hộ.</translation>
    </message>
    <message>
        <source>A logbook page is written every day; counted are the last seven days.</source>
        <translation>Mỗi ngày ghi một trang sổ; tính trong bảy ngày gần nhất.</translation>
    </message>
    <message>
        <source>dissolved on %1</source>
        <translation>giải thể ngày %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>T.viên</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Số thành viên đang tham gia</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>column</comment>
        <translation>T.huấn</translation>
    </message>
    <message>
        <source>Members who are trained</source>
        <translation>Số thành viên đã tập huấn</translation>
    </message>
    <message>
        <source>Households</source>
        <comment>column</comment>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Households assigned to the team</source>
        <translation>Số hộ giao cho tổ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column</comment>
        <translation>N.khẩu</translation>
    </message>
    <message>
        <source>People living in its households</source>
        <translation>Số nhân khẩu của các hộ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <comment>column</comment>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>People in quarantine today</source>
        <translation>Số người đang cách ly hôm nay</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>column</comment>
        <translation>Thiếu sổ</translation>
    </message>
    <message>
        <source>Days without a logbook page, of the last seven</source>
        <translation>Số ngày chưa ghi sổ trong bảy ngày gần nhất</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>column</comment>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>Những điểm chưa đúng quy định</translation>
    </message>
</context>
<context>
    <name>stc::views::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Logbooks, households and quarantine lists of community COVID teams</source>
        <translation>Sổ nhật ký, hộ gia đình và danh sách cách ly của Tổ COVID cộng đồng</translation>
    </message>
    <message>
        <source>All data stay in one file on this computer. The program sends nothing over a network.</source>
        <translation>Toàn bộ dữ liệu nằm trong một tệp trên máy này. Chương trình không gửi gì qua mạng.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Made with Qt %1 and SQLite.</source>
        <translation>Làm bằng Qt %1 và SQLite.</translation>
    </message>
</context>
<context>
    <name>stc::views::AddMemberDialog</name>
    <message>
        <source>Add a member to %1</source>
        <translation>Thêm thành viên vào %1</translation>
    </message>
    <message>
        <source>&amp;Add the member</source>
        <translation>&amp;Thêm thành viên</translation>
    </message>
</context>
<context>
    <name>stc::views::AreaFilter</name>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Comm&amp;une</source>
        <translation>&amp;Xã</translation>
    </message>
    <message>
        <source>Ha&amp;mlet</source>
        <translation>T&amp;hôn</translation>
    </message>
    <message>
        <source>Choose a commune</source>
        <translation>Chọn xã</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Tất cả các xã</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Tất cả các thôn</translation>
    </message>
</context>
<context>
    <name>stc::views::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sao lưu cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Copies the whole database into one file. Do it every day, and keep a copy on another computer or on a USB stick in a locked place.</source>
        <translation>Chép toàn bộ cơ sở dữ liệu ra một tệp. Nên làm mỗi ngày, giữ bản sao ở máy khác hoặc trên USB cất ở nơi có khóa.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Trong lúc đó vẫn làm việc bình thường.</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Tệp sao lưu</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Bản sao lưu (*.db)</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Đang chép cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>If you cancel, no half copy is left.</source>
        <translation>Nếu hủy, không để lại bản chép dở.</translation>
    </message>
    <message>
        <source>The backup was cancelled. No copy was made.</source>
        <translation>Đã hủy sao lưu. Chưa có bản chép nào.</translation>
    </message>
    <message>
        <source>The backup is written and was read back: it is whole.</source>
        <translation>Đã ghi bản sao lưu và đọc kiểm tra lại: bản sao nguyên vẹn.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>stc::views::BoardPage</name>
    <message>
        <source>Assign households</source>
        <translation>Giao hộ cho tổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Xuống</translation>
    </message>
    <message>
        <source>As in the address</source>
        <translation>Xếp theo địa chỉ</translation>
    </message>
    <message>
        <source>Orders the round by hamlet, lane and number</source>
        <translation>Xếp thứ tự đi theo thôn, ngõ và số nhà</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Đề xuất…</translation>
    </message>
    <message>
        <source>Divides the households of a hamlet among its teams</source>
        <translation>Chia các hộ của một thôn cho các tổ của thôn</translation>
    </message>
    <message>
        <source>Assign to the team</source>
        <translation>Giao cho tổ</translation>
    </message>
    <message>
        <source>Part of the team’s name, then Enter</source>
        <translation>Gõ một phần tên tổ rồi Enter</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Assign to (F3)</source>
        <translation>Giao cho tổ (F3)</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>Bỏ kế hoạch</translation>
    </message>
    <message>
        <source>The planned hand-over of the marked households does not take place</source>
        <translation>Không bàn giao các hộ đã đánh dấu như dự kiến nữa</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>chưa có tổ</translation>
    </message>
    <message>
        <source>A team has %1 to %2 households.</source>
        <translation>Mỗi tổ phụ trách %1 đến %2 hộ.</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Chưa có tổ</translation>
    </message>
    <message>
        <source>All households</source>
        <translation>Tất cả các hộ</translation>
    </message>
    <message>
        <source>%1: %2 households, %3 people</source>
        <translation>%1: %2 hộ, %3 nhân khẩu</translation>
    </message>
    <message numerus="yes">
        <source>%n households chosen; Space marks</source>
        <translation>
            <numerusform>Đang chọn %n hộ; phím cách để đánh dấu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households marked</source>
        <translation>
            <numerusform>Đã đánh dấu %n hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such team in this commune. Type part of its name, or “no team”.</source>
        <translation>Xã này không có tổ như vậy. Hãy gõ một phần tên tổ, hoặc “chưa có tổ”.</translation>
    </message>
    <message>
        <source>Write the day as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>Mark households first: Space in the list.</source>
        <translation>Hãy đánh dấu các hộ trước: bấm phím cách trong danh sách.</translation>
    </message>
</context>
<context>
    <name>stc::views::BoardTable</name>
    <message>
        <source>Households</source>
        <translation>Các hộ</translation>
    </message>
</context>
<context>
    <name>stc::views::CaseDialog</name>
    <message>
        <source>Becomes a case (F0)</source>
        <translation>Thành ca bệnh (F0)</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>Ngày có kết quả</translation>
    </message>
    <message>
        <source>First symptoms</source>
        <translation>Ngày khởi phát</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã bệnh nhân</translation>
    </message>
    <message>
        <source>New quarantines</source>
        <translation>Đợt cách ly mới</translation>
    </message>
    <message>
        <source>The person’s own quarantine ends</source>
        <translation>Kết thúc đợt cách ly của chính người này</translation>
    </message>
    <message>
        <source>O&amp;wn quarantine ends</source>
        <translation>&amp;Kết thúc cách ly của người này</translation>
    </message>
    <message>
        <source>&amp;Day of the result</source>
        <translation>&amp;Ngày có kết quả</translation>
    </message>
    <message>
        <source>&amp;First symptoms</source>
        <translation>Khởi &amp;phát</translation>
    </message>
    <message>
        <source>Case &amp;code</source>
        <translation>&amp;Mã bệnh nhân</translation>
    </message>
    <message>
        <source>&amp;New quarantines</source>
        <translation>&amp;Cách ly mới</translation>
    </message>
    <message>
        <source>Who changes</source>
        <translation>Những người thay đổi</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức F</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Papers that follow</source>
        <translation>Giấy tờ kèm theo</translation>
    </message>
    <message>
        <source>&amp;Leave out or take in</source>
        <translation>&amp;Bỏ qua hoặc chọn lại</translation>
    </message>
    <message>
        <source>Space, in the list</source>
        <translation>Phím cách, trong danh sách</translation>
    </message>
    <message>
        <source>&amp;Record all of it</source>
        <translation>&amp;Ghi tất cả</translation>
    </message>
    <message>
        <source>Ctrl+Enter; one step of Undo takes it back</source>
        <translation>Ctrl+Enter; một lần hoàn tác là lấy lại được tất cả</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 becomes a case (F0)</source>
        <translation>%1 thành ca bệnh (F0)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Papers of the case: %1.</source>
        <translation>Giấy tờ của ca bệnh: %1.</translation>
    </message>
    <message>
        <source>The own quarantine ends on %1.</source>
        <translation>Đợt cách ly của chính người này kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>Nobody else changes: no contacts are known. Type the contacts as soon as they are asked.</source>
        <translation>Không ai khác thay đổi: chưa biết người tiếp xúc nào. Truy vết xong thì nhập ngay người tiếp xúc.</translation>
    </message>
    <message numerus="yes">
        <source>%n people change; Space leaves a line out or takes it in.</source>
        <translation>
            <numerusform>%n người thay đổi; phím cách bỏ qua hoặc chọn lại một dòng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ChainPage</name>
    <message>
        <source>Chain of transmission</source>
        <translation>Sơ đồ lây nhiễm</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Sơ đồ</translation>
    </message>
    <message>
        <source>Places and times shared</source>
        <translation>Nơi và giờ cùng có mặt</translation>
    </message>
    <message>
        <source>Cases with few contacts</source>
        <translation>Ca bệnh có ít người tiếp xúc</translation>
    </message>
    <message>
        <source>Picture of the chain</source>
        <translation>Hình sơ đồ lây nhiễm</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <translation>Sơ đồ của ai</translation>
    </message>
    <message>
        <source>&amp;Whose chain</source>
        <translation>Sơ đồ &amp;của</translation>
    </message>
    <message>
        <source>Whole &amp;unit</source>
        <translation>Cả đơn &amp;vị</translation>
    </message>
    <message>
        <source>Everybody of the unit, not the chain of one person</source>
        <translation>Mọi người của đơn vị, không chỉ của một người</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Steps back to the sources</source>
        <translation>Số bước lùi về nguồn lây</translation>
    </message>
    <message>
        <source>Steps on to the contacts</source>
        <translation>Số bước tới người tiếp xúc</translation>
    </message>
    <message>
        <source>Steps &amp;back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <comment>steps</comment>
        <translation>&amp;bước tới</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>theo ngày</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>theo bước</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Hiện cột</translation>
    </message>
    <message>
        <source>Fold lists longer than</source>
        <translation>Gộp danh sách dài hơn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không gộp</translation>
    </message>
    <message>
        <source>Fol&amp;d above</source>
        <translation>Gộp &amp;quá</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>&amp;As known on</source>
        <translation>Tính đến ngà&amp;y</translation>
    </message>
    <message>
        <source>Day, from the first case to today</source>
        <translation>Ngày, từ ca đầu tiên đến hôm nay</translation>
    </message>
    <message>
        <source>&amp;Initials when saved</source>
        <translation>Viết tắt tên khi lư&amp;u</translation>
    </message>
    <message>
        <source>Names as initials when saved or printed</source>
        <translation>Viết tắt họ tên khi lưu và in</translation>
    </message>
    <message>
        <source>Saved and printed pictures show N.V.A. instead of the name</source>
        <translation>Ảnh lưu và bản in ghi N.V.A. thay cho họ tên</translation>
    </message>
    <message>
        <source>Save P&amp;NG…</source>
        <translation>Lưu &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as a picture, for a document or a message.</source>
        <translation>Lưu thành ảnh để đưa vào văn bản hoặc tin nhắn.</translation>
    </message>
    <message>
        <source>Save &amp;SVG…</source>
        <translation>Lưu SV&amp;G…</translation>
    </message>
    <message>
        <source>Save as a drawing that can be enlarged.</source>
        <translation>Lưu thành hình vẽ có thể phóng to.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>In r&amp;a…</translation>
    </message>
    <message>
        <source>Print on A4, or save as PDF</source>
        <translation>In trên giấy A4 hoặc lưu thành PDF</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Đang đọc các tiếp xúc…</translation>
    </message>
    <message>
        <source>No case and no contact is known here on %1.</source>
        <translation>Đến ngày %1, ở đây chưa biết ca bệnh hay người tiếp xúc nào.</translation>
    </message>
    <message>
        <source>Nothing was known of this person on %1: no case, no contact.</source>
        <translation>Đến ngày %1 chưa biết gì về người này: không phải ca bệnh, không có tiếp xúc.</translation>
    </message>
    <message>
        <source>%1: %2 people, of them %3 F0 and %4 F1; %5 contacts.</source>
        <translation>%1: %2 người, trong đó %3 F0 và %4 F1; %5 lượt tiếp xúc.</translation>
    </message>
    <message>
        <source>%1 of them are folded.</source>
        <translation>Trong đó %1 người được gộp lại.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu ảnh</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Lưu hình vẽ</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Đang ghi ảnh…</translation>
    </message>
    <message>
        <source>The picture is written: %1</source>
        <translation>Đã ghi ảnh: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>stc::views::ChainSide</name>
    <message>
        <source>Contacts of the selected person</source>
        <translation>Tiếp xúc của người đang chọn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Hướng</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Arrow keys walk; Enter: the chain of this person, or unfold; Space: fold; + − zoom, 0: all of it, 1: readable.</source>
        <translation>Phím mũi tên: đi; Enter: sơ đồ của người này hoặc mở nhóm gộp; phím cách: gộp; + −: phóng, thu; 0: toàn bộ; 1: cỡ đọc được.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>contact</comment>
        <translation>tới</translation>
    </message>
    <message>
        <source>from</source>
        <comment>contact</comment>
        <translation>từ</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>khởi phát %1</translation>
    </message>
    <message>
        <source>from %1, to %2 in the picture</source>
        <translation>trong sơ đồ: từ %1, tới %2</translation>
    </message>
</context>
<context>
    <name>stc::views::ChartsPage</name>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation>Đã lưu biểu đồ: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or save a picture instead.</source>
        <translation>Máy in không trả lời. Hãy xem máy in đã bật chưa, hoặc lưu thành ảnh.</translation>
    </message>
    <message>
        <source>The charts are with the printer.</source>
        <translation>Đã gửi biểu đồ tới máy in.</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Biểu đồ nào</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>day</comment>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>day</comment>
        <translation>đến ngà&amp;y</translation>
    </message>
    <message>
        <source>to</source>
        <comment>day</comment>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>&amp;Last 30 days</source>
        <translation>30 ngày &amp;qua</translation>
    </message>
    <message>
        <source>&amp;Whole outbreak</source>
        <translation>&amp;Cả đợt dịch</translation>
    </message>
    <message>
        <source>By day or week</source>
        <translation>Theo ngày hoặc tuần</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>một ngày</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>một tuần</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Mỗi cột</translation>
    </message>
    <message>
        <source>Save P&amp;NG…</source>
        <translation>Lưu &amp;PNG…</translation>
    </message>
    <message>
        <source>Save this chart as a picture, for a document or a message</source>
        <translation>Lưu biểu đồ này thành ảnh để đưa vào văn bản hoặc tin nhắn</translation>
    </message>
    <message>
        <source>Save &amp;SVG…</source>
        <translation>&amp;Lưu SVG…</translation>
    </message>
    <message>
        <source>Save this chart as a drawing that can be enlarged</source>
        <translation>Lưu biểu đồ này thành hình vẽ có thể phóng to</translation>
    </message>
    <message>
        <source>P&amp;rint this chart…</source>
        <translation>In &amp;biểu đồ này…</translation>
    </message>
    <message>
        <source>On one sheet of A4</source>
        <translation>Trên một tờ A4</translation>
    </message>
    <message>
        <source>Print &amp;all four…</source>
        <translation>In &amp;hết bốn biểu đồ…</translation>
    </message>
    <message>
        <source>All four charts on one sheet of A4</source>
        <translation>Bốn biểu đồ trên một tờ A4</translation>
    </message>
    <message>
        <source>&amp;Copy the numbers</source>
        <translation>Chép số liệ&amp;u</translation>
    </message>
    <message>
        <source>For Excel (Ctrl+C)</source>
        <translation>Để dán vào Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Ngày đầu nằm sau ngày cuối. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>That is more than three years. Choose a shorter period.</source>
        <translation>Kỳ này dài quá ba năm. Hãy chọn kỳ ngắn hơn.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>No quarantine and no case is known here.</source>
        <translation>Ở đây chưa có đợt cách ly hay ca bệnh nào.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard. Paste them into Excel.</source>
        <translation>Đã chép số liệu. Có thể dán vào Excel.</translation>
    </message>
</context>
<context>
    <name>stc::views::CheckCell</name>
    <message>
        <source>375 = %1   %2 = absent   %3 = well, without a figure   symptoms: %4</source>
        <translation>375 = %1   %2 = vắng mặt   %3 = bình thường, không ghi số đo   triệu chứng: %4</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>check</comment>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>well</source>
        <comment>check</comment>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>Absent, and a temperature? Only one of them can be.</source>
        <translation>Vắng mặt mà lại có thân nhiệt? Chỉ ghi một trong hai.</translation>
    </message>
    <message>
        <source>“%1” is neither a temperature nor a symptom. %2</source>
        <translation>“%1” không phải thân nhiệt cũng không phải triệu chứng. %2</translation>
    </message>
    <message>
        <source>fever %1 °C</source>
        <translation>sốt %1 °C</translation>
    </message>
</context>
<context>
    <name>stc::views::CheckGridModel</name>
    <message>
        <source>Not in quarantine on this day.</source>
        <translation>Không trong đợt cách ly ngày này.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ngày này chưa đến.</translation>
    </message>
    <message>
        <source>Type the check of the session first, then what is noted beside it.</source>
        <translation>Hãy nhập lượt theo dõi của buổi trước, rồi mới ghi thêm bên cạnh.</translation>
    </message>
</context>
<context>
    <name>stc::views::CheckGridView</name>
    <message>
        <source>Health checks</source>
        <translation>Lượt theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>People or days</source>
        <translation>Người hoặc ngày</translation>
    </message>
    <message>
        <source>Days and sessions</source>
        <translation>Ngày và buổi</translation>
    </message>
</context>
<context>
    <name>stc::views::CheckPage</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Kiểm tra n&amp;gay</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Các loại vấn đề</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Choose a kind of finding above. Enter or a double click opens the record.</source>
        <translation>Chọn một loại vấn đề ở trên. Nhấn Enter hoặc nhấp đúp để mở bản ghi.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Vấn đề tìm thấy</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Kiểm tra dữ liệu</translation>
    </message>
    <message>
        <source>Looks whether the file is whole, then applies every rule to every record. Nothing is changed.</source>
        <translation>Xem tệp có nguyên vẹn không, rồi soát từng bản ghi theo mọi quy tắc. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>Đang kiểm tra dữ liệu…</translation>
    </message>
    <message>
        <source>Stopping changes nothing.</source>
        <translation>Dừng lại không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup (menu File, “Restore…”).</source>
        <translation>Cơ sở dữ liệu bị hỏng. Hãy khôi phục bản sao lưu gần nhất (trình đơn Tệp, “Khôi phục…”).</translation>
    </message>
    <message>
        <source>The file is whole and every record keeps the rules.</source>
        <translation>Tệp nguyên vẹn, mọi bản ghi đều đúng quy tắc.</translation>
    </message>
    <message>
        <source>The file is whole. These records deserve a look:</source>
        <translation>Tệp nguyên vẹn. Những bản ghi sau cần xem lại:</translation>
    </message>
</context>
<context>
    <name>stc::views::CheckTyping</name>
    <message>
        <source>Nothing was written. Line %1, column %2 of the block: %3</source>
        <translation>Chưa ghi gì. Dòng %1, cột %2 của khối: %3</translation>
    </message>
    <message>
        <source>Nothing stands above to be repeated.</source>
        <translation>Ô phía trên chưa có gì để lặp lại.</translation>
    </message>
    <message>
        <source>The block is larger than what is left of the grid.</source>
        <translation>Khối lớn hơn phần còn lại của bảng.</translation>
    </message>
    <message numerus="yes">
        <source>%n health check(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n lượt theo dõi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither fever nor a symptom stands on this day, so there is nothing to report.</source>
        <translation>Ngày này không có sốt hay triệu chứng nên không có gì phải báo.</translation>
    </message>
</context>
<context>
    <name>stc::views::ChecksTable</name>
    <message>
        <source>All the others normal (F9)</source>
        <translation>Những người còn lại bình thường (F9)</translation>
    </message>
    <message>
        <source>Nobody of the team’s households was in quarantine on this day.</source>
        <translation>Ngày này các hộ của tổ không có ai cách ly.</translation>
    </message>
    <message>
        <source>People in quarantine</source>
        <translation>Người đang cách ly</translation>
    </message>
    <message>
        <source>Every box that is still empty: measured, nothing to note. No figure is made up. Shift+F9: only the column of the box.</source>
        <translation>Các ô còn trống: đã kiểm tra, không có gì bất thường. Không tự điền số đo. Shift+F9: chỉ cột của ô đang nhập.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày thứ</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message>
        <source>household of %1, telephone %2</source>
        <translation>hộ %1, điện thoại %2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>Đã đo %1/%2</translation>
    </message>
</context>
<context>
    <name>stc::views::ClosingDetail</name>
    <message>
        <source>What stands in the way of closing the day</source>
        <translation>Việc còn vướng khi khóa sổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Corrected since the closing</source>
        <translation>Đã sửa sau khi khóa sổ</translation>
    </message>
    <message>
        <source>Corrections of the closed day</source>
        <translation>Các lần sửa của ngày đã khóa</translation>
    </message>
    <message>
        <source>Was → is</source>
        <translation>Trước → nay</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Lúc, người sửa</translation>
    </message>
    <message>
        <source>✓ Closed at %1 by %2.</source>
        <translation>✓ Đã khóa sổ lúc %1, người khóa: %2.</translation>
    </message>
    <message>
        <source>Missing or not finished when the day was closed</source>
        <translation>Còn thiếu hoặc nhập chưa xong khi khóa sổ</translation>
    </message>
    <message>
        <source>Open again since %1 (%2): %3</source>
        <translation>Đã mở lại sổ lúc %1 (%2): %3</translation>
    </message>
    <message>
        <source>Not closed yet.</source>
        <translation>Chưa khóa sổ.</translation>
    </message>
    <message>
        <source>What stands in the way (the day can be closed all the same)</source>
        <translation>Việc còn vướng (vẫn có thể khóa sổ)</translation>
    </message>
    <message>
        <source>No page was missing when the day was closed.</source>
        <translation>Khi khóa sổ không thiếu trang nào.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Không có gì vướng.</translation>
    </message>
    <message>
        <source>No figures were typed for this day.</source>
        <translation>Ngày này chưa nhập số liệu.</translation>
    </message>
    <message>
        <source>page missing</source>
        <translation>thiếu trang</translation>
    </message>
    <message>
        <source>not typed to the end</source>
        <translation>nhập chưa xong</translation>
    </message>
    <message>
        <source>%1: %2 on the page, %3 in the register</source>
        <translation>%1: trên trang %2, trong sổ theo dõi %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) missing.</source>
        <translation>
            <numerusform>Thiếu %Ln trang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) not typed to the end.</source>
        <translation>
            <numerusform>%Ln trang nhập chưa xong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counter(s) differ from the registers.</source>
        <translation>
            <numerusform>%Ln số đếm khác với sổ theo dõi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ClosingPage</name>
    <message>
        <source>open again</source>
        <translation>đã mở lại</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa khóa</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Khóa sổ ngày</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Comm&amp;une</source>
        <translation>&amp;Xã</translation>
    </message>
    <message>
        <source>Closing freezes the figures of a day, as in a cash book. Afterwards its pages are corrected with a reason only, and every correction stands in the next report.</source>
        <translation>Khóa sổ là chốt số liệu của ngày, như sổ quỹ. Sau đó chỉ được sửa trang khi ghi lý do, và mọi chỗ sửa được nêu trong báo cáo kỳ sau.</translation>
    </message>
    <message>
        <source>Days are closed by the communes themselves. Here they can be looked at and their reports printed.</source>
        <translation>Các xã tự khóa sổ của mình. Ở đây chỉ xem và in báo cáo.</translation>
    </message>
    <message>
        <source>Days and whether they are closed</source>
        <translation>Các ngày và tình trạng khóa sổ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã soát</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Show &amp;earlier days</source>
        <translation>Các ngày trướ&amp;c</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>In &amp;báo cáo…</translation>
    </message>
    <message>
        <source>The report of the closed day, as it was when it was closed</source>
        <translation>Báo cáo của ngày đã khóa, đúng như khi khóa sổ</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Mở lại sổ…</translation>
    </message>
    <message>
        <source>Opens the closed day again, with a reason</source>
        <translation>Mở lại sổ ngày đã khóa, phải ghi lý do</translation>
    </message>
    <message>
        <source>Close all days up to this &amp;one…</source>
        <translation>Khóa mọi ngày đến n&amp;gày này…</translation>
    </message>
    <message>
        <source>All days before it that are still open, and this one</source>
        <translation>Mọi ngày trước đó còn chưa khóa và cả ngày này</translation>
    </message>
    <message>
        <source>&amp;Close this day…</source>
        <translation>&amp;Khóa sổ ngày này…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a commune</source>
        <translation>Chọn xã</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Khóa sổ %1?</translation>
    </message>
    <message>
        <source>The figures freeze. Afterwards a page of this day is corrected with a reason only. The day can be reopened.</source>
        <translation>Số liệu được chốt. Sau đó chỉ được sửa trang của ngày này khi ghi lý do. Có thể mở lại sổ.</translation>
    </message>
    <message>
        <source>Close several days</source>
        <translation>Khóa sổ nhiều ngày</translation>
    </message>
    <message>
        <source>Close all open days from %1 to %2?</source>
        <translation>Khóa sổ mọi ngày chưa khóa từ %1 đến %2?</translation>
    </message>
    <message>
        <source>Missing pages stand in the reports as missing. A page that comes later is a correction with a reason.</source>
        <translation>Trang còn thiếu được ghi là thiếu trong báo cáo. Trang nộp sau là bút toán sửa, phải ghi lý do.</translation>
    </message>
    <message>
        <source>Close the days</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Đã xong: %1.</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <translation>Đã khóa sổ từ trước.</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>In báo cáo…</translation>
    </message>
</context>
<context>
    <name>stc::views::ComparisonView</name>
    <message>
        <source>File and database side by side</source>
        <translation>Tệp và cơ sở dữ liệu đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Trong cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, dòng %2: %3</translation>
    </message>
</context>
<context>
    <name>stc::views::ConflictView</name>
    <message>
        <source>All &amp;theirs</source>
        <translation>Lấy hết của &amp;họ</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Lấy hết của &amp;tôi</translation>
    </message>
    <message>
        <source>&amp;Save what is chosen</source>
        <translation>&amp;Lưu theo lựa chọn</translation>
    </message>
    <message>
        <source>Save as a &amp;new record</source>
        <translation>Lưu thành bản ghi &amp;mới</translation>
    </message>
    <message>
        <source>Two versions of the record</source>
        <translation>Hai phiên bản của bản ghi</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Hai phiên bản</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Theirs (← Left)</source>
        <translation>Của họ (phím ←)</translation>
    </message>
    <message>
        <source>Mine (Right →)</source>
        <translation>Của tôi (phím →)</translation>
    </message>
    <message>
        <source>&amp;Back to the form (Esc)</source>
        <translation>&amp;Quay lại phiếu (Esc)</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>The record was deleted meanwhile</source>
        <translation>Bản ghi vừa bị xóa</translation>
    </message>
    <message>
        <source>%1 deleted it at %2. What you typed is still here: go back to the form to copy it, or save it as a new record.</source>
        <translation>%1 đã xóa lúc %2. Những gì đã nhập vẫn còn: quay lại phiếu để chép, hoặc lưu thành bản ghi mới.</translation>
    </message>
    <message>
        <source>Someone else changed this record meanwhile</source>
        <translation>Người khác vừa sửa bản ghi này</translation>
    </message>
    <message>
        <source>%1 changed it at %2. Choose line by line what is to stand: the Left key takes theirs, the Right key yours. What is not chosen stays in the history.</source>
        <translation>%1 đã sửa lúc %2. Hãy chọn từng dòng: phím ← lấy của họ, phím → lấy của mình. Phần không chọn vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>stc::views::ContactLines</name>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;Lưu tất cả</translation>
    </message>
    <message>
        <source>Contacts to be typed</source>
        <translation>Người tiếp xúc cần nhập</translation>
    </message>
    <message>
        <source>Traced on</source>
        <translation>Ngày truy vết</translation>
    </message>
    <message>
        <source>&amp;Traced on</source>
        <translation>Ngày truy &amp;vết</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>New contacts of %1, %2</source>
        <translation>Người tiếp xúc mới của %1, %2</translation>
    </message>
    <message>
        <source>Nothing is typed yet: type three letters of a name.</source>
        <translation>Chưa nhập gì: hãy gõ ba chữ của một tên.</translation>
    </message>
    <message>
        <source>New contacts of %1</source>
        <translation>Người tiếp xúc mới của %1</translation>
    </message>
</context>
<context>
    <name>stc::views::ContactRow</name>
    <message>
        <source>Contact %1: new person, %2</source>
        <translation>Người tiếp xúc %1: người mới, %2</translation>
    </message>
    <message>
        <source>Contact %1: %2</source>
        <translation>Người tiếp xúc %1: %2</translation>
    </message>
    <message>
        <source>Last on</source>
        <comment>exposure</comment>
        <translation>Tiếp xúc cuối</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>mới: %1</translation>
    </message>
    <message>
        <source>not in the books yet</source>
        <translation>chưa có trong sổ</translation>
    </message>
    <message>
        <source>Contact %1: who, by three letters of the name</source>
        <translation>Người tiếp xúc %1: ai, gõ ba chữ của tên</translation>
    </message>
    <message>
        <source>Who? Three letters of the name</source>
        <translation>Ai? Gõ ba chữ của tên</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Mới:</translation>
    </message>
    <message>
        <source>Contact %1: new person, household</source>
        <translation>Người tiếp xúc %1: người mới, hộ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>1 same household</source>
        <translation>1 cùng hộ</translation>
    </message>
    <message>
        <source>2 household of their own</source>
        <translation>2 hộ riêng</translation>
    </message>
    <message>
        <source>In which household? 1 = the same, 2 = one of their own, or letters of a head’s name.</source>
        <translation>Thuộc hộ nào? 1 = cùng hộ, 2 = hộ riêng, hoặc gõ chữ của tên chủ hộ.</translation>
    </message>
    <message>
        <source>Three letters search among all people, marks do not matter; the last one offered is somebody new. Enter in the empty row goes to “Save all”. Ctrl+Delete takes a row away.</source>
        <translation>Gõ ba chữ để tìm trong tất cả mọi người, không cần dấu; dòng gợi ý cuối là người mới. Enter ở dòng trống chuyển đến “Lưu tất cả”. Ctrl+Delete bỏ một dòng.</translation>
    </message>
    <message>
        <source>1 = the household of %1, 2 = a household of their own in the same hamlet; letters of a head’s name find another one.</source>
        <translation>1 = hộ của %1, 2 = hộ riêng cùng thôn; gõ chữ của tên chủ hộ để tìm hộ khác.</translation>
    </message>
</context>
<context>
    <name>stc::views::CountersPane</name>
    <message>
        <source>Figures of the day</source>
        <translation>Số liệu trong ngày</translation>
    </message>
    <message>
        <source>Offered from the lines: Enter takes it, typing overrules it.</source>
        <translation>Số tính từ các dòng đã nhập: Enter để nhận, gõ số khác nếu trên giấy ghi khác.</translation>
    </message>
    <message>
        <source>As the paper says.</source>
        <translation>Nhập đúng như trên giấy.</translation>
    </message>
    <message>
        <source>paper %1, lines %2</source>
        <translation>giấy %1, các dòng %2</translation>
    </message>
    <message>
        <source>from the lines</source>
        <translation>tính từ các dòng</translation>
    </message>
</context>
<context>
    <name>stc::views::CountsTable</name>
    <message>
        <source>Counts by table</source>
        <translation>Số lượng theo bảng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Đã sửa lại</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Rows in which something was mended on reading, for example a date or a lost zero</source>
        <translation>Các dòng có chỗ được sửa lại khi đọc, ví dụ ngày tháng hoặc số 0 bị mất</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Tất cả các bảng</translation>
    </message>
</context>
<context>
    <name>stc::views::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Lịch (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no date. Write day/month/year, for example 07/05/2021.</source>
        <translation>Đây không phải là ngày. Hãy viết ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
</context>
<context>
    <name>stc::views::DayCountingBox</name>
    <message>
        <source>Day 1 of a quarantine:</source>
        <translation>Ngày thứ 1 của đợt cách ly:</translation>
    </message>
    <message>
        <source>the day it s&amp;tarts</source>
        <translation>ngày bắt đầ&amp;u</translation>
    </message>
    <message>
        <source>the day &amp;after</source>
        <translation>ngà&amp;y hôm sau</translation>
    </message>
    <message>
        <source>Day 1 of a quarantine: %1</source>
        <translation>Ngày thứ 1 của đợt cách ly: %1</translation>
    </message>
    <message>
        <source>Who begins %1 days on %2 stays in until %3 and is free from 0h00 of %4. Dates that are stored do not change by this.</source>
        <translation>Ví dụ: cách ly %1 ngày từ %2 thì ở đến hết ngày %3, hết cách ly từ 0h00 ngày %4. Các ngày đã lưu không tự đổi.</translation>
    </message>
    <message>
        <source>Count the days otherwise</source>
        <translation>Đổi cách tính ngày</translation>
    </message>
    <message>
        <source>From now on, the day a quarantine starts is its day 1?</source>
        <translation>Từ nay tính ngày bắt đầu cách ly là ngày thứ 1?</translation>
    </message>
    <message>
        <source>From now on, day 1 of a quarantine is the day after its start?</source>
        <translation>Từ nay tính ngày hôm sau ngày bắt đầu là ngày thứ 1?</translation>
    </message>
    <message>
        <source>No quarantine that runs would get other dates.</source>
        <translation>Không đợt cách ly đang thực hiện nào đổi ngày.</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantine(s) that run would get other dates. They keep those they have until you choose a rule and “Whom does it affect…”. Tests still to come are counted the new way.</source>
        <translation>
            <numerusform>%n đợt cách ly đang thực hiện sẽ có ngày khác. Các đợt đó giữ ngày đã lưu cho đến khi chọn một quy định rồi “Ảnh hưởng đến ai…”. Các lần xét nghiệm sắp tới tính theo cách mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count so</source>
        <translation>Tính như vậy</translation>
    </message>
</context>
<context>
    <name>stc::views::DeleteDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why is it deleted? The reason stays in the history and travels to the other offices.</source>
        <translation>Vì sao xóa? Lý do được ghi trong lịch sử và gửi kèm tới các đơn vị khác.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Nhập nhầm</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>Belongs to another commune</source>
        <translation>Thuộc xã khác</translation>
    </message>
    <message>
        <source>Type a reason, or choose one with the Down key</source>
        <translation>Gõ lý do, hoặc chọn bằng phím ↓</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>This record cannot be deleted, others refer to it: %1. Delete those first, or give them another one.</source>
        <translation>Không xóa được vì còn bản ghi khác dùng đến: %1. Hãy xóa hoặc chuyển các bản ghi đó trước.</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>number of records</comment>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <comment>how many, of which table, by which field</comment>
        <translation>%1 × %2 (%3)</translation>
    </message>
</context>
<context>
    <name>stc::views::DetailPanel</name>
    <message>
        <source>Imported %1 by %2 from “%3”</source>
        <translation>%2 nhập lúc %1 từ “%3”</translation>
    </message>
    <message>
        <source>Restored %1 by %2</source>
        <translation>%2 lấy lại lúc %1</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>%2 sửa lúc %1</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>Chi tiết của dòng đang chọn</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Chọn một dòng để xem chi tiết.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>%1 as “%2”</source>
        <translation>%1, là “%2”</translation>
    </message>
</context>
<context>
    <name>stc::views::DissolveDialog</name>
    <message>
        <source>Dissolve %1</source>
        <translation>Giải thể %1</translation>
    </message>
    <message>
        <source>&amp;Dissolve the team</source>
        <translation>&amp;Giải thể tổ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>%1 members leave, %2 households are left over. Everything stays in the history.</source>
        <translation>%1 thành viên thôi tham gia, còn lại %2 hộ. Mọi thông tin cũ vẫn được lưu.</translation>
    </message>
    <message>
        <source>Its households go to</source>
        <translation>Các hộ giao cho</translation>
    </message>
    <message>
        <source>No team; or type part of a team’s name</source>
        <translation>Chưa giao tổ nào; hoặc gõ một phần tên tổ</translation>
    </message>
    <message>
        <source>&amp;Its households go to</source>
        <translation>&amp;Các hộ giao cho</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>There is no such team. Type part of its name, or nothing at all.</source>
        <translation>Không có tổ như vậy. Hãy gõ một phần tên tổ, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>stc::views::DraftDialog</name>
    <message>
        <source>Unfinished forms</source>
        <translation>Phiếu nhập dở</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>Nhập lần cuối</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Nhập tiếp</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Bỏ phiếu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>These forms were not saved. Enter goes on with the marked one, everything typed is still there.</source>
        <translation>Các phiếu này chưa được lưu. Nhấn Enter để nhập tiếp phiếu đang chọn; những gì đã gõ vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Edited in the table: %1</source>
        <translation>Sửa trong bảng: %1</translation>
    </message>
    <message>
        <source>rows that are not saved</source>
        <translation>các dòng chưa lưu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>Bỏ phiếu này?</translation>
    </message>
    <message>
        <source>What was typed there is then lost.</source>
        <translation>Những gì đã nhập trong phiếu sẽ mất.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ phiếu</translation>
    </message>
</context>
<context>
    <name>stc::views::DraftOffer</name>
    <message numerus="yes">
        <source>%n form(s) were begun and not saved when the program ended.</source>
        <translation>
            <numerusform>Có %n phiếu nhập dở chưa lưu khi chương trình dừng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
</context>
<context>
    <name>stc::views::DueModel</name>
    <message>
        <source>Without a team – %1</source>
        <translation>Chưa có tổ – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Latest check</source>
        <translation>Lần cuối</translation>
    </message>
</context>
<context>
    <name>stc::views::DuePage</name>
    <message>
        <source>Today’s work</source>
        <translation>Việc hôm nay</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>Ngà&amp;y:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Các danh sách trong ngày</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Keys 1 to 9 choose a list. Enter goes to its people, and from there to the health checks of a person.</source>
        <translation>Phím 1 đến 9 chọn danh sách. Enter chuyển sang những người trong danh sách, rồi mở phần theo dõi sức khỏe của từng người.</translation>
    </message>
    <message>
        <source>People of the list, in visit order</source>
        <translation>Những người trong danh sách, theo thứ tự đi từng hộ</translation>
    </message>
    <message>
        <source>Health &amp;checks</source>
        <translation>Theo dõi sứ&amp;c khỏe</translation>
    </message>
    <message>
        <source>The health checks of this person (Enter)</source>
        <translation>Theo dõi sức khỏe của người này (Enter)</translation>
    </message>
    <message>
        <source>Print this lis&amp;t…</source>
        <translation>In &amp;danh sách này…</translation>
    </message>
    <message>
        <source>In visit order, with boxes to tick (%1)</source>
        <translation>Theo thứ tự đi từng hộ, có ô đánh dấu (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with fever or a danger sign</source>
        <translation>
            <numerusform>%Ln người sốt hoặc có dấu hiệu nguy hiểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent when checked</source>
        <translation>
            <numerusform>%Ln người vắng mặt khi theo dõi</numerusform>
        </translation>
    </message>
    <message>
        <source>Report at once: %1.</source>
        <translation>Báo cáo ngay: %1.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Không có ai trong danh sách này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, of them chosen: %1</source>
        <translation>
            <numerusform>%Ln người, đang chọn: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New release date…</source>
        <translation>Gia hạn, rút n&amp;gắn…</translation>
    </message>
    <message>
        <source>Extend or shorten the quarantine of the chosen people</source>
        <translation>Kéo dài hoặc rút ngắn thời gian cách ly của những người đang chọn</translation>
    </message>
    <message>
        <source>End &amp;quarantine…</source>
        <translation>&amp;Kết thúc cách ly…</translation>
    </message>
    <message>
        <source>End the quarantine of the chosen people, with a reason</source>
        <translation>Kết thúc đợt cách ly của những người đang chọn, kèm lý do</translation>
    </message>
    <message>
        <source>Confirm &amp;releases…</source>
        <translation>Duyệt &amp;hết cách ly…</translation>
    </message>
    <message>
        <source>Of the chosen people, or of the whole list, those whom the rules let go</source>
        <translation>Trong những người đang chọn, hoặc cả danh sách, những người đủ điều kiện hết cách ly theo quy định</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln people)</source>
        <comment>why not released</comment>
        <translation>
            <numerusform>%1 (%Ln người)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Chưa được: %1.</translation>
    </message>
    <message>
        <source>Nobody of them can be released by the rules.</source>
        <translation>Chưa ai trong số này đủ điều kiện hết cách ly theo quy định.</translation>
    </message>
    <message>
        <source>Confirm releases</source>
        <translation>Duyệt hết cách ly</translation>
    </message>
    <message numerus="yes">
        <source>End the quarantine of %Ln people as completed?</source>
        <translation>
            <numerusform>Kết thúc đợt cách ly của %Ln người, lý do hoàn thành?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each ends on its release day. Undo brings it back.</source>
        <translation>Mỗi đợt kết thúc vào ngày hết cách ly của người đó. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Duyệt</translation>
    </message>
</context>
<context>
    <name>stc::views::DuplicatesCompare</name>
    <message>
        <source>The two records side by side</source>
        <translation>Hai bản ghi đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>First (key 1)</source>
        <translation>Thứ nhất (phím 1)</translation>
    </message>
    <message>
        <source>Second (key 2)</source>
        <translation>Thứ hai (phím 2)</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>Số lượng: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>stc::views::DuplicatesPage</name>
    <message>
        <source>What is shown</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>People entered twice</source>
        <translation>Nhân khẩu nhập trùng</translation>
    </message>
    <message>
        <source>Households entered twice</source>
        <translation>Hộ nhập trùng</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Người khác nhau</translation>
    </message>
    <message>
        <source>Different households</source>
        <translation>Hộ khác nhau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Các cặp</translation>
    </message>
    <message>
        <source>Makes one record of the two with the values marked ●; all that refers to either follows. Ctrl+Z takes it back.</source>
        <translation>Gộp hai bản ghi làm một với các giá trị có dấu ●; mọi thứ liên quan đến cả hai được chuyển theo. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Remembers that they are two, and tells other offices. Ctrl+Z takes it back.</source>
        <translation>Ghi nhớ đây là hai, và báo cho các cơ quan khác khi trao đổi dữ liệu. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>Nobody has called a pair different yet.</source>
        <translation>Chưa có cặp nào được ghi nhận là khác nhau.</translation>
    </message>
    <message>
        <source>Pairs that were called different: %1.</source>
        <translation>Số cặp đã ghi nhận là khác nhau: %1.</translation>
    </message>
    <message>
        <source>Among %1 people</source>
        <translation>Trong %1 nhân khẩu</translation>
    </message>
    <message>
        <source>Among %1 households</source>
        <translation>Trong %1 hộ</translation>
    </message>
    <message>
        <source>%1 nothing was found that looks entered twice.</source>
        <translation>%1 không thấy mục nào có vẻ nhập trùng.</translation>
    </message>
    <message>
        <source>%1: %2 pairs, of which the surest %3 are shown. Choose a smaller unit to see the rest.</source>
        <translation>%1: %2 cặp, đang hiện %3 cặp chắc chắn nhất. Chọn đơn vị nhỏ hơn để xem phần còn lại.</translation>
    </message>
    <message>
        <source>%1: %2 pairs. Enter compares, Esc goes back to the list.</source>
        <translation>%1: %2 cặp. Enter để so sánh, Esc để trở lại danh sách.</translation>
    </message>
    <message>
        <source>Merge into one (M)</source>
        <translation>Gộp làm một (M)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Không phải một (N)</translation>
    </message>
    <message>
        <source>Take this back (T)</source>
        <translation>Rút lại (T)</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Mở bản thứ nhất</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Mở bản thứ hai</translation>
    </message>
    <message>
        <source>Search again (F5)</source>
        <translation>Tìm lại (F5)</translation>
    </message>
    <message>
        <source>The data have changed since the search.</source>
        <translation>Dữ liệu đã thay đổi từ lần tìm trước.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Looking for what was entered twice…</source>
        <translation>Đang tìm các mục nhập trùng…</translation>
    </message>
    <message>
        <source>Stopping changes nothing.</source>
        <translation>Dừng lại không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>The search was stopped; the list may be incomplete.</source>
        <translation>Đã dừng tìm; danh sách có thể chưa đủ.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the merge back.</source>
        <translation>Ctrl+Z để hoàn tác việc gộp.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
</context>
<context>
    <name>stc::views::EntryCell</name>
    <message numerus="yes">
        <source>%n digits so far; a mobile number has 10 and begins with 0.</source>
        <translation>
            <numerusform>Mới có %n chữ số; số di động có 10 chữ số, bắt đầu bằng số 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far; a CCCD has 12, an old CMND 9.</source>
        <translation>
            <numerusform>Mới có %n chữ số; CCCD có 12 số, CMND cũ có 9 số.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year alone is enough: 1962. A whole date is written 07/05/1962.</source>
        <translation>Chỉ cần năm sinh: 1962. Ngày đầy đủ ghi 07/05/1962.</translation>
    </message>
    <message>
        <source>12 digits (CCCD) or 9 (CMND). Enter in the empty field goes on to the next person; a telephone number typed here moves over to its field.</source>
        <translation>12 số (CCCD) hoặc 9 số (CMND). Để trống rồi Enter: sang người tiếp theo; số điện thoại gõ ở đây tự chuyển sang ô của nó.</translation>
    </message>
    <message>
        <source>Enter in the empty field goes on to the people; Tab goes to telephone and circumstance.</source>
        <translation>Để trống rồi Enter: sang phần nhân khẩu; Tab: sang số điện thoại và hoàn cảnh.</translation>
    </message>
    <message>
        <source>The family’s surname is offered: type on, or press Backspace for another one. Enter here ends the household.</source>
        <translation>Họ của gia đình được gợi sẵn: gõ tiếp tên, hoặc nhấn Backspace để gõ họ khác. Enter ở đây là xong hộ này.</translation>
    </message>
    <message>
        <source>Day/month is enough: 7/5; the year is this one.</source>
        <translation>Chỉ cần ngày/tháng: 7/5; năm là năm nay.</translation>
    </message>
</context>
<context>
    <name>stc::views::EntryLines</name>
    <message>
        <source>The rest are well (F8)</source>
        <translation>Các hộ còn lại bình thường (F8)</translation>
    </message>
    <message>
        <source>Households not as usual</source>
        <translation>Hộ cần lưu ý</translation>
    </message>
    <message>
        <source>Every household that has no line was visited and is as usual. The counters take what the lines say.</source>
        <translation>Mọi hộ không có dòng nào: đã đến và bình thường. Các số liệu còn trống lấy theo các dòng đã nhập.</translation>
    </message>
    <message>
        <source>%1 of %2 households as usual</source>
        <translation>%1/%2 hộ bình thường</translation>
    </message>
    <message>
        <source>%1 of %2 households have no line; F8 says that they are well.</source>
        <translation>%1/%2 hộ chưa có dòng nào; F8 xác nhận các hộ này bình thường.</translation>
    </message>
</context>
<context>
    <name>stc::views::EntryRow</name>
    <message>
        <source>Line %1: what was not as usual</source>
        <translation>Dòng %1: điều cần lưu ý</translation>
    </message>
    <message>
        <source>Not saved: something is to be corrected</source>
        <translation>Chưa lưu: cần sửa lại</translation>
    </message>
    <message>
        <source>Not saved yet: Enter in the last field saves it</source>
        <translation>Chưa lưu: Enter ở ô cuối để lưu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>There is no household “%1” on this page. Its numbers go from 1 to %2; letters of the head’s name do as well.</source>
        <translation>Trang này không có hộ “%1”. Số thứ tự từ 1 đến %2; cũng có thể gõ vài chữ tên chủ hộ.</translation>
    </message>
    <message>
        <source>What was not as usual? %1</source>
        <translation>Có điều gì cần lưu ý? %1</translation>
    </message>
    <message>
        <source>Which household? Type its number on the page, or letters of the head’s name.</source>
        <translation>Hộ nào? Gõ số thứ tự trên trang, hoặc vài chữ tên chủ hộ.</translation>
    </message>
    <message>
        <source>Line %1: household, by its number or letters of the head’s name</source>
        <translation>Dòng %1: hộ, theo số thứ tự hoặc vài chữ tên chủ hộ</translation>
    </message>
    <message>
        <source>No. or letters of the name</source>
        <translation>Số thứ tự hoặc tên</translation>
    </message>
    <message>
        <source>New in the books:</source>
        <translation>Người mới:</translation>
    </message>
    <message>
        <source>Line %1: new person, %2</source>
        <translation>Dòng %1: người mới, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>who, by the number in the household or letters of the name</source>
        <translation>ai, theo số trong hộ hoặc vài chữ của tên</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>người mới: %1</translation>
    </message>
    <message>
        <source>not in the books yet</source>
        <translation>chưa có trong sổ</translation>
    </message>
    <message>
        <source>with whom, by letters of the name</source>
        <translation>với ai, theo vài chữ của tên</translation>
    </message>
    <message>
        <source>Line %1: note</source>
        <translation>Dòng %1: ghi chú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number on the page, or letters of the head’s name; 0 = none of these households. Enter in the empty line goes on. Ctrl+Delete takes a line away.</source>
        <translation>Số thứ tự trên trang, hoặc vài chữ tên chủ hộ; 0 = không thuộc các hộ này. Enter ở dòng trống để sang phần tiếp theo. Ctrl+Delete bỏ một dòng.</translation>
    </message>
    <message>
        <source>Three letters search among all; the last one offered is a new person.</source>
        <translation>Gõ ba chữ để tìm trong tất cả mọi người; mục cuối cùng là người mới.</translation>
    </message>
    <message>
        <source>Three letters of the name search among all people.</source>
        <translation>Gõ ba chữ của tên để tìm trong tất cả mọi người.</translation>
    </message>
    <message>
        <source>Epidemic?</source>
        <translation>Dịch?</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>transport</comment>
        <translation>Đi bằng?</translation>
    </message>
    <message>
        <source>0  not on this page</source>
        <translation>0  ngoài danh sách</translation>
    </message>
    <message>
        <source>Who? No., name</source>
        <translation>Ai? Số, tên</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Với ai?</translation>
    </message>
    <message>
        <source>Who of this household? A violation is kept under a person’s name. If nobody is known by name, type 0 as the household and describe what was seen.</source>
        <translation>Ai trong hộ này? Vi phạm được ghi theo tên người. Nếu không rõ tên, gõ 0 ở ô hộ rồi mô tả sự việc.</translation>
    </message>
</context>
<context>
    <name>stc::views::EpisodeForm</name>
    <message>
        <source>Ctrl+Enter from any field</source>
        <translation>Ctrl+Enter từ bất kỳ ô nào</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <translation>%1: %2, từ ngày %3, %4</translation>
    </message>
    <message>
        <source>release on %1</source>
        <translation>hết cách ly ngày %1</translation>
    </message>
    <message>
        <source>until the result of the F1 is there</source>
        <translation>đến khi F1 có kết quả</translation>
    </message>
</context>
<context>
    <name>stc::views::EpisodeListModel</name>
    <message>
        <source>Past the last day and still open.</source>
        <translation>Đã quá ngày cuối mà chưa kết thúc.</translation>
    </message>
    <message>
        <source>Nobody noted a rule; this one was in force on the start.</source>
        <translation>Chưa ghi quy định nào; đây là quy định có hiệu lực vào ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Diện cách ly</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày thứ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Hết cách ly</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation>Người giám sát</translation>
    </message>
    <message>
        <source>Day of the quarantine, of how many</source>
        <translation>Ngày thứ mấy, trên tổng số ngày cách ly</translation>
    </message>
    <message>
        <source>Free from 0h00 of this day</source>
        <translation>Hết cách ly từ 0 giờ ngày này</translation>
    </message>
</context>
<context>
    <name>stc::views::EpisodesPage</name>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Bắt đầu…</translation>
    </message>
    <message>
        <source>One person, a household, a list (Insert)</source>
        <translation>Một người, cả hộ, một danh sách (Insert)</translation>
    </message>
    <message>
        <source>E&amp;xtend or shorten…</source>
        <translation>&amp;Gia hạn, rút ngắn…</translation>
    </message>
    <message>
        <source>Another release; the old one and the reason are kept (F2)</source>
        <translation>Đổi ngày hết cách ly; giữ lại ngày cũ và lý do (F2)</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>&amp;Chuyển nơi…</translation>
    </message>
    <message>
        <source>To another form or place; the clock goes on</source>
        <translation>Sang hình thức hoặc nơi khác; thời gian tính tiếp</translation>
    </message>
    <message>
        <source>Hand ove&amp;r…</source>
        <translation>Bàn gi&amp;ao…</translation>
    </message>
    <message>
        <source>Another commune goes on with it</source>
        <translation>Xã khác theo dõi tiếp</translation>
    </message>
    <message>
        <source>&amp;New exposure…</source>
        <translation>Tiế&amp;p xúc mới…</translation>
    </message>
    <message>
        <source>The days are counted anew</source>
        <translation>Tính lại thời gian cách ly</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>&amp;Kết thúc…</translation>
    </message>
    <message>
        <source>With its day and reason</source>
        <translation>Ghi ngày và lý do</translation>
    </message>
    <message>
        <source>Take &amp;back the end…</source>
        <translation>Mở &amp;lại…</translation>
    </message>
    <message>
        <source>It was ended by mistake</source>
        <translation>Đã kết thúc nhầm</translation>
    </message>
    <message>
        <source>Quarantine episodes</source>
        <translation>Quản lý đợt cách ly</translation>
    </message>
    <message>
        <source>Episodes and proposals</source>
        <translation>Đợt cách ly và đề xuất</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Đợt cách ly</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang cách ly</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>X&amp;em:</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Mọi tổ</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Mọi diện</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>&amp;Diện:</translation>
    </message>
    <message>
        <source>Name, household, order, place</source>
        <translation>Tên, chủ hộ, số quyết định, nơi</translation>
    </message>
    <message>
        <source>Loo&amp;k for:</source>
        <translation>Tì&amp;m:</translation>
    </message>
    <message>
        <source>Episodes in visit order</source>
        <translation>Các đợt cách ly theo thứ tự đi tuyến</translation>
    </message>
    <message>
        <source>How the chosen quarantine came about</source>
        <translation>Diễn biến của đợt cách ly đang chọn</translation>
    </message>
    <message>
        <source>What the rules propose today. Nothing ends by itself: mark rows and confirm them, or confirm all that are ready (✓). Enter shows the quarantine.</source>
        <translation>Đề xuất theo quy định hôm nay. Không đợt nào tự kết thúc: chọn dòng rồi duyệt, hoặc duyệt tất cả dòng đã đủ điều kiện (✓). Enter xem đợt cách ly.</translation>
    </message>
    <message>
        <source>&amp;Confirm the marked ones</source>
        <translation>Du&amp;yệt dòng đang chọn</translation>
    </message>
    <message>
        <source>Confirm a&amp;ll that are ready</source>
        <translation>D&amp;uyệt tất cả dòng đủ điều kiện</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarantine(s).</source>
        <translation>
            <numerusform>%Ln đợt cách ly.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals (%1, ready %2)</source>
        <translation>Đề xuất (%1, đủ điều kiện %2)</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Đã xong. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Mark quarantines that have ended.</source>
        <translation>Hãy chọn các đợt cách ly đã kết thúc.</translation>
    </message>
    <message>
        <source>Mark quarantines that are open.</source>
        <translation>Hãy chọn các đợt cách ly chưa kết thúc.</translation>
    </message>
    <message>
        <source>Show the &amp;person</source>
        <translation>Xem &amp;người này</translation>
    </message>
    <message>
        <source>This quarantine is no longer there.</source>
        <translation>Đợt cách ly này không còn nữa.</translation>
    </message>
    <message>
        <source>Choose a quarantine in the list.</source>
        <translation>Hãy chọn một đợt cách ly trong danh sách.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> ngày %1</translation>
    </message>
    <message>
        <source>Nothing was noted: it came from another program or from an import.</source>
        <translation>Chưa ghi gì: dữ liệu đến từ chương trình khác hoặc từ tệp nhập.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Tests asked for</source>
        <translation>Xét nghiệm theo quy định</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Confirm proposals</source>
        <translation>Duyệt đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>End %n quarantines as proposed?</source>
        <translation>
            <numerusform>Kết thúc %n đợt cách ly như đề xuất?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases (F0) are entered with it. One step of Undo takes all of it back.</source>
        <translation>
            <numerusform>Đồng thời ghi %n ca bệnh (F0). Một lần hoàn tác lấy lại tất cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step of Undo takes all of it back.</source>
        <translation>Một lần hoàn tác lấy lại tất cả.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>Danh sách đang được đọc. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Team:</source>
        <translation>Tổ:</translation>
    </message>
    <message>
        <source>Pap&amp;ers…</source>
        <translation>Giấy &amp;tờ…</translation>
    </message>
</context>
<context>
    <name>stc::views::ExportPage</name>
    <message>
        <source>Export for another office</source>
        <translation>Xuất cho cơ quan khác</translation>
    </message>
    <message>
        <source>Writes a package that another office takes in with “Import”. It holds personal data: hand it only to who is responsible.</source>
        <translation>Ghi một gói dữ liệu để cơ quan khác nhập bằng mục “Nhập”. Gói có thông tin cá nhân: chỉ giao cho người có trách nhiệm.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Ghi vào</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Các dòng của</translation>
    </message>
    <message>
        <source>Only what changed since</source>
        <translation>Chỉ những gì thay đổi từ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Thay đổi từ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Các bảng</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>one ZIP file</source>
        <translation>một tệp ZIP</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>một thư mục</translation>
    </message>
    <message>
        <source>File or folder of the package</source>
        <translation>Tệp hoặc thư mục của gói</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>Gói dữ liệu đã xong</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Các tệp trong gói</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Gói khác</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Tệp của gói</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Tệp ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>Thư mục của gói</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>Không tạo được thư mục. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Đang ghi gói dữ liệu</translation>
    </message>
    <message>
        <source>If you cancel, nothing is left half written.</source>
        <translation>Nếu hủy, không để lại tệp dở dang.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Đã hủy việc xuất. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2. It is package number %3 for this receiver.</source>
        <translation>Đã ghi %1 dòng vào %2. Đây là gói số %3 cho nơi nhận này.</translation>
    </message>
</context>
<context>
    <name>stc::views::FewContactsPane</name>
    <message>
        <source>Cases with few contacts</source>
        <translation>Ca bệnh có ít người tiếp xúc</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Người tiếp xúc</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Ngày xác định</translation>
    </message>
    <message>
        <source>Since (days)</source>
        <translation>Đã (ngày)</translation>
    </message>
    <message>
        <source>Fewer contacts than</source>
        <translation>Số người tiếp xúc dưới</translation>
    </message>
    <message>
        <source>Fe&amp;wer contacts than</source>
        <translation>Số người tiếp xúc &amp;dưới</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) with fewer than %1 contacts known on %2. Enter: the chain of the case.</source>
        <translation>
            <numerusform>%Ln ca bệnh có ít hơn %1 người tiếp xúc được biết đến ngày %2. Enter: sơ đồ của ca bệnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1 Danh sách ghi %2 ca đầu.</translation>
    </message>
</context>
<context>
    <name>stc::views::FieldEdit</name>
    <message>
        <source>Ctrl+T writes it as “%1”.</source>
        <translation>Nhấn Ctrl+T để viết thành “%1”.</translation>
    </message>
</context>
<context>
    <name>stc::views::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Filter by unit</source>
        <translation>Lọc theo đơn vị</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>Filter by team</source>
        <translation>Lọc theo tổ</translation>
    </message>
    <message>
        <source>Team:</source>
        <translation>Tổ:</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>Từ n&amp;gày:</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>to:</source>
        <comment>dates</comment>
        <translation>đến:</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Lọc theo diện cách ly</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Diện:</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tất cả các diện</translation>
    </message>
    <message>
        <source>Open o&amp;nly</source>
        <translation>Đang &amp;cách ly</translation>
    </message>
    <message>
        <source>Active o&amp;nly</source>
        <translation>Đan&amp;g hoạt động</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Bỏ &amp;lọc</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả các đơn vị</translation>
    </message>
    <message>
        <source>All teams (choose a unit first)</source>
        <translation>Tất cả các tổ (chọn đơn vị trước)</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
</context>
<context>
    <name>stc::views::FoundDialog</name>
    <message>
        <source>Found a team</source>
        <translation>Thành lập tổ</translation>
    </message>
    <message>
        <source>&amp;Found the team</source>
        <translation>&amp;Thành lập tổ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>They join on the day on which the team is established. Enter in an empty name ends the list.</source>
        <translation>Thành viên tham gia từ ngày thành lập tổ. Enter ở ô họ tên trống là hết danh sách.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: some fields want to be mended. What is wrong stands below each.</source>
        <translation>Chưa lưu: có ô cần sửa. Lỗi ghi ngay dưới từng ô.</translation>
    </message>
    <message>
        <source>This team is not saved yet. Press Esc once more to throw away what you have typed.</source>
        <translation>Tổ này chưa được lưu. Nhấn Esc lần nữa để bỏ những gì đã gõ.</translation>
    </message>
</context>
<context>
    <name>stc::views::GapsModel</name>
    <message>
        <source>Without a team – %1</source>
        <translation>Chưa giao tổ – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n household(s)</source>
        <translation>
            <numerusform>%1: %n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Household No.</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>stc::views::GapsPage</name>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Space marks a row, or the whole team on its heading; Ctrl+A marks all. Enter opens the record. People who died or moved away are not listed.</source>
        <translation>Phím cách đánh dấu một hàng, hoặc cả tổ ở hàng tên tổ; Ctrl+A đánh dấu tất cả. Enter mở hồ sơ. Không kể người đã mất hoặc đã chuyển đi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>What is missing, in visit order</source>
        <translation>Danh sách còn thiếu, theo thứ tự đi</translation>
    </message>
    <message>
        <source>Print this &amp;list…</source>
        <translation>In &amp;danh sách này…</translation>
    </message>
    <message>
        <source>Date to record</source>
        <translation>Ngày cần ghi</translation>
    </message>
    <message>
        <source>&amp;Record for the marked rows</source>
        <translation>&amp;Ghi cho hàng đã đánh dấu</translation>
    </message>
    <message>
        <source>Record for the &amp;whole team or hamlet</source>
        <translation>Ghi cho &amp;cả tổ hoặc thôn</translation>
    </message>
    <message>
        <source>also those recorded already</source>
        <translation>ghi lại cả những mục đã có ngày</translation>
    </message>
    <message>
        <source>For the whole team or hamlet: also those recorded already</source>
        <translation>Cả tổ hoặc thôn: ghi lại cả những mục đã có ngày</translation>
    </message>
    <message>
        <source>Commitment signed on:</source>
        <translation>Ký cam kết ngày:</translation>
    </message>
    <message>
        <source>Health declared on:</source>
        <translation>Khai báo y tế ngày:</translation>
    </message>
    <message>
        <source>Choose a team or a hamlet above.</source>
        <translation>Hãy chọn tổ hoặc thôn ở trên.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), of them marked: %1</source>
        <translation>
            <numerusform>%n hàng, đã đánh dấu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Ghi lại ngày</translation>
    </message>
    <message>
        <source>Give the new date also to those that have one already?</source>
        <translation>Ghi ngày mới cho cả những mục đã có ngày?</translation>
    </message>
    <message>
        <source>Their dates are replaced. Undo brings them back.</source>
        <translation>Ngày cũ sẽ được thay. Lệnh Hoàn tác đưa ngày cũ trở lại.</translation>
    </message>
    <message>
        <source>Replace the dates</source>
        <translation>Thay ngày</translation>
    </message>
    <message>
        <source>Nobody was left to record: all have a date already.</source>
        <translation>Không còn ai để ghi: tất cả đều đã có ngày.</translation>
    </message>
</context>
<context>
    <name>stc::views::GridNote</name>
    <message>
        <source>Save &amp;anyway</source>
        <translation>&amp;Vẫn lưu</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Lấy của &amp;họ</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Giữ của tôi</translation>
    </message>
    <message>
        <source>Next problem (F9)</source>
        <translation>Lỗi tiếp theo (F9)</translation>
    </message>
    <message>
        <source>About the current cell</source>
        <translation>Về ô đang chọn</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Vì sao vẫn đúng</translation>
    </message>
    <message>
        <source>Why is it right all the same? (F7)</source>
        <translation>Vì sao vẫn đúng? (F7)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>%1 deleted this record at %2. What you typed is still here to be copied; “Take theirs” gives it up.</source>
        <translation>%1 đã xóa bản ghi này lúc %2. Những gì đã gõ vẫn còn đây để sao chép; “Lấy của họ” là bỏ đi.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>%1: theirs “%2”, yours “%3”</source>
        <translation>%1: của họ “%2”, của anh/chị “%3”</translation>
    </message>
    <message>
        <source>%1 changed this row at %2. %3.</source>
        <translation>%1 đã sửa dòng này lúc %2. %3.</translation>
    </message>
    <message>
        <source>Not saved yet: the row is saved when you leave it.</source>
        <translation>Chưa lưu: dòng được lưu khi rời dòng.</translation>
    </message>
    <message>
        <source>Type here to add a new record. Ctrl+V pastes a block copied from Excel, Ctrl+D takes what stands above.</source>
        <translation>Gõ vào đây để thêm bản ghi mới. Ctrl+V dán khối đã sao chép từ Excel, Ctrl+D lấy giá trị ở dòng trên.</translation>
    </message>
    <message>
        <source>Type to change a cell. Enter goes down, Tab right, Esc gives the old value back; the row is saved when you leave it.</source>
        <translation>Gõ để sửa ô. Enter xuống dòng dưới, Tab sang phải, Esc lấy lại giá trị cũ; dòng được lưu khi rời dòng.</translation>
    </message>
</context>
<context>
    <name>stc::views::GridPane</name>
    <message numerus="yes">
        <source>%n cell(s) taken</source>
        <translation>
            <numerusform>Đã nhận %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them mended</source>
        <translation>
            <numerusform>trong đó sửa giúp %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n ô không nhận được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting until their row is complete</source>
        <translation>
            <numerusform>%n ô chờ đến khi dòng đủ thông tin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a column to go to</source>
        <translation>
            <numerusform>%n ô không có cột để dán</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings that are not known here: %1.</source>
        <translation>Tiêu đề không nhận ra: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed by someone else meanwhile.</source>
        <translation>
            <numerusform>%n dòng đã bị người khác sửa trong lúc đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>F9 goes to the next refused cell.</source>
        <translation>F9 đến ô không nhận được tiếp theo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were not saved the last time are here again; F9 goes to what is refused.</source>
        <translation>
            <numerusform>%n dòng chưa lưu lần trước đã có lại ở đây; F9 đến ô không nhận được.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many cells do not fit the clipboard. Choose fewer rows.</source>
        <translation>Quá nhiều ô để sao chép. Hãy chọn ít dòng hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng. Hãy dán vào bảng tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the cells in Excel first.</source>
        <translation>Chưa có gì để dán. Hãy sao chép các ô trong Excel trước.</translation>
    </message>
    <message>
        <source>Nothing of the block fits a column that can be written.</source>
        <translation>Khối này không có ô nào dán được vào cột có thể sửa.</translation>
    </message>
    <message numerus="yes">
        <source>Pasting %n row(s)</source>
        <translation>
            <numerusform>Đang dán %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed when you stop.</source>
        <translation>Nếu dừng, không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>stc::views::GridView</name>
    <message>
        <source>%1, edited in the table</source>
        <translation>%1, sửa trong bảng</translation>
    </message>
    <message>
        <source>Row numbers and marks</source>
        <translation>Số dòng và dấu hiệu</translation>
    </message>
    <message>
        <source>Column headings of “%1”</source>
        <translation>Tiêu đề cột của “%1”</translation>
    </message>
</context>
<context>
    <name>stc::views::GroupFigures</name>
    <message>
        <source>Samples by target group</source>
        <translation>Mẫu theo đối tượng</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>period</comment>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>In the day: %1. Together: %2.</source>
        <translation>Trong ngày: %1. Lũy kế: %2.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Day: taken</source>
        <translation>Ngày: đã lấy</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>âm tính</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>dương tính</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>chờ</translation>
    </message>
    <message>
        <source>Together: taken</source>
        <translation>Lũy kế: đã lấy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Waiting = taken − negative − positive. A sample that gave no answer (spoiled, or its pool was positive) goes on waiting until the repeat answers for it; repeats are counted apart: %1.</source>
        <translation>Chờ kết quả = đã lấy − âm tính − dương tính. Mẫu không cho kết quả (hỏng, hoặc mẫu gộp dương tính) vẫn là đang chờ cho đến khi mẫu lấy lại có kết quả; mẫu lấy lại tính riêng: %1.</translation>
    </message>
</context>
<context>
    <name>stc::views::HeadDialog</name>
    <message>
        <source>The head of this household</source>
        <translation>Chủ hộ của hộ này</translation>
    </message>
    <message>
        <source>Nobody else lives in this household who could become its head.</source>
        <translation>Trong hộ không còn ai khác để làm chủ hộ.</translation>
    </message>
</context>
<context>
    <name>stc::views::HealthGridModel</name>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message>
        <source>⚠ suspected case, not concluded</source>
        <translation>⚠ ca nghi ngờ, chưa kết luận</translation>
    </message>
</context>
<context>
    <name>stc::views::HealthGridPage</name>
    <message>
        <source>Eveni&amp;ng too</source>
        <translation>Có &amp;buổi tối</translation>
    </message>
    <message>
        <source>Health checks grid</source>
        <translation>Bảng theo dõi sức khỏe</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <comment>day</comment>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>day</comment>
        <translation>đến hết ngà&amp;y</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Những ngày trước</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Những ngày sau</translation>
    </message>
    <message>
        <source>Evening too</source>
        <translation>Có buổi tối</translation>
    </message>
    <message>
        <source>&amp;All days of the person (F3)</source>
        <translation>&amp;Cả đợt (F3)</translation>
    </message>
    <message>
        <source>&amp;Suspected case (Ctrl+Enter)</source>
        <translation>Ghi c&amp;a nghi ngờ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Ngày đầu nằm sau ngày cuối.</translation>
    </message>
    <message>
        <source>The grid shows at most %1 days.</source>
        <translation>Bảng hiện nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Enter records a suspected case.</source>
        <translation>%1: %2. Ctrl+Enter ghi ca nghi ngờ.</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>ngày thứ %1 trên %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ngày thứ %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter records a suspected case</source>
        <translation>Ctrl+Enter ghi ca nghi ngờ</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the suspected case</source>
        <translation>Ctrl+Enter mở ca nghi ngờ</translation>
    </message>
    <message>
        <source>Choose a commune.</source>
        <translation>Hãy chọn một xã.</translation>
    </message>
    <message>
        <source>Nobody was in quarantine there in these days.</source>
        <translation>Không ai cách ly ở đây trong những ngày này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s).</source>
        <translation>
            <numerusform>%Ln người.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks done.</source>
        <translation>Ngày %1: đã theo dõi %2 trên %3 lượt.</translation>
    </message>
    <message>
        <source>⚠ Fever or danger signs: %1.</source>
        <translation>⚠ Sốt hoặc dấu hiệu nguy hiểm: %1.</translation>
    </message>
    <message>
        <source>Enter, ↓ next person   Tab, → next session   Ctrl+D as the box above   Delete empties   Esc leaves   Ctrl+V pastes a block   each box is saved as it is left</source>
        <translation>Enter, ↓ người kế tiếp   Tab, → buổi kế tiếp   Ctrl+D như ô trên   Delete xóa ô   Esc bỏ   Ctrl+V dán cả khối   rời ô là lưu</translation>
    </message>
</context>
<context>
    <name>stc::views::HelpViewer</name>
    <message>
        <source>User guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Nội dung hướng dẫn</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>stc::views::HistoryPage</name>
    <message>
        <source>Packages and history</source>
        <translation>Gói dữ liệu và lịch sử</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Các phiên bản trước</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Đã xử lý thế nào</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Phiên bản lúc</translation>
    </message>
    <message>
        <source>Earlier version beside the present one</source>
        <translation>Phiên bản trước đặt cạnh bản hiện tại</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Take this version back…</source>
        <translation>Lấy lại phiên bản này…</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
    <message>
        <source>↑ sent to</source>
        <translation>↑ gửi đến</translation>
    </message>
    <message>
        <source>↓ received from</source>
        <translation>↓ nhận từ</translation>
    </message>
    <message>
        <source>%1 (the one before is missing)</source>
        <translation>%1 (thiếu gói trước đó)</translation>
    </message>
    <message>
        <source>unknown office</source>
        <translation>cơ quan chưa rõ</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>This change replaced nothing: it only added.</source>
        <translation>Lần này không thay bản ghi nào, chỉ thêm mới.</translation>
    </message>
    <message>
        <source>The first %1 versions that this change replaced, deleted or passed over:</source>
        <translation>%1 phiên bản đầu mà lần này đã thay, xóa hoặc bỏ qua:</translation>
    </message>
    <message>
        <source>Versions that this change replaced, deleted or passed over:</source>
        <translation>Các phiên bản mà lần này đã thay, xóa hoặc bỏ qua:</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(đã xóa)</translation>
    </message>
    <message>
        <source>Take a version back</source>
        <translation>Lấy lại một phiên bản</translation>
    </message>
    <message>
        <source>Make the earlier version the valid one?</source>
        <translation>Dùng lại phiên bản trước?</translation>
    </message>
    <message>
        <source>What stands there now is kept in the history. The change travels on with your next export.</source>
        <translation>Nội dung hiện tại vẫn được giữ trong lịch sử. Thay đổi này sẽ đi theo lần xuất tới.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>The earlier version is valid again.</source>
        <translation>Đã dùng lại phiên bản trước.</translation>
    </message>
    <message>
        <source>Take the whole change back…</source>
        <translation>Hoàn tác cả lần thay đổi này…</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>Hoàn tác một thay đổi</translation>
    </message>
    <message>
        <source>Take back “%1” as a whole?</source>
        <translation>Hoàn tác toàn bộ “%1”?</translation>
    </message>
    <message>
        <source>Every record that it touched becomes what it was before. If one of them was changed again since, nothing happens and you are told.</source>
        <translation>Mọi bản ghi đã bị thay đổi sẽ trở lại như trước. Nếu có bản ghi đã được sửa tiếp sau đó, chương trình không làm gì và sẽ báo cho anh/chị biết.</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Đã xong: %1</translation>
    </message>
    <message>
        <source>take an earlier version back</source>
        <translation>lấy lại một phiên bản trước</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>stc::views::HomePage</name>
    <message>
        <source>Import files of the communes</source>
        <translation>Nhập tệp của các xã</translation>
    </message>
    <message>
        <source>A folder, a ZIP file or CSV files. You see everything before it is written.</source>
        <translation>Thư mục, tệp ZIP hoặc các tệp CSV. Xem hết trước khi ghi.</translation>
    </message>
    <message>
        <source>Print the monitoring list</source>
        <translation>In danh sách theo dõi</translation>
    </message>
    <message>
        <source>Everybody in quarantine on a day, by commune and team.</source>
        <translation>Tất cả người đang cách ly trong một ngày, theo xã và tổ.</translation>
    </message>
    <message>
        <source>Export for another office</source>
        <translation>Xuất cho cơ quan khác</translation>
    </message>
    <message>
        <source>A package for the office above, or for a commune.</source>
        <translation>Gói dữ liệu cho cấp trên hoặc cho một xã.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Period of the figures</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Từ đầu đến nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày gần nhất</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 ngày gần nhất</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày gần nhất</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>The database is empty. Import the files that you were sent.</source>
        <translation>Cơ sở dữ liệu còn trống. Hãy nhập các tệp được gửi đến.</translation>
    </message>
    <message>
        <source>Last change: %1, %2</source>
        <translation>Thay đổi gần nhất: %1, %2</translation>
    </message>
    <message>
        <source>unknown office</source>
        <translation>cơ quan chưa rõ</translation>
    </message>
    <message>
        <source>Last package sent: to %1, made %2</source>
        <translation>Gói gửi gần nhất: đến %1, lập lúc %2</translation>
    </message>
    <message>
        <source>Last package received: from %1, made %2</source>
        <translation>Gói nhận gần nhất: từ %1, lập lúc %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Thay đổi gần nhất: %1</translation>
    </message>
    <message>
        <source>Shows which pages these are</source>
        <translation>Xem đó là những trang nào</translation>
    </message>
    <message>
        <source>All logbook pages of yesterday and today are typed</source>
        <translation>Đã nhập đủ trang nhật ký hôm qua và hôm nay</translation>
    </message>
    <message>
        <source>Logbook pages still missing: %1 of yesterday, %2 of today</source>
        <translation>Trang nhật ký còn thiếu: hôm qua %1, hôm nay %2</translation>
    </message>
    <message>
        <source>Opens today’s work</source>
        <translation>Mở trang việc hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>Today’s work: %Ln people to check</source>
        <translation>
            <numerusform>Việc hôm nay: %Ln người phải theo dõi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::HouseholdForm</name>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>Household in the books – changing it</source>
        <translation>Hộ đã có trong sổ – đang sửa</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Type the name of the head of the household.</source>
        <translation>Chưa có gì để lưu. Hãy gõ họ tên chủ hộ.</translation>
    </message>
    <message>
        <source>There is no team “%1” in this commune. Choose one of the list, or leave the field empty.</source>
        <translation>Trong xã không có tổ “%1”. Hãy chọn trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Người thứ %1: %2</translation>
    </message>
</context>
<context>
    <name>stc::views::HouseholdMergeDialog</name>
    <message>
        <source>The other &amp;household</source>
        <translation>&amp;Hộ kia</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>This household</source>
        <translation>Hộ này</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Hộ kia</translation>
    </message>
    <message>
        <source>The people of the other household and all that was entered about it come to this household; the other one goes. Team and visit order stay those of this household. Choose line by line what is to stand: the Left key takes the value of this household, the Right key that of the other.</source>
        <translation>Nhân khẩu và mọi ghi chép của hộ kia chuyển hết sang hộ này; hộ kia không còn nữa. Tổ phụ trách và thứ tự đi giữ theo hộ này. Chọn từng dòng: phím ← lấy của hộ này, phím → lấy của hộ kia.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Choose the other household: type three letters of its head’s name.</source>
        <translation>Hãy chọn hộ kia: gõ ba chữ cái của tên chủ hộ.</translation>
    </message>
</context>
<context>
    <name>stc::views::HouseholdPage</name>
    <message>
        <source>Enter households</source>
        <translation>Nhập hộ theo danh sách giấy</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>&amp;Lưu, nhập hộ tiếp</translation>
    </message>
    <message>
        <source>Save the household and begin the next one (Ctrl+Enter, or Enter in an empty name)</source>
        <translation>Lưu hộ này và nhập hộ tiếp theo (Ctrl+Enter, hoặc Enter ở ô họ tên để trống)</translation>
    </message>
    <message>
        <source>&amp;Actions with this household</source>
        <translation>&amp;Việc với hộ này</translation>
    </message>
    <message>
        <source>Move, split, merge, births, deaths … (Ctrl+M)</source>
        <translation>Chuyển, tách, gộp, sinh, mất… (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Give up, begin anew</source>
        <translation>&amp;Bỏ, nhập lại</translation>
    </message>
    <message>
        <source>Empty the form without saving it (Ctrl+Shift+Delete)</source>
        <translation>Xóa trắng, không lưu (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Typed in this sitting</source>
        <translation>Vừa nhập</translation>
    </message>
    <message>
        <source>Households typed in this sitting</source>
        <translation>Các hộ vừa nhập</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Khẩu</translation>
    </message>
    <message>
        <source>Enter or a double click opens one again.</source>
        <translation>Enter hoặc nhấp đúp để mở lại.</translation>
    </message>
    <message>
        <source>Actions with this household</source>
        <translation>Việc với hộ này</translation>
    </message>
    <message>
        <source>Save the household first, then open it again from the list at the right.</source>
        <translation>Hãy lưu hộ trước, rồi mở lại từ danh sách bên phải.</translation>
    </message>
    <message>
        <source>Save what you changed here first (Ctrl+Enter). Then open the household again for this.</source>
        <translation>Hãy lưu những gì vừa sửa trước (Ctrl+Enter), rồi mở lại hộ để làm việc này.</translation>
    </message>
    <message>
        <source>Household not saved</source>
        <translation>Hộ chưa lưu</translation>
    </message>
    <message>
        <source>Give up what you typed in this form?</source>
        <translation>Bỏ những gì đã nhập ở đây?</translation>
    </message>
    <message>
        <source>It is not in the books yet.</source>
        <translation>Những gì đã nhập chưa được ghi vào sổ.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>A household that was not finished is still here (typed until %1).</source>
        <translation>Còn một hộ nhập dở (đến lúc %1).</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Nhậ&amp;p tiếp</translation>
    </message>
    <message>
        <source>De&amp;lete this row (a slip)</source>
        <translation>&amp;Xóa dòng này (nhập nhầm)</translation>
    </message>
</context>
<context>
    <name>stc::views::HouseholdSplitDialog</name>
    <message>
        <source>The new household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>&amp;Number of the new household</source>
        <translation>&amp;Số hộ mới</translation>
    </message>
    <message>
        <source>&amp;Address, where it is another one</source>
        <translation>Địa &amp;chỉ (nếu khác)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Số đ&amp;iện thoại</translation>
    </message>
    <message>
        <source>The chosen people become a household of their own in the same hamlet, with the same team.</source>
        <translation>Những người đã chọn thành một hộ riêng, cùng thôn, cùng tổ.</translation>
    </message>
</context>
<context>
    <name>stc::views::ImportPage</name>
    <message>
        <source>Nothing was imported. The database is as it was.</source>
        <translation>Chưa nhập gì. Cơ sở dữ liệu giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Choose what the communes or another office sent: a folder, a ZIP file, or single CSV files. You can also drag them onto this window. First you see what would happen; nothing is written before you agree.</source>
        <translation>Chọn dữ liệu do các xã hoặc cơ quan khác gửi: thư mục, tệp ZIP hoặc từng tệp CSV. Cũng có thể kéo thả vào cửa sổ này. Chương trình cho xem trước kết quả; chưa đồng ý thì chưa ghi gì.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Chosen files and folders</source>
        <translation>Các tệp và thư mục đã chọn</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Kiểm tra các tệp</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Các tệp cần nhập</translation>
    </message>
    <message>
        <source>Packages and tables (*.zip *.csv)</source>
        <translation>Gói và bảng dữ liệu (*.zip *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Thư mục cần nhập</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Đang kiểm tra các tệp</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was imported.</source>
        <translation>Đã dừng kiểm tra. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>If you cancel, the database stays as it was.</source>
        <translation>Nếu hủy, cơ sở dữ liệu giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>The import was cancelled. The database is as it was.</source>
        <translation>Đã hủy việc nhập. Cơ sở dữ liệu giữ nguyên như cũ.</translation>
    </message>
</context>
<context>
    <name>stc::views::ImportResult</name>
    <message>
        <source>Show the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Open the folder with the refused rows</source>
        <translation>Mở thư mục chứa các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>The files have changed since they were checked and hold errors now. The database is as it was. Check the files again.</source>
        <translation>Các tệp đã thay đổi sau khi kiểm tra và nay có lỗi. Cơ sở dữ liệu giữ nguyên như cũ. Hãy kiểm tra lại các tệp.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Đã nhập xong</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.</source>
        <translation>
            <numerusform>%n dòng bị từ chối. Các dòng này kèm lý do nằm trong %1. Hãy sửa tệp đó, hoặc gửi trả lại nơi lập, rồi nhập lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was known already. Nothing had to be changed.</source>
        <translation>Mọi bản ghi đều đã có. Không phải thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 rows are new, %2 were changed. What they replaced stands under “Packages and history” and can be taken back.</source>
        <translation>%1 dòng mới, %2 dòng thay đổi. Nội dung cũ nằm trong “Gói dữ liệu và lịch sử” và có thể lấy lại.</translation>
    </message>
    <message>
        <source>Show the list “%1”</source>
        <translation>Xem danh sách “%1”</translation>
    </message>
</context>
<context>
    <name>stc::views::KindCell</name>
    <message>
        <source>What was not as usual</source>
        <translation>Điều cần lưu ý</translation>
    </message>
    <message>
        <source>What? (letter)</source>
        <translation>Việc gì? (chữ)</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2</source>
        <translation>“%1” không có trong các mục: %2</translation>
    </message>
</context>
<context>
    <name>stc::views::LabDialog</name>
    <message>
        <source>Results of a laboratory</source>
        <translation>Kết quả của phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>Cột chứa: %1</translation>
    </message>
    <message>
        <source>Day of the results where the list gives none</source>
        <translation>Ngày kết quả khi danh sách không ghi</translation>
    </message>
    <message>
        <source>&amp;Day of results without one:</source>
        <translation>&amp;Ngày kết quả nếu tệp không ghi:</translation>
    </message>
    <message>
        <source>&amp;Only what waits for a decision</source>
        <translation>&amp;Chỉ dòng chờ quyết định</translation>
    </message>
    <message>
        <source>Only what waits for a decision</source>
        <translation>Chỉ dòng chờ quyết định</translation>
    </message>
    <message>
        <source>Lines of the laboratory&apos;s list</source>
        <translation>Các dòng trong danh sách của phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Space leaves the line out · R replaces the result in the books · Enter chooses whom the line means</source>
        <translation>Phím cách: bỏ qua dòng · R: thay kết quả trong sổ · Enter: chọn dòng là của ai</translation>
    </message>
    <message>
        <source>Whom the line may mean</source>
        <translation>Dòng này có thể là của</translation>
    </message>
    <message>
        <source>&amp;Leave out all that wait</source>
        <translation>&amp;Bỏ qua mọi dòng đang chờ</translation>
    </message>
    <message>
        <source>&amp;Enter the results</source>
        <translation>&amp;Ghi kết quả</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say above which column holds the result, and which a code, an identity number or a name.</source>
        <translation>Hãy chọn ở trên cột nào là kết quả, cột nào là mã, số CCCD/CMND hoặc họ tên.</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– không có –</translation>
    </message>
    <message>
        <source>%1 lines: %2 results to enter · %3 known already · %4 without a result yet · %5 wait for a decision</source>
        <translation>%1 dòng: %2 kết quả sẽ ghi · %3 đã có · %4 chưa có kết quả · %5 chờ quyết định</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
</context>
<context>
    <name>stc::views::LabModel</name>
    <message>
        <source>taken %1</source>
        <translation>lấy %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>pool: again, singly</source>
        <translation>gộp (+): lấy lại đơn</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẽ ghi</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>chưa có kết quả</translation>
    </message>
    <message>
        <source>CHOOSE</source>
        <translation>CHỌN NGƯỜI</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>thay kết quả</translation>
    </message>
    <message>
        <source>DIFFERENT</source>
        <translation>KHÁC SỔ</translation>
    </message>
    <message>
        <source>NOBODY</source>
        <translation>KHÔNG CÓ</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>SAI</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n người có thể</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tube %1, %n people</source>
        <translation>
            <numerusform>ống %1, %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Của</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>stc::views::LayoutDialog</name>
    <message>
        <source>On both pages</source>
        <translation>Trên cả hai trang</translation>
    </message>
    <message>
        <source>Only on the page to fill in</source>
        <translation>Chỉ trên trang để trống</translation>
    </message>
    <message>
        <source>Only on the typed page</source>
        <translation>Chỉ trên trang đã nhập</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Không in</translation>
    </message>
    <message>
        <source>Sections of the page</source>
        <translation>Các mục của trang</translation>
    </message>
    <message>
        <source>Columns of the section</source>
        <translation>Các cột của mục</translation>
    </message>
    <message>
        <source>Layout of the logbook page</source>
        <translation>Mẫu trang nhật ký</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Tên mục</translation>
    </message>
    <message>
        <source>Where the section stands</source>
        <translation>Mục hiện ở đâu</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Số dòng trống</translation>
    </message>
    <message>
        <source>Height of a row to write in</source>
        <translation>Chiều cao dòng viết tay</translation>
    </message>
    <message>
        <source>Further numbers, one a line</source>
        <translation>Số điện thoại khác, mỗi dòng một số</translation>
    </message>
    <message>
        <source>Health station of the commune: …</source>
        <translation>Trạm y tế xã: …</translation>
    </message>
    <message>
        <source>Title of the column</source>
        <translation>Tên cột</translation>
    </message>
    <message>
        <source>Heading above it and its neighbours</source>
        <translation>Tiêu đề chung phía trên các cột</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Độ rộng cột</translation>
    </message>
    <message>
        <source>Where the column stands</source>
        <translation>Cột hiện ở đâu</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Mẫu ban đầu</translation>
    </message>
    <message>
        <source>Takes back everything that the office has changed</source>
        <translation>Bỏ mọi thay đổi của đơn vị</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Spare rows for what is new</source>
        <translation>Số dòng để trống thêm</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Số dòng kẻ</translation>
    </message>
    <message>
        <source>Lines of the section</source>
        <translation>Các dòng của mục</translation>
    </message>
    <message>
        <source>All columns together: %1 mm on the page to fill in, %2 mm on the typed page; the page has %3 mm. Narrower tables are stretched.</source>
        <translation>Tổng các cột: %1 mm trên trang để trống, %2 mm trên trang đã nhập; khổ giấy có %3 mm. Bảng hẹp hơn được giãn ra.</translation>
    </message>
    <message>
        <source>Leave without saving the changes?</source>
        <translation>Đóng mà không lưu thay đổi?</translation>
    </message>
    <message>
        <source>The layout stays as it was.</source>
        <translation>Mẫu trang giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>stc::views::LayoutPreview</name>
    <message>
        <source>Which page is shown</source>
        <translation>Xem trang nào</translation>
    </message>
    <message>
        <source>Page to fill in</source>
        <translation>Trang để trống</translation>
    </message>
    <message>
        <source>Typed page</source>
        <translation>Trang đã nhập</translation>
    </message>
</context>
<context>
    <name>stc::views::LeavingDialog</name>
    <message>
        <source>&amp;Who goes</source>
        <translation>&amp;Người chuyển</translation>
    </message>
    <message>
        <source>The head goes: who becomes the head of those who stay?</source>
        <translation>Chủ hộ chuyển đi: ai làm chủ hộ của những người ở lại?</translation>
    </message>
</context>
<context>
    <name>stc::views::LimitsDialog</name>
    <message>
        <source>What is warned of</source>
        <translation>Các mức cảnh báo</translation>
    </message>
    <message>
        <source>Active members, at least</source>
        <translation>Số thành viên ít nhất</translation>
    </message>
    <message>
        <source>Active members, at most</source>
        <translation>Số thành viên nhiều nhất</translation>
    </message>
    <message>
        <source>Households, at least</source>
        <translation>Số hộ ít nhất</translation>
    </message>
    <message>
        <source>Households, at most</source>
        <translation>Số hộ nhiều nhất</translation>
    </message>
    <message>
        <source>A team has exactly one &amp;leader</source>
        <translation>Mỗi tổ có đúng một tổ t&amp;rưởng</translation>
    </message>
    <message>
        <source>A team has exactly one leader</source>
        <translation>Mỗi tổ có đúng một tổ trưởng</translation>
    </message>
    <message>
        <source>Every member is &amp;trained</source>
        <translation>Mọi thành viên đã được tậ&amp;p huấn</translation>
    </message>
    <message>
        <source>Every member is trained</source>
        <translation>Mọi thành viên đã được tập huấn</translation>
    </message>
    <message>
        <source>These hold for this database and forbid nothing: teams outside them are marked.</source>
        <translation>Áp dụng cho cơ sở dữ liệu này và không cấm gì: tổ nào ngoài mức thì được đánh dấu.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Active &amp;members</source>
        <translation>Số &amp;thành viên</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>Số &amp;hộ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>The first number of a pair is the smaller one. Mend the pair.</source>
        <translation>Số đứng trước phải nhỏ hơn số đứng sau. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Days after which a logbook page counts as late</source>
        <translation>Số ngày, quá đó trang nhật ký tính là nộp trễ</translation>
    </message>
    <message>
        <source>Per cent of the pages that are read a second time</source>
        <translation>Phần trăm số trang được đọc soát lần hai</translation>
    </message>
    <message>
        <source>Logbook pages are late after (d&amp;ays)</source>
        <translation>Trang nhật ký nộp trễ sau (&amp;ngày)</translation>
    </message>
    <message>
        <source>Pages &amp;read a second time</source>
        <translation>Số trang đọc &amp;soát lần hai</translation>
    </message>
</context>
<context>
    <name>stc::views::ListHost</name>
    <message>
        <source>Print the roster…</source>
        <translation>In danh sách thành viên…</translation>
    </message>
    <message>
        <source>Print the household list…</source>
        <translation>In danh sách hộ…</translation>
    </message>
    <message>
        <source>Print blank pages…</source>
        <translation>In trang nhật ký để trống…</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>In trang này…</translation>
    </message>
    <message>
        <source>Print the monitoring list…</source>
        <translation>In danh sách theo dõi…</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings the record back.</source>
        <translation>Đã xóa. Nhấn Ctrl+Z để lấy lại bản ghi.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Enter a new record (Insert)</source>
        <translation>Thêm bản ghi mới (Insert)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Edit the record of the current row (F2)</source>
        <translation>Sửa bản ghi ở dòng đang chọn (F2)</translation>
    </message>
    <message>
        <source>Edit in the table</source>
        <translation>Sửa trong bảng</translation>
    </message>
    <message>
        <source>Type into the rows themselves, add new ones at the end, paste from Excel (F8)</source>
        <translation>Gõ thẳng vào các dòng, thêm dòng mới ở cuối, dán từ Excel (F8)</translation>
    </message>
    <message>
        <source>Several rows are marked. Mark the one that is meant.</source>
        <translation>Đang chọn nhiều dòng. Hãy chọn một dòng.</translation>
    </message>
    <message>
        <source>There is no row that could be meant.</source>
        <translation>Chưa có dòng nào được chọn.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Lịch sử…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>Household…</source>
        <translation>Cả hộ…</translation>
    </message>
    <message>
        <source>The household with its people on one page: change, move, split, merge, births and deaths (Shift+F2)</source>
        <translation>Mở cả hộ cùng nhân khẩu trên một trang: sửa, chuyển, tách, gộp, sinh, mất (Shift+F2)</translation>
    </message>
    <message>
        <source>Two pages have this number. “Open logbook page by its code” (Ctrl+T) asks which one is meant.</source>
        <translation>Có hai trang cùng số này. Lệnh “Mở trang nhật ký theo mã” (Ctrl+T) sẽ hỏi đó là trang nào.</translation>
    </message>
</context>
<context>
    <name>stc::views::ListPage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search: name, phone, number … marks do not matter (Ctrl+F)</source>
        <translation>Tìm: tên, số điện thoại, số hộ … không cần gõ dấu (Ctrl+F)</translation>
    </message>
    <message>
        <source>List and details</source>
        <translation>Danh sách và chi tiết</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Choose which columns the list shows</source>
        <translation>Chọn các cột hiện trong danh sách</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Write what the list shows into a file for a spreadsheet</source>
        <translation>Ghi danh sách đang xem ra tệp cho bảng tính</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Show or hide the details of the current row (F4)</source>
        <translation>Hiện hoặc ẩn chi tiết của dòng đang chọn (F4)</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters.</source>
        <translation>Không có gì khớp với ô tìm và bộ lọc.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Chưa có gì ở đây.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>shown rows, all rows, name of the list</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>all rows, name of the list</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Bản ghi này không còn nữa.</translation>
    </message>
    <message>
        <source>So many rows do not fit the clipboard. Write them into a file instead.</source>
        <translation>Quá nhiều dòng để sao chép. Hãy ghi ra tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng. Có thể dán vào bảng tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV cho bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Đang ghi danh sách…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>Đã ghi %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Saved. The search or the filters hide the record.</source>
        <translation>Đã lưu. Bản ghi đang bị ẩn do tìm kiếm hoặc bộ lọc.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Hiện bản ghi</translation>
    </message>
</context>
<context>
    <name>stc::views::ListTable</name>
    <message>
        <source>Column headings of “%1”</source>
        <translation>Tiêu đề cột của “%1”</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại các cột</translation>
    </message>
</context>
<context>
    <name>stc::views::LogbookPage</name>
    <message>
        <source>Type logbook pages</source>
        <translation>Nhập trang nhật ký</translation>
    </message>
    <message>
        <source>Page is typed (Ctrl+Enter)</source>
        <translation>Đã nhập xong (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Everything that stands on the paper has been typed. What is still empty is said first.</source>
        <translation>Mọi điều ghi trên giấy đã được nhập. Chương trình báo trước những chỗ còn trống.</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Trang tiếp theo (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>The next team of the commune whose page of this day is not typed yet</source>
        <translation>Tổ tiếp theo trong xã chưa nhập trang của ngày này</translation>
    </message>
    <message>
        <source>Phrases…</source>
        <translation>Câu mẫu…</translation>
    </message>
    <message>
        <source>The office’s own sentences that are offered while notes are typed</source>
        <translation>Những câu thường dùng của đơn vị, gợi ý khi nhập ghi chép</translation>
    </message>
    <message>
        <source>The page in the order of the paper</source>
        <translation>Trang nhật ký theo thứ tự trên giấy</translation>
    </message>
    <message>
        <source>Households not as usual, and what happened</source>
        <translation>Hộ cần lưu ý và sự việc trong ngày</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Có nội dung chưa lưu</translation>
    </message>
    <message>
        <source>Give up what could not be saved on this page?</source>
        <translation>Bỏ những nội dung không lưu được trên trang này?</translation>
    </message>
    <message>
        <source>It is marked; the rest of the page is in the books.</source>
        <translation>Những chỗ đó đã được đánh dấu; phần còn lại của trang đã lưu vào sổ.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>the recorder</source>
        <translation>người ghi</translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1/%2 lần đo thân nhiệt</translation>
    </message>
    <message>
        <source>Not finished yet: what is marked cannot be saved as it stands.</source>
        <translation>Chưa xong: những chỗ đánh dấu chưa lưu được, cần sửa lại.</translation>
    </message>
    <message>
        <source>Still empty: %1. Ctrl+Enter once more finishes the page all the same.</source>
        <translation>Còn trống: %1. Nhấn Ctrl+Enter lần nữa nếu trang chỉ có vậy.</translation>
    </message>
    <message>
        <source>The page of %1 of %2 is typed. The code of the next one, please; Ctrl+PgDown opens the next team.</source>
        <translation>Đã nhập xong trang của %1 ngày %2. Nhập mã trang tiếp theo; Ctrl+PgDown mở tổ tiếp theo.</translation>
    </message>
    <message>
        <source>All other pages of %1 are typed.</source>
        <translation>Các trang khác của ngày %1 đều đã nhập.</translation>
    </message>
    <message>
        <source>Something was typed on the page of %1 and not saved when the program ended (until %2).</source>
        <translation>Trang ngày %1 còn nội dung đã gõ mà chưa lưu khi chương trình dừng (gõ đến %2).</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Nhậ&amp;p tiếp</translation>
    </message>
    <message>
        <source>What was typed cannot be opened again: its draft is damaged.</source>
        <translation>Không mở lại được nội dung đã gõ: bản nháp bị hỏng.</translation>
    </message>
</context>
<context>
    <name>stc::views::MainWindow</name>
    <message>
        <source>Preparing the sample commune</source>
        <translation>Đang chuẩn bị xã mẫu</translation>
    </message>
    <message>
        <source>This is done once and takes a few seconds.</source>
        <translation>Việc này chỉ làm một lần, mất vài giây.</translation>
    </message>
    <message>
        <source>Work is under way. Wait for its end, or cancel it first.</source>
        <translation>Đang có việc chạy. Hãy chờ xong hoặc hủy việc đó trước.</translation>
    </message>
    <message>
        <source>%1 – %2[*] – %3</source>
        <translation>%1 – %2[*] – %3</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Đang có việc chạy</translation>
    </message>
    <message>
        <source>Stop it and quit?</source>
        <translation>Dừng việc này và thoát?</translation>
    </message>
    <message>
        <source>What is not finished will not be done. The database stays as it was.</source>
        <translation>Việc chưa xong sẽ không được thực hiện. Cơ sở dữ liệu giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Dừng và thoát</translation>
    </message>
    <message>
        <source>Make or open a database first, then drag the files onto the window again.</source>
        <translation>Hãy tạo hoặc mở cơ sở dữ liệu trước, rồi kéo thả lại các tệp vào cửa sổ.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Các trình đơn</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>Work is under way. Change the language when it has ended.</source>
        <translation>Đang có việc chạy. Hãy đổi ngôn ngữ khi việc đó xong.</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Cơ sở dữ liệu (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Đã khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The backup is restored. The replaced database is kept as %1.</source>
        <translation>Đã khôi phục bản sao lưu. Cơ sở dữ liệu bị thay được giữ tại %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Done as planned: %1</source>
        <translation>Đã thực hiện theo kế hoạch: %1</translation>
    </message>
</context>
<context>
    <name>stc::views::MemberRows</name>
    <message>
        <source>Member %1: %2</source>
        <translation>Thành viên %1: %2</translation>
    </message>
</context>
<context>
    <name>stc::views::MergeTeamDialog</name>
    <message>
        <source>Merge %1 into another team</source>
        <translation>Gộp %1 vào tổ khác</translation>
    </message>
    <message>
        <source>&amp;Merge the teams</source>
        <translation>&amp;Gộp tổ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>%1 members and %2 households of %3 go over, and it is dissolved. Everything stays in the history.</source>
        <translation>%1 thành viên và %2 hộ của %3 chuyển sang, rồi tổ này giải thể. Mọi thông tin cũ vẫn được lưu.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Gộp vào</translation>
    </message>
    <message>
        <source>Part of the team’s name</source>
        <translation>Một phần tên tổ</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Gộp &amp;vào</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Từ &amp;ngày</translation>
    </message>
    <message>
        <source>Choose the other team: type part of its name.</source>
        <translation>Hãy chọn tổ nhận: gõ một phần tên tổ.</translation>
    </message>
</context>
<context>
    <name>stc::views::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>stc::views::MovePeopleDialog</name>
    <message>
        <source>To the &amp;household</source>
        <translation>Đến &amp;hộ</translation>
    </message>
    <message>
        <source>What they were to the head of this household is emptied; enter in the other household what they are there.</source>
        <translation>Quan hệ với chủ hộ cũ được bỏ trống; hãy ghi quan hệ mới ở hộ kia.</translation>
    </message>
    <message>
        <source>Choose the household to which they go: type three letters of its head’s name.</source>
        <translation>Hãy chọn hộ chuyển đến: gõ ba chữ cái của tên chủ hộ.</translation>
    </message>
</context>
<context>
    <name>stc::views::MovementDialog</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Người</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>&amp;Chuyển đến đâu</translation>
    </message>
    <message>
        <source>&amp;From where</source>
        <translation>&amp;Từ đâu về</translation>
    </message>
    <message>
        <source>This was the head: who becomes the new head?</source>
        <translation>Đây là chủ hộ: ai làm chủ hộ mới?</translation>
    </message>
    <message>
        <source>Nobody of this household has died or moved out.</source>
        <translation>Trong hộ chưa có ai mất hoặc chuyển đi.</translation>
    </message>
    <message>
        <source>Nobody lives in this household any more.</source>
        <translation>Hộ này không còn ai ở.</translation>
    </message>
</context>
<context>
    <name>stc::views::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>stc::views::NewDatabaseDialog</name>
    <message>
        <source>Units of Bắc Giang, 2021</source>
        <translation>Các đơn vị của tỉnh Bắc Giang, năm 2021</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Tạo cơ sở dữ liệu mới</translation>
    </message>
    <message>
        <source>Which unit is the database for?</source>
        <translation>Cơ sở dữ liệu dùng cho đơn vị nào?</translation>
    </message>
    <message>
        <source>Units of another province (CSV)…</source>
        <translation>Đơn vị của tỉnh khác (CSV)…</translation>
    </message>
    <message>
        <source>Where is the file to be?</source>
        <translation>Lưu tệp ở đâu?</translation>
    </message>
    <message>
        <source>File of the new database</source>
        <translation>Tệp của cơ sở dữ liệu mới</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Tạo cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Units of another province</source>
        <translation>Đơn vị của tỉnh khác</translation>
    </message>
    <message>
        <source>Lists of units (*.csv)</source>
        <translation>Danh mục đơn vị (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Không đọc được tệp. Hãy chọn tệp khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n units from “%1”</source>
        <translation>
            <numerusform>%n đơn vị từ “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Cơ sở dữ liệu (*.db)</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place for the file.</source>
        <translation>Không tạo được thư mục. Hãy chọn chỗ khác để lưu tệp.</translation>
    </message>
</context>
<context>
    <name>stc::views::NewHeadBox</name>
    <message>
        <source>New head</source>
        <translation>Chủ hộ mới</translation>
    </message>
    <message>
        <source>&amp;New head</source>
        <translation>Chủ hộ &amp;mới</translation>
    </message>
    <message>
        <source>What %1 is to the new head</source>
        <translation>Quan hệ của %1 với chủ hộ mới</translation>
    </message>
    <message>
        <source>%1 is to the new head</source>
        <translation>%1 là gì của chủ hộ mới</translation>
    </message>
</context>
<context>
    <name>stc::views::NewcomerDialog</name>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Giới tính</translation>
    </message>
    <message>
        <source>&amp;Born (the year is enough)</source>
        <translation>&amp;Năm sinh (hoặc ngày sinh)</translation>
    </message>
    <message>
        <source>I&amp;dentity number</source>
        <translation>Số &amp;CCCD/CMND</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Số &amp;điện thoại</translation>
    </message>
    <message>
        <source>&amp;Relation to the head</source>
        <translation>&amp;Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Bor&amp;n on</source>
        <translation>&amp;Sinh ngày</translation>
    </message>
    <message>
        <source>Moved in o&amp;n</source>
        <translation>Chuyển đến &amp;ngày</translation>
    </message>
    <message>
        <source>From &amp;where</source>
        <translation>&amp;Từ đâu đến</translation>
    </message>
    <message>
        <source>Look at the warning below. If it is right all the same, say why.</source>
        <translation>Hãy xem cảnh báo bên dưới. Nếu vẫn đúng thì ghi lý do.</translation>
    </message>
</context>
<context>
    <name>stc::views::OfferEdit</name>
    <message>
        <source>What can be chosen</source>
        <translation>Các giá trị có thể chọn</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Hiện danh sách (phím ↓)</translation>
    </message>
</context>
<context>
    <name>stc::views::OpenCodeDialog</name>
    <message>
        <source>&amp;Code of the page:</source>
        <translation>&amp;Mã trang:</translation>
    </message>
    <message>
        <source>Open logbook page by its code</source>
        <translation>Mở trang nhật ký theo mã</translation>
    </message>
    <message>
        <source>The code stands beside the QR code at the top of the page. A scanner opens the page by itself.</source>
        <translation>Mã in cạnh mã QR ở đầu trang. Dùng máy quét thì trang tự mở.</translation>
    </message>
</context>
<context>
    <name>stc::views::OperationDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>The space bar marks a person.</source>
        <translation>Phím cách để đánh dấu từng người.</translation>
    </message>
    <message>
        <source>Type three letters of the head’s name, or the number.</source>
        <translation>Gõ ba chữ cái của tên chủ hộ, hoặc số hộ.</translation>
    </message>
    <message>
        <source>Enter it in the books</source>
        <translation>Ghi vào sổ</translation>
    </message>
</context>
<context>
    <name>stc::views::PageBoard</name>
    <message>
        <source>&amp;Only teams with missing pages</source>
        <translation>&amp;Chỉ tổ còn thiếu trang</translation>
    </message>
    <message>
        <source>Only teams with missing pages</source>
        <translation>Chỉ tổ còn thiếu trang</translation>
    </message>
    <message>
        <source>Which pages are missing</source>
        <translation>Trang còn thiếu</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Những ngày trước</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Những ngày sau</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Bảy ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation>Ba mươi ngày</translation>
    </message>
    <message>
        <source>Scan or type the codes of the pages that came back, one after the other</source>
        <translation>Quét hoặc gõ mã các trang nộp về, hết trang này đến trang khác</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>Đã nộ&amp;p về</translation>
    </message>
    <message>
        <source>The marked pages came back to the office, or did not (Space)</source>
        <translation>Các trang đang chọn đã nộp về, hoặc chưa (phím cách)</translation>
    </message>
    <message>
        <source>&amp;Code of the page that came back:</source>
        <translation>&amp;Mã trang nộp về:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>No more pages (Esc)</source>
        <translation>Hết trang (Esc)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>There is no team here in these days.</source>
        <translation>Trong những ngày này không có tổ nào.</translation>
    </message>
    <message>
        <source>No page is due in these days.</source>
        <translation>Trong những ngày này không phải nộp trang nào.</translation>
    </message>
    <message>
        <source>No page is missing.</source>
        <translation>Không thiếu trang nào.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) missing, %1 of them overdue.</source>
        <translation>
            <numerusform>Còn thiếu %Ln trang, trong đó %1 trang quá hạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) typed late.</source>
        <translation>
            <numerusform>%Ln trang nộp trễ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pages of %2 teams are due; %3 are typed, %4 in time.</source>
        <translation>Phải có %1 trang của %2 tổ: đã nhập %3, đúng hạn %4.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Ngày đầu nằm sau ngày cuối.</translation>
    </message>
    <message>
        <source>A board has at most %1 days.</source>
        <translation>Bảng theo dõi có nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>A page that was not printed here has no number to come back by. Enter opens it, to be typed at once.</source>
        <translation>Trang chưa in ở đây thì không có mã để nhận. Nhấn Enter để mở trang và nhập ngay.</translation>
    </message>
    <message>
        <source>Only printed pages that are not typed yet can come back.</source>
        <translation>Chỉ nhận được trang đã in mà chưa nhập.</translation>
    </message>
    <message>
        <source>Scan or type one page after the other; Esc ends it.</source>
        <translation>Quét hoặc gõ lần lượt từng trang; Esc để kết thúc.</translation>
    </message>
    <message>
        <source>%1 is typed already.</source>
        <translation>%1: đã nhập rồi.</translation>
    </message>
    <message>
        <source>%1 came back already, on %2.</source>
        <translation>%1: đã nộp về từ ngày %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came back. %n page(s) so far.</source>
        <translation>
            <numerusform>%1: đã nhận. Đến nay được %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>day</comment>
        <translation>đến</translation>
    </message>
    <message>
        <source>Rece&amp;ive pages…</source>
        <translation>Nhận tr&amp;ang…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Print this board, or save it as a PDF file</source>
        <translation>In bảng này hoặc lưu thành tệp PDF</translation>
    </message>
</context>
<context>
    <name>stc::views::PageBoardTable</name>
    <message>
        <source>Pages by team and day</source>
        <translation>Trang nhật ký theo tổ và ngày</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Các tổ</translation>
    </message>
</context>
<context>
    <name>stc::views::PageCodeLine</name>
    <message>
        <source>1234-5, or scan it</source>
        <translation>1234-5, hoặc quét mã</translation>
    </message>
    <message>
        <source>07354-1234-5, or scan it</source>
        <translation>07354-1234-5, hoặc quét mã</translation>
    </message>
    <message>
        <source>Two computers gave out this number. Which page is it?</source>
        <translation>Hai máy đã cấp trùng số này. Đây là trang nào?</translation>
    </message>
</context>
<context>
    <name>stc::views::PageHead</name>
    <message>
        <source>The code stands at the top of the page: 1213-4. Scan it, or type it. Enter in the empty field goes on to team and date.</source>
        <translation>Mã ghi ở đầu trang: 1213-4. Quét hoặc gõ mã. Enter ở ô trống để sang ô tổ và ngày.</translation>
    </message>
    <message>
        <source>Pages with this code</source>
        <translation>Các trang có mã này</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Mã trang</translation>
    </message>
    <message>
        <source>1213-4, or scan it</source>
        <translation>1213-4, hoặc quét</translation>
    </message>
    <message>
        <source>07354-1213-4, or scan it</source>
        <translation>07354-1213-4, hoặc quét</translation>
    </message>
    <message>
        <source>Page &amp;code</source>
        <translation>&amp;Mã trang</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
    <message>
        <source>Team, by its number or letters of its name</source>
        <translation>Tổ, theo số hoặc vài chữ của tên</translation>
    </message>
    <message>
        <source>No. or letters</source>
        <translation>Số hoặc tên tổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Date of the page</source>
        <translation>Ngày của trang</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <comment>page</comment>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>printed, not typed yet</source>
        <comment>page</comment>
        <translation>đã in, chưa nhập</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>page</comment>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>typed and checked</source>
        <comment>page</comment>
        <translation>đã nhập và đọc soát</translation>
    </message>
    <message>
        <source>the day is closed</source>
        <comment>page</comment>
        <translation>đã khóa sổ ngày</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>Type or scan the code of a page, or choose team and date.</source>
        <translation>Gõ hoặc quét mã trang, hoặc chọn tổ và ngày.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages have this code. Choose the one that lies before you.</source>
        <translation>
            <numerusform>Có %n trang cùng mã này. Chọn đúng trang đang cầm trên tay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which team? Type its number or letters of its name.</source>
        <translation>Tổ nào? Gõ số hoặc vài chữ của tên tổ.</translation>
    </message>
    <message>
        <source>There is no team “%1” here.</source>
        <translation>Ở đây không có tổ “%1”.</translation>
    </message>
    <message>
        <source>Which day? Type it as day/month/year, for example %1.</source>
        <translation>Ngày nào? Gõ ngày/tháng/năm, ví dụ %1.</translation>
    </message>
    <message>
        <source>Number or letters of the team.</source>
        <translation>Số hoặc vài chữ của tên tổ.</translation>
    </message>
    <message>
        <source>The day of the page: 7/5, 7/5/2021. Enter opens the page.</source>
        <translation>Ngày của trang: 7/5, 7/5/2021. Enter để mở trang.</translation>
    </message>
    <message>
        <source>begun, not typed to the end</source>
        <comment>page</comment>
        <translation>đang nhập dở</translation>
    </message>
</context>
<context>
    <name>stc::views::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Xem trước các trang</translation>
    </message>
</context>
<context>
    <name>stc::views::PaperOfficeDialog</name>
    <message>
        <source>Numbers and office on papers</source>
        <translation>Số văn bản và cơ quan</translation>
    </message>
    <message>
        <source>&amp;Health station</source>
        <translation>Trạm &amp;y tế</translation>
    </message>
    <message>
        <source>By the name of the commune</source>
        <translation>Theo tên xã</translation>
    </message>
    <message>
        <source>&amp;Telephone of the health station</source>
        <translation>Điện &amp;thoại trạm y tế</translation>
    </message>
    <message>
        <source>&amp;Who signs for the commune</source>
        <translation>&amp;Người ký thay mặt xã</translation>
    </message>
    <message>
        <source>Empty: the name is written by hand</source>
        <translation>Bỏ trống: ký và ghi tên bằng tay</translation>
    </message>
    <message>
        <source>Each commune counts its papers anew every year. Papers with the same symbol share one series. The first number is used until a paper of the year has a number.</source>
        <translation>Mỗi xã đánh số lại từ đầu hằng năm. Văn bản cùng ký hiệu dùng chung một dãy số. Số đầu tiên được dùng khi trong năm chưa có văn bản nào được cấp số.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1: first number of a year</source>
        <translation>%1: số đầu tiên trong năm</translation>
    </message>
    <message>
        <source>%1: symbol behind the number</source>
        <translation>%1: ký hiệu sau số</translation>
    </message>
    <message>
        <source>from number</source>
        <translation>từ số</translation>
    </message>
</context>
<context>
    <name>stc::views::PaperTexts</name>
    <message>
        <source>Texts of the papers</source>
        <translation>Mẫu chữ của giấy tờ</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Mẫu nào</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What is wrong; Enter goes there</source>
        <translation>Chỗ sai; Enter để tới đó</translation>
    </message>
    <message>
        <source>Which te&amp;xt</source>
        <translation>&amp;Mẫu nào</translation>
    </message>
    <message>
        <source>&amp;Text (a line is a paragraph)</source>
        <translation>Nội &amp;dung (mỗi dòng là một đoạn)</translation>
    </message>
    <message>
        <source>Values; Enter inserts one</source>
        <translation>Giá trị; Enter để chèn</translation>
    </message>
    <message>
        <source>&amp;Values (Enter inserts one)</source>
        <translation>&amp;Giá trị (Enter để chèn)</translation>
    </message>
    <message>
        <source># title, ## summary, = centred, ~ italic in the middle, &gt; line of a form, - item, **bold**. Lines that begin with “Điều 1.” or “Căn cứ” are set by themselves.</source>
        <translation># tên loại, ## trích yếu, = giữa dòng, ~ nghiêng giữa dòng, &gt; dòng mẫu đơn, - gạch đầu dòng, **đậm**. Dòng bắt đầu bằng “Điều 1.” hoặc “Căn cứ” được tự trình bày.</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>Như mẫu &amp;sẵn</translation>
    </message>
    <message>
        <source>This text as it came with the program</source>
        <translation>Trả về nội dung có sẵn của chương trình</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Lưu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>the table, on a line of its own</source>
        <translation>bảng, ghi riêng một dòng</translation>
    </message>
    <message>
        <source>a new page, on a line of its own</source>
        <translation>sang trang mới, ghi riêng một dòng</translation>
    </message>
    <message>
        <source>the recipients, up to the next block</source>
        <translation>nơi nhận, cho đến khối sau</translation>
    </message>
    <message>
        <source>signatures, an empty line is the room to sign, “|” parts columns</source>
        <translation>chữ ký; dòng trống là chỗ ký, dấu “|” ngăn các cột</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Dòng %1, cột %2: %3</translation>
    </message>
    <message>
        <source>The text cannot be used yet: see what is wrong with it below.</source>
        <translation>Mẫu chưa dùng được: xem chỗ sai ở bên dưới nội dung.</translation>
    </message>
    <message>
        <source>Leave without saving the changes?</source>
        <translation>Rời đi mà không lưu thay đổi?</translation>
    </message>
    <message>
        <source>The texts stay as they were.</source>
        <translation>Các mẫu giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
</context>
<context>
    <name>stc::views::PapersDialog</name>
    <message>
        <source>Papers of quarantines</source>
        <translation>Giấy tờ cách ly</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>stc::views::PapersPage</name>
    <message>
        <source>Make papers, or the register</source>
        <translation>Lập giấy tờ, hoặc sổ đăng ký</translation>
    </message>
    <message>
        <source>&amp;Make papers</source>
        <translation>Lập giấy tờ (&amp;1)</translation>
    </message>
    <message>
        <source>Papers of quarantines</source>
        <translation>Giấy tờ cách ly</translation>
    </message>
    <message>
        <source>Register of iss&amp;ued papers</source>
        <translation>Sổ văn bản đã cấp số (&amp;2)</translation>
    </message>
</context>
<context>
    <name>stc::views::PapersPane</name>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>All who start on the day</source>
        <translation>Tất cả người bắt đầu trong ngày</translation>
    </message>
    <message>
        <source>All who are released on the day</source>
        <translation>Tất cả người hết cách ly trong ngày</translation>
    </message>
    <message>
        <source>Chosen people in quarantine on the day</source>
        <translation>Chọn trong số người đang cách ly</translation>
    </message>
    <message>
        <source>The people chosen before</source>
        <translation>Những người đã chọn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date on new papers</source>
        <translation>Ngày ghi trên văn bản mới</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>One decision with a list of the people</source>
        <translation>Một quyết định kèm danh sách</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Cho &amp;ai</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Tổ &amp;phụ trách</translation>
    </message>
    <message>
        <source>Date &amp;on new papers</source>
        <translation>Ngày văn &amp;bản</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Search name, hamlet, team</source>
        <translation>Tìm theo tên, thôn, tổ</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Bỏ &amp;dấu</translation>
    </message>
    <message>
        <source>People, Space ticks</source>
        <translation>Danh sách người; phím cách để đánh dấu</translation>
    </message>
    <message>
        <source>Num&amp;bers and office…</source>
        <translation>Số văn bản, &amp;cơ quan…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>In giấ&amp;y tờ…</translation>
    </message>
    <message>
        <source>To be changed in a word processor</source>
        <translation>Để sửa bằng trình soạn thảo văn bản</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
    <message>
        <source>Nobody is there on this day. Choose another day, or other people.</source>
        <translation>Ngày này không có ai. Hãy chọn ngày khác hoặc người khác.</translation>
    </message>
    <message>
        <source>Nobody is ticked. Space ticks who is selected in the list.</source>
        <translation>Chưa đánh dấu ai. Phím cách đánh dấu người đang chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Đang tạo các trang</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>Chưa tạo được các trang.</translation>
    </message>
    <message>
        <source>%1 of %2 people are ticked.</source>
        <translation>Đã đánh dấu %1 trong %2 người.</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Văn bản OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as ODT</source>
        <translation>Lưu thành ODT</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Writing the ODT</source>
        <translation>Đang ghi ODT</translation>
    </message>
    <message>
        <source>The ODT is written: %1</source>
        <translation>Đã ghi ODT: %1</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Đang ghi PDF</translation>
    </message>
    <message>
        <source>The PDF is written: %1</source>
        <translation>Đã ghi PDF: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>The papers are with the printer.</source>
        <translation>Giấy tờ đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>If you cancel, no paper keeps a number that it got now.</source>
        <translation>Nếu hủy, không văn bản nào giữ số vừa cấp.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>One de&amp;cision with a list of the people</source>
        <translation>Một quyết định &amp;kèm danh sách</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Loại giấy tờ</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>Un&amp;it</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Chọn &amp;hết</translation>
    </message>
    <message>
        <source>Te&amp;xt of this paper…</source>
        <translation>&amp;Mẫu chữ…</translation>
    </message>
    <message>
        <source>&amp;Save as ODT…</source>
        <translation>Lưu &amp;ODT…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lưu PD&amp;F…</translation>
    </message>
</context>
<context>
    <name>stc::views::PapersPreview</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Trang trước (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Trang sau (PgDown)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
</context>
<context>
    <name>stc::views::PeopleSheet</name>
    <message>
        <source>People of the household</source>
        <translation>Nhân khẩu trong hộ</translation>
    </message>
    <message>
        <source>%1, person %2</source>
        <translation>%1, người thứ %2</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>sẽ xóa</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>mất %1</translation>
    </message>
    <message>
        <source>moved out %1</source>
        <translation>chuyển đi %1</translation>
    </message>
</context>
<context>
    <name>stc::views::PersonChecks</name>
    <message>
        <source>Health checks of one person</source>
        <translation>Theo dõi sức khỏe một người</translation>
    </message>
    <message>
        <source>&amp;Back to the grid (Esc)</source>
        <translation>&amp;Quay lại bảng (Esc)</translation>
    </message>
    <message>
        <source>Open the re&amp;cord</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message>
        <source>in quarantine from %1 to %2</source>
        <translation>cách ly từ %1 đến hết %2</translation>
    </message>
    <message>
        <source>in quarantine from %1, until an event ends it</source>
        <translation>cách ly từ %1, đến khi có kết quả của F1</translation>
    </message>
    <message>
        <source>followed up until %1</source>
        <translation>theo dõi tiếp đến hết %1</translation>
    </message>
    <message>
        <source>⚠ suspected case, not concluded</source>
        <translation>⚠ ca nghi ngờ, chưa kết luận</translation>
    </message>
</context>
<context>
    <name>stc::views::PersonChecksModel</name>
    <message>
        <source>follow-up</source>
        <translation>theo dõi tiếp</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>days past the planned end</comment>
        <translation>quá %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>SpO2</source>
        <translation>SpO2</translation>
    </message>
</context>
<context>
    <name>stc::views::PersonPane</name>
    <message>
        <source>Contact of</source>
        <translation>Tiếp xúc với</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Người tiếp xúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Last exposure</source>
        <translation>Tiếp xúc cuối</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Choose a case, or find a person by three letters of the name.</source>
        <translation>Chọn một ca bệnh, hoặc tìm một người bằng ba chữ của tên.</translation>
    </message>
    <message>
        <source>neither case nor contact</source>
        <translation>không phải ca bệnh hay người tiếp xúc</translation>
    </message>
    <message>
        <source>In quarantine: %1</source>
        <translation>Đang cách ly: %1</translation>
    </message>
    <message numerus="yes">
        <source>Contact of %n people (up)</source>
        <translation>
            <numerusform>Tiếp xúc với %n người (nguồn lây)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts (down)</source>
        <translation>
            <numerusform>%n lượt tiếp xúc với người này</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Lúc ghi là %1</translation>
    </message>
    <message>
        <source>Traced on %1</source>
        <translation>Truy vết ngày %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Hết cách ly</translation>
    </message>
    <message>
        <source>%1, release on %2</source>
        <translation>%1, hết cách ly ngày %2</translation>
    </message>
    <message>
        <source>with a result</source>
        <translation>khi có kết quả</translation>
    </message>
    <message>
        <source>%1, until a result is there</source>
        <translation>%1, đến khi có kết quả</translation>
    </message>
</context>
<context>
    <name>stc::views::PhraseEdit</name>
    <message>
        <source>Phrases of the office</source>
        <translation>Câu mẫu của đơn vị</translation>
    </message>
</context>
<context>
    <name>stc::views::PhrasesDialog</name>
    <message>
        <source>Phrases of the office</source>
        <translation>Câu mẫu của đơn vị</translation>
    </message>
    <message>
        <source>Phrases, one a line</source>
        <translation>Câu mẫu, mỗi dòng một câu</translation>
    </message>
    <message>
        <source>One phrase a line. They are offered in this order while notes and requests are typed, before those that were used earlier.</source>
        <translation>Mỗi dòng một câu. Các câu này được gợi ý theo thứ tự khi nhập ghi chép và kiến nghị, trước những câu đã dùng.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Lưu (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>stc::views::PlaceLine</name>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Xã</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>&amp;Hamlet</source>
        <translation>T&amp;hôn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa giao</translation>
    </message>
    <message>
        <source>Visit &amp;order</source>
        <translation>Thứ tự &amp;đi</translation>
    </message>
</context>
<context>
    <name>stc::views::PlacesPane</name>
    <message>
        <source>Onl&amp;y where several people were at the same time</source>
        <translation>&amp;Chỉ nơi có nhiều người cùng lúc</translation>
    </message>
    <message>
        <source>Only where several people were at the same time</source>
        <translation>Chỉ nơi có nhiều người cùng lúc</translation>
    </message>
    <message>
        <source>Places and times</source>
        <translation>Nơi và giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>F0</source>
        <translation>F0</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ai đã có mặt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>Pers&amp;on</source>
        <translation>N&amp;gười</translation>
    </message>
    <message>
        <source>Person who was there</source>
        <translation>Người có mặt</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Đị&amp;a điểm</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ngà&amp;y</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>hour</comment>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>Từ (giờ)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <comment>hour</comment>
        <translation>&amp;kết thúc</translation>
    </message>
    <message>
        <source>Until (hour)</source>
        <translation>Đến (giờ)</translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation>&amp;Hoàn cảnh</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Thê&amp;m</translation>
    </message>
    <message>
        <source>Enter the line (Enter in its last field)</source>
        <translation>Nhập dòng này (Enter ở ô cuối)</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and saves behind the last; place, day and hours stay for the next person. Delete in the lower list takes a line away.</source>
        <translation>Enter chuyển sang ô sau và lưu ở ô cuối; địa điểm, ngày và giờ giữ lại cho người tiếp theo. Phím Delete ở danh sách dưới xóa một dòng.</translation>
    </message>
    <message>
        <source>No place of exposure is entered yet. Type the first one below.</source>
        <translation>Chưa nhập nơi có mặt nào. Hãy gõ dòng đầu tiên ở bên dưới.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) shared by several people, of %1 lines entered.</source>
        <translation>
            <numerusform>%Ln nơi có nhiều người cùng lúc, trong %1 dòng đã nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no setting “%1”. Choose one of the list, or leave it empty.</source>
        <translation>Không có hoàn cảnh “%1”. Hãy chọn trong danh sách hoặc để trống.</translation>
    </message>
    <message>
        <source>Entered. The next person at this place?</source>
        <translation>Đã nhập. Còn ai ở nơi này nữa không?</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z brings it back.</source>
        <translation>Đã xóa. Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>stc::views::PresencePane</name>
    <message>
        <source>Recorder and members</source>
        <translation>Người ghi và thành viên</translation>
    </message>
    <message>
        <source>Recorder, by number or letters of the name</source>
        <translation>Người ghi, theo số hoặc vài chữ của tên</translation>
    </message>
    <message>
        <source>No. or letters of the name</source>
        <translation>Số hoặc tên</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>The team had no members on this day.</source>
        <translation>Ngày này tổ không có thành viên nào.</translation>
    </message>
    <message>
        <source>“%1” is none of the members. Type a number or letters of the name.</source>
        <translation>“%1” không phải thành viên của tổ. Gõ số hoặc vài chữ của tên.</translation>
    </message>
    <message>
        <source>Who wrote the page: the number of the member, or letters of the name.</source>
        <translation>Ai ghi trang này: số của thành viên, hoặc vài chữ của tên.</translation>
    </message>
</context>
<context>
    <name>stc::views::PreviewModel</name>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>stc::views::PreviewPane</name>
    <message>
        <source>What the import would do</source>
        <translation>Kết quả sẽ có nếu nhập</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Các dòng trong tệp</translation>
    </message>
    <message>
        <source>Take the good rows, write the refused ones to this folder:</source>
        <translation>Nhận các dòng đúng, ghi các dòng bị từ chối vào thư mục này:</translation>
    </message>
    <message>
        <source>Folder for the refused rows</source>
        <translation>Thư mục cho các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors. Nothing can be imported, unless you take the good rows only.</source>
        <translation>
            <numerusform>Có %n lỗi. Không nhập được, trừ khi chỉ nhận các dòng đúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these files is known already.</source>
        <translation>Mọi bản ghi trong các tệp này đều đã có.</translation>
    </message>
    <message>
        <source>No errors in %1 rows. Nothing has been written yet.</source>
        <translation>%1 dòng không có lỗi. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tất cả các kết quả</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Tất cả các bảng</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Chọn một dòng để xem ở đây.</translation>
    </message>
    <message>
        <source>Why the closed days are corrected</source>
        <translation>Lý do sửa ngày đã khóa sổ</translation>
    </message>
    <message>
        <source>Check again with this reason</source>
        <translation>Kiểm tra lại với lý do này</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would change days that are closed. To take them as corrections, say why.</source>
        <translation>
            <numerusform>%Ln dòng sẽ làm thay đổi ngày đã khóa sổ. Muốn nhận như bút toán sửa, hãy ghi lý do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PrintDialog</name>
    <message>
        <source>All categories</source>
        <translation>Tất cả các diện</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Loại bản in</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Category of quarantine</source>
        <translation>Diện cách ly</translation>
    </message>
    <message>
        <source>Printed by (name at the foot of the pages)</source>
        <translation>Người in (tên ghi ở cuối trang)</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Người in</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Đang lập các trang</translation>
    </message>
    <message>
        <source>The pages were not made.</source>
        <translation>Chưa lập được các trang.</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Lập các trang</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Đang ghi PDF</translation>
    </message>
    <message>
        <source>If you cancel, no half file is left.</source>
        <translation>Nếu hủy, không để lại tệp dở dang.</translation>
    </message>
    <message>
        <source>The PDF is written: %1</source>
        <translation>Đã ghi PDF: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Pages that are with the printer already will still come out.</source>
        <translation>Các trang đã gửi sang máy in vẫn sẽ được in ra.</translation>
    </message>
    <message>
        <source>The pages are with the printer.</source>
        <translation>Đã gửi các trang sang máy in.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Nội dung còn thiếu</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Loại tờ nhãn</translation>
    </message>
    <message>
        <source>Everything that is missing</source>
        <translation>Tất cả nội dung còn thiếu</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Tất cả các thôn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Names as initials only</source>
        <translation>Chỉ ghi tên viết tắt</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Danh sách nào</translation>
    </message>
    <message>
        <source>All lists of the day</source>
        <translation>Tất cả danh sách trong ngày</translation>
    </message>
</context>
<context>
    <name>stc::views::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Hủy việc đang làm</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>stc::views::ProposalDialog</name>
    <message>
        <source>Propose who goes to which team</source>
        <translation>Đề xuất giao hộ cho các tổ</translation>
    </message>
    <message>
        <source>&amp;Accept from %1</source>
        <translation>&amp;Đồng ý, giao từ %1</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Choose a hamlet</source>
        <translation>Chọn thôn</translation>
    </message>
    <message>
        <source>&amp;Hamlet</source>
        <translation>T&amp;hôn</translation>
    </message>
    <message>
        <source>&amp;Keep the teams, move as few as possible</source>
        <translation>&amp;Giữ tổ hiện nay, chuyển ít hộ nhất</translation>
    </message>
    <message>
        <source>&amp;Divide anew: one unbroken round a team</source>
        <translation>&amp;Chia lại: mỗi tổ một dải liền nhau</translation>
    </message>
    <message>
        <source>Households that change</source>
        <translation>Các hộ thay đổi</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>From</source>
        <comment>team</comment>
        <translation>Từ tổ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>team</comment>
        <translation>Sang tổ</translation>
    </message>
    <message>
        <source>&amp;Leave out or take in</source>
        <translation>&amp;Bỏ ra hoặc lấy lại</translation>
    </message>
    <message>
        <source>Space, in the list</source>
        <translation>Phím cách trong danh sách</translation>
    </message>
    <message>
        <source>Chosen lines to the team</source>
        <translation>Giao các dòng đang chọn cho tổ</translation>
    </message>
    <message>
        <source>Chosen lines &amp;to the team</source>
        <translation>G&amp;iao các dòng đang chọn cho tổ</translation>
    </message>
    <message>
        <source>Part of the name, then Enter</source>
        <translation>Một phần tên rồi Enter</translation>
    </message>
    <message>
        <source>Size of the teams</source>
        <translation>Số hộ của các tổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>chưa có tổ</translation>
    </message>
    <message>
        <source>Choose the hamlet whose households are to be divided.</source>
        <translation>Hãy chọn thôn có các hộ cần chia.</translation>
    </message>
    <message>
        <source>This hamlet has no team. Found one first.</source>
        <translation>Thôn này chưa có tổ. Hãy thành lập tổ trước.</translation>
    </message>
    <message>
        <source>Nothing is to be changed in this hamlet.</source>
        <translation>Thôn này không cần thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 households cannot be divided among %2 teams of %3 to %4. Found a further team, or merge two. Until then this is the most even way.</source>
        <translation>%1 hộ không thể chia cho %2 tổ, mỗi tổ %3 đến %4 hộ. Hãy thành lập thêm tổ hoặc gộp hai tổ. Trước mắt, đây là cách chia đều nhất.</translation>
    </message>
    <message numerus="yes">
        <source>%n households change. Lines can be left out or given to another team before you accept.</source>
        <translation>
            <numerusform>%n hộ thay đổi. Có thể bỏ bớt dòng hoặc giao cho tổ khác trước khi đồng ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>There is no such team in this hamlet. Type part of its name.</source>
        <translation>Thôn này không có tổ như vậy. Hãy gõ một phần tên tổ.</translation>
    </message>
    <message>
        <source>Ctrl+Enter from any field</source>
        <translation>Ctrl+Enter từ bất kỳ ô nào</translation>
    </message>
</context>
<context>
    <name>stc::views::ProposalModel</name>
    <message>
        <source>Not yet: %1. %2</source>
        <translation>Chưa được: %1. %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Diện cách ly</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Hết từ ngày</translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingDecisions</name>
    <message>
        <source>Differences between the two typings</source>
        <translation>Chỗ khác nhau giữa hai lần nhập</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>First (1)</source>
        <translation>Lần đầu (1)</translation>
    </message>
    <message>
        <source>Second (2)</source>
        <translation>Lần hai (2)</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Trên giấy ghi</translation>
    </message>
    <message>
        <source>What the paper says: %1</source>
        <translation>Trên giấy ghi: %1</translation>
    </message>
    <message>
        <source>1, 2 or the value</source>
        <translation>1, 2 hoặc giá trị</translation>
    </message>
    <message>
        <source>“%1” cannot be read. 1 = the first typing is right, 2 = the second, or type the right value.</source>
        <translation>Không hiểu “%1”. Gõ 1 = lần đầu đúng, 2 = lần hai đúng, hoặc gõ giá trị đúng.</translation>
    </message>
    <message>
        <source>Look at the paper: 1 = the first typing is right, 2 = the second, or type the right value.</source>
        <translation>Xem lại trên giấy: 1 = lần đầu đúng, 2 = lần hai đúng, hoặc gõ giá trị đúng.</translation>
    </message>
    <message>
        <source>Look at the paper: 1 = the first typing is right, 2 = the second, or type the right value. - = nothing stands there.</source>
        <translation>Xem lại trên giấy: 1 = lần đầu đúng, 2 = lần hai đúng, hoặc gõ giá trị đúng. Gõ - nếu trên giấy để trống.</translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingList</name>
    <message>
        <source>All t&amp;yped pages</source>
        <translation>Tất &amp;cả trang đã nhập</translation>
    </message>
    <message>
        <source>Share of the typed pages that is read a second time, in per cent</source>
        <translation>Tỷ lệ trang đã nhập được đọc soát lần hai, tính bằng phần trăm</translation>
    </message>
    <message>
        <source>Show all typed pages</source>
        <translation>Hiện tất cả trang đã nhập</translation>
    </message>
    <message>
        <source>Pages to be read a second time</source>
        <translation>Trang cần đọc soát lần hai</translation>
    </message>
    <message>
        <source>&amp;Share read:</source>
        <translation>Tỷ &amp;lệ soát:</translation>
    </message>
    <message>
        <source>No page was typed in these days.</source>
        <translation>Không có trang nào được nhập trong những ngày này.</translation>
    </message>
    <message>
        <source>%1 typed pages, %2 of them drawn by lot, %3 still to be read.</source>
        <translation>%1 trang đã nhập, rút thăm %2 trang, còn %3 trang chưa soát.</translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingListModel</name>
    <message>
        <source>(not known)</source>
        <translation>(không rõ)</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>cần soát</translation>
    </message>
    <message>
        <source>read, no mistake</source>
        <translation>đã soát, không sai</translation>
    </message>
    <message numerus="yes">
        <source>read, %n mistake(s)</source>
        <translation>
            <numerusform>đã soát, sai %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed on %1</source>
        <translation>Nhập ngày %1</translation>
    </message>
    <message>
        <source>Read on %1 by %2</source>
        <translation>%2 soát ngày %1</translation>
    </message>
    <message>
        <source>%1 values compared, %2 differences, %3 typed wrongly</source>
        <translation>So sánh %1 giá trị, khác nhau %2, nhập sai %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Đọc soát</translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingRatesPane</name>
    <message>
        <source>↓ fewer</source>
        <translation>↓ giảm</translation>
    </message>
    <message>
        <source>↑ more</source>
        <translation>↑ tăng</translation>
    </message>
    <message>
        <source>→ the same</source>
        <translation>→ như cũ</translation>
    </message>
    <message>
        <source>Bars by week or by month</source>
        <translation>Cột theo tuần hoặc theo tháng</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>theo tuần</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>&amp;Bars:</source>
        <translation>&amp;Cột:</translation>
    </message>
    <message>
        <source>Mistakes by who typed the page</source>
        <translation>Số chỗ sai theo người nhập</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Mistakes by team</source>
        <translation>Số chỗ sai theo tổ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>A value is an outcome of a household, a temperature, or the symptoms of one measuring. A page that was read twice counts with its first reading.</source>
        <translation>Một giá trị là kết quả của một hộ, một lần đo thân nhiệt, hoặc triệu chứng của một lần đo. Trang được soát nhiều lần chỉ tính lần soát đầu.</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Trang đã soát</translation>
    </message>
    <message>
        <source>Values compared</source>
        <translation>Giá trị so sánh</translation>
    </message>
    <message>
        <source>Typed wrongly</source>
        <translation>Nhập sai</translation>
    </message>
    <message>
        <source>In 1,000 values</source>
        <translation>Trên 1.000 giá trị</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>From the first day to the last</source>
        <translation>Từ ngày đầu đến ngày cuối</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(không rõ)</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>từ %1: %2</translation>
    </message>
    <message>
        <source>No page of these days has been read a second time yet.</source>
        <translation>Chưa có trang nào của những ngày này được đọc soát.</translation>
    </message>
    <message>
        <source>%1 pages read, %2 values compared, %3 typed wrongly: %4 in 1,000. %5</source>
        <translation>Đã soát %1 trang, so sánh %2 giá trị, nhập sai %3: %4 trên 1.000. %5</translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingSheet</name>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Second typing of the page</source>
        <translation>Nhập trang lần hai</translation>
    </message>
    <message>
        <source>Households that were not as usual</source>
        <translation>Hộ cần lưu ý</translation>
    </message>
    <message>
        <source>People in quarantine</source>
        <translation>Người đang cách ly</translation>
    </message>
    <message>
        <source>Nobody of this team was in quarantine on that day.</source>
        <translation>Ngày này tổ không có người cách ly.</translation>
    </message>
    <message>
        <source>Number of the household, line %1</source>
        <translation>Số thứ tự hộ, dòng %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What was not as usual, line %1</source>
        <translation>Điều cần lưu ý, dòng %1</translation>
    </message>
    <message>
        <source>Number of the household on the page, 1 to %1. Enter in the empty field goes on to the people in quarantine.</source>
        <translation>Số thứ tự của hộ trên trang, từ 1 đến %1. Enter ở ô trống để sang phần người cách ly.</translation>
    </message>
    <message>
        <source>Which household? Type its number on the page.</source>
        <translation>Hộ nào? Gõ số thứ tự của hộ trên trang.</translation>
    </message>
    <message>
        <source>There is no household %1 on this page.</source>
        <translation>Trang này không có hộ số %1.</translation>
    </message>
    <message>
        <source>What was it? Type a letter: %1</source>
        <translation>Hộ này thế nào? Gõ một chữ: %1</translation>
    </message>
    <message>
        <source>Arrivals, violations and contacts are not typed a second time. Leave the line out.</source>
        <translation>Không nhập lại người đến/về, vi phạm và người tiếp xúc. Bỏ qua dòng này.</translation>
    </message>
</context>
<context>
    <name>stc::views::RecordForm</name>
    <message>
        <source>New: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>This form cannot be opened again: its draft is damaged.</source>
        <translation>Không mở lại được phiếu này: bản nháp bị hỏng.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* must be filled in · Enter: next field · Esc: close</source>
        <translation>* bắt buộc · Enter: mục tiếp · Esc: đóng</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Lưu và &amp;nhập tiếp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Đóng mà không lưu?</translation>
    </message>
    <message>
        <source>What you have typed here is then thrown away.</source>
        <translation>Những gì vừa nhập sẽ bị bỏ.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Đóng, không lưu</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) must be corrected.</source>
        <translation>
            <numerusform>Chưa lưu: còn %n mục phải sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: please look at this again. If it is right, say why.</source>
        <translation>Chưa lưu: hãy xem lại mục này. Nếu đúng, hãy ghi lý do.</translation>
    </message>
    <message>
        <source>Not saved yet: see the marked fields.</source>
        <translation>Chưa lưu: hãy xem các mục được đánh dấu.</translation>
    </message>
    <message>
        <source>Saved (%1). The next one can be typed.</source>
        <translation>Đã lưu (%1). Có thể nhập tiếp.</translation>
    </message>
</context>
<context>
    <name>stc::views::RecordHistoryDialog</name>
    <message>
        <source>Changes of the record</source>
        <translation>Các lần thay đổi của bản ghi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Take this &amp;value back</source>
        <translation>Lấy lại &amp;giá trị này</translation>
    </message>
    <message>
        <source>Take the whole &amp;record back to before this change</source>
        <translation>Lấy lại cả &amp;bản ghi như trước lần này</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Lịch sử bản ghi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: an older version, it was passed over</source>
        <comment>kind of change</comment>
        <translation>%1: phiên bản cũ hơn, đã bỏ qua</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>%1: the record was added</source>
        <comment>kind of change</comment>
        <translation>%1: thêm bản ghi</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>The record has this value already.</source>
        <translation>Bản ghi đã có giá trị này.</translation>
    </message>
    <message>
        <source>The value before the change stands again.</source>
        <translation>Đã lấy lại giá trị trước lần thay đổi.</translation>
    </message>
    <message>
        <source>The record is again as it was before the change.</source>
        <translation>Bản ghi đã trở lại như trước lần thay đổi.</translation>
    </message>
    <message>
        <source>take an earlier version back</source>
        <translation>lấy lại phiên bản trước</translation>
    </message>
</context>
<context>
    <name>stc::views::ReferenceEdit</name>
    <message>
        <source>Type three letters of the name</source>
        <translation>Gõ ba chữ của tên</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Gõ tên</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet. Press Down, choose, then Enter.</source>
        <translation>Chưa chọn “%1”. Nhấn phím ↓, chọn rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>“%1” is not chosen from the list. Type at least %2 letters of the name, then choose.</source>
        <translation>“%1” chưa được chọn từ danh sách. Gõ ít nhất %2 chữ của tên rồi chọn.</translation>
    </message>
</context>
<context>
    <name>stc::views::ReopenDialog</name>
    <message>
        <source>Reopen the day %1</source>
        <translation>Mở lại sổ ngày %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Until the day is closed again, its pages can be changed freely. The closing stays in the history with your name and reason; what has become different stands in the report of the next closing. To correct one page it need not be reopened.</source>
        <translation>Cho đến khi khóa sổ lại, các trang của ngày này được sửa tự do. Lần khóa sổ được lưu trong lịch sử kèm tên người mở và lý do; chỗ khác đi được nêu trong báo cáo của lần khóa sổ sau. Nếu chỉ sửa một trang thì không cần mở lại sổ.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Reopen the day</source>
        <translation>Mở lại sổ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>stc::views::ReplaceMemberDialog</name>
    <message>
        <source>Replace a member of %1</source>
        <translation>Thay thành viên của %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Thay</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Người thôi tham gia</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>Người thôi th&amp;am gia</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>The member who follows</source>
        <translation>Thành viên thay thế</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Một phần tên</translation>
    </message>
    <message>
        <source>Whoever follows has the same role, and watches over the same people in quarantine. What was until then stays in the history.</source>
        <translation>Người thay giữ nguyên vai trò và tiếp tục theo dõi những người đang cách ly. Thông tin trước đó vẫn được lưu.</translation>
    </message>
    <message>
        <source>A &amp;new person follows</source>
        <translation>Người &amp;mới thay</translation>
    </message>
    <message>
        <source>A mem&amp;ber follows</source>
        <translation>Thành &amp;viên trong tổ thay</translation>
    </message>
    <message>
        <source>N&amp;obody follows</source>
        <translation>&amp;Không ai thay</translation>
    </message>
    <message>
        <source>Choose who leaves: type part of the name.</source>
        <translation>Hãy chọn người thôi tham gia: gõ một phần tên.</translation>
    </message>
    <message>
        <source>Choose the member who follows: type part of the name.</source>
        <translation>Hãy chọn thành viên thay: gõ một phần tên.</translation>
    </message>
</context>
<context>
    <name>stc::views::RestoreDialog</name>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The backup takes the place of “%1”.</source>
        <translation>Bản sao lưu sẽ thay cho “%1”.</translation>
    </message>
    <message>
        <source>What was entered or imported after the backup is then no longer there. The database as it is now is kept beside it under another name.</source>
        <translation>Những gì nhập sau bản sao lưu sẽ không còn trong đó. Cơ sở dữ liệu hiện tại được giữ bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Bản sao lưu cần khôi phục</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Bản sao lưu (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Put the backup in the place of the database?</source>
        <translation>Thay cơ sở dữ liệu bằng bản sao lưu?</translation>
    </message>
    <message>
        <source>The database as it is now is kept beside it under another name.</source>
        <translation>Cơ sở dữ liệu hiện tại được giữ bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>If you cancel, the database stays as it was.</source>
        <translation>Nếu hủy, cơ sở dữ liệu giữ nguyên như cũ.</translation>
    </message>
</context>
<context>
    <name>stc::views::RoleDialog</name>
    <message>
        <source>Change a role in %1</source>
        <translation>Đổi vai trò trong %1</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>Đổ&amp;i vai trò</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Vai trò mới</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Thành viên</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>&amp;Vai trò mới</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>Who becomes the leader takes the place of the one there is, who stays a member.</source>
        <translation>Khi có tổ trưởng mới, tổ trưởng cũ ở lại làm thành viên.</translation>
    </message>
    <message>
        <source>Choose the member: type part of the name.</source>
        <translation>Hãy chọn thành viên: gõ một phần tên.</translation>
    </message>
    <message>
        <source>Choose the new role.</source>
        <translation>Hãy chọn vai trò mới.</translation>
    </message>
</context>
<context>
    <name>stc::views::RoundDialog</name>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples before</source>
        <translation>
            <numerusform>đã lấy %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a sampling</source>
        <translation>Lập đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Change the sampling</source>
        <translation>Sửa đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Whom to propose</source>
        <translation>Đề xuất những ai</translation>
    </message>
    <message>
        <source>People of the target group</source>
        <translation>Người thuộc đối tượng</translation>
    </message>
    <message>
        <source>Test due by the rule, on that day or before</source>
        <translation>Đến hạn xét nghiệm theo quy định</translation>
    </message>
    <message>
        <source>Everybody of the place</source>
        <translation>Mọi người ở nơi đó</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Ai:</translation>
    </message>
    <message>
        <source>&amp;Hamlet:</source>
        <translation>Th&amp;ôn:</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>Đề &amp;xuất</translation>
    </message>
    <message>
        <source>Makes the list anew, in visit order</source>
        <translation>Lập lại danh sách theo thứ tự đi</translation>
    </message>
    <message>
        <source>Add a person: three letters of the name</source>
        <translation>Thêm người: gõ ba chữ cái của tên</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>tên, rồi Enter</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <translation>&amp;Thêm:</translation>
    </message>
    <message>
        <source>People to be sampled, in the order of the list</source>
        <translation>Người lấy mẫu, theo thứ tự danh sách</translation>
    </message>
    <message>
        <source>&amp;Save the list</source>
        <translation>&amp;Lưu danh sách</translation>
    </message>
    <message>
        <source>Ctrl+Enter from any field</source>
        <translation>Ctrl+Enter ở ô bất kỳ</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Mọi thôn</translation>
    </message>
    <message>
        <source>First write the commune and the day.</source>
        <translation>Hãy ghi xã và ngày trước.</translation>
    </message>
    <message>
        <source>Nobody fits. Choose another way to propose, or add people by name.</source>
        <translation>Không có ai phù hợp. Hãy chọn cách đề xuất khác, hoặc thêm người theo tên.</translation>
    </message>
    <message>
        <source>There is no such person in the books. Type three letters of the name and choose from the list.</source>
        <translation>Không có người này trong sổ. Hãy gõ ba chữ cái của tên rồi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This person stands in the list already.</source>
        <translation>Người này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>This person died or moved away.</source>
        <translation>Người này đã chết hoặc đã chuyển đi.</translation>
    </message>
    <message>
        <source>%1 people, %2 tubes. Space leaves somebody out, Alt with the arrows moves the line.</source>
        <translation>%1 người, %2 ống. Phím cách: bỏ ra hoặc cho vào; Alt và mũi tên: chuyển dòng.</translation>
    </message>
</context>
<context>
    <name>stc::views::RoundPeopleModel</name>
    <message>
        <source>sample no. %1</source>
        <translation>lấy mẫu lần %1</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Ống</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã lấy</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>stc::views::RoundsModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi lấy</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã lấy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>stc::views::RuleImpactDialog</name>
    <message>
        <source>Whom does it affect: %1</source>
        <translation>Ảnh hưởng đến ai: %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang đối chiếu</translation>
    </message>
    <message>
        <source>%1; tests on day %2</source>
        <translation>%1; xét nghiệm ngày thứ %2</translation>
    </message>
    <message>
        <source>In &amp;quarantine on</source>
        <translation>Đang cách ly &amp;ngày</translation>
    </message>
    <message>
        <source>In quarantine on</source>
        <translation>Đang cách ly ngày</translation>
    </message>
    <message>
        <source>Quarantines that would get other dates</source>
        <translation>Các đợt cách ly sẽ có ngày khác</translation>
    </message>
    <message>
        <source>&amp;Tick or clear</source>
        <translation>Đánh dấu / &amp;bỏ</translation>
    </message>
    <message>
        <source>The marked lines (Space)</source>
        <translation>Các dòng đang chọn (phím cách)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Đánh dấu &amp;tất cả</translation>
    </message>
    <message>
        <source>Also those that are better left alone</source>
        <translation>Kể cả các đợt nên để nguyên</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Bỏ đánh &amp;dấu hết</translation>
    </message>
    <message>
        <source>Nobody is chosen then</source>
        <translation>Khi đó không chọn ai</translation>
    </message>
    <message>
        <source>A&amp;pply to those ticked</source>
        <translation>Á&amp;p dụng cho các đợt đã đánh dấu</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang đối chiếu…</translation>
    </message>
    <message>
        <source>This rule holds in another place only; it is never chosen by itself and affects nobody here.</source>
        <translation>Quy định này chỉ áp dụng ở nơi khác; chương trình không tự chọn và không ảnh hưởng đến ai ở đây.</translation>
    </message>
    <message>
        <source>On %1 this rule is not in force: it affects nobody. Choose another day.</source>
        <translation>Ngày %1 quy định này không có hiệu lực nên không ảnh hưởng đến ai. Hãy chọn ngày khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n quarantine(s) would get another release.</source>
        <translation>
            <numerusform>%n đợt cách ly sẽ đổi ngày hết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are better left alone: the remark says why; tick them to change them all the same.</source>
        <translation>
            <numerusform>%n đợt khác nên để nguyên: ghi chú nói rõ lý do; đánh dấu nếu vẫn muốn đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep their dates.</source>
        <translation>
            <numerusform>%n đợt giữ nguyên ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply to %n ticked</source>
        <translation>
            <numerusform>Á&amp;p dụng cho %n đợt đã đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 nobody in quarantine goes by this rule: nobody is of its category, or a rule that began later comes first.</source>
        <translation>Ngày %1 không ai đang cách ly theo quy định này: không có ai thuộc diện này, hoặc có quy định hiệu lực sau được áp dụng trước.</translation>
    </message>
</context>
<context>
    <name>stc::views::RuleImpactModel</name>
    <message>
        <source>by an event</source>
        <translation>theo sự kiện</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>chưa có tổ</translation>
    </message>
    <message>
        <source>%1 (counted from %2)</source>
        <translation>%1 (tính từ %2)</translation>
    </message>
    <message>
        <source>would be free already</source>
        <translation>lẽ ra đã hết cách ly</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Release now</source>
        <translation>Hết cách ly hiện nay</translation>
    </message>
    <message>
        <source>Release then</source>
        <translation>Hết cách ly mới</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>stc::views::RuleQuestion</name>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Diện cách ly</translation>
    </message>
    <message>
        <source>Vacc&amp;ination</source>
        <translation>Tiêm &amp;chủng</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>Type the day on which the quarantine begins, as 14/7/2021.</source>
        <translation>Gõ ngày bắt đầu cách ly, ví dụ 14/7/2021.</translation>
    </message>
</context>
<context>
    <name>stc::views::RulesPage</name>
    <message>
        <source>Quarantine rules</source>
        <translation>Quy định cách ly</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings the rule back.</source>
        <translation>Đã xóa. Ctrl+Z lấy lại quy định.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Quy định &amp;mới…</translation>
    </message>
    <message>
        <source>Enter a rule of this office (Insert)</source>
        <translation>Nhập một quy định của đơn vị (Insert)</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Sử&amp;a…</translation>
    </message>
    <message>
        <source>Change the rule; of what others have set, an own version is made (F2)</source>
        <translation>Sửa quy định; với quy định kèm chương trình hoặc của đơn vị khác thì lập bản riêng (F2)</translation>
    </message>
    <message>
        <source>C&amp;opy as new…</source>
        <translation>Sa&amp;o thành mới…</translation>
    </message>
    <message>
        <source>A new rule that begins like this one</source>
        <translation>Quy định mới, nội dung ban đầu như quy định này</translation>
    </message>
    <message>
        <source>End its validit&amp;y…</source>
        <translation>&amp;Hết hiệu lực…</translation>
    </message>
    <message>
        <source>Its last day in force; only rules of this office</source>
        <translation>Ngày cuối còn hiệu lực; chỉ với quy định của đơn vị</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Xóa &amp;quy định…</translation>
    </message>
    <message>
        <source>Only rules of this office that gave no quarantine its dates (Delete)</source>
        <translation>Chỉ quy định của đơn vị chưa dùng cho đợt cách ly nào (Delete)</translation>
    </message>
    <message>
        <source>&amp;Whom does it affect…</source>
        <translation>Ảnh hưởn&amp;g đến ai…</translation>
    </message>
    <message>
        <source>Which quarantines that run would get other dates; applied only to those you tick</source>
        <translation>Đợt cách ly đang thực hiện nào sẽ đổi ngày; chỉ áp dụng cho đợt được đánh dấu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document and its note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is shipped or set by another office stays as it is. Your version goes before it where both begin on the same day.</source>
        <translation>Quy định kèm chương trình hoặc của đơn vị khác được giữ nguyên. Bản của đơn vị được dùng trước khi cùng ngày có hiệu lực.</translation>
    </message>
    <message>
        <source>Only rules of this office can be deleted. To replace a shipped one, edit it: your version goes before it.</source>
        <translation>Chỉ xóa được quy định của đơn vị. Muốn thay quy định kèm chương trình thì sửa: bản của đơn vị được dùng trước.</translation>
    </message>
    <message>
        <source>The new dates stand. Ctrl+Z takes all of them back.</source>
        <translation>Đã ghi ngày mới. Ctrl+Z trả lại tất cả.</translation>
    </message>
    <message>
        <source>Saved. Quarantines that run keep their dates until you look whom it affects and apply it.</source>
        <translation>Đã lưu. Các đợt cách ly đang thực hiện giữ nguyên ngày cho đến khi xem ảnh hưởng đến ai và áp dụng.</translation>
    </message>
    <message>
        <source>Whom does it affect…</source>
        <translation>Ảnh hưởng đến ai…</translation>
    </message>
</context>
<context>
    <name>stc::views::RulesTable</name>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>vaccination</comment>
        <translation>chưa tiêm</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>vaccination</comment>
        <translation>chưa đủ liều</translation>
    </message>
    <message>
        <source>full</source>
        <comment>vaccination</comment>
        <translation>đủ liều</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>vaccination</comment>
        <translation>đã khỏi</translation>
    </message>
    <message>
        <source>any</source>
        <comment>vaccination</comment>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>after: %1</source>
        <comment>tests after the release</comment>
        <translation>sau đó: %1</translation>
    </message>
    <message>
        <source>Rules of quarantine in the order of their dates</source>
        <translation>Các quy định cách ly theo thứ tự thời gian</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Tiêm chủng</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>column</comment>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Tests on day</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>All categories, where nothing above speaks of them</source>
        <translation>Mọi diện, khi phần trên không quy định riêng</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>chỉ áp dụng ở %1</translation>
    </message>
    <message>
        <source>days from the last exposure</source>
        <translation>tính từ ngày tiếp xúc cuối</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>do %1 đặt</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>đơn vị khác</translation>
    </message>
    <message>
        <source>replaced by an office’s own version</source>
        <translation>đã có bản riêng của đơn vị thay</translation>
    </message>
</context>
<context>
    <name>stc::views::SamplingPage</name>
    <message>
        <source>Sampling</source>
        <translation>Lấy mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Figures of the samples</source>
        <translation>Số liệu mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Rounds of sampling</source>
        <translation>Các đợt lấy mẫu</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>Lập đợt &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Sử&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Hủ&amp;y đợt</translation>
    </message>
    <message>
        <source>Print l&amp;ist…</source>
        <translation>In &amp;danh sách…</translation>
    </message>
    <message>
        <source>B&amp;y target group…</source>
        <translation>The&amp;o đối tượng…</translation>
    </message>
    <message>
        <source>People of the round, in visit order</source>
        <translation>Người trong đợt, theo thứ tự đi</translation>
    </message>
    <message>
        <source>In the list: Space taken · A absent · N negative · P positive · X no answer · U takes the result back · Enter next. Tubes of several are answered as one.</source>
        <translation>Trong danh sách: phím cách đã lấy · A vắng · N âm tính · P dương tính · X không có kết quả · U gỡ kết quả · Enter dòng sau. Ống gộp ghi chung một kết quả.</translation>
    </message>
    <message>
        <source>Taken on:</source>
        <translation>Ngày lấy:</translation>
    </message>
    <message>
        <source>Day on which the samples are taken</source>
        <translation>Ngày lấy mẫu</translation>
    </message>
    <message>
        <source>Result of:</source>
        <translation>Ngày kết quả:</translation>
    </message>
    <message>
        <source>Day on which the result came</source>
        <translation>Ngày nhận kết quả</translation>
    </message>
    <message>
        <source>&amp;Becomes F0…</source>
        <translation>Thành &amp;F0…</translation>
    </message>
    <message>
        <source>Ta&amp;ke all</source>
        <translation>Đã lấy &amp;cả đợt</translation>
    </message>
    <message>
        <source>Everybody of the list was sampled, but those marked absent</source>
        <translation>Mọi người trong danh sách đã lấy mẫu, trừ người đánh dấu vắng</translation>
    </message>
    <message>
        <source>&amp;All negative</source>
        <translation>Âm tín&amp;h cả đợt</translation>
    </message>
    <message>
        <source>Every sample of the round that waits is negative</source>
        <translation>Mọi mẫu đang chờ của đợt này đều âm tính</translation>
    </message>
    <message>
        <source>Sample again &amp;singly</source>
        <translation>Lấy lại mẫ&amp;u đơn</translation>
    </message>
    <message>
        <source>Plans a round of single samples for those whose sample gave no answer</source>
        <translation>Lập đợt lấy mẫu đơn cho những người có mẫu chưa cho kết quả</translation>
    </message>
    <message>
        <source>&amp;Results from file…</source>
        <translation>&amp;Kết quả từ tệp…</translation>
    </message>
    <message>
        <source>Up to %1:</source>
        <translation>Đến %1:</translation>
    </message>
    <message>
        <source>%1 to %2:</source>
        <translation>%1 đến %2:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Ngày %1:</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4 · %5 people</source>
        <translation>%1, %2 · %3 · %4 · %5 người</translation>
    </message>
    <message>
        <source>No round yet. “New round…” plans one.</source>
        <translation>Chưa có đợt nào. Bấm “Lập đợt mới…” để lập.</translation>
    </message>
    <message>
        <source>Write the day as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>No sample of these people was taken yet. Tick them first (Space).</source>
        <translation>Chưa lấy mẫu của những người này. Hãy đánh dấu đã lấy trước (phím cách).</translation>
    </message>
    <message numerus="yes">
        <source>Positive pool: %n people are to be sampled again, singly</source>
        <translation>
            <numerusform>Mẫu gộp dương tính: %n người phải lấy lại mẫu đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Positive result for %n people</source>
        <translation>
            <numerusform>Kết quả dương tính của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool says that somebody in it is positive, not who: nobody becomes an F0 with it. Their samples go on waiting.</source>
        <translation>Mẫu gộp chỉ cho biết có người dương tính, không cho biết là ai: chưa ai thành F0. Mẫu của họ vẫn là đang chờ kết quả.</translation>
    </message>
    <message>
        <source>The person is then proposed as an F0. Look at the code on the laboratory&apos;s paper once more.</source>
        <translation>Sau đó người này được đề xuất thành F0. Hãy xem lại mã trên phiếu của phòng xét nghiệm.</translation>
    </message>
    <message>
        <source>Positive result</source>
        <translation>Kết quả dương tính</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Kết quả khác</translation>
    </message>
    <message numerus="yes">
        <source>%n samples have another result already</source>
        <translation>
            <numerusform>%n mẫu đã có kết quả khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one takes its place; Undo brings the old one back.</source>
        <translation>Kết quả mới thay kết quả cũ; Hoàn tác sẽ trả lại kết quả cũ.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay kết quả</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>Hủy đợt lấy mẫu</translation>
    </message>
    <message>
        <source>Delete this round of sampling with its list?</source>
        <translation>Hủy đợt lấy mẫu này cùng danh sách?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Hoàn tác sẽ lấy lại được.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hủy đợt</translation>
    </message>
    <message>
        <source>The laboratory&apos;s list</source>
        <translation>Danh sách của phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Danh sách (*.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>stc::views::SecondReadingPage</name>
    <message>
        <source>Second reading</source>
        <translation>Đọc soát lần hai</translation>
    </message>
    <message>
        <source>Pages to &amp;read</source>
        <translation>Tr&amp;ang cần soát</translation>
    </message>
    <message>
        <source>Error ra&amp;tes</source>
        <translation>Tỷ lệ sa&amp;i</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>Từ ngà&amp;y:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Unti&amp;l:</source>
        <translation>Đến n&amp;gày:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Choose a page at the left and press Enter. Then take the paper and type once more what was not as usual and what was measured; what was typed first is not shown. Where the two differ, the paper decides. The pages are drawn by lot; whoever typed a page should not read it.</source>
        <translation>Chọn một trang ở bên trái rồi bấm Enter. Sau đó cầm trang giấy và gõ lại các hộ cần lưu ý và thân nhiệt; những gì đã nhập lần đầu không hiện ra. Chỗ nào hai lần khác nhau thì theo giấy. Trang được chọn bằng rút thăm; người đã nhập trang không nên tự soát.</translation>
    </message>
    <message>
        <source>G&amp;ive up</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Back to the typing</source>
        <translation>&amp;Quay lại phần nhập</translation>
    </message>
    <message>
        <source>&amp;Compare (Ctrl+Enter)</source>
        <translation>S&amp;o sánh (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type the first and the last day, for example %1; the first comes before the last.</source>
        <translation>Gõ ngày đầu và ngày cuối, ví dụ %1; ngày đầu không sau ngày cuối.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>No page is being read</source>
        <translation>Chưa chọn trang</translation>
    </message>
    <message>
        <source>&amp;Apply (Ctrl+Enter)</source>
        <translation>Áp &amp;dụng (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Give up what you typed of this page?</source>
        <translation>Bỏ phần đã gõ của trang này?</translation>
    </message>
    <message>
        <source>It has not been compared to the end; nothing of it is kept.</source>
        <translation>Trang chưa so sánh xong; phần đã gõ sẽ không được giữ.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>You typed this page yourself. Read it all the same?</source>
        <translation>Trang này do chính mình nhập. Vẫn đọc soát?</translation>
    </message>
    <message>
        <source>One’s own mistakes are easily overlooked: better ask somebody else. If you go on it is noted.</source>
        <translation>Khó thấy lỗi của chính mình: nên nhờ người khác soát. Nếu vẫn soát, việc này được ghi lại.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Đọc soát</translation>
    </message>
    <message>
        <source>This page has not been typed to the end yet. It can be read a second time when it has.</source>
        <translation>Trang này chưa nhập xong. Nhập xong mới đọc soát lần hai được.</translation>
    </message>
    <message>
        <source>%1 values compared, %2 differ. Look at the paper and decide each.</source>
        <translation>Đã so sánh %1 giá trị, %2 chỗ khác nhau. Xem lại trên giấy và quyết định từng chỗ.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>The page is read: %1 values compared.</source>
        <translation>Đã soát xong trang: so sánh %1 giá trị.</translation>
    </message>
    <message>
        <source>Both typings are the same.</source>
        <translation>Hai lần nhập giống nhau.</translation>
    </message>
    <message>
        <source>%1 differences, %2 of them typed wrongly the first time and corrected now.</source>
        <translation>Khác nhau %1 chỗ, trong đó lần đầu nhập sai %2 chỗ, nay đã sửa.</translation>
    </message>
    <message>
        <source>Say on the page who has the symptoms in household %1.</source>
        <translation>Mở trang để ghi ai có triệu chứng ở hộ số %1.</translation>
    </message>
    <message>
        <source>A second reading that was not finished is still here (typed until %1).</source>
        <translation>Còn một lần đọc soát chưa xong (gõ đến %1).</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Làm tiếp</translation>
    </message>
</context>
<context>
    <name>stc::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Rất lớn</translation>
    </message>
    <message>
        <source>Settings are kept for you on this computer. They change nothing in the database.</source>
        <translation>Thiết lập được lưu riêng cho người dùng trên máy này, không làm thay đổi cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>stc::views::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Mở mục đang chọn</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog; empty a search</source>
        <translation>Đóng hộp thoại; xóa ô tìm</translation>
    </message>
</context>
<context>
    <name>stc::views::SittingList</name>
    <message>
        <source>Pages typed in this sitting</source>
        <translation>Các trang đã nhập trong buổi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Typed in this sitting</source>
        <translation>Vừa nhập</translation>
    </message>
    <message>
        <source>Enter or a double click opens one again.</source>
        <translation>Enter hoặc nhấp đúp để mở lại.</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>Xong %1/%2</translation>
    </message>
</context>
<context>
    <name>stc::views::SplitTeamDialog</name>
    <message>
        <source>Split %1</source>
        <translation>Tách %1</translation>
    </message>
    <message>
        <source>&amp;Split the team</source>
        <translation>&amp;Tách tổ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>The new team</source>
        <translation>Tổ mới</translation>
    </message>
    <message>
        <source>Members who go over</source>
        <translation>Thành viên chuyển sang tổ mới</translation>
    </message>
    <message>
        <source>Leader of the new team</source>
        <translation>Tổ trưởng tổ mới</translation>
    </message>
    <message>
        <source>&amp;Leader of the new team</source>
        <translation>Tổ trưởn&amp;g tổ mới</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Từ &amp;ngày</translation>
    </message>
    <message>
        <source>Households that go over</source>
        <translation>Hộ chuyển sang tổ mới</translation>
    </message>
    <message>
        <source>Space marks; Shift with the arrows chooses several at once.</source>
        <translation>Phím cách để đánh dấu; Shift và phím mũi tên để chọn nhiều dòng.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3, %n people</source>
        <translation>
            <numerusform>%1. %2, %3, %n nhân khẩu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 households go over, %2 stay.</source>
        <translation>%1 hộ chuyển, %2 hộ ở lại.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: some fields want to be mended. What is wrong stands below each.</source>
        <translation>Chưa lưu: có ô cần sửa. Lỗi ghi ngay dưới từng ô.</translation>
    </message>
    <message>
        <source>The leader of the new team is one of the members who go over. Mark that member too.</source>
        <translation>Tổ trưởng tổ mới phải là một thành viên chuyển sang. Hãy đánh dấu cả người đó.</translation>
    </message>
</context>
<context>
    <name>stc::views::StartDialog</name>
    <message>
        <source>Start a quarantine</source>
        <translation>Bắt đầu cách ly</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm một người</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>Thêm cả hộ</translation>
    </message>
    <message>
        <source>Three letters of the head, or the number</source>
        <translation>Ba chữ của tên chủ hộ, hoặc số hộ</translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation>Thêm &amp;một người</translation>
    </message>
    <message>
        <source>or a &amp;household</source>
        <translation>hoặc cả &amp;hộ</translation>
    </message>
    <message>
        <source>People whose quarantine begins</source>
        <translation>Những người bắt đầu cách ly</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Del leaves the marked person out.</source>
        <translation>Phím Del bỏ người đang chọn ra.</translation>
    </message>
    <message>
        <source>&amp;New exposure for those in quarantine…</source>
        <translation>Tiếp &amp;xúc mới cho người đang cách ly…</translation>
    </message>
    <message>
        <source>&amp;Category *</source>
        <translation>&amp;Diện cách ly *</translation>
    </message>
    <message>
        <source>&amp;Form *</source>
        <translation>Hình &amp;thức *</translation>
    </message>
    <message>
        <source>S&amp;tart *</source>
        <translation>&amp;Ngày bắt đầu *</translation>
    </message>
    <message>
        <source>&amp;Last exposure</source>
        <translation>Ngày tiếp xúc &amp;cuối</translation>
    </message>
    <message>
        <source>&amp;Days, if not by the rule</source>
        <translation>&amp;Số ngày, nếu khác quy định</translation>
    </message>
    <message>
        <source>and &amp;why</source>
        <translation>và &amp;lý do</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>Nơ&amp;i cách ly</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Số &amp;quyết định</translation>
    </message>
    <message>
        <source>Order dat&amp;e</source>
        <translation>Ngà&amp;y quyết định</translation>
    </message>
    <message>
        <source>&amp;Monitored by</source>
        <translation>Người &amp;giám sát</translation>
    </message>
    <message>
        <source>Nobody lives in this household.</source>
        <translation>Hộ này không còn ai.</translation>
    </message>
    <message>
        <source>None of them can begin a quarantine: see the list.</source>
        <translation>Không ai trong số này bắt đầu cách ly được: xem danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%n people cannot begin a quarantine: see the list.</source>
        <translation>
            <numerusform>%n người không bắt đầu cách ly được: xem danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the othe&amp;rs</source>
        <translation>Bắt đầu những người &amp;khác</translation>
    </message>
</context>
<context>
    <name>stc::views::StartPage</name>
    <message>
        <source>Logbooks, households and quarantine lists of community COVID teams</source>
        <translation>Sổ nhật ký, hộ gia đình và danh sách cách ly của Tổ COVID cộng đồng</translation>
    </message>
    <message>
        <source>Open the sample commune</source>
        <translation>Mở xã mẫu</translation>
    </message>
    <message>
        <source>To look around and to practise. Its people are invented.</source>
        <translation>Để xem thử và tập làm. Người trong xã mẫu là hư cấu.</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Tạo cơ sở dữ liệu mới…</translation>
    </message>
    <message>
        <source>For your province, district or commune. Then import the files you were sent.</source>
        <translation>Cho tỉnh, huyện hoặc xã của mình. Sau đó nhập các tệp được gửi đến.</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Mở cơ sở dữ liệu…</translation>
    </message>
    <message>
        <source>A file that you or a colleague made before.</source>
        <translation>Tệp đã được tạo từ trước.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — trong %2</translation>
    </message>
    <message>
        <source>“%1” could not be opened. %2</source>
        <translation>Không mở được “%1”. %2</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Tìm tệp…</translation>
    </message>
</context>
<context>
    <name>stc::views::StepLimitsDialog</name>
    <message>
        <source>Time limits of suspected cases</source>
        <translation>Thời hạn xử lý ca nghi ngờ</translation>
    </message>
    <message>
        <source>Hours after the step before. A step that is later stands out in the list; nothing else follows from it.</source>
        <translation>Số giờ kể từ bước trước. Bước nào quá hạn sẽ được nêu rõ trong danh sách; ngoài ra không kéo theo việc gì khác.</translation>
    </message>
    <message>
        <source>&amp;Reported</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Isolated</source>
        <translation>&amp;Cách ly</translation>
    </message>
    <message>
        <source>&amp;Sampled</source>
        <translation>&amp;Lấy mẫu</translation>
    </message>
    <message>
        <source>C&amp;oncluded</source>
        <translation>&amp;Kết luận</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>stc::views::StepLine</name>
    <message>
        <source>record the sample too</source>
        <translation>ghi luôn mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>How it was reported</source>
        <translation>Báo bằng cách nào</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Báo cho ai</translation>
    </message>
    <message>
        <source>Method of the test</source>
        <translation>Phương pháp xét nghiệm</translation>
    </message>
    <message>
        <source>Record the sample too</source>
        <translation>Ghi luôn mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Lưu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write the time as day/month/year hour:minute, or only hour:minute for today.</source>
        <translation>Hãy ghi thời gian dạng ngày/tháng/năm giờ:phút, hoặc chỉ giờ:phút nếu là hôm nay.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. Arrow down shows them.</source>
        <translation>“%1” không có trong danh sách chọn. Bấm mũi tên xuống để xem.</translation>
    </message>
</context>
<context>
    <name>stc::views::SuspectedModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ngày %2 giờ</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>⚠ late: %1</source>
        <translation>⚠ chậm: %1</translation>
    </message>
    <message>
        <source>⚠ Record as F0?</source>
        <translation>⚠ Ghi là F0?</translation>
    </message>
    <message>
        <source>Conclude: %1?</source>
        <translation>Kết luận: %1?</translation>
    </message>
    <message>
        <source>⚠ overdue by %1</source>
        <translation>⚠ quá hạn %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>người ghi: %1</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>báo cho %1</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>hộ %1</translation>
    </message>
    <message>
        <source>reported to %1, %2</source>
        <translation>báo cho %1, qua %2</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>đang cách ly</translation>
    </message>
    <message>
        <source>recorded as F0</source>
        <translation>đã ghi là F0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Dấu hiệu</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>stc::views::SuspectedPage</name>
    <message>
        <source>This suspected case is concluded. Ctrl+Delete takes the conclusion back.</source>
        <translation>Ca nghi ngờ này đã có kết luận. Ctrl+Delete rút lại kết luận.</translation>
    </message>
    <message>
        <source>The conclusion is positive. The person can be recorded as a confirmed case (F0) now; contacts and quarantines follow from that.</source>
        <translation>Kết luận dương tính. Có thể ghi người này là ca bệnh (F0) ngay; việc truy vết và cách ly theo sau đó.</translation>
    </message>
    <message>
        <source>Record as F0…</source>
        <translation>Ghi là F0…</translation>
    </message>
    <message>
        <source>&amp;Open only</source>
        <translation>&amp;Chỉ ca chưa xong</translation>
    </message>
    <message>
        <source>Enter: the next step   F3: health checks   Ctrl+Delete: takes the last step back   The program keeps times and reminds; who is a case is said by the health station.</source>
        <translation>Enter: bước tiếp theo   F3: theo dõi sức khỏe   Ctrl+Delete: lùi một bước   Phần mềm ghi giờ và nhắc việc; ai là ca bệnh do trạm y tế kết luận.</translation>
    </message>
    <message>
        <source>Suspected cases at work</source>
        <translation>Xử lý ca nghi ngờ</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các tổ</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Chỉ ca chưa xong</translation>
    </message>
    <message>
        <source>foun&amp;d from</source>
        <comment>day</comment>
        <translation>&amp;phát hiện từ</translation>
    </message>
    <message>
        <source>Found from</source>
        <translation>Phát hiện từ ngày</translation>
    </message>
    <message>
        <source>unt&amp;il</source>
        <comment>day</comment>
        <translation>đến n&amp;gày</translation>
    </message>
    <message>
        <source>Found until</source>
        <translation>Phát hiện đến ngày</translation>
    </message>
    <message>
        <source>Time &amp;limits…</source>
        <translation>Thời hạn &amp;mỗi bước…</translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation>Ca nghi ngờ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Ne&amp;xt step (Enter)</source>
        <translation>&amp;Bước tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Take the step &amp;back</source>
        <translation>&amp;Lùi một bước</translation>
    </message>
    <message>
        <source>Health &amp;checks (F3)</source>
        <translation>Theo &amp;dõi sức khỏe (F3)</translation>
    </message>
    <message>
        <source>Start a &amp;quarantine…</source>
        <translation>Bắt đầ&amp;u cách ly…</translation>
    </message>
    <message>
        <source>&amp;Record as F0…</source>
        <translation>Ghi là &amp;F0…</translation>
    </message>
    <message>
        <source>Ope&amp;n the record</source>
        <translation>&amp;Vào hồ sơ</translation>
    </message>
    <message>
        <source>No suspected case is open here.</source>
        <translation>Ở đây không có ca nghi ngờ nào chưa xong.</translation>
    </message>
    <message>
        <source>No suspected case is recorded here.</source>
        <translation>Ở đây chưa ghi ca nghi ngờ nào.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspected case(s), %1 of them open.</source>
        <translation>
            <numerusform>%Ln ca nghi ngờ, %1 ca chưa xong.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overdue: %1 (%2).</source>
        <translation>⚠ Quá hạn: %1 (%2).</translation>
    </message>
    <message>
        <source>Recorded as F0. Whom the person met is typed in contact tracing; the papers are made there too.</source>
        <translation>Đã ghi là F0. Người đã tiếp xúc thì nhập ở trang Truy vết tiếp xúc; giấy tờ cũng lập ở đó.</translation>
    </message>
    <message>
        <source>Contact tracing…</source>
        <translation>Truy vết tiếp xúc…</translation>
    </message>
</context>
<context>
    <name>stc::views::TeamDialog</name>
    <message>
        <source>Write the day as day/month/year, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>Ctrl+Enter from any field</source>
        <translation>Ctrl+Enter từ bất kỳ ô nào</translation>
    </message>
</context>
<context>
    <name>stc::views::TeamDropTable</name>
    <message>
        <source>Teams</source>
        <translation>Các tổ</translation>
    </message>
</context>
<context>
    <name>stc::views::TeamOverviewPage</name>
    <message>
        <source>&amp;Only with something to look at</source>
        <translation>Chỉ tổ &amp;cần xem</translation>
    </message>
    <message>
        <source>&amp;Dissolved ones too</source>
        <translation>Cả tổ đã &amp;giải thể</translation>
    </message>
    <message>
        <source>Only with something to look at</source>
        <translation>Chỉ tổ cần xem</translation>
    </message>
    <message>
        <source>Dissolved ones too</source>
        <translation>Cả tổ đã giải thể</translation>
    </message>
    <message>
        <source>Teams at a glance</source>
        <translation>Tổng quan các tổ</translation>
    </message>
    <message>
        <source>&amp;Found a team…</source>
        <translation>&amp;Thành lập tổ…</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <translation>Thê&amp;m thành viên…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Thay n&amp;gười…</translation>
    </message>
    <message>
        <source>&amp;Change a role…</source>
        <translation>Đổi &amp;vai trò…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Tá&amp;ch tổ…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Gộ&amp;p tổ…</translation>
    </message>
    <message>
        <source>&amp;Dissolve…</source>
        <translation>G&amp;iải thể…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>Mức cảnh &amp;báo…</translation>
    </message>
    <message>
        <source>Assign &amp;households</source>
        <translation>Giao &amp;hộ cho tổ</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Các tổ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>leader: %1</source>
        <translation>tổ trưởng: %1</translation>
    </message>
    <message>
        <source>number of members: %1</source>
        <translation>số thành viên: %1</translation>
    </message>
    <message>
        <source>training: %1</source>
        <translation>tập huấn: %1</translation>
    </message>
    <message>
        <source>number of households: %1</source>
        <translation>số hộ: %1</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>ghi sổ: %1</translation>
    </message>
    <message>
        <source>%1 teams, %2 households, %3 people.</source>
        <translation>%1 tổ, %2 hộ, %3 nhân khẩu.</translation>
    </message>
    <message>
        <source>%1 teams deserve a look: %2.</source>
        <translation>%1 tổ cần xem: %2.</translation>
    </message>
</context>
<context>
    <name>stc::views::TeamSide</name>
    <message>
        <source>The chosen team</source>
        <translation>Tổ đang chọn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Đã thôi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Thành viên (%1)</translation>
    </message>
    <message>
        <source>Former (%1)</source>
        <translation>Đã thôi (%1)</translation>
    </message>
    <message>
        <source>Households (%1)</source>
        <translation>Hộ (%1)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>chưa có tổ</translation>
    </message>
    <message>
        <source>the team was established</source>
        <translation>thành lập tổ</translation>
    </message>
    <message>
        <source>the team was dissolved</source>
        <translation>giải thể tổ</translation>
    </message>
    <message>
        <source>%1 joined: %2</source>
        <translation>%1 tham gia: %2</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>%1 thôi tham gia: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n households came from %1</source>
        <translation>
            <numerusform>nhận %n hộ từ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households went to %1</source>
        <translation>
            <numerusform>giao %n hộ cho %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n households go to %1</source>
        <translation>
            <numerusform>dự kiến: giao %n hộ cho %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n households come from %1</source>
        <translation>
            <numerusform>dự kiến: nhận %n hộ từ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::TemperatureChart</name>
    <message>
        <source>Temperature curve</source>
        <translation>Đường biểu diễn thân nhiệt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Thân nhiệt</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Sốt</translation>
    </message>
    <message>
        <source>Fever from %1 °C</source>
        <translation>Sốt từ %1 °C</translation>
    </message>
</context>
<context>
    <name>stc::views::TextPane</name>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line. Down chooses a phrase of the office.</source>
        <translation>Enter để đi tiếp, Shift+Enter xuống dòng. Phím ↓ chọn câu mẫu.</translation>
    </message>
</context>
<context>
    <name>stc::views::TracingPage</name>
    <message>
        <source>Find a person: three letters of the name</source>
        <translation>Tìm người: gõ ba chữ của tên</translation>
    </message>
    <message>
        <source>Find: three letters of the name</source>
        <translation>Tìm: gõ ba chữ của tên</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Truy vết tiếp xúc</translation>
    </message>
    <message>
        <source>Becomes F0…</source>
        <translation>Thành F0…</translation>
    </message>
    <message>
        <source>Start quarantine…</source>
        <translation>Bắt đầu cách ly…</translation>
    </message>
    <message>
        <source>Type contacts</source>
        <translation>Nhập người tiếp xúc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Only cases with these letters in name or code</source>
        <translation>Chỉ những ca có các chữ này trong tên hoặc mã</translation>
    </message>
    <message>
        <source>Only cases with these letters</source>
        <translation>Chỉ những ca có các chữ này</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>Không có ca bệnh nào ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ca bệnh</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of contacts that was not finished is still here (typed until %1).</source>
        <translation>Còn một danh sách người tiếp xúc nhập dở (nhập đến %1).</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Nhập &amp;tiếp</translation>
    </message>
    <message>
        <source>Save what is typed first: a list of contacts is not finished yet.</source>
        <translation>Hãy lưu phần đang nhập trước: còn một danh sách người tiếp xúc chưa xong.</translation>
    </message>
    <message>
        <source>What was typed cannot be opened again: its draft is damaged.</source>
        <translation>Không mở lại được phần đã nhập: bản nháp bị hỏng.</translation>
    </message>
    <message>
        <source>Contact list form…</source>
        <translation>In phiếu tiếp xúc…</translation>
    </message>
    <message>
        <source>Chain picture</source>
        <translation>Sơ đồ lây nhiễm</translation>
    </message>
    <message>
        <source>Person’s record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. %n quarantine orders follow.</source>
        <translation>
            <numerusform>Đã ghi. Cần %n quyết định cách ly.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the papers…</source>
        <translation>Lập &amp;giấy tờ…</translation>
    </message>
    <message>
        <source>These papers belong to a quarantine, and there is none yet: start it first (F9).</source>
        <translation>Giấy tờ này thuộc một đợt cách ly mà chưa có đợt nào: hãy bắt đầu cách ly trước (F9).</translation>
    </message>
</context>
<context>
    <name>stc::views::TrainingBanner</name>
    <message>
        <source>TRAINING DATA – not real people</source>
        <translation>DỮ LIỆU TẬP HUẤN – không phải người thật</translation>
    </message>
</context>
<context>
    <name>stc::views::UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stc::views::UnitPicker</name>
    <message>
        <source>Name or code of the unit</source>
        <translation>Tên hoặc mã đơn vị</translation>
    </message>
    <message>
        <source>Type part of the name, for example: viet lap</source>
        <translation>Gõ một phần tên, ví dụ: viet lap</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>Các đơn vị tìm thấy</translation>
    </message>
</context>
<context>
    <name>stc::views::WarningBox</name>
    <message>
        <source>Save &amp;anyway</source>
        <translation>&amp;Vẫn lưu</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Vì sao vẫn đúng</translation>
    </message>
    <message>
        <source>Why is it right all the same? The reason is kept with the record.</source>
        <translation>Vì sao vẫn đúng? Lý do được lưu cùng bản ghi.</translation>
    </message>
</context>
<context>
    <name>stc::views::WhenEdit</name>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>ngày/tháng/năm giờ:phút</translation>
    </message>
</context>
<context>
    <name>teams</name>
    <message>
        <source>found %1</source>
        <translation>thành lập %1</translation>
    </message>
    <message>
        <source>add a member to %1</source>
        <translation>thêm thành viên vào %1</translation>
    </message>
    <message>
        <source>replace the leader of %1</source>
        <translation>thay tổ trưởng %1</translation>
    </message>
    <message>
        <source>replace a member of %1</source>
        <translation>thay thành viên %1</translation>
    </message>
    <message>
        <source>Choose another member of the same team.</source>
        <translation>Hãy chọn thành viên khác cùng tổ.</translation>
    </message>
    <message>
        <source>take a member off %1</source>
        <translation>cho thành viên thôi tham gia %1</translation>
    </message>
    <message>
        <source>change a role in %1</source>
        <translation>đổi vai trò trong %1</translation>
    </message>
    <message>
        <source>dissolve %1</source>
        <translation>giải thể %1</translation>
    </message>
    <message>
        <source>split %1 off %2</source>
        <translation>tách %1 khỏi %2</translation>
    </message>
    <message>
        <source>merge %1 into %2</source>
        <translation>gộp %1 vào %2</translation>
    </message>
    <message>
        <source>This team is no longer there. Choose another one.</source>
        <translation>Tổ này không còn. Hãy chọn tổ khác.</translation>
    </message>
    <message>
        <source>This team was dissolved on %1. Choose another one.</source>
        <translation>Tổ này đã giải thể ngày %1. Hãy chọn tổ khác.</translation>
    </message>
    <message>
        <source>Choose another team than this one.</source>
        <translation>Hãy chọn tổ khác với tổ này.</translation>
    </message>
    <message>
        <source>The teams belong to different communes. Choose a team of the same commune.</source>
        <translation>Hai tổ thuộc hai xã khác nhau. Hãy chọn tổ cùng xã.</translation>
    </message>
    <message>
        <source>This team was established on %1. Choose that day or a later one.</source>
        <translation>Tổ này thành lập ngày %1. Hãy chọn từ ngày đó trở đi.</translation>
    </message>
    <message>
        <source>Write the day of the change, for example 07/05/2021.</source>
        <translation>Hãy ghi ngày thay đổi, ví dụ 07/05/2021.</translation>
    </message>
    <message>
        <source>This member is no longer there. Choose another one.</source>
        <translation>Thành viên này không còn trong sổ. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>This member left on %1 already.</source>
        <translation>Thành viên này đã thôi tham gia ngày %1.</translation>
    </message>
    <message>
        <source>A member joined on %1. Choose that day or a later one.</source>
        <translation>Có thành viên tham gia ngày %1. Hãy chọn từ ngày đó trở đi.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>%1 (day %2 after the release)</source>
        <translation>%1 (ngày thứ %2 sau khi hết cách ly)</translation>
    </message>
    <message>
        <source>%1 (day %2)</source>
        <translation>%1 (ngày thứ %2)</translation>
    </message>
    <message>
        <source>until the result of their F1</source>
        <translation>đến khi F1 có kết quả</translation>
    </message>
    <message>
        <source>no quarantine</source>
        <translation>không phải cách ly</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 after the release</source>
        <translation>ngày thứ %1 sau khi hết cách ly</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>text not seen – to be confirmed</source>
        <translation>chưa xem được văn bản – cần xác nhận</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>No rule in force speaks of this.</source>
        <translation>Không có quy định nào đang có hiệu lực nói về trường hợp này.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Hết cách ly</translation>
    </message>
    <message>
        <source>0h00 of %1</source>
        <translation>0h00 ngày %1</translation>
    </message>
    <message>
        <source>Follow-up until</source>
        <translation>Theo dõi đến hết</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Xét nghiệm</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The files cannot be written there. Choose a new or empty folder that you may write to.</source>
        <translation>Không ghi được tệp vào đó. Hãy chọn thư mục mới hoặc thư mục trống mà mình có quyền ghi.</translation>
    </message>
    <message>
        <source>Training data need the units of Bắc Giang of 2021, and this list of units does not hold them.</source>
        <translation>Dữ liệu tập huấn cần các đơn vị của tỉnh Bắc Giang năm 2021, danh mục đơn vị này không có.</translation>
    </message>
    <message>
        <source>The sample cannot be written into this folder. Choose a place that you may write to.</source>
        <translation>Không ghi được dữ liệu mẫu vào thư mục này. Hãy chọn chỗ có quyền ghi.</translation>
    </message>
    <message>
        <source>The file cannot be written. Is there room on the disk?</source>
        <translation>Không ghi được tệp. Hãy kiểm tra ổ đĩa còn chỗ hay không.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Making up %1</source>
        <translation>Đang tạo %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose a new or empty folder; nothing was overwritten.</source>
        <translation>Đã có tệp hoặc thư mục trùng tên. Hãy chọn thư mục mới hoặc thư mục trống; chưa ghi đè lên gì cả.</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose a place that you may write to.</source>
        <translation>Không tạo được thư mục. Hãy chọn chỗ có quyền ghi.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was overwritten.</source>
        <translation>Đã có tệp trùng tên. Hãy chọn tên khác; chưa ghi đè lên tệp nào.</translation>
    </message>
</context>
</TS>
