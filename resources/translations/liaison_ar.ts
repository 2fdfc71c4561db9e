<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbsenceEditor</name>
    <message>
        <source>an absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>من ينوب</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>العنوان: {text}</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>العمل الرئيسي</translation>
    </message>
    <message>
        <source>Choose the organisation from the list.</source>
        <translation>اختر المنظمة من القائمة.</translation>
    </message>
    <message>
        <source>at {organization}</source>
        <translation>في {organization}</translation>
    </message>
    <message>
        <source>New post “{title}”</source>
        <translation>منصب جديد «{title}»</translation>
    </message>
    <message>
        <source>{organization} · held by {person}</source>
        <translation>‏{organization} · يشغله {person}</translation>
    </message>
    <message>
        <source>{organization} · vacant since {day}</source>
        <translation>‏{organization} · شاغر منذ {day}</translation>
    </message>
    <message>
        <source>{organization} · vacant</source>
        <translation>‏{organization} · شاغر</translation>
    </message>
</context>
<context>
    <name>AsOfBanner</name>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>As of {day}: lists, search, focal points, coverage and pages are shown as they stood on that day; nothing can be changed. What is exported of people is today&apos;s.</source>
        <translation>كما في {day}: تظهر القوائم والبحث وجهات التنسيق والتغطية والصفحات كما كانت في ذلك اليوم؛ ولا يمكن تغيير شيء. أما ما يُصدَّر عن الأشخاص فهو كما هو اليوم.</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>كما في {day}</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>كما في: {day}</translation>
    </message>
    <message>
        <source>Show the directory as it stood on another day (Ctrl+D)</source>
        <translation>عرض الدليل كما كان في يوم آخر (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Show the directory as it stood on</source>
        <translation>عرض الدليل كما كان في</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>اكتب يوما.</translation>
    </message>
</context>
<context>
    <name>AudienceButton</name>
    <message>
        <source>Audience: {level}</source>
        <translation>نطاق الاطلاع: {level}</translation>
    </message>
</context>
<context>
    <name>AudienceLabel</name>
    <message>
        <source>Audience: {level}</source>
        <translation>نطاق الاطلاع: {level}</translation>
    </message>
</context>
<context>
    <name>AudiencePicker</name>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n contacts copied.</source>
        <translation>
            <numerusform>لم تُنسخ جهات اتصال.</numerusform>
            <numerusform>نُسخت جهة اتصال واحدة.</numerusform>
            <numerusform>نُسخت جهتا اتصال.</numerusform>
            <numerusform>نُسخت %Ln جهات اتصال.</numerusform>
            <numerusform>نُسخت %Ln جهة اتصال.</numerusform>
            <numerusform>نُسخت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are left out.</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعد بيان واحد.</numerusform>
            <numerusform>استُبعد بيانان.</numerusform>
            <numerusform>استُبعدت %Ln بيانات.</numerusform>
            <numerusform>استُبعد %Ln بيانا.</numerusform>
            <numerusform>استُبعد %Ln بيان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {filter}</source>
        <translation>إزالة {filter}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something large is still being saved. The window closes when that is done.</source>
        <translation>لا يزال حفظ كبير جاريا. تُغلق النافذة بعده.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>إيقافه والإغلاق</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>People, organisations and commands</source>
        <translation>أشخاص ومنظمات وأوامر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations and lists</source>
        <translation>المنظمات والقوائم</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>لا نتائج لـ«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددا</numerusform>
            <numerusform>‏%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>صحيفة اتصال</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back</source>
        <translation>↑ ↓ اختيار   Enter فتح أو تنفيذ   Ctrl+Enter تحديد   Esc رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %Ln أشخاص</numerusform>
            <numerusform>عُثر على %Ln شخصا</numerusform>
            <numerusform>عُثر على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}   ·   {found}</source>
        <translation>{keys}   ·   {found}</translation>
    </message>
</context>
<context>
    <name>CompletingEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>ComposeTask</name>
    <message>
        <source>Contact sheet</source>
        <translation>صحيفة اتصال</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>حُفظت كمسودة، {time}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الصحيفة</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>جهات الاتصال الصحفي</translation>
    </message>
    <message>
        <source>nobody who may be printed yet</source>
        <translation>لا أحد بعد ممن تجوز طباعته</translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation>لم يعد {name} في الصحيفة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Left out for this audience: {details}</source>
        <translation>استُبعد لهذا النطاق: {details}</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>لم يُستبعد شيء لهذا النطاق.</translation>
    </message>
    <message>
        <source>{said}; and {count} more</source>
        <translation>‏{said}؛ و{count} أخرى</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ورق رسائل أمريكي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who answer the press.</source>
        <translation>لا أحد بعد. أضف الأشخاص الذين يجيبون الصحافة.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>إزالة من الصحيفة</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لا يُطبع</translation>
    </message>
    <message>
        <source>nothing to be reached by</source>
        <translation>لا وسيلة اتصال</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail} is left out: {problem}</source>
        <translation>استُبعد {detail}: {problem}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>استخدام {value}</translation>
    </message>
    <message>
        <source>Last verified on {day}</source>
        <translation>آخر تحقق في {day}</translation>
    </message>
    <message>
        <source>Not verified yet: {details}</source>
        <translation>لم يُتحقق منه بعد: {details}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحا</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>All programmes</source>
        <translation>جميع البرامج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show alternates</source>
        <translation>عرض البدلاء</translation>
    </message>
    <message>
        <source>Only what needs you</source>
        <translation>ما يحتاج إليك فقط</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>This could be {one} or {other}; write the month as a word.</source>
        <translation>قد يكون هذا {one} أو {other}؛ اكتب الشهر كلمة.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>لا يوجد هذا اليوم في التقويم.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, such as 2024, March 2024 or 12 March 2024.</source>
        <translation>اكتب سنة أو شهرا أو يوما، مثل 2024 أو مارس 2024 أو 12 مارس 2024.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Take back the rest</source>
        <translation>التراجع عن الباقي</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>لم يُحذف شيء.</numerusform>
            <numerusform>حُذف قيد واحد.</numerusform>
            <numerusform>حُذف قيدان.</numerusform>
            <numerusform>حُذفت %Ln قيود.</numerusform>
            <numerusform>حُذف %Ln قيدا.</numerusform>
            <numerusform>حُذف %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copying {done} of {total}…</source>
        <translation>يُنسخ {done} من {total}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>لم يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>لم يُنسخ شيء.</numerusform>
            <numerusform>نُسخ قيد واحد.</numerusform>
            <numerusform>نُسخ قيدان.</numerusform>
            <numerusform>نُسخت %Ln قيود.</numerusform>
            <numerusform>نُسخ %Ln قيدا.</numerusform>
            <numerusform>نُسخ %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} That is the most that is copied at once; export a table for all {chosen}.</source>
        <translation>‏{copied} هذا أقصى ما يُنسخ مرة واحدة؛ صدّر جدولا لجميع {chosen}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>‏{copied} استُبعد لأنه مقيّد: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>نسخ الجميع رغم ذلك</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرهم</translation>
    </message>
    <message>
        <source>What is restricted is not dragged out of the window.</source>
        <translation>لا يُسحب المقيّد خارج النافذة.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات اتصال</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>النسخ رغم ذلك</translation>
    </message>
    <message>
        <source>{names}: restricted.</source>
        <translation>‏{names}: مقيّد.</translation>
    </message>
    <message>
        <source>Copied {value}.</source>
        <translation>نُسخ {value}.</translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>لم يُضف شيء إلى {name}.</numerusform>
            <numerusform>أُضيف واحد إلى {name}.</numerusform>
            <numerusform>أُضيف اثنان إلى {name}.</numerusform>
            <numerusform>أُضيف %Ln إلى {name}.</numerusform>
            <numerusform>أُضيف %Ln إلى {name}.</numerusform>
            <numerusform>أُضيف %Ln إلى {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>حُفظت نسخة احتياطية في {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>حفظ نسخة من الدليل</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>نُسخ إلى {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Liaison; nothing of it was stored. A report was written.</source>
        <translation>حدث خلل في Liaison؛ لم يُحفظ شيء منه. وكُتب تقرير.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>DetailEditor</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Shared by several people</source>
        <translation>يشترك فيه عدة أشخاص</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>أوقات الرد</translation>
    </message>
    <message>
        <source>Correct: it was written wrongly</source>
        <translation>تصحيح: كان مكتوبا خطأ</translation>
    </message>
    <message>
        <source>The old text stays in the history only.</source>
        <translation>يبقى النص القديم في السجل فقط.</translation>
    </message>
    <message>
        <source>Changed since…</source>
        <translation>تغيّر منذ…</translation>
    </message>
    <message>
        <source>first day of the new one</source>
        <translation>أول يوم للجديد</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>أول يوم للجديد</translation>
    </message>
    <message>
        <source>The old one stays, with its last day, for questions about the past.</source>
        <translation>يبقى القديم بيومه الأخير للأسئلة عن الماضي.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>لم يعد مستخدما</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Perhaps {number}?</source>
        <translation>ربما {number}؟</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>سابقا: {value}</translation>
    </message>
    <message>
        <source>What happened to the old number?</source>
        <translation>ماذا حدث للرقم القديم؟</translation>
    </message>
    <message>
        <source>What happened to the old address?</source>
        <translation>ماذا حدث للعنوان القديم؟</translation>
    </message>
    <message>
        <source>Since when is it another one? Write the first day, or choose that it was wrong.</source>
        <translation>منذ متى تغيّر؟ اكتب اليوم الأول، أو اختر أنه كان خطأ.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Preferred</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>لا يقرؤه أحد</numerusform>
            <numerusform>يقرؤه شخص واحد</numerusform>
            <numerusform>يقرؤه شخصان</numerusform>
            <numerusform>يقرؤه %Ln أشخاص</numerusform>
            <numerusform>يقرؤه %Ln شخصا</numerusform>
            <numerusform>يقرؤه %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {value}, {label}</source>
        <translation>{kind} {value}، {label}</translation>
    </message>
    <message>
        <source>This is restricted.</source>
        <translation>هذا مقيّد.</translation>
    </message>
    <message>
        <source>Copy it all the same</source>
        <translation>نسخه رغم ذلك</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>عدم النسخ</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>تم التحقق {day}</translation>
    </message>
    <message>
        <source>assumed, not verified</source>
        <translation>مفترض، لم يُتحقق منه</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>‏{hours} في {place}</translation>
    </message>
    <message>
        <source>Now {time} there: open</source>
        <translation>الساعة هناك {time}: مفتوح</translation>
    </message>
    <message>
        <source>Now {time} there: closed, opens {day} {opens}</source>
        <translation>الساعة هناك {time}: مغلق، يفتح {day} {opens}</translation>
    </message>
    <message>
        <source>Now {time} there: closed</source>
        <translation>الساعة هناك {time}: مغلق</translation>
    </message>
    <message>
        <source>{now}. {hours} your time</source>
        <translation>‏{now}. {hours} بتوقيتك</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>استخدام {number}</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Contact details</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>How can one reach them? Add a phone or an e-mail address.</source>
        <translation>كيف يمكن الوصول؟ أضف هاتفا أو بريدا إلكترونيا.</translation>
    </message>
    <message>
        <source>No way to reach them is known.</source>
        <translation>لا تُعرف وسيلة اتصال.</translation>
    </message>
</context>
<context>
    <name>DutyEditor</name>
    <message>
        <source>a post, or a person for her main work</source>
        <translation>منصب، أو شخص لعمله الرئيسي</translation>
    </message>
    <message>
        <source>any, the theme alone</source>
        <translation>أي برنامج، الموضوع وحده</translation>
    </message>
    <message>
        <source>all of it; Media, or a new one</source>
        <translation>كله؛ الإعلام، أو موضوع جديد</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>For which programme</source>
        <translation>لأي برنامج</translation>
    </message>
    <message>
        <source>About which theme</source>
        <translation>بشأن أي موضوع</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>من يُسأل أولا</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>في بلد واحد فقط</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>بلغة واحدة فقط</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>اختر برنامجا أو موضوعا أو كليهما.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Saved when you leave it. Esc puts it back, F2 opens the next.</source>
        <translation>يُحفظ عند مغادرة الحقل. Esc يعيده، F2 يفتح التالي.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” with these filters</source>
        <translation>لم يُعثر على شيء لـ«{text}» بهذه المرشحات</translation>
    </message>
    <message>
        <source>Nothing is left with these filters</source>
        <translation>لا يبقى شيء بهذه المرشحات</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>لا نتائج لـ«{text}»</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. Accents and capitals don&apos;t matter.</source>
        <translation>كلمات أقل أو أقصر تجد أكثر. لا أثر لعلامات التشكيل وحجم الأحرف.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>Add the first person, or drop a press release or a .vcf file on this window.</source>
        <translation>أضف أول شخص، أو أفلت بيانا صحفيا أو ملف ‎.vcf على هذه النافذة.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>لا منظمات بعد</translation>
    </message>
    <message>
        <source>Ministries, offices, funders, missions and media belong here. Importing contacts brings them.</source>
        <translation>هنا الوزارات والمكاتب والجهات الممولة والبعثات ووسائل الإعلام. يجلبها استيراد جهات الاتصال.</translation>
    </message>
    <message>
        <source>No focal points yet</source>
        <translation>لا جهات تنسيق بعد</translation>
    </message>
    <message>
        <source>A focal point is a post that speaks for a programme or a theme. It stays when its holder goes.</source>
        <translation>جهة التنسيق منصب يتحدث باسم برنامج أو موضوع. وتبقى عندما يغادر شاغله.</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>لا برامج بعد</translation>
    </message>
    <message>
        <source>Programmes, their countries and funders belong here.</source>
        <translation>هنا البرامج وبلدانها والجهات الممولة لها.</translation>
    </message>
    <message>
        <source>No mailing lists yet</source>
        <translation>لا قوائم بريدية بعد</translation>
    </message>
    <message>
        <source>Tick people and choose “Mailing list”, or make a list first and fill it later.</source>
        <translation>حدد أشخاصا واختر «قائمة بريدية»، أو أنشئ قائمة أولا واملأها لاحقا.</translation>
    </message>
    <message>
        <source>No contact sheets yet</source>
        <translation>لا صحائف اتصال بعد</translation>
    </message>
    <message>
        <source>Tick the people who answer the press and choose “Contact sheet”.</source>
        <translation>حدد الأشخاص الذين يجيبون الصحافة واختر «صحيفة اتصال».</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Choose the line in which the names read right</source>
        <translation>اختر السطر الذي تُقرأ فيه الأسماء صحيحة</translation>
    </message>
    <message>
        <source>{name} does not say in which encoding its letters are written.</source>
        <translation>لا يذكر {name} الترميز الذي كُتبت به حروفه.</translation>
    </message>
    <message>
        <source>{word} ({encoding})</source>
        <translation>{word} ({encoding})</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>{group}, {count}</source>
        <translation>{group}، {count}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by you: {what}</source>
        <translation>آخر تغيير: {day}، {time}، أنت: {what}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {author}: {what}</source>
        <translation>آخر تغيير: {day}، {time}، {author}: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ExpectationEditor</name>
    <message>
        <source>an expectation</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>every organisation of a kind</source>
        <translation>كل منظمة من نوع</translation>
    </message>
    <message>
        <source>the same institution in each country</source>
        <translation>المؤسسة نفسها في كل بلد</translation>
    </message>
    <message>
        <source>one organisation</source>
        <translation>منظمة واحدة</translation>
    </message>
    <message>
        <source>Ministry of Labour</source>
        <translation>وزارة العمل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What kind of institution</source>
        <translation>أي نوع من المؤسسات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>in each that it covers</source>
        <translation>في كل بلد يغطيه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Expected of</source>
        <translation>متوقع من</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لم يُحجب شيء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>تُكتب {file}</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>الإلغاء لا يترك أي ملف.</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>يُكتب {done} من {total}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يطّلع عليه</translation>
    </message>
    <message>
        <source>Entries and details above this audience are held back.</source>
        <translation>تُحجب القيود والبيانات التي تتجاوز هذا النطاق.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>حفظ القيود…</numerusform>
            <numerusform>حفظ قيد واحد…</numerusform>
            <numerusform>حفظ قيدين…</numerusform>
            <numerusform>حفظ %Ln قيود…</numerusform>
            <numerusform>حفظ %Ln قيدا…</numerusform>
            <numerusform>حفظ %Ln قيد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>لم يُحجب شيء</numerusform>
            <numerusform>حُجب واحد، مع السبب</numerusform>
            <numerusform>حُجب اثنان، لكل منهما سببه</numerusform>
            <numerusform>حُجبت %Ln، لكل منها سببه</numerusform>
            <numerusform>حُجب %Ln، لكل منها سببه</numerusform>
            <numerusform>حُجب %Ln، لكل منها سببه</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}: {held}</source>
        <translation>فُحص {done} من {total}: {held}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>فُحص {done} من {total}</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>one</source>
        <translation>شاغل واحد</translation>
    </message>
    <message>
        <source>several</source>
        <translation>عدة شاغلين</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>All fields</source>
        <translation>جميع الحقول</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>نوع المؤسسة</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>التأسيس</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>موعد الإغلاق</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>يشغله</translation>
    </message>
    <message>
        <source>several</source>
        <translation>عدة شاغلين</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>الأسبقية</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>قائم منذ</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>ظل قائما حتى</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>A search that belongs to it</source>
        <translation>بحث مرتبط به</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Nothing of that name is in the directory.</source>
        <translation>لا شيء بهذا الاسم في الدليل.</translation>
    </message>
    <message>
        <source>{filter}: which?</source>
        <translation>‏{filter}: أيها؟</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>تصفية حسب</translation>
    </message>
    <message>
        <source>all whose name has this</source>
        <translation>كل من في اسمه هذا</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Who speaks for whom, how to reach them, and since when.</source>
        <translation>من يتحدث باسم من، وكيف يمكن الوصول إليه، ومنذ متى.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>فتح المكتب النموذجي</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>فتح أو استيراد…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء من الصفر</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>ألقِ نظرة أولا</translation>
    </message>
    <message>
        <source>A sample office with invented people, offices and programmes. Throw it away whenever you like.</source>
        <translation>مكتب نموذجي بأشخاص ومكاتب وبرامج مختلقة. تخلّص منه متى شئت.</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>أحضر ما لديك</translation>
    </message>
    <message>
        <source>Phone contacts, a press release, or your office&apos;s directory. You look before anything is saved.</source>
        <translation>جهات اتصال الهاتف، أو بيان صحفي، أو دليل مكتبك. تنظر قبل أن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>An empty directory for your office. Add the first person, or paste a signature from a mail.</source>
        <translation>دليل فارغ لمكتبك. أضف أول شخص، أو ألصق توقيعا من رسالة.</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window: .vcf, .zip, .txt, .html, .eml</source>
        <translation>يمكنك أيضا إفلات ملف في أي مكان من هذه النافذة: ‎.vcf, ‎.zip, ‎.txt, ‎.html, ‎.eml</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>فُتحت سابقا:</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you share it.</source>
        <translation>يبقى كل شيء على هذا الحاسوب حتى تشاركه.</translation>
    </message>
</context>
<context>
    <name>FocalCopy</name>
    <message>
        <source>Copied: {count}.</source>
        <translation>نُسخ: {count}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>‏{copied} استُبعد لأنه مقيّد: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>نسخ الجميع رغم ذلك</translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message>
        <source>Still right, verified today: {name}.</source>
        <translation>ما زال صحيحا، تم التحقق اليوم: {name}.</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>تم التحقق اليوم.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nobody holds what is ticked, so there is nothing to confirm.</source>
        <translation>لا يشغل أحد المحدد، فلا شيء لتأكيده.</translation>
    </message>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>لا شيء للتأكيد.</numerusform>
            <numerusform>واحد ما زال صحيحا، تم التحقق اليوم.</numerusform>
            <numerusform>اثنان ما زالا صحيحين، تم التحقق اليوم.</numerusform>
            <numerusform>‏%Ln ما زالت صحيحة، تم التحقق اليوم.</numerusform>
            <numerusform>‏%Ln ما زالت صحيحة، تم التحقق اليوم.</numerusform>
            <numerusform>‏%Ln ما زالت صحيحة، تم التحقق اليوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalHead</name>
    <message>
        <source>Focal points</source>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>قائمة أو تغطية</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>جهة تنسيق جديدة</translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message>
        <source>Print or save…</source>
        <translation>طباعة أو حفظ…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحا</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>لا جهات تنسيق</numerusform>
            <numerusform>جهة تنسيق واحدة</numerusform>
            <numerusform>جهتا تنسيق</numerusform>
            <numerusform>‏%Ln جهات تنسيق</numerusform>
            <numerusform>‏%Ln جهة تنسيق</numerusform>
            <numerusform>‏%Ln جهة تنسيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected:</source>
        <translation>
            <numerusform>لا متوقع:</numerusform>
            <numerusform>متوقع واحد:</numerusform>
            <numerusform>متوقعان:</numerusform>
            <numerusform>‏%Ln متوقعة:</numerusform>
            <numerusform>‏%Ln متوقعا:</numerusform>
            <numerusform>‏%Ln متوقع:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points:</source>
        <translation>
            <numerusform>لا جهات تنسيق:</numerusform>
            <numerusform>جهة تنسيق واحدة:</numerusform>
            <numerusform>جهتا تنسيق:</numerusform>
            <numerusform>%Ln جهات تنسيق:</numerusform>
            <numerusform>%Ln جهة تنسيق:</numerusform>
            <numerusform>%Ln جهة تنسيق:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
</context>
<context>
    <name>FocalSheetTask</name>
    <message>
        <source>Print or save focal points</source>
        <translation>طباعة جهات التنسيق أو حفظها</translation>
    </message>
    <message>
        <source>Save Excel…</source>
        <translation>حفظ Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>لم يُحجب شيء</numerusform>
            <numerusform>حُجب واحد، مع السبب</numerusform>
            <numerusform>حُجب اثنان، لكل منهما سببه</numerusform>
            <numerusform>حُجبت %Ln، لكل منها سببه</numerusform>
            <numerusform>حُجب %Ln، لكل منها سببه</numerusform>
            <numerusform>حُجب %Ln، لكل منها سببه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لم يُحجب شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يطّلع عليه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Only with “{words}”</source>
        <translation>فقط مع «{words}»</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>قائمة أو تغطية</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>جميع البرامج</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ورق رسائل أمريكي</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Clear</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>To phone</source>
        <translation>إلى الهاتف</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>صحيفة اتصال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>تم تحديد {ticked} من أصل {total}</translation>
    </message>
    <message>
        <source>{ticked} ticked</source>
        <translation>محدَّد: {ticked}</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{held} of {expected}</source>
        <translation>‏{held} من {expected}</translation>
    </message>
    <message>
        <source>{group}, {rows}</source>
        <translation>{group}، {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المشغولة</translation>
    </message>
    <message>
        <source>Held of expected</source>
        <translation>المشغول من المتوقع</translation>
    </message>
</context>
<context>
    <name>HandOverTask</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Say which day is the last one.</source>
        <translation>اذكر اليوم الأخير.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>اختر شخصا من القائمة.</translation>
    </message>
    <message>
        <source>Handed over: {post}.</source>
        <translation>تم تسليم المهام: {post}.</translation>
    </message>
    <message>
        <source>Handed over: {post}. Nobody follows yet.</source>
        <translation>تم تسليم المهام: {post}. لا خلف بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح المنصب</translation>
    </message>
    <message>
        <source>Who leaves, who comes</source>
        <translation>من يغادر ومن يأتي</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يأتي</translation>
    </message>
    <message>
        <source>First day of who comes</source>
        <translation>أول يوم لمن يأتي</translation>
    </message>
    <message>
        <source>Work phone of who comes</source>
        <translation>هاتف عمل من يأتي</translation>
    </message>
    <message>
        <source>Work e-mail of who comes</source>
        <translation>بريد عمل من يأتي</translation>
    </message>
    <message>
        <source>Who acts until then</source>
        <translation>من ينوب حتى ذلك الحين</translation>
    </message>
    <message>
        <source>What the post is called</source>
        <translation>مسمى المنصب</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>لماذا يشغله اثنان لفترة</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>ما ينتقل معه</translation>
    </message>
    <message>
        <source>{name}, {post}, {organization}</source>
        <translation>{name}، {post}، {organization}</translation>
    </message>
    <message>
        <source>{name}, {organization}</source>
        <translation>{name}، {organization}</translation>
    </message>
    <message>
        <source>Nobody works there today; appoint somebody instead.</source>
        <translation>لا يعمل أحد هناك اليوم؛ عيّن شخصا بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>تسليم مهام {name}</translation>
    </message>
    <message>
        <source>the post&apos;s {address} reaches her too</source>
        <translation>عنوان المنصب {address} يصل إليه أيضا</translation>
    </message>
    <message>
        <source>{name} leaves on {day}.</source>
        <translation>يغادر {name} في {day}.</translation>
    </message>
    <message>
        <source>{name} acts from then on.</source>
        <translation>ينوب {name} بعد ذلك.</translation>
    </message>
    <message>
        <source>{name} comes on {day}.</source>
        <translation>يأتي {name} في {day}.</translation>
    </message>
    <message>
        <source>The post is vacant from then on.</source>
        <translation>يصبح المنصب شاغرا بعد ذلك.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يتحدث باسم</translation>
    </message>
    <message>
        <source>Shared addresses, which become the post&apos;s</source>
        <translation>العناوين المشتركة، وتصبح للمنصب</translation>
    </message>
    <message>
        <source>Mailing lists: the post stands there from now on</source>
        <translation>القوائم البريدية: يحل المنصب فيها من الآن</translation>
    </message>
    <message>
        <source>Contact sheets: the post stands there from now on</source>
        <translation>صحائف الاتصال: يحل المنصب فيها من الآن</translation>
    </message>
    <message>
        <source>Stays herself, since she has other work too</source>
        <translation>يبقى الشخص نفسه، لأن له عملا آخر</translation>
    </message>
    <message>
        <source>Work details that end with the last day</source>
        <translation>بيانات العمل التي تنتهي مع اليوم الأخير</translation>
    </message>
    <message>
        <source>Nothing but the post itself.</source>
        <translation>لا شيء سوى المنصب نفسه.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>إضافة لغات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>المزيد عن هذا القيد</translation>
    </message>
    <message>
        <source>Languages, the preferred one first</source>
        <translation>اللغات، المفضلة أولا</translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>of the whole directory</source>
        <translation>للدليل كله</translation>
    </message>
    <message>
        <source>Undo and Redo are changes too; nothing is ever taken out of the history.</source>
        <translation>التراجع والإعادة تغييران أيضا؛ ولا يُحذف شيء من السجل أبدا.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>عرض التغييرات الأقدم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>إخفاء ما تغيّر</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What changed: {what}</source>
        <translation>ما تغيّر: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>ولا قيد آخر</numerusform>
            <numerusform>وقيد آخر</numerusform>
            <numerusform>وقيدان آخران</numerusform>
            <numerusform>و%Ln قيود أخرى</numerusform>
            <numerusform>و%Ln قيدا آخر</numerusform>
            <numerusform>و%Ln قيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back {what}</source>
        <translation>إرجاع {what}</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>لم تبتّ في شيء. لا يُحفظ شيء إن غادرت الآن.</numerusform>
            <numerusform>بتتَّ في عنصر واحد. لا يُحفظ منه شيء إن غادرت الآن.</numerusform>
            <numerusform>بتتَّ في عنصرين. لا يُحفظ منهما شيء إن غادرت الآن.</numerusform>
            <numerusform>بتتَّ في %Ln عناصر. لا يُحفظ منها شيء إن غادرت الآن.</numerusform>
            <numerusform>بتتَّ في %Ln عنصرا. لا يُحفظ منها شيء إن غادرت الآن.</numerusform>
            <numerusform>بتتَّ في %Ln عنصر. لا يُحفظ منها شيء إن غادرت الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>المغادرة دون استيراد</translation>
    </message>
    <message>
        <source>Save rejected…</source>
        <translation>حفظ المرفوض…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import from text</source>
        <translation>استيراد من نص</translation>
    </message>
    <message>
        <source>pasted at {time}</source>
        <translation>أُلصق في {time}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %Ln ملفات</numerusform>
            <numerusform>استيراد %Ln ملفا</numerusform>
            <numerusform>استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>استيراد {done} من {total}</translation>
    </message>
    <message>
        <source>Cancel takes back what was stored so far.</source>
        <translation>الإلغاء يتراجع عما حُفظ حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The text is kept as their source. It will be one step, and Undo takes it back.</source>
        <translation>يُحفظ النص مصدرا لها. ستكون خطوة واحدة يتراجع عنها «تراجع».</translation>
    </message>
    <message>
        <source>Nothing is saved yet. It will be one step, and Undo takes all of it back.</source>
        <translation>لم يُحفظ شيء بعد. ستكون خطوة واحدة يتراجع عنها «تراجع» كلها.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>استيراد {count}</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>استيراد {count}</numerusform>
            <numerusform>استيراد {count} · واحد لم يُبتّ فيه يبقى خارجا</numerusform>
            <numerusform>استيراد {count} · اثنان لم يُبتّ فيهما يبقيان خارجا</numerusform>
            <numerusform>استيراد {count} · %Ln لم يُبتّ فيها تبقى خارجا</numerusform>
            <numerusform>استيراد {count} · %Ln لم يُبتّ فيها تبقى خارجا</numerusform>
            <numerusform>استيراد {count} · %Ln لم يُبتّ فيها تبقى خارجا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>‏%Ln بطاقات</numerusform>
            <numerusform>‏%Ln بطاقة</numerusform>
            <numerusform>‏%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}, {form}</source>
        <translation>{cards}، {form}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was stored.</source>
        <translation>أُوقف الاستيراد؛ لم يُحفظ شيء منه.</translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>تغيّر الدليل في هذه الأثناء. راجعه.</numerusform>
            <numerusform>تغيّر الدليل في هذه الأثناء: سطر واحد اختلف الآن. راجعه.</numerusform>
            <numerusform>تغيّر الدليل في هذه الأثناء: سطران اختلفا الآن. راجعهما.</numerusform>
            <numerusform>تغيّر الدليل في هذه الأثناء: %Ln أسطر اختلفت الآن. راجعها.</numerusform>
            <numerusform>تغيّر الدليل في هذه الأثناء: %Ln سطرا اختلفت الآن. راجعها.</numerusform>
            <numerusform>تغيّر الدليل في هذه الأثناء: %Ln سطر اختلفت الآن. راجعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation>حفظ البطاقات المرفوضة</translation>
    </message>
    <message>
        <source>rejected.vcf</source>
        <translation>rejected.vcf</translation>
    </message>
    <message>
        <source>vCard files (*.vcf)</source>
        <translation>ملفات vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Contacts ({patterns})</source>
        <translation>جهات اتصال ({patterns})</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the release first, then paste it here.</source>
        <translation>لا نص في الحافظة. انسخ البيان أولا ثم ألصقه هنا.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Comparing {count} with the directory</source>
        <translation>مقارنة {count} بالدليل</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Imported {new} new and {updated} updated.</source>
        <translation>استُورد الجديد: {new}، وحُدّث: {updated}.</translation>
    </message>
    <message>
        <source>Updated {updated}.</source>
        <translation>حُدّث: {updated}.</translation>
    </message>
    <message>
        <source>Imported {new} new.</source>
        <translation>استُورد الجديد: {new}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>لم يبقَ شيء خارجا.</numerusform>
            <numerusform>بقي واحد خارجا.</numerusform>
            <numerusform>بقي اثنان خارجا.</numerusform>
            <numerusform>بقيت %Ln خارجا.</numerusform>
            <numerusform>بقي %Ln خارجا.</numerusform>
            <numerusform>بقي %Ln خارجا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>لم يُرفض شيء {lines}.</numerusform>
            <numerusform>رُفض واحد، في السطر {lines}.</numerusform>
            <numerusform>رُفض اثنان، في السطرين {lines}.</numerusform>
            <numerusform>رُفضت %Ln، في الأسطر {lines}.</numerusform>
            <numerusform>رُفض %Ln، في الأسطر {lines}.</numerusform>
            <numerusform>رُفض %Ln، في الأسطر {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>لم يُرفض شيء {lines}.</numerusform>
            <numerusform>رُفض واحد، في السطر {lines}.</numerusform>
            <numerusform>رُفض اثنان، في السطرين {lines}.</numerusform>
            <numerusform>رُفضت %Ln، أولها في الأسطر {lines}.</numerusform>
            <numerusform>رُفض %Ln، أولها في الأسطر {lines}.</numerusform>
            <numerusform>رُفض %Ln، أولها في الأسطر {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {count}</source>
        <translation>مقارنة {count}</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Split it and import the parts.</source>
        <translation>يحتاج الملف إلى ذاكرة أكبر من المتاحة. قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>This could not be read, which is a mistake of ours. It is described in {report}.</source>
        <translation>تعذرت قراءة هذا، وهو خطأ منا. وصفه في {report}.</translation>
    </message>
    <message>
        <source>This could not be compared, which is a mistake of ours. It is described in {report}.</source>
        <translation>تعذرت مقارنة هذا، وهو خطأ منا. وصفه في {report}.</translation>
    </message>
    <message>
        <source>All are stored; making them findable</source>
        <translation>حُفظ الكل؛ يُعدّ البحث</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>{section}, {count}</source>
        <translation>{section}، {count}</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The card as received</source>
        <translation>البطاقة كما وردت</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>card {number} of {count}, line {line}</source>
        <translation>البطاقة {number} من {count}، السطر {line}</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>في الدليل</translation>
    </message>
    <message>
        <source>Earlier in the file</source>
        <translation>سابقا في الملف</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>البت لاحقا</translation>
    </message>
    <message>
        <source>Add to ours</source>
        <translation>إضافة إلى ما لدينا</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>استيراده</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Import as somebody new</source>
        <translation>استيراد كشخص جديد</translation>
    </message>
    <message>
        <source>Keep ours where both changed</source>
        <translation>إبقاء ما لدينا حيث تغيّر كلاهما</translation>
    </message>
    <message>
        <source>Add to {whom}</source>
        <translation>إضافة إلى {whom}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out</source>
        <translation>المستبعدون</translation>
    </message>
    <message>
        <source>Nobody and nothing.</source>
        <translation>لا أحد ولا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Edit (F2)</source>
        <translation>تعديل (F2)</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Group: {by}</source>
        <translation>التجميع: {by}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Expressly not on it</source>
        <translation>مستثنون صراحة</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>معلومات عنه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>قائمة بريدية، بلا أعضاء</numerusform>
            <numerusform>قائمة بريدية، عضو واحد</numerusform>
            <numerusform>قائمة بريدية، عضوان</numerusform>
            <numerusform>قائمة بريدية، %Ln أعضاء</numerusform>
            <numerusform>قائمة بريدية، %Ln عضوا</numerusform>
            <numerusform>قائمة بريدية، %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>and everybody found by {search}</source>
        <translation>وكل من يجده {search}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Showing also {count}: “{text}” inside a word, in the post or the organisation</source>
        <translation>يُعرض أيضا {count}: «{text}» داخل كلمة، أو في المنصب أو المنظمة</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>أسماء مشابهة</translation>
    </message>
    <message>
        <source>More than {entries}</source>
        <translation>أكثر من {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>‏%Ln منظمات</numerusform>
            <numerusform>‏%Ln منظمة</numerusform>
            <numerusform>‏%Ln منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>لا جهات تنسيق</numerusform>
            <numerusform>جهة تنسيق واحدة</numerusform>
            <numerusform>جهتا تنسيق</numerusform>
            <numerusform>‏%Ln جهات تنسيق</numerusform>
            <numerusform>‏%Ln جهة تنسيق</numerusform>
            <numerusform>‏%Ln جهة تنسيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>‏%Ln برامج</numerusform>
            <numerusform>‏%Ln برنامجا</numerusform>
            <numerusform>‏%Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing lists</source>
        <translation>
            <numerusform>لا قوائم بريدية</numerusform>
            <numerusform>قائمة بريدية واحدة</numerusform>
            <numerusform>قائمتان بريديتان</numerusform>
            <numerusform>‏%Ln قوائم بريدية</numerusform>
            <numerusform>‏%Ln قائمة بريدية</numerusform>
            <numerusform>‏%Ln قائمة بريدية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>لا صحائف اتصال</numerusform>
            <numerusform>صحيفة اتصال واحدة</numerusform>
            <numerusform>صحيفتا اتصال</numerusform>
            <numerusform>‏%Ln صحائف اتصال</numerusform>
            <numerusform>‏%Ln صحيفة اتصال</numerusform>
            <numerusform>‏%Ln صحيفة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>البحث عن منظمات</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>البحث عن جهات تنسيق</translation>
    </message>
    <message>
        <source>Search programmes</source>
        <translation>البحث عن برامج</translation>
    </message>
    <message>
        <source>Search mailing lists</source>
        <translation>البحث عن قوائم بريدية</translation>
    </message>
    <message>
        <source>Search contact sheets</source>
        <translation>البحث عن صحائف اتصال</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>جارٍ الترتيب…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message>
        <source>What can I type?</source>
        <translation>ماذا يمكنني أن أكتب؟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show them: clear the filters</source>
        <translation>عرضها: مسح المرشحات</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>لا شيء آخر بلا المرشحات</numerusform>
            <numerusform>واحد آخر بلا المرشحات</numerusform>
            <numerusform>اثنان آخران بلا المرشحات</numerusform>
            <numerusform>‏%Ln أخرى بلا المرشحات</numerusform>
            <numerusform>‏%Ln أخرى بلا المرشحات</numerusform>
            <numerusform>‏%Ln أخرى بلا المرشحات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message>
        <source>Mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>holders as of today</source>
        <translation>الشاغلون كما في اليوم</translation>
    </message>
    <message>
        <source>Looking at whom it reaches…</source>
        <translation>يُنظر إلى من يصل…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي مستلم.</numerusform>
            <numerusform>نُسخ مستلم واحد.</numerusform>
            <numerusform>نُسخ مستلمان.</numerusform>
            <numerusform>نُسخ %Ln مستلمين.</numerusform>
            <numerusform>نُسخ %Ln مستلما.</numerusform>
            <numerusform>نُسخ %Ln مستلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} {left} left out.</source>
        <translation>‏{copied} استُبعد: {left}.</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>حفظ القائمة البريدية</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>لأي برنامج</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>addresses joined by semicolons</source>
        <translation>بفواصل منقوطة</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>joined by commas</source>
        <translation>بفواصل</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>joined by commas, names quoted</source>
        <translation>بفواصل، وأسماء مقتبسة</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>for a mailing-list program</source>
        <translation>لبرنامج قوائم</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>name, post, organisation, e-mail</source>
        <translation>اسم ومنصب ومنظمة وبريد</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>the same as a workbook</source>
        <translation>نفسه كمصنف</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>وضعهم في</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>‏%Ln عناوين</numerusform>
            <numerusform>‏%Ln عنوانا</numerusform>
            <numerusform>‏%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one message</source>
        <translation>الكل في رسالة واحدة</translation>
    </message>
    <message>
        <source>At most in one message</source>
        <translation>الحد الأقصى في الرسالة</translation>
    </message>
    <message>
        <source>With names, not only addresses</source>
        <translation>مع الأسماء، لا العناوين فقط</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يطّلع عليه</translation>
    </message>
    <message>
        <source>Details above this audience are left out.</source>
        <translation>تُستبعد البيانات التي تتجاوز هذا النطاق.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>لم يُستبعد أحد</numerusform>
            <numerusform>استُبعد واحد، مع السبب</numerusform>
            <numerusform>استُبعد اثنان، لكل منهما سببه</numerusform>
            <numerusform>استُبعدت %Ln، لكل منها سببه</numerusform>
            <numerusform>استُبعد %Ln، لكل منها سببه</numerusform>
            <numerusform>استُبعد %Ln، لكل منها سببه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>لم يُستبعد أحد</translation>
    </message>
    <message>
        <source>Copy message {number} of {total}</source>
        <translation>نسخ الرسالة {number} من {total}</translation>
    </message>
    <message>
        <source>Copy the recipients</source>
        <translation>نسخ المستلمين</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Liaison</source>
        <translation>{name} – Liaison</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>People and institutions, joined</source>
        <translation>أشخاص ومؤسسات يصل بينهم خط</translation>
    </message>
</context>
<context>
    <name>MemberEditor</name>
    <message>
        <source>Who comes on the list?</source>
        <translation>من يُضاف إلى القائمة؟</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Add people, organisations, posts or other lists.</source>
        <translation>لا أحد فيها بعد. أضف أشخاصا أو منظمات أو مناصب أو قوائم أخرى.</translation>
    </message>
    <message>
        <source>Took {name} off the list</source>
        <translation>أُزيل {name} من القائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>What you will paste</source>
        <translation>ما ستلصقه</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>‏%Ln رسائل</numerusform>
            <numerusform>‏%Ln رسالة</numerusform>
            <numerusform>‏%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is saved; there is nothing to paste.</source>
        <translation>يُحفظ ملف؛ لا شيء للصق.</translation>
    </message>
    <message>
        <source>Nobody sees the others&apos; addresses.</source>
        <translation>لا يرى أحد عناوين الآخرين.</translation>
    </message>
    <message>
        <source>Everybody sees all addresses.</source>
        <translation>يرى الجميع كل العناوين.</translation>
    </message>
    <message>
        <source>The export is noted in the log with its date, audience and number.</source>
        <translation>يُدوَّن التصدير في السجل بتاريخه ونطاقه وعدده.</translation>
    </message>
    <message>
        <source>{who_sees} {log}</source>
        <translation>{who_sees} {log}</translation>
    </message>
    <message>
        <source>Message {number}</source>
        <translation>الرسالة {number}</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>‏{count} في {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>نسخ الرسالة {number}</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>New mail with message {number}</source>
        <translation>رسالة جديدة بالرسالة {number}</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name: {name}</source>
        <translation>الاسم: {name}</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Name, as it is written</source>
        <translation>الاسم كما يُكتب</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>بكتابته الأصلية</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>كان مكتوبا خطأ</translation>
    </message>
    <message>
        <source>Renamed since</source>
        <translation>تغيّر الاسم منذ</translation>
    </message>
    <message>
        <source>What happened to the old name?</source>
        <translation>ماذا حدث للاسم القديم؟</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>أول يوم للاسم الجديد</translation>
    </message>
    <message>
        <source>Say on which day it was renamed.</source>
        <translation>اذكر في أي يوم تغيّر الاسم.</translation>
    </message>
</context>
<context>
    <name>NamingTask</name>
    <message>
        <source>Appoint somebody</source>
        <translation>تعيين شخص</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>تسمية شخص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Choose an organisation from the list.</source>
        <translation>اختر منظمة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>اختر برنامجا أو موضوعا أو كليهما.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>اذكر من.</translation>
    </message>
    <message>
        <source>Appointed {name}.</source>
        <translation>عُيّن {name}.</translation>
    </message>
    <message>
        <source>Named {name}.</source>
        <translation>سُمّي {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>none, a theme alone</source>
        <translation>لا برنامج، موضوع فقط</translation>
    </message>
    <message>
        <source>all of the programme</source>
        <translation>كل البرنامج</translation>
    </message>
    <message>
        <source>a post that is there, or a new one</source>
        <translation>منصب قائم أو جديد</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Post: the duty stays with it, whoever holds it</source>
        <translation>المنصب: تبقى المهمة معه أيا كان شاغله</translation>
    </message>
    <message>
        <source>whoever holds the post</source>
        <translation>أيا كان شاغل المنصب</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>من يُسأل أولا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>لماذا يشغله اثنان لفترة</translation>
    </message>
    <message>
        <source>wherever the organisation stands</source>
        <translation>حيثما كانت المنظمة</translation>
    </message>
    <message>
        <source>{name} is not in the directory yet: it is added, too.</source>
        <translation>‏{name} ليس في الدليل بعد: يُضاف أيضا.</translation>
    </message>
    <message>
        <source>{name} is new: a page for her is made, too.</source>
        <translation>‏{name} جديد: تُنشأ له صفحة أيضا.</translation>
    </message>
    <message>
        <source>Whoever holds the post speaks for the programme.</source>
        <translation>شاغل المنصب يتحدث باسم البرنامج.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Narrow navigation</source>
        <translation>تضييق شريط التنقل</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>توسيع شريط التنقل</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منصب جديد</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>قائمة بريدية جديدة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Write at least this.</source>
        <translation>اكتب هذا على الأقل.</translation>
    </message>
    <message>
        <source>Name, as it is written</source>
        <translation>الاسم كما يُكتب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>المنصب أو المسمى</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>مسمى المنصب</translation>
    </message>
    <message>
        <source>City, where it is another than the organisation&apos;s</source>
        <translation>المدينة، إن كانت غير مدينة المنظمة</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>البلدان، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>Title of the post</source>
        <translation>مسمى المنصب</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>NumberedText</name>
    <message>
        <source>The card as received</source>
        <translation>البطاقة كما وردت</translation>
    </message>
</context>
<context>
    <name>OnCallTask</name>
    <message>
        <source>Who answers now</source>
        <translation>من يجيب الآن</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Does not answer now</source>
        <translation>لا يجيب الآن</translation>
    </message>
    <message>
        <source>Judged in the time of the duty station, by its rota, absences and hours.</source>
        <translation>بحسب توقيت مقر العمل، وجدول مناوبته وغيابه وأوقات عمله.</translation>
    </message>
    <message>
        <source>Nobody answers now. Ask one of those below what to do, or name somebody.</source>
        <translation>لا أحد يجيب الآن. اسأل أحد المذكورين أدناه عما ينبغي فعله، أو سمِّ شخصا.</translation>
    </message>
    <message>
        <source>Nobody answers now, and nobody else is named.</source>
        <translation>لا أحد يجيب الآن، ولا أحد آخر مسمّى.</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>الآن، أو 14:30</translation>
    </message>
    <message>
        <source>When, in your time</source>
        <translation>متى، بتوقيتك</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>There it is {time}.</source>
        <translation>الساعة هناك {time}.</translation>
    </message>
    <message>
        <source>Stands in for {name}.</source>
        <translation>ينوب عن {name}.</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>جدول المناوبة</translation>
    </message>
    <message>
        <source>Rota of {post}</source>
        <translation>جدول مناوبة {post}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>نسخ {value}</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>نُسخ {value}</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Works with</source>
        <translation>يعمل مع</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>يتبعه</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Programmes and funders</source>
        <translation>البرامج والجهات الممولة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>يموّل {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة تنسيق</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ما قبلها وما بعدها</translation>
    </message>
    <message>
        <source>Merger or split</source>
        <translation>اندماج أو انقسام</translation>
    </message>
    <message>
        <source>{how}; the older one, until {day}</source>
        <translation>‏{how}؛ الأقدم، حتى {day}</translation>
    </message>
    <message>
        <source>{how}; the newer one, since {day}</source>
        <translation>‏{how}؛ الأحدث، منذ {day}</translation>
    </message>
    <message>
        <source>Who refers cases here</source>
        <translation>من يحيل الحالات إلى هنا</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>عبر {names}</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>معلومات عنه</translation>
    </message>
    <message>
        <source>{kind} in {place}</source>
        <translation>‏{kind} في {place}</translation>
    </message>
    <message>
        <source>represents {country}</source>
        <translation>يمثل {country}</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>covers {countries}</source>
        <translation>يغطي {countries}</translation>
    </message>
    <message>
        <source>Until {day}: {name}</source>
        <translation>حتى {day}: {name}</translation>
    </message>
    <message>
        <source>Formerly {name}</source>
        <translation>سابقا {name}</translation>
    </message>
    <message>
        <source>Until {day}:</source>
        <translation>حتى {day}:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>سابقا:</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>منذ {day}:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>منذ:</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>the page as it will be printed</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>كامل العرض</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الصحيفة</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>تعذر إعداد الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة كما ستُطبع</numerusform>
            <numerusform>صفحتان كما ستُطبعان</numerusform>
            <numerusform>‏%Ln صفحات كما ستُطبع</numerusform>
            <numerusform>‏%Ln صفحة كما ستُطبع</numerusform>
            <numerusform>‏%Ln صفحة كما ستُطبع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>في بلد واحد فقط</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Deleted {what}</source>
        <translation>حُذف {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>نُسخ {value}</translation>
    </message>
    <message>
        <source>This computer has no program for {address}</source>
        <translation>لا برنامج على هذا الحاسوب لـ{address}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People here now</source>
        <translation>الأشخاص هنا الآن</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>لا أحد في المناصب أعلاه</numerusform>
            <numerusform>واحد في المناصب أعلاه</numerusform>
            <numerusform>اثنان في المناصب أعلاه</numerusform>
            <numerusform>‏%Ln في المناصب أعلاه</numerusform>
            <numerusform>‏%Ln في المناصب أعلاه</numerusform>
            <numerusform>‏%Ln في المناصب أعلاه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who may be put in</source>
        <translation>من يمكن إدراجه</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>‏{hours} هذا الأسبوع</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>بلا مناوبة</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>also in the directory: can&apos;t be dialled</source>
        <translation>في الدليل أيضا: لا يمكن طلبه</translation>
    </message>
    <message>
        <source>can&apos;t be dialled</source>
        <translation>لا يمكن طلبه</translation>
    </message>
    <message>
        <source>as in the directory</source>
        <translation>كما في الدليل</translation>
    </message>
    <message>
        <source>another one than ours</source>
        <translation>غير الذي لدينا</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Internal here, so not printed.</source>
        <translation>داخلي هنا، فلا يُطبع.</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>جعله علنيا</translation>
    </message>
    <message>
        <source>Leave it internal</source>
        <translation>إبقاؤه داخليا</translation>
    </message>
    <message>
        <source>Left out of this import.</source>
        <translation>مستبعد من هذا الاستيراد.</translation>
    </message>
    <message>
        <source>It is {whom}</source>
        <translation>إنه {whom}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>مهام التنسيق</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>مهمة تنسيق</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>يعرف</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>معروف من</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>يموّل {programme}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Photograph…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Works nowhere at the moment</source>
        <translation>لا يعمل في أي مكان حاليا</translation>
    </message>
    <message>
        <source>{title} ({capacity})</source>
        <translation>{title} ({capacity})</translation>
    </message>
    <message>
        <source>{title},</source>
        <translation>{title}،</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>ينوب</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>لا أحد ينوب</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif)</source>
        <translation>صور (*.jpg *.jpeg *.png *.gif)</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>verified {day}</source>
        <translation>تم التحقق {day}</translation>
    </message>
</context>
<context>
    <name>PhoneTask</name>
    <message>
        <source>To phone</source>
        <translation>إلى الهاتف</translation>
    </message>
    <message>
        <source>For phones (.vcf)</source>
        <translation>للهواتف (‎.vcf)</translation>
    </message>
    <message>
        <source>iPhone, Android, Google; one file</source>
        <translation>‏iPhone, Android, Google؛ ملف واحد</translation>
    </message>
    <message>
        <source>For Outlook (.zip)</source>
        <translation>لبرنامج Outlook (‎.zip)</translation>
    </message>
    <message>
        <source>a card a file, as Outlook wants them</source>
        <translation>بطاقة لكل ملف، كما يريدها Outlook</translation>
    </message>
    <message>
        <source>Archive (.vcf)</source>
        <translation>أرشيف (‎.vcf)</translation>
    </message>
    <message>
        <source>vCard 4.0; nothing is lost</source>
        <translation>‏vCard 4.0؛ لا يضيع شيء</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Search the file</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>{status}, {count}</source>
        <translation>{status}، {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: show them</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وواحد آخر: عرضه</numerusform>
            <numerusform>واثنان آخران: عرضهما</numerusform>
            <numerusform>و%Ln أخرى: عرضها</numerusform>
            <numerusform>و%Ln أخرى: عرضها</numerusform>
            <numerusform>و%Ln أخرى: عرضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ولا تغيير آخر</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرا آخر</numerusform>
            <numerusform>و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone}: {problem}. Kept as written and marked</source>
        <translation>‏{phone}: {problem}. يُحفظ كما كُتب ويُعلَّم</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
</context>
<context>
    <name>PostAppointment</name>
    <message>
        <source>Who becomes {title}?</source>
        <translation>من يصبح {title}؟</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>اختر الشخص من القائمة.</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>مهام التنسيق</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>مهمة تنسيق</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>يموّل {programme}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>معلومات عنه</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>يظهر في</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message>
        <source>Post at</source>
        <translation>منصب في</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Appoint…</source>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Who holds it</source>
        <translation>من يشغله</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>إضافة منصب</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the sample office…</source>
        <translation>يُعدّ المكتب النموذجي…</translation>
    </message>
    <message>
        <source>The sample office could not be made, which is a mistake of ours. It is described in {report}.</source>
        <translation>تعذر إعداد المكتب النموذجي، وهو خطأ منا. وصفه في {report}.</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Directories (*.liaison)</source>
        <translation>أدلة (*.liaison)</translation>
    </message>
    <message>
        <source>Restored from {backup}. What was there before is kept as {kept}.</source>
        <translation>استُعيد من {backup}. وما كان هناك محفوظ باسم {kept}.</translation>
    </message>
    <message>
        <source>Directories and contacts ({patterns})</source>
        <translation>أدلة وجهات اتصال ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>فتح أو استيراد</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Somebody who takes part</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>يموّل {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>جهة تنسيق</translation>
    </message>
    <message>
        <source>Expects a focal point of</source>
        <translation>يتوقع جهة تنسيق من</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>Every one of the kind: {kind}</source>
        <translation>كل منظمة من النوع: {kind}</translation>
    </message>
    <message>
        <source>in each country that it covers</source>
        <translation>في كل بلد يغطيه</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>أجزاؤه</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>جزء منه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>معلومات عنه</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
</context>
<context>
    <name>QrTask</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يطّلع عليه</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it.</source>
        <translation>وجّه إليه كاميرا الهاتف.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>رمز QR لـ{name}</translation>
    </message>
    <message>
        <source>Not on the code, so that phones read it well: {what}</source>
        <translation>ليس في الرمز، كي تقرأه الهواتف جيدا: {what}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Goes to</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>{reached} of {total}</source>
        <translation>‏{reached} من {total}</translation>
    </message>
    <message>
        <source>{count}; the first {listed} are listed</source>
        <translation>{count}؛ يُعرض أول {listed}</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>RelationEditor</name>
    <message>
        <source>in all that they do</source>
        <translation>في كل ما يعملان</translation>
    </message>
    <message>
        <source>Within the programme</source>
        <translation>ضمن البرنامج</translation>
    </message>
    <message>
        <source>Does or is what</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>مع من</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>The text as received</source>
        <translation>النص الوارد</translation>
    </message>
    <message>
        <source>person, programme</source>
        <translation>شخص، برنامج</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>Paste other</source>
        <translation>لصق غيره</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>ما وُجد فيه</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>تاريخ البيان</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>‏%Ln منظمات</numerusform>
            <numerusform>‏%Ln منظمة</numerusform>
            <numerusform>‏%Ln منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>‏%Ln برامج</numerusform>
            <numerusform>‏%Ln برنامجا</numerusform>
            <numerusform>‏%Ln برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found in this text. Contacts are read from the foot of a release, below a line such as “For more information, please contact:”.</source>
        <translation>لم يُعثر على أحد في هذا النص. تُقرأ جهات الاتصال من ذيل البيان، تحت سطر مثل «لمزيد من المعلومات، يرجى الاتصال بـ:».</translation>
    </message>
    <message>
        <source>No date in the text, so nothing is marked as verified by it.</source>
        <translation>لا تاريخ في النص، فلا يُعدّ شيء متحققا منه به.</translation>
    </message>
    <message>
        <source>What it says of these people counts as of this day.</source>
        <translation>ما يقوله عن هؤلاء الأشخاص يُعتدّ به من هذا اليوم.</translation>
    </message>
    <message>
        <source>Write the day too, such as 12 May 2026.</source>
        <translation>اكتب اليوم أيضا، مثل 12 مايو 2026.</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message>
        <source>The text as received</source>
        <translation>النص كما ورد</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Repeat this week for how many weeks</source>
        <translation>عدد الأسابيع لتكرار هذا الأسبوع</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Until {day}. What stands there gives way.</source>
        <translation>حتى {day}. ويُستبدل ما هو موجود.</translation>
    </message>
</context>
<context>
    <name>RotaDeeds</name>
    <message>
        <source>Copied last week: {count}.</source>
        <translation>نُسخ الأسبوع الماضي: {count}.</translation>
    </message>
    <message>
        <source>Repeated: {count}.</source>
        <translation>كُرّر: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>لا مناوبات</numerusform>
            <numerusform>مناوبة واحدة</numerusform>
            <numerusform>مناوبتان</numerusform>
            <numerusform>%Ln مناوبات</numerusform>
            <numerusform>%Ln مناوبة</numerusform>
            <numerusform>%Ln مناوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>إعطاؤها إلى {name}</translation>
    </message>
    <message>
        <source>{name} is away then: {time}.</source>
        <translation>‏{name} غائب حينها: {time}.</translation>
    </message>
    <message>
        <source>{name} has {time}, taken from {others}.</source>
        <translation>‏{name} له {time}، أُخذت من {others}.</translation>
    </message>
</context>
<context>
    <name>RotaGrid</name>
    <message>
        <source>Rota</source>
        <translation>جدول المناوبة</translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message>
        <source>Rota</source>
        <translation>جدول المناوبة</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>منصب المناوبة</translation>
    </message>
    <message>
        <source>{post}, {organization}</source>
        <translation>‏{post}، {organization}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>لا أحد في المناوبة طوال {hours}</numerusform>
            <numerusform>لا أحد في المناوبة طوال {hours}، في فجوة واحدة</numerusform>
            <numerusform>لا أحد في المناوبة طوال {hours}، في فجوتين</numerusform>
            <numerusform>لا أحد في المناوبة طوال {hours}، في %Ln فجوات</numerusform>
            <numerusform>لا أحد في المناوبة طوال {hours}، في %Ln فجوة</numerusform>
            <numerusform>لا أحد في المناوبة طوال {hours}، في %Ln فجوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is always on duty</source>
        <translation>هناك دائما من هو في المناوبة</translation>
    </message>
    <message>
        <source>Nobody was on duty the week before.</source>
        <translation>لم يكن أحد في المناوبة في الأسبوع السابق.</translation>
    </message>
    <message>
        <source>Nobody is on duty this week.</source>
        <translation>لا أحد في المناوبة هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>الأوقات بتوقيت {zone}</translation>
    </message>
    <message>
        <source>Times of {zone}, where it is {time} now</source>
        <translation>بتوقيت {zone}، حيث الساعة الآن {time}</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing can be changed.</source>
        <translation>يُعرض يوم آخر، فلا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>This directory can only be read.</source>
        <translation>هذا الدليل للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nobody works there yet. Name somebody above, then drag over the hours.</source>
        <translation>لا يعمل أحد هناك بعد. اذكر شخصا في الأعلى ثم اسحب فوق الساعات.</translation>
    </message>
    <message>
        <source>Choose somebody, then drag over the hours. Or press her number.</source>
        <translation>اختر شخصا ثم اسحب فوق الساعات. أو اضغط رقمه.</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>الأوقات…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>إعطاؤها إلى</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>الأسبوع السابق (Page up)</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>الأسبوع التالي (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>نسخ الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>No duty post yet</source>
        <translation>لا منصب مناوبة بعد</translation>
    </message>
    <message>
        <source>A rota says who is on duty in a post, such as a press desk or a hotline. Make the post first.</source>
        <translation>يبيّن جدول المناوبة من هو في الخدمة في منصب، كمكتب صحافة أو خط ساخن. أنشئ المنصب أولا.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منصب جديد</translation>
    </message>
    <message>
        <source>Who will see what is saved or printed</source>
        <translation>من سيطّلع على ما يُحفظ أو يُطبع</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>طباعة الأسبوع…</translation>
    </message>
    <message>
        <source>Save week as PDF…</source>
        <translation>حفظ الأسبوع بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save calendar (.ics)…</source>
        <translation>حفظ التقويم (‎.ics)…</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>Held of expected</source>
        <translation>المشغول من المتوقع</translation>
    </message>
</context>
<context>
    <name>SavedItem</name>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>إعادة ال&amp;تسمية	F2</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+↑</source>
        <translation>نقل إلى أ&amp;على	Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+↓</source>
        <translation>نقل إلى أ&amp;سفل	Alt+↓</translation>
    </message>
    <message>
        <source>Make a mailing &amp;list of it</source>
        <translation>إنشاء &amp;قائمة بريدية منه</translation>
    </message>
    <message>
        <source>D&amp;elete	Del</source>
        <translation>&amp;حذف	Del</translation>
    </message>
</context>
<context>
    <name>SavedItems</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>نسيان عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>these words, whole and next to each other</source>
        <translation>هذه الكلمات كاملة ومتجاورة</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>بلا الكلمة</translation>
    </message>
    <message>
        <source>either; brackets say what belongs together</source>
        <translation>أحدهما؛ والأقواس تجمع ما يتلازم</translation>
    </message>
    <message>
        <source>pasted addresses: whoever has one of them, and which nobody has</source>
        <translation>عناوين ملصقة: من له أحدها، وما ليس لأحد</translation>
    </message>
    <message>
        <source>the entry with that number</source>
        <translation>القيد ذو هذا الرقم</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>SettingsTask</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Saved when you leave a field.</source>
        <translation>يُحفظ عند مغادرة الحقل.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Shown beside what you change. Your login is {login}.</source>
        <translation>يظهر بجانب ما تغيّره. اسم دخولك {login}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبك</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>الأرقام التي بلا رمز بلد تُقرأ كأرقام هذا البلد.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>بلد المكتب</translation>
    </message>
    <message>
        <source>Opening hours elsewhere are shown in this one as well.</source>
        <translation>تُعرض أوقات العمل في الأماكن الأخرى بهذه المنطقة أيضا.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Language of press blocks and sheets</source>
        <translation>لغة فقرات الصحافة والصحائف</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Logo on contact sheets</source>
        <translation>الشعار على صحائف الاتصال</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Windows that are opened from now on speak it.</source>
        <translation>تستخدمها النوافذ التي تُفتح من الآن.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>أين بياناتك</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Backups, the last twelve days</source>
        <translation>النسخ الاحتياطية، آخر اثني عشر يوما</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>إظهار في المجلد: {what}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Stands on it</source>
        <translation>الواردون فيها</translation>
    </message>
    <message>
        <source>Nobody stands on it yet. Open the composer and choose people.</source>
        <translation>لا أحد فيها بعد. افتح المُعِدّ واختر أشخاصا.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>معلومات عنه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open the composer</source>
        <translation>فتح المُعِدّ</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>صحيفة اتصال، بلا قيود</numerusform>
            <numerusform>صحيفة اتصال، قيد واحد</numerusform>
            <numerusform>صحيفة اتصال، قيدان</numerusform>
            <numerusform>صحيفة اتصال، %Ln قيود</numerusform>
            <numerusform>صحيفة اتصال، %Ln قيدا</numerusform>
            <numerusform>صحيفة اتصال، %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
</context>
<context>
    <name>ShortcutsTask</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في صفحة</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>يجد Ctrl+K كل أمر باسمه.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tick on the way</source>
        <translation>تحديد أثناء التنقل</translation>
    </message>
    <message>
        <source>Shift with an arrow</source>
        <translation>‏Shift مع سهم</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>أي حرف</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>Edit, then the next</source>
        <translation>تعديل، ثم التالي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Move a contact on a sheet</source>
        <translation>نقل جهة اتصال في صحيفة</translation>
    </message>
    <message>
        <source>Alt with an arrow</source>
        <translation>‏Alt مع سهم</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>There is nothing to import here</source>
        <translation>لا شيء للاستيراد هنا</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Read-only: this file may only be read</source>
        <translation>للقراءة فقط: لا يمكن الكتابة في هذا الملف</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · لا تغيير ينتظر الحفظ</numerusform>
            <numerusform>{work} · تغيير واحد ينتظر الحفظ</numerusform>
            <numerusform>{work} · تغييران ينتظران الحفظ</numerusform>
            <numerusform>{work} · %Ln تغييرات تنتظر الحفظ</numerusform>
            <numerusform>{work} · %Ln تغييرا ينتظر الحفظ</numerusform>
            <numerusform>{work} · %Ln تغيير ينتظر الحفظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>تراجع: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>إعادة: {what} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
</context>
<context>
    <name>SubprogrammeEditor</name>
    <message>
        <source>those of the programme above</source>
        <translation>بلدان البرنامج الأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>البلدان، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
</context>
<context>
    <name>SuccessionEditor</name>
    <message>
        <source>It went over into</source>
        <translation>آلت إلى</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>جاءت من</translation>
    </message>
    <message>
        <source>Which of the two came later</source>
        <translation>أيهما جاءت لاحقا</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>أي منظمة</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>أول يوم للجديد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>اذكر في أي يوم.</translation>
    </message>
</context>
<context>
    <name>SuggestionPainter</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Organisations and programme</source>
        <translation>المنظمات والبرنامج</translation>
    </message>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>لا منظمات.</numerusform>
            <numerusform>المنظمة في الدليل.</numerusform>
            <numerusform>المنظمتان في الدليل.</numerusform>
            <numerusform>المنظمات الـ%Ln كلها في الدليل.</numerusform>
            <numerusform>المنظمات الـ%Ln كلها في الدليل.</numerusform>
            <numerusform>المنظمات الـ%Ln كلها في الدليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>لا منظمات.</numerusform>
            <numerusform>المنظمة ليست في الدليل.</numerusform>
            <numerusform>ليست أي من المنظمتين في الدليل.</numerusform>
            <numerusform>ليست أي من المنظمات الـ%Ln في الدليل.</numerusform>
            <numerusform>ليست أي من المنظمات الـ%Ln في الدليل.</numerusform>
            <numerusform>ليست أي من المنظمات الـ%Ln في الدليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>ليس أي منها في الدليل: {names}</numerusform>
            <numerusform>واحدة منها في الدليل؛ وليس بعد: {names}</numerusform>
            <numerusform>اثنتان منها في الدليل؛ وليس بعد: {names}</numerusform>
            <numerusform>‏%Ln منها في الدليل؛ وليس بعد: {names}</numerusform>
            <numerusform>‏%Ln منها في الدليل؛ وليس بعد: {names}</numerusform>
            <numerusform>‏%Ln منها في الدليل؛ وليس بعد: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only named here: an import makes none of them.</source>
        <translation>هي مذكورة هنا فقط: لا ينشئ الاستيراد أيا منها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{organizations} + {programmes}</source>
        <translation>{organizations} + {programmes}</translation>
    </message>
    <message>
        <source>{organizations}</source>
        <translation>{organizations}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>not in the directory</source>
        <translation>ليس في الدليل</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>في الدليل</translation>
    </message>
</context>
<context>
    <name>TableTask</name>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (‎.xlsx)</translation>
    </message>
    <message>
        <source>a workbook; nothing in it is a formula</source>
        <translation>مصنف؛ لا شيء فيه صيغة حسابية</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for any other program</source>
        <translation>لأي برنامج آخر</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
</context>
<context>
    <name>TieEditor</name>
    <message>
        <source>still</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Say whom.</source>
        <translation>اذكر من.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Who held them</source>
        <translation>من شغلها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>List these</source>
        <translation>عرضها في القائمة</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>At, from</source>
        <translation>الساعة، البداية</translation>
    </message>
    <message>
        <source>At, until</source>
        <translation>الساعة، النهاية</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>يجب أن تنتهي بعد بدايتها.</translation>
    </message>
    <message>
        <source>Write the day, such as 24 November 2026.</source>
        <translation>اكتب اليوم، مثل 24 نوفمبر 2026.</translation>
    </message>
    <message>
        <source>Write the time as 18:00.</source>
        <translation>اكتب الوقت هكذا: 18:00.</translation>
    </message>
</context>
<context>
    <name>WayTask</name>
    <message>
        <source>Way between two</source>
        <translation>الطريق بين اثنين</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>أقصر طريق</translation>
    </message>
    <message>
        <source>any relationship</source>
        <translation>أي علاقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>No relationship leads from one to the other.</source>
        <translation>لا علاقة تصل بين أحدهما والآخر.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>اختر كليهما.</translation>
    </message>
</context>
<context>
    <name>WindowSearches</name>
    <message>
        <source>There is nothing to save yet: type a search, or choose a filter.</source>
        <translation>لا شيء لحفظه بعد: اكتب بحثا أو اختر مرشحا.</translation>
    </message>
    <message>
        <source>Deleted the search {name}.</source>
        <translation>حُذف البحث {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand, so the list would be empty: type what was read.</source>
        <translation>لا شيء فيه هذه الكلمات كما هي، فستكون القائمة فارغة: اكتب ما قُرئ.</translation>
    </message>
    <message>
        <source>There is no search to make a list of: type one, or choose a filter.</source>
        <translation>لا بحث لإنشاء قائمة منه: اكتب بحثا أو اختر مرشحا.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Made the mailing list {name}; whoever the search finds is on it.</source>
        <translation>أُنشئت القائمة البريدية {name}؛ وفيها كل من يجده البحث.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Title at {organization}</source>
        <translation>المسمى في {organization}</translation>
    </message>
    <message>
        <source>Post at {organization}</source>
        <translation>المنصب في {organization}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>still</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>العمل الرئيسي</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح المنصب</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>فتح المنظمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>One of the dates is not understood.</source>
        <translation>أحد التاريخين غير مفهوم.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Post not known</source>
        <translation>منصب غير معروف</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Where do they work? Add a post or an organisation.</source>
        <translation>أين يعمل هذا الشخص؟ أضف منصبا أو منظمة.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;person</source>
        <translation>&amp;شخص جديد</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>&amp;منظمة جديدة</translation>
    </message>
    <message>
        <source>New pos&amp;t</source>
        <translation>من&amp;صب جديد</translation>
    </message>
    <message>
        <source>New mailing &amp;list</source>
        <translation>&amp;قائمة بريدية جديدة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج &amp;جديد</translation>
    </message>
    <message>
        <source>New contact &amp;sheet</source>
        <translation>ص&amp;حيفة اتصال جديدة</translation>
    </message>
    <message>
        <source>Name a &amp;focal point…</source>
        <translation>تسمي&amp;ة جهة تنسيق…</translation>
    </message>
    <message>
        <source>Open &amp;directory…</source>
        <translation>&amp;فتح دليل…</translation>
    </message>
    <message>
        <source>Ne&amp;w directory…</source>
        <translation>&amp;دليل جديد…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple office</source>
        <translation>فتح المكتب ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>&amp;لصق جهات اتصال</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>As a t&amp;able (CSV, Excel)…</source>
        <translation>&amp;كجدول (CSV, Excel)…</translation>
    </message>
    <message>
        <source>To pho&amp;ne…</source>
        <translation>إلى ال&amp;هاتف…</translation>
    </message>
    <message>
        <source>Mailin&amp;g list…</source>
        <translation>قائمة &amp;بريدية…</translation>
    </message>
    <message>
        <source>Put on a mailing &amp;list…</source>
        <translation>إضافة إلى &amp;قائمة بريدية…</translation>
    </message>
    <message>
        <source>Contact s&amp;heet…</source>
        <translation>صحيفة ا&amp;تصال…</translation>
    </message>
    <message>
        <source>Copy the press &amp;block</source>
        <translation>نسخ فقرة ال&amp;صحافة</translation>
    </message>
    <message>
        <source>Print or save focal points…</source>
        <translation>طباعة جهات التنسيق…</translation>
    </message>
    <message>
        <source>QR &amp;code</source>
        <translation>&amp;رمز QR</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ احتيا&amp;طي الآن</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>است&amp;عادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>حف&amp;ظ نسخة…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ال&amp;إعدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>تسليم ال&amp;مهام…</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>ما زال ص&amp;حيحا</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>تح&amp;ديد الكل</translation>
    </message>
    <message>
        <source>Clear tic&amp;ks</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>تصف&amp;ية…</translation>
    </message>
    <message>
        <source>Save this searc&amp;h</source>
        <translation>حف&amp;ظ هذا البحث</translation>
    </message>
    <message>
        <source>&amp;Make a mailing list of this search</source>
        <translation>إن&amp;شاء قائمة بريدية من هذا البحث</translation>
    </message>
    <message>
        <source>&amp;What can be typed in the search box</source>
        <translation>ما ي&amp;مكن كتابته في البحث</translation>
    </message>
    <message>
        <source>Comman&amp;ds</source>
        <translation>الأ&amp;وامر</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>أ&amp;عمدة</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;موسّع</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>ت&amp;ضييق شريط التنقل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation>ال&amp;منظمات</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>جهات الت&amp;نسيق</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>ال&amp;برامج</translation>
    </message>
    <message>
        <source>&amp;Mailing lists</source>
        <translation>ال&amp;قوائم البريدية</translation>
    </message>
    <message>
        <source>&amp;Contact sheets</source>
        <translation>&amp;صحائف الاتصال</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>ال&amp;تغطية</translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>كما في &amp;يوم…</translation>
    </message>
    <message>
        <source>Who answers &amp;now</source>
        <translation>من يج&amp;يب الآن</translation>
    </message>
    <message>
        <source>Rota of a d&amp;uty post</source>
        <translation>ج&amp;دول مناوبة منصب</translation>
    </message>
    <message>
        <source>&amp;Way between two…</source>
        <translation>الطريق بين ا&amp;ثنين…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Liaison</source>
        <translation>&amp;حول Liaison</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>May be printed</source>
        <translation>تجوز طباعته</translation>
    </message>
    <message>
        <source>For this office and its partners</source>
        <translation>لهذا المكتب وشركائه</translation>
    </message>
    <message>
        <source>For this office only</source>
        <translation>لهذا المكتب فقط</translation>
    </message>
    <message>
        <source>For those who need it; copying it asks once more</source>
        <translation>لمن يحتاج إليه؛ ويُطلب التأكيد عند نسخه</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>expected, nobody named</source>
        <translation>متوقع، ولم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>not shown to everybody</source>
        <translation>غير ظاهر للجميع</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>بلا بديل</translation>
    </message>
    <message>
        <source>{name}, alternate</source>
        <translation>‏{name}، بديل</translation>
    </message>
    <message>
        <source>away, {name} stands in</source>
        <translation>غائب، ينوب عنه {name}</translation>
    </message>
    <message>
        <source>acting until {day}</source>
        <translation>بالإنابة حتى {day}</translation>
    </message>
    <message>
        <source>until {day}, nobody follows</source>
        <translation>حتى {day}، ولا خلف</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>لم يُتحقق منه قط</translation>
    </message>
    <message>
        <source>not verified since {day}</source>
        <translation>لم يُتحقق منه منذ {day}</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>تم التحقق {day}</translation>
    </message>
    <message>
        <source>alternate: {name}</source>
        <translation>البديل: {name}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>for {name}</source>
        <translation>لـ{name}</translation>
    </message>
    <message>
        <source>nobody; before: {name}</source>
        <translation>لا أحد؛ سابقا: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>بلا منظمة</translation>
    </message>
</context>
<context>
    <name>completions</name>
    <message>
        <source>held by {name}</source>
        <translation>يشغله {name}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>شاغر منذ {day}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
</context>
<context>
    <name>composing</name>
    <message>
        <source>{said} Left out: {names}.</source>
        <translation>‏{said} استُبعد: {names}.</translation>
    </message>
    <message>
        <source>{said} {details}</source>
        <translation>{said} {details}</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message>
        <source>Nothing can be imported: the file may only be read, or another day is shown.</source>
        <translation>لا يمكن استيراد شيء: الملف للقراءة فقط، أو يُعرض يوم آخر.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>pasted cards</source>
        <translation>بطاقات ملصقة</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Liaison: who speaks for whom, how to reach them, and since when. MIT licence; of its fonts, Noto stands under SIL OFL 1.1 and WenQuanYi Micro Hei under Apache 2.0.</source>
        <translation>‏Liaison: من يتحدث باسم من، وكيف يُتصل بهم، ومنذ متى. رخصة MIT؛ ومن خطوطه Noto برخصة SIL OFL 1.1 وWenQuanYi Micro Hei برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a signature, a release or cards first.</source>
        <translation>لا نص في الحافظة. انسخ توقيعا أو بيانا أو بطاقات أولا.</translation>
    </message>
    <message>
        <source>Contacts and press releases ({patterns})</source>
        <translation>جهات اتصال وبيانات صحفية ({patterns})</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet.</source>
        <translation>لا أحد في هذه القائمة البريدية بعد.</translation>
    </message>
    <message>
        <source>Nobody is on this contact sheet yet.</source>
        <translation>لا أحد بعد في صحيفة الاتصال هذه.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Dial</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Stopped; nothing of this command was stored.</source>
        <translation>أُوقف؛ لم يُحفظ شيء من هذا الأمر.</translation>
    </message>
    <message>
        <source>Liaison: the organisations, people, posts and focal points a programme office works with. Without arguments it opens the window.</source>
        <translation>‏Liaison: المنظمات والأشخاص والمناصب وجهات التنسيق التي يعمل معها مكتب البرنامج. من دون معطيات تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something you can act on, 2 wrong usage, 70 a bug. LIAISON_DATABASE names the directory when --database does not.</source>
        <translation>رموز الخروج: 0 تم، 1 أمر يمكنك معالجته، 2 استخدام خاطئ، 70 خلل. يسمّي LIAISON_DATABASE الدليل عندما لا يسمّيه ‎--database.</translation>
    </message>
    <message>
        <source>add a person, an organisation, a post …, or a part of an entry</source>
        <translation>إضافة شخص أو منظمة أو منصب…، أو جزء من قيد</translation>
    </message>
    <message>
        <source>the directory file, or a postgresql:// URL</source>
        <translation>ملف الدليل، أو عنوان postgresql://</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>الإجابة بكائن JSON واحد</translation>
    </message>
    <message>
        <source>That was a mistake of ours, not yours. Nothing of this command was stored. What happened stands in {file}; please send it to whoever looks after Liaison.</source>
        <translation>كان هذا خطأ منا لا منك. لم يُحفظ شيء من هذا الأمر. ما حدث مدوّن في {file}؛ يرجى إرساله إلى من يعتني ببرنامج Liaison.</translation>
    </message>
    <message>
        <source>who may see it: public may be printed in a release</source>
        <translation>من يجوز أن يراه: public تجوز طباعته في بيان</translation>
    </message>
    <message>
        <source>since when: 2024, 2024-03 or 2024-03-12</source>
        <translation>منذ متى: 2024 أو 2024-03 أو 2024-03-12</translation>
    </message>
    <message>
        <source>the last day it holds</source>
        <translation>آخر يوم يسري فيه</translation>
    </message>
    <message>
        <source>as it stood on that day: 2024-03-12</source>
        <translation>كما كان في ذلك اليوم: 2024-03-12</translation>
    </message>
    <message>
        <source>the entry&apos;s number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>an entry&apos;s number, or a part such as detail-17</source>
        <translation>رقم قيد، أو جزء مثل detail-17</translation>
    </message>
    <message>
        <source>everything about one entry</source>
        <translation>كل شيء عن قيد واحد</translation>
    </message>
    <message>
        <source>as this audience would see it</source>
        <translation>كما يراه هذا النطاق</translation>
    </message>
    <message>
        <source>add a person; a name is enough</source>
        <translation>إضافة شخص؛ يكفي الاسم</translation>
    </message>
    <message>
        <source>the name as it is written</source>
        <translation>الاسم كما يُكتب</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>title before the name: H.E. Ms.</source>
        <translation>اللقب قبل الاسم: سعادة السيدة</translation>
    </message>
    <message>
        <source>where: the organisation&apos;s number</source>
        <translation>أين: رقم المنظمة</translation>
    </message>
    <message>
        <source>as what, at that organisation</source>
        <translation>بأي صفة في تلك المنظمة</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>أين هي</translation>
    </message>
    <message>
        <source>the city it is in</source>
        <translation>المدينة التي هي فيها</translation>
    </message>
    <message>
        <source>the country a mission represents</source>
        <translation>البلد الذي تمثله البعثة</translation>
    </message>
    <message>
        <source>what such institutions share: Ministry of Labour</source>
        <translation>ما تشترك فيه مثل هذه المؤسسات: وزارة العمل</translation>
    </message>
    <message>
        <source>the number of the organisation it belongs to</source>
        <translation>رقم المنظمة التي تتبعها</translation>
    </message>
    <message>
        <source>add a post at an organisation; it may be vacant</source>
        <translation>إضافة منصب في منظمة؛ وقد يكون شاغرا</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>مسمى المنصب</translation>
    </message>
    <message>
        <source>the organisation&apos;s number</source>
        <translation>رقم المنظمة</translation>
    </message>
    <message>
        <source>the city, where it is not the organisation&apos;s</source>
        <translation>المدينة، إن كانت غير مدينة المنظمة</translation>
    </message>
    <message>
        <source>the duty station&apos;s country</source>
        <translation>بلد مقر العمل</translation>
    </message>
    <message>
        <source>place in the order of precedence, from 1</source>
        <translation>المرتبة في ترتيب الأسبقية، من 1</translation>
    </message>
    <message>
        <source>Add the post {name}</source>
        <translation>إضافة المنصب {name}</translation>
    </message>
    <message>
        <source>add a mailing list</source>
        <translation>إضافة قائمة بريدية</translation>
    </message>
    <message>
        <source>the list&apos;s name</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>a search whose results belong to it</source>
        <translation>بحث تتبعها نتائجه</translation>
    </message>
    <message>
        <source>Add the list {name}</source>
        <translation>إضافة القائمة {name}</translation>
    </message>
    <message>
        <source>add another name: in the native script, a former one, an acronym</source>
        <translation>إضافة اسم آخر: بالكتابة الأصلية أو سابق أو مختصر</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>its language: ar, pt, fr</source>
        <translation>لغته: ar, pt, fr</translation>
    </message>
    <message>
        <source>its script: Arab, Cyrl</source>
        <translation>كتابته: Arab, Cyrl</translation>
    </message>
    <message>
        <source>Add a name of {name}</source>
        <translation>إضافة اسم لـ{name}</translation>
    </message>
    <message>
        <source>add a phone, fax, e-mail, web or messaging address</source>
        <translation>إضافة هاتف أو فاكس أو بريد إلكتروني أو عنوان ويب أو مراسلة</translation>
    </message>
    <message>
        <source>whose: the entry&apos;s number</source>
        <translation>لمن: رقم القيد</translation>
    </message>
    <message>
        <source>the number or address, as you have it</source>
        <translation>الرقم أو العنوان كما هو لديك</translation>
    </message>
    <message>
        <source>work, home, mobile or a word of your own</source>
        <translation>‏work أو home أو mobile أو كلمة من عندك</translation>
    </message>
    <message>
        <source>for messaging: signal, whatsapp …</source>
        <translation>للمراسلة: signal, whatsapp…</translation>
    </message>
    <message>
        <source>the one to use first</source>
        <translation>ما يُستخدم أولا</translation>
    </message>
    <message>
        <source>a mailbox or line of several people</source>
        <translation>صندوق أو خط لعدة أشخاص</translation>
    </message>
    <message>
        <source>when it is answered: Mo-Fr 08:00-17:00</source>
        <translation>أوقات الرد: Mo-Fr 08:00-17:00</translation>
    </message>
    <message>
        <source>Add a contact detail of {name}</source>
        <translation>إضافة بيان اتصال لـ{name}</translation>
    </message>
    <message>
        <source>add a postal address</source>
        <translation>إضافة عنوان بريدي</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>province or state</source>
        <translation>المقاطعة أو الولاية</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>country, as it is written</source>
        <translation>البلد كما يُكتب</translation>
    </message>
    <message>
        <source>work, home or a word of your own</source>
        <translation>‏work أو home أو كلمة من عندك</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>إضافة عنوان لـ{name}</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Add a note on {name}</source>
        <translation>إضافة ملاحظة عن {name}</translation>
    </message>
    <message>
        <source>tag an entry</source>
        <translation>وسم قيد</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>وسم {name}</translation>
    </message>
    <message>
        <source>give an entry a photograph, in place of the one before</source>
        <translation>إعطاء قيد صورة بدل السابقة</translation>
    </message>
    <message>
        <source>a JPEG, PNG or GIF picture</source>
        <translation>صورة JPEG أو PNG أو GIF</translation>
    </message>
    <message>
        <source>Add a photograph of {name}</source>
        <translation>إضافة صورة لـ{name}</translation>
    </message>
    <message>
        <source>correct one field of an entry or a part: it was never true as it stood</source>
        <translation>تصحيح حقل في قيد أو جزء: لم يكن صحيحا قط</translation>
    </message>
    <message>
        <source>the field&apos;s name; a wrong one lists those there are</source>
        <translation>اسم الحقل؛ والاسم الخاطئ يسرد الموجود</translation>
    </message>
    <message>
        <source>the new value; an empty text clears it</source>
        <translation>القيمة الجديدة؛ والنص الفارغ يمحوها</translation>
    </message>
    <message>
        <source>why two hold a post that admits one</source>
        <translation>لماذا يشغل اثنان منصبا لا يقبل إلا واحدا</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>say that something is over: a membership, a detail, a name, a post</source>
        <translation>ذكر أن شيئا انتهى: انتساب أو بيان أو اسم أو منصب</translation>
    </message>
    <message>
        <source>its last day (today when not said)</source>
        <translation>يومه الأخير (اليوم إن لم يُذكر)</translation>
    </message>
    <message>
        <source>End something of {name}</source>
        <translation>إنهاء شيء من {name}</translation>
    </message>
    <message>
        <source>delete an entry with all that hangs on it, or one part; undo brings it back</source>
        <translation>حذف قيد بكل ما يتعلق به، أو جزء واحد؛ undo يعيده</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>say that a contact detail changed on a day; the old one is kept as ended</source>
        <translation>ذكر أن بيان اتصال تغيّر في يوم؛ ويُحفظ القديم منتهيا</translation>
    </message>
    <message>
        <source>the detail, such as detail-17</source>
        <translation>البيان، مثل detail-17</translation>
    </message>
    <message>
        <source>the new number or address</source>
        <translation>الرقم أو العنوان الجديد</translation>
    </message>
    <message>
        <source>the first day of the new one</source>
        <translation>أول يوم للجديد</translation>
    </message>
    <message>
        <source>Replace a contact detail of {name}</source>
        <translation>استبدال بيان اتصال لـ{name}</translation>
    </message>
    <message>
        <source>put the suggested value in the place of one that cannot be right</source>
        <translation>وضع القيمة المقترحة مكان قيمة لا يمكن أن تصح</translation>
    </message>
    <message>
        <source>Cure a contact detail of {name}</source>
        <translation>معالجة بيان اتصال لـ{name}</translation>
    </message>
    <message>
        <source>say that a person holds a post, or works at an organisation</source>
        <translation>ذكر أن شخصا يشغل منصبا أو يعمل في منظمة</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>the post&apos;s number</source>
        <translation>رقم المنصب</translation>
    </message>
    <message>
        <source>the organisation&apos;s number, where there is no post</source>
        <translation>رقم المنظمة، حيث لا منصب</translation>
    </message>
    <message>
        <source>as what, where there is no post</source>
        <translation>بأي صفة، حيث لا منصب</translation>
    </message>
    <message>
        <source>make the title a post of the organisation, which outlives its holder</source>
        <translation>جعل المسمى منصبا في المنظمة يبقى بعد شاغله</translation>
    </message>
    <message>
        <source>in which capacity</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>the person&apos;s main work</source>
        <translation>العمل الرئيسي للشخص</translation>
    </message>
    <message>
        <source>why it has two holders for a time</source>
        <translation>لماذا له شاغلان لفترة</translation>
    </message>
    <message>
        <source>Appoint {name}</source>
        <translation>تعيين {name}</translation>
    </message>
    <message>
        <source>put people, organisations, posts or lists on a mailing list</source>
        <translation>وضع أشخاص أو منظمات أو مناصب أو قوائم في قائمة بريدية</translation>
    </message>
    <message>
        <source>the list&apos;s number or name</source>
        <translation>رقم القائمة أو اسمها</translation>
    </message>
    <message>
        <source>the numbers of those to put on it</source>
        <translation>أرقام من يُوضعون فيها</translation>
    </message>
    <message>
        <source>Add to the list {name}</source>
        <translation>إضافة إلى القائمة {name}</translation>
    </message>
    <message>
        <source>take entries off a mailing list</source>
        <translation>إزالة قيود من قائمة بريدية</translation>
    </message>
    <message>
        <source>the numbers of those to take off</source>
        <translation>أرقام من يُزالون</translation>
    </message>
    <message>
        <source>Take off the list {name}</source>
        <translation>إزالة من القائمة {name}</translation>
    </message>
    <message>
        <source>the people that this search finds</source>
        <translation>الأشخاص الذين يجدهم هذا البحث</translation>
    </message>
    <message>
        <source>the people on this mailing list, by its number or name</source>
        <translation>الأشخاص في هذه القائمة البريدية، برقمها أو اسمها</translation>
    </message>
    <message>
        <source>one person; repeat it, the order is kept</source>
        <translation>شخص واحد؛ كرّره، ويُحفظ الترتيب</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف الذي يُكتب</translation>
    </message>
    <message>
        <source>of the labels</source>
        <translation>للتسميات</translation>
    </message>
    <message>
        <source>read contacts from vCards and press releases</source>
        <translation>قراءة جهات اتصال من vCard وبيانات صحفية</translation>
    </message>
    <message>
        <source>a .vcf, .zip, .tar.gz, .json, .xml, .txt, .html or .eml file, or - for standard input</source>
        <translation>ملف ‎.vcf أو ‎.zip أو ‎.tar.gz أو ‎.json أو ‎.xml أو ‎.txt أو ‎.html أو ‎.eml، أو - للإدخال القياسي</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>ذكر ما كان سيحدث فقط</translation>
    </message>
    <message>
        <source>what to do with cards that may or may not be somebody you have</source>
        <translation>ما يُفعل ببطاقات قد تكون لشخص لديك</translation>
    </message>
    <message>
        <source>make public what a release prints and the directory keeps stricter</source>
        <translation>جعل ما يطبعه البيان ويحفظه الدليل أشد تقييدا علنيا</translation>
    </message>
    <message>
        <source>of a file that does not say it: cp1252, shift_jis …</source>
        <translation>لملف لا يذكره: cp1252, shift_jis…</translation>
    </message>
    <message>
        <source>write what could not be read to this file</source>
        <translation>كتابة ما تعذرت قراءته في هذا الملف</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>find entries by any part of a name, organisation, e-mail or phone number</source>
        <translation>إيجاد قيود بأي جزء من اسم أو منظمة أو بريد إلكتروني أو رقم هاتف</translation>
    </message>
    <message>
        <source>words in any order, with or without accents; digits of a phone</source>
        <translation>كلمات بأي ترتيب، بتشكيل أو بدونه؛ أرقام هاتف</translation>
    </message>
    <message>
        <source>at most so many results</source>
        <translation>هذا العدد من النتائج على الأكثر</translation>
    </message>
    <message>
        <source>people as one .vcf that a phone reads</source>
        <translation>أشخاص في ملف ‎.vcf واحد يقرؤه الهاتف</translation>
    </message>
    <message>
        <source>phone (vCard 3.0), outlook (2.1, a file each), full (4.0, archive)</source>
        <translation>‏phone (vCard 3.0)، outlook (2.1، ملف لكل واحد)، full (4.0، أرشيف)</translation>
    </message>
    <message>
        <source>a QR code that a phone&apos;s camera reads as a contact (.png or .svg)</source>
        <translation>رمز QR تقرؤه كاميرا الهاتف كجهة اتصال (‎.png أو ‎.svg)</translation>
    </message>
    <message>
        <source>whose; of several people a .zip is made</source>
        <translation>لمن؛ ولعدة أشخاص يُنشأ ‎.zip</translation>
    </message>
    <message>
        <source>recipients for an e-mail program, or as a table</source>
        <translation>مستلمون لبرنامج بريد، أو كجدول</translation>
    </message>
    <message>
        <source>outlook (; between), commas, lines, csv or xlsx</source>
        <translation>‏outlook (; بينها)، commas، lines، csv أو xlsx</translation>
    </message>
    <message>
        <source>people as a table in a .csv file</source>
        <translation>أشخاص كجدول في ملف ‎.csv</translation>
    </message>
    <message>
        <source>people as an Excel file</source>
        <translation>أشخاص كملف Excel</translation>
    </message>
    <message>
        <source>a contact sheet to print (PDF)</source>
        <translation>صحيفة اتصال للطباعة (PDF)</translation>
    </message>
    <message>
        <source>the sheet&apos;s title</source>
        <translation>عنوان الصحيفة</translation>
    </message>
    <message>
        <source>the paper&apos;s size</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>keep a contact sheet, to be printed again and changed</source>
        <translation>حفظ صحيفة اتصال لتُطبع ثانية وتُغيَّر</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>عنوانها</translation>
    </message>
    <message>
        <source>who stands on it; repeat it, the order is kept</source>
        <translation>من يرد فيها؛ كرّره، ويُحفظ الترتيب</translation>
    </message>
    <message>
        <source>Keep the contact sheet {name}</source>
        <translation>حفظ صحيفة الاتصال {name}</translation>
    </message>
    <message>
        <source>say who stands on a contact sheet, in which order</source>
        <translation>ذكر من يرد في صحيفة اتصال وبأي ترتيب</translation>
    </message>
    <message>
        <source>the sheet&apos;s number</source>
        <translation>رقم الصحيفة</translation>
    </message>
    <message>
        <source>the numbers of those who stand on it</source>
        <translation>أرقام من يردون فيها</translation>
    </message>
    <message>
        <source>Change the contact sheet {name}</source>
        <translation>تغيير صحيفة الاتصال {name}</translation>
    </message>
    <message>
        <source>the block &quot;For more information, please contact:&quot; under a release</source>
        <translation>فقرة «لمزيد من المعلومات، يرجى الاتصال بـ:» تحت البيان</translation>
    </message>
    <message>
        <source>a programme&apos;s number, acronym or name</source>
        <translation>رقم برنامج أو مختصره أو اسمه</translation>
    </message>
    <message>
        <source>in or towards one country only</source>
        <translation>في بلد واحد أو تجاهه فقط</translation>
    </message>
    <message>
        <source>add a programme, or a part of one</source>
        <translation>إضافة برنامج أو جزء من برنامج</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>what it is called for short</source>
        <translation>اسمه المختصر</translation>
    </message>
    <message>
        <source>the programme it is a part of</source>
        <translation>البرنامج الذي هو جزء منه</translation>
    </message>
    <message>
        <source>a country it covers; repeat it for several</source>
        <translation>بلد يغطيه؛ كرّره لعدة بلدان</translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation>إضافة البرنامج {name}</translation>
    </message>
    <message>
        <source>add a subject of focal points, such as Media</source>
        <translation>إضافة موضوع لجهات التنسيق، مثل الإعلام</translation>
    </message>
    <message>
        <source>Add the theme {name}</source>
        <translation>إضافة الموضوع {name}</translation>
    </message>
    <message>
        <source>say what an organisation, a person or a post is to a programme</source>
        <translation>ذكر صفة منظمة أو شخص أو منصب في برنامج</translation>
    </message>
    <message>
        <source>who: the entry&apos;s number</source>
        <translation>من: رقم القيد</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>Add {name} to {programme}</source>
        <translation>إضافة {name} إلى {programme}</translation>
    </message>
    <message>
        <source>say what an organisation is to another, or a person to another</source>
        <translation>ذكر صلة منظمة بأخرى أو شخص بآخر</translation>
    </message>
    <message>
        <source>does or is what</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>to whom: the entry&apos;s number</source>
        <translation>مع من: رقم القيد</translation>
    </message>
    <message>
        <source>Relate {name} to {other}</source>
        <translation>ربط {name} بـ{other}</translation>
    </message>
    <message>
        <source>say who speaks for a programme or a theme: a post, so that it outlives its holder</source>
        <translation>ذكر من يتحدث باسم برنامج أو موضوع: منصب، كي يبقى بعد شاغله</translation>
    </message>
    <message>
        <source>a post&apos;s number, a membership&apos;s, or a person&apos;s for her main work</source>
        <translation>رقم منصب أو انتساب، أو شخص لعمله الرئيسي</translation>
    </message>
    <message>
        <source>a theme&apos;s name, such as Media</source>
        <translation>اسم موضوع، مثل الإعلام</translation>
    </message>
    <message>
        <source>whom one asks first</source>
        <translation>من يُسأل أولا</translation>
    </message>
    <message>
        <source>towards this organisation only: its number</source>
        <translation>تجاه هذه المنظمة فقط: رقمها</translation>
    </message>
    <message>
        <source>in this language: pt, fr</source>
        <translation>بهذه اللغة: pt, fr</translation>
    </message>
    <message>
        <source>the day somebody made sure</source>
        <translation>اليوم الذي تأكد فيه أحد</translation>
    </message>
    <message>
        <source>Name {name} as a focal point</source>
        <translation>تسمية {name} جهة تنسيق</translation>
    </message>
    <message>
        <source>say that a person is away, and who stands in</source>
        <translation>ذكر أن شخصا غائب ومن ينوب عنه</translation>
    </message>
    <message>
        <source>the number of the person who stands in</source>
        <translation>رقم من ينوب</translation>
    </message>
    <message>
        <source>Add an absence of {name}</source>
        <translation>إضافة غياب لـ{name}</translation>
    </message>
    <message>
        <source>say of whom a programme expects a focal point, in which country</source>
        <translation>ذكر ممن يتوقع البرنامج جهة تنسيق وفي أي بلد</translation>
    </message>
    <message>
        <source>of every organisation of this kind</source>
        <translation>من كل منظمة من هذا النوع</translation>
    </message>
    <message>
        <source>of every organisation classified so: Ministry of Labour</source>
        <translation>من كل منظمة مصنفة هكذا: وزارة العمل</translation>
    </message>
    <message>
        <source>of one organisation: its number</source>
        <translation>من منظمة واحدة: رقمها</translation>
    </message>
    <message>
        <source>in this country; in each that the programme covers when not said</source>
        <translation>في هذا البلد؛ وفي كل بلد يغطيه البرنامج إن لم يُذكر</translation>
    </message>
    <message>
        <source>Expect focal points of {name}</source>
        <translation>توقع جهات تنسيق من {name}</translation>
    </message>
    <message>
        <source>as this audience would see it (a file: internal when not said)</source>
        <translation>كما يراه هذا النطاق (للملف: internal إن لم يُذكر)</translation>
    </message>
    <message>
        <source>write it to this file, to be printed</source>
        <translation>كتابته في هذا الملف للطباعة</translation>
    </message>
    <message>
        <source>write it to this Excel file</source>
        <translation>كتابته في ملف Excel هذا</translation>
    </message>
    <message>
        <source>of the PDF</source>
        <translation>لملف PDF</translation>
    </message>
    <message>
        <source>of the file&apos;s labels</source>
        <translation>لتسميات الملف</translation>
    </message>
    <message>
        <source>so many days without a check make it not verified</source>
        <translation>هذا العدد من الأيام بلا فحص يجعله غير متحقق منه</translation>
    </message>
    <message>
        <source>what ends within so many days is expiring</source>
        <translation>ما ينتهي خلال هذا العدد من الأيام يوشك على الانتهاء</translation>
    </message>
    <message>
        <source>of whom a focal point is expected, in which country, and who is there</source>
        <translation>ممن تُتوقع جهة تنسيق، وفي أي بلد، ومن هناك</translation>
    </message>
    <message>
        <source>what stands across the top</source>
        <translation>ما يرد في رأس الأعمدة</translation>
    </message>
    <message>
        <source>who is named for what, what needs you first</source>
        <translation>من سُمّي لماذا، وما يحتاج إليك أولا</translation>
    </message>
    <message>
        <source>of this organisation only: its number</source>
        <translation>لهذه المنظمة فقط: رقمها</translation>
    </message>
    <message>
        <source>of this theme only</source>
        <translation>لهذا الموضوع فقط</translation>
    </message>
    <message>
        <source>in this state only</source>
        <translation>في هذه الحالة فقط</translation>
    </message>
    <message>
        <source>only the lines in which each of these words stands</source>
        <translation>الأسطر التي فيها كل من هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>a filter, such as kind=ministry, alternate=none or unverified=2025-11-25; repeat it for several</source>
        <translation>مُرشِّح، مثل kind=ministry أو alternate=none أو unverified=2025-11-25؛ كرّره لأكثر من واحد</translation>
    </message>
    <message>
        <source>one leaves a post and another comes; duties, lists and mailboxes are carried</source>
        <translation>يترك شخص منصبا ويأتي آخر؛ وتنتقل المهام والقوائم والصناديق</translation>
    </message>
    <message>
        <source>the post&apos;s number, or the membership&apos;s or person&apos;s who leaves</source>
        <translation>رقم المنصب، أو الانتساب أو الشخص الذي يغادر</translation>
    </message>
    <message>
        <source>the number of the person who comes</source>
        <translation>رقم من يأتي</translation>
    </message>
    <message>
        <source>the last day of the one who leaves (today when not said)</source>
        <translation>آخر يوم لمن يغادر (اليوم إن لم يُذكر)</translation>
    </message>
    <message>
        <source>the first day of the one who comes (the day after when not said)</source>
        <translation>أول يوم لمن يأتي (اليوم التالي إن لم يُذكر)</translation>
    </message>
    <message>
        <source>the number of the person who acts until then</source>
        <translation>رقم من ينوب حتى ذلك الحين</translation>
    </message>
    <message>
        <source>what the post is called, where there is none yet</source>
        <translation>مسمى المنصب، إن لم يكن له مسمى بعد</translation>
    </message>
    <message>
        <source>why two hold it for a time</source>
        <translation>لماذا يشغله اثنان لفترة</translation>
    </message>
    <message>
        <source>a work phone of the one who comes; repeat it for several</source>
        <translation>هاتف عمل من يأتي؛ كرّره لعدة أرقام</translation>
    </message>
    <message>
        <source>a work e-mail address of the one who comes; repeat it for several</source>
        <translation>بريد عمل من يأتي؛ كرّره لعدة عناوين</translation>
    </message>
    <message>
        <source>Hand over {name}</source>
        <translation>تسليم مهام {name}</translation>
    </message>
    <message>
        <source>give an entry another name from a day on; the old one stays found</source>
        <translation>إعطاء قيد اسما آخر من يوم معيّن؛ ويظل القديم قابلا للبحث</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>its first day (today when not said)</source>
        <translation>أول يوم له (اليوم إن لم يُذكر)</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>تغيير اسم {name} إلى {new}</translation>
    </message>
    <message>
        <source>say that organisations were merged, split or made into another on a day</source>
        <translation>ذكر أن منظمات دُمجت أو قُسّمت أو حُوّلت في يوم</translation>
    </message>
    <message>
        <source>the numbers of those that ended</source>
        <translation>أرقام التي انتهت</translation>
    </message>
    <message>
        <source>the number of the one that came</source>
        <translation>رقم التي خلفتها</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>أول يوم لها</translation>
    </message>
    <message>
        <source>how (several are merged, one is renamed when not said)</source>
        <translation>كيف (العدة تُدمج، والواحدة يتغيّر اسمها إن لم يُذكر)</translation>
    </message>
    <message>
        <source>Let {name} succeed</source>
        <translation>جعل {name} خلفا</translation>
    </message>
    <message>
        <source>say that somebody made sure of a detail, a focal point or a whole entry</source>
        <translation>ذكر أن أحدا تأكد من بيان أو جهة تنسيق أو قيد كامل</translation>
    </message>
    <message>
        <source>entries&apos; numbers, or parts such as focal-3 or detail-17</source>
        <translation>أرقام قيود، أو أجزاء مثل focal-3 أو detail-17</translation>
    </message>
    <message>
        <source>on which day (today when not said)</source>
        <translation>في أي يوم (اليوم إن لم يُذكر)</translation>
    </message>
    <message>
        <source>how: call, e-mail, visit</source>
        <translation>كيف: مكالمة، بريد إلكتروني، زيارة</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>التحقق من {name}</translation>
    </message>
    <message>
        <source>who funds a programme, by itself or through one above it</source>
        <translation>من يموّل برنامجا، مباشرة أو عبر برنامج أعلى منه</translation>
    </message>
    <message>
        <source>who answers at a moment in a country: rota, absences and hours respected</source>
        <translation>من يجيب في لحظة في بلد: مع مراعاة المناوبة والغياب وأوقات العمل</translation>
    </message>
    <message>
        <source>when: 14:30, 2026-06-30T14:30 (now when not said)</source>
        <translation>متى: 14:30 أو 2026-06-30T14:30 (الآن إن لم يُذكر)</translation>
    </message>
    <message>
        <source>where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>بشأن ماذا</translation>
    </message>
    <message>
        <source>through whom one reaches another: who refers cases to whom</source>
        <translation>عبر من يُوصل إلى آخر: من يحيل الحالات إلى من</translation>
    </message>
    <message>
        <source>the number it begins with</source>
        <translation>الرقم الذي يبدأ منه</translation>
    </message>
    <message>
        <source>the number it leads to</source>
        <translation>الرقم الذي يؤدي إليه</translation>
    </message>
    <message>
        <source>along these relationships only; repeat it for several</source>
        <translation>عبر هذه العلاقات فقط؛ كرّره لعدة علاقات</translation>
    </message>
    <message>
        <source>who changed what and when, of one entry or of all</source>
        <translation>من غيّر ماذا ومتى، في قيد واحد أو في الجميع</translation>
    </message>
    <message>
        <source>at most so many changes</source>
        <translation>هذا العدد من التغييرات على الأكثر</translation>
    </message>
    <message>
        <source>take back your latest change</source>
        <translation>التراجع عن آخر تغيير لك</translation>
    </message>
    <message>
        <source>leave what later changes stand on, take back the others</source>
        <translation>ترك ما تعتمد عليه تغييرات لاحقة، والتراجع عن الباقي</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>do again what you took back last</source>
        <translation>إعادة آخر ما تراجعت عنه</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>take back one change out of the middle, or one field of it</source>
        <translation>التراجع عن تغيير من الوسط، أو عن حقل منه</translation>
    </message>
    <message>
        <source>its number, as history shows it</source>
        <translation>رقمه كما يعرضه السجل</translation>
    </message>
    <message>
        <source>only this field, as history calls it</source>
        <translation>هذا الحقل فقط، كما يسميه السجل</translation>
    </message>
    <message>
        <source>of this entry or part alone: 17, detail-17</source>
        <translation>لهذا القيد أو الجزء فقط: 17, detail-17</translation>
    </message>
    <message>
        <source>Put {field} back as before: {what}</source>
        <translation>إرجاع {field} كما كان: {what}</translation>
    </message>
    <message>
        <source>build the search index anew</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>copy the directory, whole and verified</source>
        <translation>نسخ الدليل كاملا ومتحققا منه</translation>
    </message>
    <message>
        <source>the copy&apos;s file</source>
        <translation>ملف النسخة</translation>
    </message>
    <message>
        <source>put a backup in the directory&apos;s place; what was there is kept as a backup</source>
        <translation>وضع نسخة احتياطية مكان الدليل؛ ويُحفظ ما كان هناك نسخة احتياطية</translation>
    </message>
    <message>
        <source>the backup&apos;s file</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>your settings, or one of them, or a new value for it</source>
        <translation>إعداداتك، أو واحد منها، أو قيمة جديدة له</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>its new value</source>
        <translation>قيمته الجديدة</translation>
    </message>
    <message>
        <source>the whole job once, on a sample office in a new folder of its own</source>
        <translation>العمل كله مرة واحدة، على مكتب نموذجي في مجلد جديد له</translation>
    </message>
    <message>
        <source>the new folder</source>
        <translation>المجلد الجديد</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>فتح المكتب النموذجي</translation>
    </message>
    <message>
        <source>Copying the directory before the day&apos;s first change… {percent} %</source>
        <translation>نسخ الدليل قبل أول تغيير في اليوم… {percent} %</translation>
    </message>
    <message>
        <source>Checking the copy of the directory…</source>
        <translation>التحقق من نسخة الدليل…</translation>
    </message>
    <message>
        <source>The folder {folder} is full of backups of this second; tidy it up.</source>
        <translation>المجلد {folder} مليء بنسخ احتياطية من هذه الثانية؛ رتّبه.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy was made. Bring back an earlier backup.</source>
        <translation>‏{name} تالف، فلم تُصنع نسخة. أعد نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: back it up with pg_dump.</source>
        <translation>‏{name} قاعدة بيانات PostgreSQL: انسخها احتياطيا بـ pg_dump.</translation>
    </message>
    <message>
        <source>There is no directory {name} yet, so nothing to back up.</source>
        <translation>لا يوجد دليل {name} بعد، فلا شيء لنسخه احتياطيا.</translation>
    </message>
    <message>
        <source>{name} is the directory itself: name another file for its copy.</source>
        <translation>‏{name} هو الدليل نفسه: سمِّ ملفا آخر لنسخته.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: restore it with pg_restore.</source>
        <translation>‏{name} قاعدة بيانات PostgreSQL: استعدها بـ pg_restore.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>لا توجد نسخة احتياطية {name}.</translation>
    </message>
    <message>
        <source>{name} is empty: nothing to restore.</source>
        <translation>‏{name} فارغ: لا شيء لاستعادته.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was restored into it.</source>
        <translation>‏{name} للقراءة فقط، فلم يُستعد فيه شيء.</translation>
    </message>
    <message>
        <source>{name} is open in another Liaison, so nothing was restored. Close it there first.</source>
        <translation>‏{name} مفتوح في Liaison آخر، فلم يُستعد شيء. أغلقه هناك أولا.</translation>
    </message>
    <message>
        <source>The copy {name} could not be written: {why}. Name another place with -o.</source>
        <translation>تعذرت كتابة النسخة {name}: {why}. سمِّ مكانا آخر بـ ‎-o.</translation>
    </message>
    <message>
        <source>{name} belongs to a newer Liaison. Update this one to open it.</source>
        <translation>‏{name} يعود إلى إصدار أحدث من Liaison. حدّث هذا الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>Made a sample office of {count} entries: {file}</source>
        <translation>أُنشئ مكتب نموذجي من {count} قيدا: {file}</translation>
    </message>
    <message>
        <source>Imported a press release: {created} new people, {unchanged} known already</source>
        <translation>استُورد بيان صحفي: {created} جديد، {unchanged} معروف من قبل</translation>
    </message>
    <message>
        <source>A phone to check, of {name}: {raw}, {problem}</source>
        <translation>هاتف للفحص، لـ{name}: {raw}، {problem}</translation>
    </message>
    <message>
        <source>Imported a vCard file: {created} new, {updated} updated, {unchanged} known already, {rejected} unreadable</source>
        <translation>استُورد ملف vCard: {created} جديد، {updated} محدَّث، {unchanged} معروف من قبل، {rejected} غير مقروء</translation>
    </message>
    <message>
        <source>Searched for {query}: {names}</source>
        <translation>بحث عن {query}: {names}</translation>
    </message>
    <message>
        <source>{what}: {file}</source>
        <translation>{what}: {file}</translation>
    </message>
    <message>
        <source>A picture of the window</source>
        <translation>صورة للنافذة</translation>
    </message>
    <message>
        <source>The window could not be drawn here: {why}</source>
        <translation>تعذر رسم النافذة هنا: {why}</translation>
    </message>
    <message>
        <source>Go on with it: python3 run.py --database {file} search maputo</source>
        <translation>للمتابعة: python3 run.py ‎--database {file} search maputo</translation>
    </message>
    <message>
        <source>The block under the release</source>
        <translation>الفقرة تحت البيان</translation>
    </message>
    <message>
        <source>A contact sheet to print</source>
        <translation>صحيفة اتصال للطباعة</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>بطاقات للهاتف</translation>
    </message>
    <message>
        <source>Recipients for Outlook</source>
        <translation>مستلمون لبرنامج Outlook</translation>
    </message>
    <message>
        <source>Everybody in Maputo as a table</source>
        <translation>كل من في مابوتو كجدول</translation>
    </message>
    <message>
        <source>The folder {name} could not be made: {why}. Name a new one.</source>
        <translation>تعذر إنشاء المجلد {name}: {why}. سمِّ مجلدا جديدا.</translation>
    </message>
    <message>
        <source>there is no address in it</source>
        <translation>لا عنوان فيه</translation>
    </message>
    <message>
        <source>without an @ it is no address</source>
        <translation>ليس عنوانا من دون @</translation>
    </message>
    <message>
        <source>there is a curly quotation mark in it, which mail programs refuse</source>
        <translation>فيه علامة اقتباس مائلة ترفضها برامج البريد</translation>
    </message>
    <message>
        <source>it seems to be more than one address; write each on its own</source>
        <translation>يبدو أنه أكثر من عنوان؛ اكتب كلا على حدة</translation>
    </message>
    <message>
        <source>it is not written as an address can be</source>
        <translation>ليس مكتوبا كما يُكتب العنوان</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>اليابانية، Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Cyrillic, Unix</source>
        <translation>السيريلية، Unix</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>السيريلية، DOS</translation>
    </message>
    <message>
        <source>Central European, Unix</source>
        <translation>أوروبا الوسطى، Unix</translation>
    </message>
    <message>
        <source>Western European, Macintosh</source>
        <translation>أوروبا الغربية، Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>أوروبا الغربية، DOS</translation>
    </message>
    <message>
        <source>Outlook reads the first card of a file only, and these are {count}: name a folder or a .zip with -o, not {name}.</source>
        <translation>لا يقرأ Outlook إلا أول بطاقة في الملف، وهذه {count}: سمِّ مجلدا أو ‎.zip بـ ‎-o، لا {name}.</translation>
    </message>
    <message>
        <source>Not in the file, of {name}: {what}</source>
        <translation>ليس في الملف، من {name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not on the code, of {name}, so that phones read it well: {what}</source>
        <translation>ليس في الرمز، من {name}، كي تقرأه الهواتف جيدا: {what}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Name another place with -o.</source>
        <translation>تعذرت كتابة {name}: {why}. سمِّ مكانا آخر بـ ‎-o.</translation>
    </message>
    <message>
        <source>Say who: --id with a number (several times for several), --query or --list.</source>
        <translation>اذكر من: ‎--id مع رقم (مرات عدة لعدة أشخاص)، أو ‎--query أو ‎--list.</translation>
    </message>
    <message>
        <source>Nobody was found for {asked}, so nothing was written.</source>
        <translation>لم يُعثر على أحد لـ{asked}، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{count} written to {file}</source>
        <translation>كُتب {count} في {file}</translation>
    </message>
    <message>
        <source>Left out: {name}, {reason}</source>
        <translation>استُبعد: {name}، {reason}</translation>
    </message>
    <message>
        <source>Left out of {name}: {detail}, {reason}</source>
        <translation>استُبعد من {name}: {detail}، {reason}</translation>
    </message>
    <message>
        <source>Nothing of these entries may leave for {audience}: {reason}</source>
        <translation>لا يجوز أن يخرج شيء من هذه القيود إلى {audience}: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a directory that Liaison opens: name a file or a postgresql:// URL.</source>
        <translation>‏{name} ليس دليلا يفتحه Liaison: سمِّ ملفا أو عنوان postgresql://.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Liaison directory. Nothing was changed in it.</source>
        <translation>‏{name} قاعدة بيانات لبرنامج آخر، لا دليل Liaison. لم يتغيّر فيها شيء.</translation>
    </message>
    <message>
        <source>{name} was last opened with a newer Liaison. Update this one to open it. Nothing was changed in it.</source>
        <translation>آخر ما فُتح به {name} إصدار أحدث من Liaison. حدّث هذا لفتحه. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{name} is not a Liaison directory. To read contacts from it, import it. Nothing was changed in it.</source>
        <translation>‏{name} ليس دليل Liaison. لقراءة جهات اتصال منه، استورده. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{name} seems to be encrypted. Decrypt it with the program that made it. Nothing was changed in it.</source>
        <translation>يبدو أن {name} مشفّر. فك تشفيره بالبرنامج الذي صنعه. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>{name} is damaged. Bring back a backup: main.py restore BACKUP. Nothing was changed in it.</source>
        <translation>‏{name} تالف. أعد نسخة احتياطية: main.py restore BACKUP. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>The disk of {name} is full. Make room and try again; nothing of this command was stored.</source>
        <translation>قرص {name} ممتلئ. أفسح مكانا وحاول ثانية؛ لم يُحفظ شيء من هذا الأمر.</translation>
    </message>
    <message>
        <source>{name} could not be read or written: check the disk. Nothing of this command was stored.</source>
        <translation>تعذرت قراءة {name} أو كتابته: افحص القرص. لم يُحفظ شيء من هذا الأمر.</translation>
    </message>
    <message>
        <source>{name} may only be read. Copy it to a place where you may write, and open the copy.</source>
        <translation>‏{name} للقراءة فقط. انسخه إلى مكان يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>Another Liaison is writing to {name}. Wait until it has finished and try again; nothing was stored.</source>
        <translation>يكتب Liaison آخر في {name}. انتظر حتى ينتهي وحاول ثانية؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{name} could not be opened: check that it exists and that you may read it and write to its folder.</source>
        <translation>تعذر فتح {name}: تأكد من وجوده ومن أنك تستطيع قراءته والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>{name} does not answer. Check the address and the network, then try again.</source>
        <translation>لا يستجيب {name}. افحص العنوان والشبكة ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>There is no theme {text}; there are: {names}. Add it with: add theme.</source>
        <translation>لا يوجد موضوع {text}؛ الموجود: {names}. أضفه بـ: add theme.</translation>
    </message>
    <message>
        <source>{count} programmes are called {text}; give the number of the one you mean.</source>
        <translation>‏{count} برامج اسمها {text}؛ أعطِ رقم الذي تقصده.</translation>
    </message>
    <message>
        <source>A {kind} takes no part in a programme; name an organisation, person, post.</source>
        <translation>القيد من نوع «{kind}» لا يشارك في برنامج؛ سمِّ منظمة أو شخصا أو منصبا.</translation>
    </message>
    <message>
        <source>{name} has that role in the programme already, at that time.</source>
        <translation>لـ{name} هذا الدور في البرنامج من قبل، في تلك المدة.</translation>
    </message>
    <message>
        <source>{name} cannot be related to itself; name two.</source>
        <translation>لا تكون لـ{name} علاقة بنفسه؛ سمِّ اثنين.</translation>
    </message>
    <message>
        <source>A relationship is between two organisations or two people, not a {first} and a {second}.</source>
        <translation>العلاقة بين منظمتين أو شخصين، لا بين «{first}» و«{second}».</translation>
    </message>
    <message>
        <source>“{kind}” is said of people; these are organisations.</source>
        <translation>‏«{kind}» يقال عن أشخاص؛ وهذه منظمات.</translation>
    </message>
    <message>
        <source>That “{name}” {kind} “{other}” is known already, at that time.</source>
        <translation>أن «{name}» {kind} «{other}» معروف من قبل، في تلك المدة.</translation>
    </message>
    <message>
        <source>Say for what: --programme with its number, or --theme with its name.</source>
        <translation>اذكر لماذا: ‎--programme مع رقمه، أو ‎--theme مع اسمه.</translation>
    </message>
    <message>
        <source>That is known already: {reference}. Change it with: set, or end it first.</source>
        <translation>هذا معروف من قبل: {reference}. غيّره بـ: set، أو أنهِه أولا.</translation>
    </message>
    <message>
        <source>{name} works nowhere at present; appoint her first, or name a post.</source>
        <translation>لا يعمل {name} في أي مكان حاليا؛ عيّنه أولا أو سمِّ منصبا.</translation>
    </message>
    <message>
        <source>A {kind} is no focal point; name a post, a membership or a person.</source>
        <translation>القيد من نوع «{kind}» ليس جهة تنسيق؛ سمِّ منصبا أو انتسابا أو شخصا.</translation>
    </message>
    <message>
        <source>Say of whom it is expected, once: --kind, --classification or --organization.</source>
        <translation>اذكر ممن يُتوقع، مرة واحدة: ‎--kind أو ‎--classification أو ‎--organization.</translation>
    </message>
    <message>
        <source>That is expected already, at that time.</source>
        <translation>هذا متوقع من قبل، في تلك المدة.</translation>
    </message>
    <message>
        <source>away, and nobody stands in</source>
        <translation>غائب ولا أحد ينوب</translation>
    </message>
    <message>
        <source>outside the hours {hours}; again {opens}</source>
        <translation>خارج أوقات العمل {hours}؛ من جديد {opens}</translation>
    </message>
    <message>
        <source>the post has no holder</source>
        <translation>لا شاغل للمنصب</translation>
    </message>
    <message>
        <source>no phone and no e-mail that may be used</source>
        <translation>لا هاتف ولا بريد إلكتروني يجوز استخدامه</translation>
    </message>
    <message>
        <source>{zone} is not a time zone; set {number} time_zone, such as Africa/Maputo.</source>
        <translation>‏{zone} ليست منطقة زمنية؛ set {number} time_zone، مثل Africa/Maputo.</translation>
    </message>
    <message>
        <source>The time zone of {name} is not known; set {number} time_zone Africa/Maputo.</source>
        <translation>المنطقة الزمنية لـ{name} غير معروفة؛ set {number} time_zone Africa/Maputo.</translation>
    </message>
    <message>
        <source>Name a post, or a person, or both.</source>
        <translation>سمِّ منصبا أو شخصا أو كليهما.</translation>
    </message>
    <message>
        <source>Say at which organisation.</source>
        <translation>اذكر في أي منظمة.</translation>
    </message>
    <message>
        <source>On {names} the post stands in her place: whoever holds it that day.</source>
        <translation>في {names} يحل المنصب محله: من يشغله في ذلك اليوم.</translation>
    </message>
    <message>
        <source>She has other work too, so she stays herself on {names}.</source>
        <translation>للشخص عمل آخر أيضا، فيبقى بنفسه في {names}.</translation>
    </message>
    <message>
        <source>The shared {value} is the post&apos;s now.</source>
        <translation>العنوان المشترك {value} صار للمنصب.</translation>
    </message>
    <message>
        <source>{count} of her work details end with her last day.</source>
        <translation>تنتهي {count} من بيانات عمله مع يومه الأخير.</translation>
    </message>
    <message>
        <source>{name} has no {kinds} yet; add it with: add detail {number} …</source>
        <translation>ليس لـ{name} بعد {kinds}؛ أضفه بـ: add detail {number} …</translation>
    </message>
    <message>
        <source>Nobody follows yet: {post} is vacant from then on. Later: appoint.</source>
        <translation>لا خلف بعد: {post} شاغر بعد ذلك. لاحقا: appoint.</translation>
    </message>
    <message>
        <source>{name} still has {posts} posts and {people} people beyond that day; end them or hand them over.</source>
        <translation>ما زال لـ{name} بعد ذلك اليوم {posts} مناصب و{people} أشخاص؛ أنهِها أو سلّمها.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>‏{name} و{count} أخرى</translation>
    </message>
    <message>
        <source>{count} marked as verified on {day}.</source>
        <translation>عُدّ {count} متحققا منها في {day}.</translation>
    </message>
    <message>
        <source>Say who comes: --to with her number; the phone and e-mail are hers.</source>
        <translation>اذكر من يأتي: ‎--to مع رقمه؛ فالهاتف والبريد له.</translation>
    </message>
    <message>
        <source>A {kind} is not handed over; name a post, a membership or a person.</source>
        <translation>القيد من نوع «{kind}» لا يُسلَّم؛ سمِّ منصبا أو انتسابا أو شخصا.</translation>
    </message>
    <message>
        <source>Nobody works there as {name} on {day}; appoint somebody instead.</source>
        <translation>لا يعمل أحد هناك بصفة {name} في {day}؛ عيّن شخصا بدلا من ذلك.</translation>
    </message>
    <message>
        <source>{name} works nowhere on {day}, so there is nothing to hand over.</source>
        <translation>لا يعمل {name} في أي مكان في {day}، فلا شيء لتسليمه.</translation>
    </message>
    <message>
        <source>{name} stands for several; give the number of the one you mean: {numbers}.</source>
        <translation>‏{name} يدل على عدة قيود؛ أعطِ رقم الذي تقصده: {numbers}.</translation>
    </message>
    <message>
        <source>{name} cannot hand over to herself; name somebody else.</source>
        <translation>لا يمكن أن يسلّم {name} لنفسه؛ سمِّ شخصا آخر.</translation>
    </message>
    <message>
        <source>{name} cannot both come and act until she comes; name two people, or one.</source>
        <translation>لا يمكن أن يأتي {name} وينوب حتى يأتي؛ سمِّ شخصين أو واحدا.</translation>
    </message>
    <message>
        <source>from: {name} would come on {first}, before the one before her has left on {last}. Choose another day, or say why two hold the post: --reason.</source>
        <translation>‏from: سيأتي {name} في {first} قبل أن يغادر من سبقه في {last}. اختر يوما آخر، أو اذكر لماذا يشغل اثنان المنصب: ‎--reason.</translation>
    </message>
    <message>
        <source>There is no day between them on which {name} could act; leave out --acting.</source>
        <translation>لا يوم بينهما يمكن أن ينوب فيه {name}؛ احذف ‎--acting.</translation>
    </message>
    <message>
        <source>The work of {name} there has no title yet; say what the post is called: --title.</source>
        <translation>ليس لعمل {name} هناك مسمى بعد؛ اذكر مسمى المنصب: ‎--title.</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>تعيين شخص</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>تسمية شخص</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>طلب تأكيد</translation>
    </message>
    <message>
        <source>Appoint somebody for good</source>
        <translation>تعيين شاغل دائم</translation>
    </message>
    <message>
        <source>No programme expects or has a focal point here. Begin with: add programme, add expectation.</source>
        <translation>لا برنامج هنا يتوقع جهة تنسيق أو له جهة تنسيق. ابدأ بـ: add programme, add expectation.</translation>
    </message>
    <message>
        <source>{held} of {expected} expected are held. In all: {filled} filled, {acting} acting, {expiring} expiring, {stale} not verified, {vacant} vacant, {missing} missing</source>
        <translation>‏{held} من {expected} متوقعة مشغولة. المجموع: {filled} مشغولة، {acting} بالإنابة، {expiring} تنتهي قريبا، {stale} لم يُتحقق منها، {vacant} شاغرة، {missing} ناقصة</translation>
    </message>
    <message>
        <source>{name}, inherited from {programme}</source>
        <translation>‏{name}، موروث من {programme}</translation>
    </message>
    <message>
        <source>Nobody funds {name}, as far as is known. Add it with: add participation.</source>
        <translation>لا أحد يموّل {name} في ما هو معروف. أضفه بـ: add participation.</translation>
    </message>
    <message>
        <source>No relationship leads from {start} to {goal}.</source>
        <translation>لا علاقة تصل بين {start} و{goal}.</translation>
    </message>
    <message>
        <source>Not now: {who} ({reason})</source>
        <translation>ليس الآن: {who} ({reason})</translation>
    </message>
    <message>
        <source>Nobody is named for {theme} in {country}. Name somebody with: add focal-point.</source>
        <translation>لم يُسمَّ أحد لـ{theme} في {country}. سمِّ شخصا بـ: add focal-point.</translation>
    </message>
    <message>
        <source>at: {text} is no time; write 14:30 or 2026-06-30T14:30.</source>
        <translation>‏at: {text} ليس وقتا؛ اكتب 14:30 أو 2026-06-30T14:30.</translation>
    </message>
    <message>
        <source>A {kind} has no name of its own to change.</source>
        <translation>القيد من نوع «{kind}» ليس له اسم خاص ليُغيَّر.</translation>
    </message>
    <message>
        <source>{name} is called so already.</source>
        <translation>اسم {name} هكذا من قبل.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; until then {name} is the right name.</source>
        <translation>‏on: لم يأتِ {day} بعد؛ وحتى ذلك الحين {name} هو الاسم الصحيح.</translation>
    </message>
    <message>
        <source>on: it was called otherwise until {day}; the new name begins after that.</source>
        <translation>‏on: كان له اسم آخر حتى {day}؛ والجديد يبدأ بعد ذلك.</translation>
    </message>
    <message>
        <source>{name} cannot succeed itself; for another name: rename.</source>
        <translation>لا يمكن أن يخلف {name} نفسه؛ ولاسم آخر: rename.</translation>
    </message>
    <message>
        <source>{old} came after {new}, so it cannot have gone over into it.</source>
        <translation>جاء {old} بعد {new}، فلا يمكن أن يكون قد آل إليه.</translation>
    </message>
    <message>
        <source>That {old} went over into {new} is known already.</source>
        <translation>أن {old} آل إلى {new} معروف من قبل.</translation>
    </message>
    <message>
        <source>on: {old} was founded on {day}, not before it ended; change one of the two.</source>
        <translation>‏on: تأسس {old} في {day}، لا قبل نهايته؛ غيّر أحدهما.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; name the day somebody made sure.</source>
        <translation>‏on: لم يأتِ {day} بعد؛ سمِّ اليوم الذي تأكد فيه أحد.</translation>
    </message>
    <message>
        <source>Entry {number} has no detail and no duty to verify.</source>
        <translation>ليس للقيد {number} بيان ولا مهمة للتحقق منها.</translation>
    </message>
    <message>
        <source>A {kind} is not verified; name a detail, an address, a focal point or an entry.</source>
        <translation>القيد من نوع «{kind}» لا يُتحقق منه؛ سمِّ بيانا أو عنوانا أو جهة تنسيق أو قيدا.</translation>
    </message>
    <message>
        <source>{level} here, so not for {audience}</source>
        <translation>‏{level} هنا، فليس لنطاق: {audience}</translation>
    </message>
    <message>
        <source>mail to it came back on {day}</source>
        <translation>ارتد البريد المرسل إليه في {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>{field} is {value} again ({count} changed).</source>
        <translation>عاد {field} إلى {value} (تغيّر {count}).</translation>
    </message>
    <message>
        <source>There is no change {number}; history shows the numbers.</source>
        <translation>لا تغيير برقم {number}؛ يعرض السجل الأرقام.</translation>
    </message>
    <message>
        <source>“{what}” is taken back already; redo does it again.</source>
        <translation>تم التراجع عن «{what}» من قبل؛ redo يعيده.</translation>
    </message>
    <message>
        <source>Change {number} did not change {field}; it changed: {fields}.</source>
        <translation>لم يغيّر التغيير {number} الحقل {field}؛ بل غيّر: {fields}.</translation>
    </message>
    <message>
        <source>What the change was about has been deleted since; undo that first.</source>
        <translation>ما تناوله التغيير حُذف منذ ذلك الحين؛ تراجع عن ذلك أولا.</translation>
    </message>
    <message>
        <source>{field} has been changed again since, to {now}; take that back first, or set it.</source>
        <translation>تغيّر {field} ثانية منذ ذلك الحين إلى {now}؛ تراجع عن ذلك أولا أو اضبط القيمة.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>لا شيء لك للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again: you have taken nothing back, or have changed something since.</source>
        <translation>لا شيء لإعادته: لم تتراجع عن شيء، أو غيّرت شيئا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“{what}” cannot be taken back whole, since later changes stand on it: {obstacles}. Take those back first, or take back the rest: undo --rest.</source>
        <translation>لا يمكن التراجع عن «{what}» كله لأن تغييرات لاحقة تعتمد عليه: {obstacles}. تراجع عنها أولا، أو تراجع عن الباقي: undo ‎--rest.</translation>
    </message>
    <message>
        <source>Taking back… {percent} %</source>
        <translation>جار التراجع… {percent} %</translation>
    </message>
    <message>
        <source>Doing again… {percent} %</source>
        <translation>جارٍ التكرار… {percent} %</translation>
    </message>
    <message>
        <source>{what} ({author}, {day})</source>
        <translation>{what} ({author}، {day})</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Left as it is, since something later stands on it: {what}</source>
        <translation>تُرك كما هو لأن شيئا لاحقا يعتمد عليه: {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}</source>
        <translation>{number}  {moment}  {author}  {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}  (taken back)</source>
        <translation>‏{number}  {moment}  {author}  {what}  (تم التراجع)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>hours: “{part}” is not understood; write them as in: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</source>
        <translation>‏hours: «{part}» غير مفهوم؛ اكتبها هكذا: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</translation>
    </message>
    <message>
        <source>The directory has changed since this plan was made; look at it again.</source>
        <translation>تغيّر الدليل منذ وُضعت هذه الخطة؛ راجعها.</translation>
    </message>
    <message>
        <source>{count} people are called {name}, and the card does not say which one it is</source>
        <translation>‏{count} أشخاص اسمهم {name}، والبطاقة لا تذكر أيهم هو</translation>
    </message>
    <message>
        <source>{name} is there already, with no e-mail, phone or organisation in common: the same person or not?</source>
        <translation>يوجد {name} من قبل، بلا بريد أو هاتف أو منظمة مشتركة: أهو الشخص نفسه أم لا؟</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, from another card: the same person or not?</source>
        <translation>يوجد {name} في المنظمة نفسها، من بطاقة أخرى: أهو الشخص نفسه أم لا؟</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, with another e-mail or phone: one person with a second one, or two people?</source>
        <translation>يوجد {name} في المنظمة نفسها، ببريد أو هاتف آخر: أشخص واحد له ثانٍ أم شخصان؟</translation>
    </message>
    <message>
        <source>{other} is at the same organisation and called nearly the same: the same person or not?</source>
        <translation>‏{other} في المنظمة نفسها واسمه يكاد يكون نفسه: أهو الشخص نفسه أم لا؟</translation>
    </message>
    <message>
        <source>{other} has the same {detail} and is called nearly the same: the same person or not?</source>
        <translation>لـ{other} {detail} نفسه واسمه يكاد يكون نفسه: أهو الشخص نفسه أم لا؟</translation>
    </message>
    <message>
        <source>several organisations are called {name}, and the card does not say which one it is</source>
        <translation>عدة منظمات اسمها {name}، والبطاقة لا تذكر أيها هي</translation>
    </message>
    <message>
        <source>changed in the card and here since the last import: {fields}</source>
        <translation>تغيّر في البطاقة وهنا منذ آخر استيراد: {fields}</translation>
    </message>
    <message>
        <source>{why}; left out until you decide</source>
        <translation>‏{why}؛ مستبعد حتى تقرر</translation>
    </message>
    <message>
        <source>{why}; taken as the one you have</source>
        <translation>‏{why}؛ عُدّ الذي لديك</translation>
    </message>
    <message>
        <source>{why}; kept beside the one you have</source>
        <translation>‏{why}؛ حُفظ إلى جانب الذي لديك</translation>
    </message>
    <message>
        <source>{why}; yours are kept</source>
        <translation>‏{why}؛ يُبقى ما لديك</translation>
    </message>
    <message>
        <source>{why}; the card&apos;s are taken</source>
        <translation>‏{why}؛ يُؤخذ ما في البطاقة</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>لا جديد فيها</translation>
    </message>
    <message>
        <source>older than the card that came in before</source>
        <translation>أقدم من البطاقة التي وردت قبلها</translation>
    </message>
    <message>
        <source>changes: {fields}</source>
        <translation>يغيّر: {fields}</translation>
    </message>
    <message>
        <source>{level} here, so not printed; import with --publish to make it public</source>
        <translation>‏{level} هنا، فلا يُطبع؛ استورد بـ ‎--publish لجعله علنيا</translation>
    </message>
    <message>
        <source>restricted here, so never printed</source>
        <translation>مقيّد هنا، فلا يُطبع أبدا</translation>
    </message>
    <message>
        <source>{name} is a {kind} file with no cards (.vcf) in it. Unpack it, and import the files that hold the contacts.</source>
        <translation>{name} ملف {kind} ليس فيه أي بطاقة (‎.vcf). فك ضغطه، ثم استورد الملفات التي فيها جهات الاتصال.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import from it.</source>
        <translation>‏{name} فارغ: لا شيء لاستيراده منه.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, which this version does not import yet. Save the contacts as vCards (.vcf) and import those.</source>
        <translation>‏{name} جدول بيانات لا يستورده هذا الإصدار بعد. احفظ جهات الاتصال بصيغة vCard (‎.vcf) واستوردها.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, and contacts are read from .vcf, .txt, .html and .eml. Copy its text into a .txt file and import that.</source>
        <translation>‏{name} ملف {kind}، وتُقرأ جهات الاتصال من ‎.vcf و.txt و.html و.eml. انسخ نصه إلى ملف ‎.txt واستورده.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the files in it that you want to import.</source>
        <translation>‏{name} مجلد: سمِّ الملفات التي تريد استيرادها منه.</translation>
    </message>
    <message>
        <source>There is no file {name}; check its name and its folder.</source>
        <translation>لا يوجد ملف {name}؛ تأكد من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>تعذرت قراءة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it and import the parts.</source>
        <translation>‏{name} أكبر من {limit} ميغابايت؛ قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>There is no encoding {name}; write cp1252, latin-1, shift_jis or the like.</source>
        <translation>لا يوجد ترميز {name}؛ اكتب cp1252 أو latin-1 أو shift_jis أو ما شابه.</translation>
    </message>
    <message>
        <source>No contacts were found in {name}. A press release should end with a line such as &quot;For more information, please contact:&quot; and the contacts below it.</source>
        <translation>لم يُعثر على جهات اتصال في {name}. ينبغي أن ينتهي البيان بسطر مثل «لمزيد من المعلومات، يرجى الاتصال بـ:» وتحته جهات الاتصال.</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {conflicts} to decide, {rejected} rejected</source>
        <translation>‏{created} جديد، {updated} محدَّث، {unchanged} بلا تغيير، {conflicts} للبت، {rejected} مرفوض</translation>
    </message>
    <message>
        <source>Nothing was stored: this is the plan.</source>
        <translation>لم يُحفظ شيء: هذه هي الخطة.</translation>
    </message>
    <message>
        <source>New organisations: {names}</source>
        <translation>منظمات جديدة: {names}</translation>
    </message>
    <message>
        <source>Also named, line {line}: {name}</source>
        <translation>مذكور أيضا، السطر {line}: {name}</translation>
    </message>
    <message>
        <source>What could not be read stands in {file}.</source>
        <translation>ما تعذرت قراءته موجود في {file}.</translation>
    </message>
    <message>
        <source>open by {name} since {since}</source>
        <translation>فتحه {name} منذ {since}</translation>
    </message>
    <message>
        <source>open since {since}</source>
        <translation>مفتوح منذ {since}</translation>
    </message>
    <message>
        <source>{file} is {held} ({machine}), and lies in a shared folder where one at a time may write. Read it meanwhile, or try again when it is closed there. If nobody has it open, remove {lock}. Nothing was stored.</source>
        <translation>‏{file} {held} ({machine})، وهو في مجلد مشترك لا يكتب فيه إلا واحد في كل مرة. اقرأه في هذه الأثناء، أو حاول ثانية عندما يُغلق هناك. وإن لم يفتحه أحد فأزل {lock}. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{lock} could not be made: {why}. Without it you may only read {file}, which lies in a shared folder.</source>
        <translation>تعذر إنشاء {lock}: {why}. ومن دونه يمكنك قراءة {file} فقط، وهو في مجلد مشترك.</translation>
    </message>
    <message>
        <source>no e-mail address that may be used</source>
        <translation>لا عنوان بريد إلكتروني يجوز استخدامه</translation>
    </message>
    <message>
        <source>asked not to be e-mailed</source>
        <translation>طلب ألا يُراسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>died on {day}</source>
        <translation>توفي في {day}</translation>
    </message>
    <message>
        <source>has the same address as another</source>
        <translation>عنوانه عنوان شخص آخر</translation>
    </message>
    <message>
        <source>Putting them on the list… {percent} %</source>
        <translation>جارٍ الإدراج في القائمة… {percent} %</translation>
    </message>
    <message>
        <source>A list cannot be a member of itself.</source>
        <translation>لا تكون القائمة عضوا في نفسها.</translation>
    </message>
    <message>
        <source>Entry {number} is not on the list {name}.</source>
        <translation>القيد {number} ليس في القائمة {name}.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists.</source>
        <translation>القيد {number} من نوع «{kind}»؛ والقوائم تضم أشخاصا ومنظمات ومناصب وقوائم.</translation>
    </message>
    <message>
        <source>The {what} is empty; write one.</source>
        <translation>حقل فارغ: {what}؛ املأه.</translation>
    </message>
    <message>
        <source>Say where: --post with the post&apos;s number, or --organization.</source>
        <translation>اذكر أين: ‎--post مع رقم المنصب، أو ‎--organization.</translation>
    </message>
    <message>
        <source>The post {post} is not at {organization}; name one of the two.</source>
        <translation>المنصب {post} ليس في {organization}؛ سمِّ أحدهما.</translation>
    </message>
    <message>
        <source>{word} is not an audience; there are: {words}.</source>
        <translation>‏{word} ليس نطاق اطلاع؛ الموجود: {words}.</translation>
    </message>
    <message>
        <source>There is no field {field} here; there are: {fields}.</source>
        <translation>لا يوجد حقل {field} هنا؛ الموجود: {fields}.</translation>
    </message>
    <message>
        <source>{text} is not a {field}; there are: {values}.</source>
        <translation>‏{text} ليس {field}؛ الموجود: {values}.</translation>
    </message>
    <message>
        <source>It would end on {until}, before it begins on {begins}; change one of the two.</source>
        <translation>سينتهي في {until} قبل أن يبدأ في {begins}؛ غيّر أحدهما.</translation>
    </message>
    <message>
        <source>{name} holds nothing that could end. For a death: set ID died_on DATE.</source>
        <translation>ليس في {name} ما يمكن أن ينتهي. وللوفاة: set ID died_on DATE.</translation>
    </message>
    <message>
        <source>A {kind} has no end; delete it instead.</source>
        <translation>القيد من نوع «{kind}» لا نهاية له؛ احذفه بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {raw}, so there is nothing to cure.</source>
        <translation>لا عيب في {raw}، فلا شيء لمعالجته.</translation>
    </message>
    <message>
        <source>There is no suggestion for {raw}; put the right one in with: set {reference} value …</source>
        <translation>لا اقتراح لـ{raw}؛ ضع الصحيح بـ: set {reference} value …</translation>
    </message>
    <message>
        <source>Nothing was found for {query}. Fewer or shorter words find more.</source>
        <translation>لا نتائج لـ{query}. كلمات أقل أو أقصر تجد أكثر.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown; --limit shows more</source>
        <translation>عُرض {shown} من {total}؛ ‎--limit يعرض المزيد</translation>
    </message>
    <message>
        <source>The search index was damaged; it was built anew from {count} entries.</source>
        <translation>كان فهرس البحث تالفا؛ أُعيد بناؤه من {count} قيدا.</translation>
    </message>
    <message>
        <source>The search index was built anew: {count} entries.</source>
        <translation>أُعيد بناء فهرس البحث: {count} قيدا.</translation>
    </message>
    <message>
        <source>{name} holds {post} at that time ({begins} – {ends}), and it admits one. Hand it over with: hand-over {number}. Or say why two hold it: --reason.</source>
        <translation>يشغل {name} {post} في تلك المدة ({begins} – {ends})، والمنصب لا يقبل إلا واحدا. سلّمه بـ: hand-over {number}. أو اذكر لماذا يشغله اثنان: ‎--reason.</translation>
    </message>
    <message>
        <source>Copied to {file}, whole and verified.</source>
        <translation>نُسخ إلى {file} كاملا ومتحققا منه.</translation>
    </message>
    <message>
        <source>Restored from {backup}.</source>
        <translation>استُعيد من {backup}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>وما كان هناك محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}. There are: {names}.</source>
        <translation>لا يوجد إعداد {name}. الموجود: {names}.</translation>
    </message>
    <message>
        <source>{parent} cannot stand above {name}, since it stands below it; choose another.</source>
        <translation>لا يمكن أن يكون {parent} فوق {name} لأنه تحته؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself; choose another.</source>
        <translation>لا يمكن أن يكون {name} فوق نفسه؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Posts that went with it: {count}.</source>
        <translation>مناصب ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>Work of people there that went with it: {count}.</source>
        <translation>انتسابات أشخاص ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>Focal points that went with it: {count}.</source>
        <translation>جهات تنسيق ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>Parts in programmes that went with it: {count}.</source>
        <translation>مشاركات في برامج ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>Expected focal points that went with it: {count}.</source>
        <translation>جهات تنسيق متوقعة ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; replace wants one such as detail-17.</source>
        <translation>‏{reference} ليس بيان اتصال؛ replace يحتاج إلى واحد مثل detail-17.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no JPEG, PNG or GIF picture below 5 MB; choose another one.</source>
        <translation>‏{file} ليس صورة JPEG أو PNG أو GIF دون 5 ميغابايت؛ اختر غيره.</translation>
    </message>
    <message>
        <source>There is something in this directory already, and the sample office would mix with it. Name a new file for the sample.</source>
        <translation>في هذا الدليل شيء من قبل، وسيختلط به المكتب النموذجي. سمِّ ملفا جديدا للنموذج.</translation>
    </message>
    <message>
        <source>{text} is not a language: give its name or its code, such as pt.</source>
        <translation>‏{text} ليست لغة: أعطِ اسمها أو رمزها، مثل pt.</translation>
    </message>
    <message>
        <source>Entry {number} is {level}, so {audience} may not see it.</source>
        <translation>القيد {number} {level}، فلا يجوز أن يراه {audience}.</translation>
    </message>
    <message>
        <source>      perhaps {suggestion}: cure {reference} puts it in its place</source>
        <translation>      ربما {suggestion}: cure {reference} يضعه في مكانه</translation>
    </message>
    <message>
        <source>  post {title}: vacant  {number}</source>
        <translation>  المنصب {title}: شاغر  {number}</translation>
    </message>
    <message>
        <source>  post {title}  {number}</source>
        <translation>  المنصب {title}  {number}</translation>
    </message>
    <message>
        <source>{name} would stand in for herself, through those who stand in for her; name another.</source>
        <translation>سينوب {name} عن نفسه عبر من ينوبون عنه؛ سمِّ غيره.</translation>
    </message>
    <message>
        <source>Landline, {country}</source>
        <translation>هاتف ثابت، {country}</translation>
    </message>
    <message>
        <source>Mobile, {country}</source>
        <translation>جوال، {country}</translation>
    </message>
    <message>
        <source>Landline or mobile, {country}</source>
        <translation>ثابت أو جوال، {country}</translation>
    </message>
    <message>
        <source>Free of charge, {country}</source>
        <translation>مجاني، {country}</translation>
    </message>
    <message>
        <source>Premium rate, {country}</source>
        <translation>بتعرفة خاصة، {country}</translation>
    </message>
    <message>
        <source>Shared cost, {country}</source>
        <translation>كلفة مشتركة، {country}</translation>
    </message>
    <message>
        <source>Internet telephone, {country}</source>
        <translation>هاتف إنترنت، {country}</translation>
    </message>
    <message>
        <source>Short or nationwide number, {country}</source>
        <translation>رقم قصير أو وطني، {country}</translation>
    </message>
    <message>
        <source>Valid, {country}</source>
        <translation>صالح، {country}</translation>
    </message>
    <message>
        <source>Reads as {address}</source>
        <translation>يُقرأ {address}</translation>
    </message>
    <message>
        <source>{field}: {text} may be {first} or {second}; write the one that is meant.</source>
        <translation>‏{field}: قد يكون {text} هو {first} أو {second}؛ اكتب المقصود.</translation>
    </message>
    <message>
        <source>{field}: there is no {text} in the calendar.</source>
        <translation>‏{field}: لا يوجد {text} في التقويم.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a date; write 2024, 2024-03 or 2024-03-12.</source>
        <translation>‏{field}: {text} ليس تاريخا؛ اكتب 2024 أو 2024-03 أو 2024-03-12.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a day and a time of it; write the day and an hour from 00:00 to 23:59, such as 2024-03-12T18:00.</source>
        <translation>‏{field}: ⁨{text}⁩ ليس يوما تليه ساعة؛ اكتب اليوم وساعة من 00:00 إلى 23:59، مثل ⁨2024-03-12T18:00⁩.</translation>
    </message>
    <message>
        <source>{field}: {text} is more than one day; write the day, such as 2024-03-12.</source>
        <translation>‏{field}: {text} أكثر من يوم؛ اكتب اليوم، مثل 2024-03-12.</translation>
    </message>
    <message>
        <source>{text} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>‏{text} ليس بلدا: أعطِ اسمه أو حرفيه، مثل MZ.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>‏{text} ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1.</source>
        <translation>‏{text} ليس عددا صحيحا من 1.</translation>
    </message>
    <message>
        <source>{what}: done, {reference}. Undo takes it back.</source>
        <translation>‏{what}: تم، {reference}. Undo يتراجع عنه.</translation>
    </message>
    <message>
        <source>{what}: nothing to change, {reference} is so already.</source>
        <translation>‏{what}: لا شيء يتغيّر، {reference} هكذا من قبل.</translation>
    </message>
    <message>
        <source>Say at which organisation: --organization with its number.</source>
        <translation>اذكر في أي منظمة: ‎--organization مع رقمها.</translation>
    </message>
    <message>
        <source>An address needs at least one part: --street, --po-box, --city or --country.</source>
        <translation>يحتاج العنوان إلى جزء واحد على الأقل: ‎--street أو ‎--po-box أو ‎--city أو ‎--country.</translation>
    </message>
    <message>
        <source>The note is empty; write one.</source>
        <translation>الملاحظة فارغة؛ اكتب واحدة.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; cure wants one such as detail-17.</source>
        <translation>‏{reference} ليس بيان اتصال؛ cure يحتاج إلى واحد مثل detail-17.</translation>
    </message>
    <message>
        <source>Say at which organisation the new post is, and its title.</source>
        <translation>اذكر في أي منظمة المنصب الجديد، ومسماه.</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>لا رقم فيه</translation>
    </message>
    <message>
        <source>there are letters in it; write the digits</source>
        <translation>فيه حروف؛ اكتب الأرقام</translation>
    </message>
    <message>
        <source>it seems to be more than one number; write each on its own</source>
        <translation>يبدو أنه أكثر من رقم؛ اكتب كلا على حدة</translation>
    </message>
    <message>
        <source>without a country code, and no office tells which country it is in</source>
        <translation>بلا رمز بلد، ولا مكتب يدل على بلده</translation>
    </message>
    <message>
        <source>too short for {countries}{elsewhere}</source>
        <translation>أقصر من اللازم لـ{countries}{elsewhere}</translation>
    </message>
    <message>
        <source>too long for {countries}{elsewhere}</source>
        <translation>أطول من اللازم لـ{countries}{elsewhere}</translation>
    </message>
    <message>
        <source>numbers of {countries} have no 0 in front{elsewhere}</source>
        <translation>لا يسبق أرقام {countries} صفر{elsewhere}</translation>
    </message>
    <message>
        <source>no such number exists in {countries}{elsewhere}</source>
        <translation>لا يوجد رقم كهذا في {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no country&apos;s numbers begin with +{code}{elsewhere}</source>
        <translation>لا تبدأ أرقام أي بلد بـ +{code}{elsewhere}</translation>
    </message>
    <message>
        <source>{countries} (+{code})</source>
        <translation>{countries} (+{code})</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>‏{one} أو {other}</translation>
    </message>
    <message>
        <source>, and the office is in {country}</source>
        <translation>، والمكتب في {country}</translation>
    </message>
    <message>
        <source>no name stands beside it; it is called after its e-mail</source>
        <translation>لا اسم بجانبه؛ سُمّي ببريده الإلكتروني</translation>
    </message>
    <message>
        <source>its encoding is not said and was taken for {encoding}; say another with --encoding</source>
        <translation>ترميزه غير مذكور وعُدّ {encoding}؛ اذكر غيره بـ ‎--encoding</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}; name another with --encoding.</source>
        <translation>‏{name} ليس مكتوبا بترميز {encoding}؛ سمِّ غيره بـ ‎--encoding.</translation>
    </message>
    <message>
        <source>{name} is no text. Copy the release&apos;s text into a .txt file and import that.</source>
        <translation>‏{name} ليس نصا. انسخ نص البيان إلى ملف ‎.txt واستورده.</translation>
    </message>
    <message>
        <source>{text} is not the number of an entry; a search shows the numbers.</source>
        <translation>‏{text} ليس رقم قيد؛ يعرض البحث الأرقام.</translation>
    </message>
    <message>
        <source>No entry has the number {number}; a search shows the numbers.</source>
        <translation>لا قيد برقم {number}؛ يعرض البحث الأرقام.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; give a number of the kind {wanted}.</source>
        <translation>القيد {number} من نوع «{kind}»؛ والمطلوب هنا رقم قيد من نوع «{wanted}».</translation>
    </message>
    <message>
        <source>Several mailing lists are called {name}: {numbers}. Give a number.</source>
        <translation>عدة قوائم بريدية تحمل الاسم {name}: {numbers}. اذكر رقمًا.</translation>
    </message>
    <message>
        <source>No mailing list is called {name}; search kind:list shows all there are.</source>
        <translation>لا قائمة بريدية تحمل الاسم {name}؛ يعرض search kind:list كل القوائم الموجودة.</translation>
    </message>
    <message>
        <source>{text} is neither an entry&apos;s number nor a part such as {examples}.</source>
        <translation>‏{text} ليس رقم قيد ولا جزءا مثل {examples}.</translation>
    </message>
    <message>
        <source>There is no {text}; show lists an entry&apos;s parts.</source>
        <translation>لا يوجد {text}؛ show يسرد أجزاء القيد.</translation>
    </message>
    <message>
        <source>Nothing has these words; showing similar names: {names}.</source>
        <translation>لا شيء فيه هذه الكلمات؛ تُعرض أسماء مشابهة: {names}.</translation>
    </message>
    <message>
        <source>Below, similar names: {names}.</source>
        <translation>في الأسفل أسماء مشابهة: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not known here; read as “{other}”.</source>
        <translation>«{name}» غير معروف هنا؛ قُرئ «{other}».</translation>
    </message>
    <message>
        <source>There is no operator {name}; searched as words. Known: {known}.</source>
        <translation>لا يوجد عامل {name}؛ بُحث عنه ككلمات. المعروف: {known}.</translation>
    </message>
    <message>
        <source>Nothing is called {value} here, so {operator} finds nothing.</source>
        <translation>لا شيء اسمه {value} هنا، فلا يجد {operator} شيئا.</translation>
    </message>
    <message>
        <source>{value} is no date; write verified:2026, verified:&lt;2026-05-01 or verified:never.</source>
        <translation>‏{value} ليس تاريخا؛ اكتب verified:2026 أو verified:&lt;2026-05-01 أو verified:never.</translation>
    </message>
    <message>
        <source>{value} is no day; write as-of:2024-03-12.</source>
        <translation>‏{value} ليس يوما؛ اكتب as-of:2024-03-12.</translation>
    </message>
    <message>
        <source>As the directory stood on {day}.</source>
        <translation>كما كان الدليل في {day}.</translation>
    </message>
    <message>
        <source>in a country, by code or name</source>
        <translation>في بلد، برمزه أو اسمه</translation>
    </message>
    <message>
        <source>of a kind: people, ministry, NGO, media …</source>
        <translation>من نوع: people, ministry, NGO, media…</translation>
    </message>
    <message>
        <source>at an organisation</source>
        <translation>في منظمة</translation>
    </message>
    <message>
        <source>with a title; or vacant, held, acting</source>
        <translation>بمسمى؛ أو vacant, held, acting</translation>
    </message>
    <message>
        <source>in a programme or a part of it</source>
        <translation>في برنامج أو جزء منه</translation>
    </message>
    <message>
        <source>in a programme that it funds</source>
        <translation>في برنامج يموّله</translation>
    </message>
    <message>
        <source>focal point of a theme or programme; focal:any</source>
        <translation>جهة تنسيق لموضوع أو برنامج؛ focal:any</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>بوسم</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>في قائمة بريدية</translation>
    </message>
    <message>
        <source>public, partners, internal or restricted</source>
        <translation>‏public أو partners أو internal أو restricted</translation>
    </message>
    <message>
        <source>verified on, before (&lt;) or since (&gt;) a date; or never</source>
        <translation>تم التحقق منه في تاريخ أو قبله (&lt;) أو منذه (&gt;)؛ أو never</translation>
    </message>
    <message>
        <source>having a phone, email, address, photo, note, programme …</source>
        <translation>له هاتف أو بريد إلكتروني أو عنوان أو صورة أو ملاحظة أو برنامج …</translation>
    </message>
    <message>
        <source>without a phone, email, address, photo, note, programme …</source>
        <translation>بلا هاتف أو بريد إلكتروني أو عنوان أو صورة أو ملاحظة أو برنامج …</translation>
    </message>
    <message>
        <source>by a name alone</source>
        <translation>باسم فقط</translation>
    </message>
    <message>
        <source>by a part of the e-mail address</source>
        <translation>بجزء من عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by four digits of a phone number</source>
        <translation>بأربعة أرقام من رقم هاتف</translation>
    </message>
    <message>
        <source>by a note, tag or programme&apos;s name</source>
        <translation>بملاحظة أو وسم أو اسم برنامج</translation>
    </message>
    <message>
        <source>all of it as the directory stood on a day</source>
        <translation>كله كما كان الدليل في يوم</translation>
    </message>
    <message>
        <source>The settings file {name} cannot be read. Mend it, or remove it to begin with the defaults.</source>
        <translation>تعذرت قراءة ملف الإعدادات {name}. أصلحه، أو أزله للبدء بالقيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file {name} could not be written: {why}. Make room, or set LIAISON_HOME.</source>
        <translation>تعذرت كتابة ملف الإعدادات {name}: {why}. أفسح مكانا، أو اضبط LIAISON_HOME.</translation>
    </message>
    <message>
        <source>{value} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>‏{value} ليس بلدا: أعطِ اسمه أو حرفيه، مثل MZ.</translation>
    </message>
    <message>
        <source>{value} is not a time zone: give its name, such as Africa/Maputo.</source>
        <translation>‏{value} ليست منطقة زمنية: أعطِ اسمها، مثل Africa/Maputo.</translation>
    </message>
    <message>
        <source>{value} is not one of the languages of blocks and sheets: en, fr, es, pt, ar.</source>
        <translation>‏{value} ليست من لغات الفقرات والصحائف: en, fr, es, pt, ar.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read: {why}. Choose another one.</source>
        <translation>تعذرت قراءة الصورة {name}: {why}. اختر غيرها.</translation>
    </message>
    <message>
        <source>{name} is neither a PNG nor a JPEG picture. Choose one that is.</source>
        <translation>‏{name} ليست صورة PNG ولا JPEG. اختر واحدة منهما.</translation>
    </message>
    <message>
        <source>Entry {number} cannot stand on a contact sheet.</source>
        <translation>لا يمكن أن يرد القيد {number} في صحيفة اتصال.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be read: {why}. Choose another one in the settings, or none.</source>
        <translation>تعذرت قراءة الشعار {name}: {why}. اختر غيره في الإعدادات، أو بلا شعار.</translation>
    </message>
    <message>
        <source>{name}: this machine has no font for {characters}; install one and make the sheet again</source>
        <translation>‏{name}: لا خط على هذا الجهاز لـ{characters}؛ ثبّت خطا وأعد إعداد الصحيفة</translation>
    </message>
    <message>
        <source>{name}: too long for the sheet, so it ends with … there</source>
        <translation>‏{name}: أطول من الصحيفة، فينتهي فيها بـ…</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed; choose a PNG or JPEG file.</source>
        <translation>الشعار ليس صورة تُطبع؛ اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>A sheet needs a part of the system that is missing here ({why}). Start run.py once: it says how to install it.</source>
        <translation>تحتاج الصحيفة إلى جزء من النظام غير موجود هنا ({why}). شغّل run.py مرة: يبيّن كيف يُثبَّت.</translation>
    </message>
    <message>
        <source>The contact sheet {name} is kept, number {number}. Undo takes it back.</source>
        <translation>حُفظت صحيفة الاتصال {name} برقم {number}. Undo يتراجع عنه.</translation>
    </message>
    <message>
        <source>line {line} is not in the encoding it names; it was read as {used}</source>
        <translation>السطر {line} ليس بالترميز الذي يذكره؛ قُرئ على أنه {used}</translation>
    </message>
    <message>
        <source>the {name} of line {line} is damaged and was left out</source>
        <translation>‏{name} في السطر {line} تالف واستُبعد</translation>
    </message>
    <message>
        <source>line {line} does not say its encoding; it was read as {used}</source>
        <translation>السطر {line} لا يذكر ترميزه؛ قُرئ على أنه {used}</translation>
    </message>
    <message>
        <source>the photo of line {line} is no picture that can be kept</source>
        <translation>صورة السطر {line} ليست صورة يمكن حفظها</translation>
    </message>
    <message>
        <source>the note of line {line} is very long: {count} characters</source>
        <translation>ملاحظة السطر {line} طويلة جدا: {count} حرفا</translation>
    </message>
    <message>
        <source>the date {value} of line {line} can be read in two ways or in none; it was kept as it is</source>
        <translation>التاريخ {value} في السطر {line} يُقرأ على وجهين أو لا يُقرأ؛ حُفظ كما هو</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>the second phone number</source>
        <translation>رقم الهاتف الثاني</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>{name} does not fit on a QR code that a phone reads: {size} bytes, and {most} are the most. Shorten the name or the e-mail address, or send a .vcf file.</source>
        <translation>لا يتسع رمز QR تقرؤه الهواتف لـ{name}: {size} بايت، والأقصى {most}. اختصر الاسم أو البريد الإلكتروني، أو أرسل ملف ‎.vcf.</translation>
    </message>
    <message>
        <source>the card has no name, organisation, e-mail or phone to call it by</source>
        <translation>ليس في البطاقة اسم أو منظمة أو بريد أو هاتف تُسمى به</translation>
    </message>
    <message>
        <source>the card has no name; it is called {name}</source>
        <translation>ليس في البطاقة اسم؛ سُمّيت {name}</translation>
    </message>
    <message>
        <source>the name is longer than {limit} characters and was cut</source>
        <translation>الاسم أطول من {limit} حرفا فقُصّ</translation>
    </message>
    <message>
        <source>the name holds signs that turn the reading direction; they were taken out</source>
        <translation>في الاسم علامات تقلب اتجاه القراءة؛ أُزيلت</translation>
    </message>
    <message>
        <source>There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. Export it again from its program.</source>
        <translation>لا بطاقة في {name}: في ملف vCard سطرا BEGIN:VCARD وEND:VCARD. صدّره ثانية من برنامجه.</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has no more room for its kind</source>
        <translation>‏{value} في الملاحظة: لا مكان آخر لنوعه في Outlook</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has one organisation a card</source>
        <translation>‏{value} في الملاحظة: في Outlook منظمة واحدة لكل بطاقة</translation>
    </message>
    <message>
        <source>the name {value}: vCard 2.1 has no place for it</source>
        <translation>الاسم {value}: لا مكان له في vCard 2.1</translation>
    </message>
    <message>
        <source>languages: vCard 2.1 has no place for them</source>
        <translation>اللغات: لا مكان لها في vCard 2.1</translation>
    </message>
    <message>
        <source>{value}: vCard 2.1 has no place for it</source>
        <translation>‏{value}: لا مكان له في vCard 2.1</translation>
    </message>
    <message>
        <source>the date of death</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>the grammatical gender</source>
        <translation>الجنس النحوي</translation>
    </message>
    <message>
        <source>the birthday {value}: Outlook passes over a date without its year or its day</source>
        <translation>تاريخ الميلاد {value}: يتجاهل Outlook تاريخا بلا سنته أو يومه</translation>
    </message>
    <message>
        <source>the anniversary {value}: Outlook passes over a date without its year or its day</source>
        <translation>الذكرى السنوية {value}: يتجاهل Outlook تاريخا بلا سنته أو يومه</translation>
    </message>
    <message>
        <source>other properties of the card it came from: {names}</source>
        <translation>خصائص أخرى من البطاقة التي جاء منها: {names}</translation>
    </message>
    <message>
        <source>the comma of the tag {value}: vCard 2.1 separates tags by it</source>
        <translation>الفاصلة في الوسم {value}: يفصل بها vCard 2.1 بين الوسوم</translation>
    </message>
    <message>
        <source>the label {value}: vCard 2.1 has a few fixed ones</source>
        <translation>التسمية {value}: في vCard 2.1 بضع تسميات ثابتة</translation>
    </message>
    <message>
        <source>the photo in its full size or kind: phones get it smaller, as JPEG</source>
        <translation>الصورة بحجمها أو نوعها الكامل: تصل الهواتف أصغر، بصيغة JPEG</translation>
    </message>
    <message>
        <source>the hours of {value}: no card has a place for them</source>
        <translation>أوقات عمل {value}: لا مكان لها في أي بطاقة</translation>
    </message>
    <message>
        <source>the relationship with {name}: vCard 2.1 has no place for it</source>
        <translation>العلاقة مع {name}: لا مكان لها في vCard 2.1</translation>
    </message>
    <message>
        <source>in which capacity she works at {value}: no card has a place for it</source>
        <translation>صفة عمله في {value}: لا مكان لها في أي بطاقة</translation>
    </message>
    <message>
        <source>the search {value}, which finds more people for the list: no card has a place for it</source>
        <translation>البحث {value} الذي يجد أشخاصا آخرين للقائمة: لا مكان له في أي بطاقة</translation>
    </message>
    <message>
        <source>that {value} is expressly not on the list: no card has a place for it</source>
        <translation>أن {value} مستبعد صراحة من القائمة: لا مكان لذلك في أي بطاقة</translation>
    </message>
    <message>
        <source>who is on the list: vCard 2.1 has no place for it</source>
        <translation>من في القائمة: لا مكان له في vCard 2.1</translation>
    </message>
    <message>
        <source>who is on the list, for Android: it shows a contact of this name, Apple&apos;s phones and computers a group</source>
        <translation>من في القائمة، في Android: يعرض جهة اتصال بهذا الاسم، وأجهزة Apple مجموعة</translation>
    </message>
    <message>
        <source>the card says nothing: no name, organisation, e-mail or phone</source>
        <translation>البطاقة خالية: لا اسم ولا منظمة ولا بريد ولا هاتف</translation>
    </message>
    <message>
        <source>the card is larger than {limit} MB</source>
        <translation>البطاقة أكبر من {limit} ميغابايت</translation>
    </message>
    <message>
        <source>cards stand inside each other more than {limit} deep</source>
        <translation>بطاقات متداخلة بعمق يتجاوز {limit}</translation>
    </message>
    <message>
        <source>the card had no end; what stood before the next one was taken</source>
        <translation>ليس للبطاقة نهاية؛ أُخذ ما قبل التالية</translation>
    </message>
    <message>
        <source>the card had no beginning; what stood before its end was taken</source>
        <translation>لم يكن للبطاقة بداية؛ أُخذ ما سبق نهايتها</translation>
    </message>
    <message>
        <source>line {line} is no property and was passed over</source>
        <translation>السطر {line} ليس خاصية وتُجووز</translation>
    </message>
    <message>
        <source>line {line} has a comma where a semicolon belongs; it was read as one</source>
        <translation>في السطر {line} فاصلة في موضع الفاصلة المنقوطة؛ قُرئت على أنها كذلك</translation>
    </message>
    <message>
        <source>line {line} is longer than {limit} MB and was passed over</source>
        <translation>السطر {line} أطول من {limit} ميغابايت وتُجووز</translation>
    </message>
    <message>
        <source>the card has more than {limit} properties; the others were left out</source>
        <translation>في البطاقة أكثر من {limit} خاصية؛ استُبعد الباقي</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing is changed. Go back to today first.</source>
        <translation>يُعرض يوم آخر، فلا يتغيّر شيء. عُد إلى اليوم أولا.</translation>
    </message>
    <message>
        <source>The cards in {name} are larger than {limit} MB; unpack them and import them in parts.</source>
        <translation>البطاقات في {name} أكبر من {limit} ميغابايت؛ فك ضغطها واستوردها على أجزاء.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; unpack it and import the files in it.</source>
        <translation>‏{name} محمي بكلمة مرور؛ فك ضغطه واستورد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked. Make or download it again.</source>
        <translation>‏{name} تالف: لا يمكن فك ضغطه. اصنعه أو نزّله ثانية.</translation>
    </message>
    <message>
        <source>In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.</source>
        <translation>في {name} أرشيفات متداخلة أعمق من {limit}؛ فك ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>The cards in {name} are more than can be read at once; export them in parts and import those.</source>
        <translation>البطاقات في {name} أكثر مما يمكن قراءته دفعة واحدة؛ صدّرها أجزاءً واستوردها.</translation>
    </message>
    <message>
        <source>{name} is damaged: as {kind} it cannot be read any further than line {line}, column {column}. Export the contacts again, as vCards (.vcf) if there is a choice.</source>
        <translation>{name} تالف: لا يمكن قراءته بصيغة {kind} بعد السطر {line}، العمود {column}. صدّر جهات الاتصال مجددًا، وبصيغة vCard ‏(‎.vcf) إن كان هناك خيار.</translation>
    </message>
    <message>
        <source>{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.</source>
        <translation>في {name} جهات اتصال بصيغة {kind} التي لا تُقرأ هنا. صدّرها بصيغة vCard (‎.vcf) واستوردها.</translation>
    </message>
    <message>
        <source>{name} is a web page, and no card is on it: the site may have asked you to sign in, or reported an error. Open it in a browser to see which, and download the contacts again.</source>
        <translation>‏{name} صفحة ويب ولا بطاقة فيها: ربما طلب منك الموقع تسجيل الدخول أو أبلغ عن خطأ. افتحها في متصفح لترى أيهما، ونزِّل جهات الاتصال من جديد.</translation>
    </message>
    <message>
        <source>{name} is a calendar (iCalendar): it holds appointments, and no contacts. Export the contacts as vCards (.vcf).</source>
        <translation>‏{name} تقويم (iCalendar): فيه مواعيد ولا جهات اتصال. صدِّر جهات الاتصال بصيغة vCard ‏(.vcf).</translation>
    </message>
    <message>
        <source>As the file says of other lines</source>
        <translation>كما يقول الملف عن أسطر أخرى</translation>
    </message>
    <message>
        <source>The search index is damaged: nothing can be found until it is built anew.</source>
        <translation>فهرس البحث تالف: لا يُعثر على شيء حتى يُعاد بناؤه.</translation>
    </message>
    <message>
        <source>the number of the duty post</source>
        <translation>رقم منصب المناوبة</translation>
    </message>
    <message>
        <source>the first day (today when not said)</source>
        <translation>اليوم الأول (اليوم إن لم يُذكر)</translation>
    </message>
    <message>
        <source>the last day (a week when not said)</source>
        <translation>اليوم الأخير (أسبوع إن لم يُذكر)</translation>
    </message>
    <message>
        <source>whose turn it is at a duty post, day by day</source>
        <translation>على من الدور في منصب مناوبة، يوما بيوم</translation>
    </message>
    <message>
        <source>give days at a duty post to somebody; they are taken from who had them</source>
        <translation>إعطاء أيام في منصب مناوبة لشخص؛ وتُؤخذ ممن كانت له</translation>
    </message>
    <message>
        <source>the first day, or a time of it such as 2026-11-24T18:00</source>
        <translation>اليوم الأول، أو ساعة فيه مثل 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>the last day, or its time (the end of the first day when not said)</source>
        <translation>اليوم الأخير، أو ساعته (نهاية اليوم الأول إن لم يُذكر)</translation>
    </message>
    <message>
        <source>only this person&apos;s time is taken, by number</source>
        <translation>يُؤخذ وقت هذا الشخص وحده، برقمه</translation>
    </message>
    <message>
        <source>the number of the person; nobody when not said</source>
        <translation>رقم الشخص؛ لا أحد إن لم يُذكر</translation>
    </message>
    <message>
        <source>Change the rota of {name}</source>
        <translation>تغيير جدول مناوبة {name}</translation>
    </message>
    <message>
        <source>what somebody has of a rota goes to another time, or to somebody else</source>
        <translation>نقل ما لشخص في جدول مناوبة إلى وقت آخر أو إلى شخص آخر</translation>
    </message>
    <message>
        <source>the number of who has it</source>
        <translation>رقم من هي له</translation>
    </message>
    <message>
        <source>where it begins now: a day, or a time such as 2026-11-24T18:00</source>
        <translation>بدايته الآن: يوم، أو وقت مثل 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>where it ends now (the end of the turn when not said)</source>
        <translation>نهايته الآن (نهاية المناوبة إن لم يُذكر)</translation>
    </message>
    <message>
        <source>where it begins then; a day alone keeps the time of day</source>
        <translation>بدايته بعد ذلك؛ اليوم وحده يُبقي الساعة</translation>
    </message>
    <message>
        <source>where it ends then (as long as it was when not said)</source>
        <translation>نهايته الجديدة (بطوله السابق إن لم تُذكر)</translation>
    </message>
    <message>
        <source>the number of who has it then</source>
        <translation>رقم من تصير له</translation>
    </message>
    <message>
        <source>Move a turn in the rota of {name}</source>
        <translation>نقل مناوبة في جدول {name}</translation>
    </message>
    <message>
        <source>a stretch of a rota again, once or so many times; what stood there gives way</source>
        <translation>تكرار جزء من جدول مناوبة مرة أو مرات؛ ويُستبدل ما كان هناك</translation>
    </message>
    <message>
        <source>the day on which the copy begins (right after when not said)</source>
        <translation>يوم بداية النسخة (بعده مباشرة إن لم يُذكر)</translation>
    </message>
    <message>
        <source>how many times, up to 52</source>
        <translation>كم مرة، حتى 52</translation>
    </message>
    <message>
        <source>Repeat the rota of {name}</source>
        <translation>تكرار جدول مناوبة {name}</translation>
    </message>
    <message>
        <source>the rota as a calendar file (.ics), in the duty station&apos;s time</source>
        <translation>جدول المناوبة كملف تقويم (.ics) بتوقيت مقر العمل</translation>
    </message>
    <message>
        <source>who will see it</source>
        <translation>من سيراه</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{name} has no turn between {begins} and {ends}; see who has: rota {number}.</source>
        <translation>ليس لـ{name} مناوبة بين {begins} و{ends}؛ اعرف لمن هي بـ: rota {number}.</translation>
    </message>
    <message>
        <source>until: {name} holds {post} without an end; say until when the time is hers that is to be moved.</source>
        <translation>‏until: يشغل {name} المنصب {post} دون نهاية؛ اذكر إلى متى تمتد الفترة المطلوب نقلها.</translation>
    </message>
    <message>
        <source>times: a rota is repeated from once to {most} times; {times} is not between.</source>
        <translation>‏times: يُكرَّر الجدول من مرة إلى {most} مرة؛ و{times} خارج ذلك.</translation>
    </message>
    <message>
        <source>Nobody is on duty from {begins} to {ends}, so there is nothing to repeat. Give somebody time first.</source>
        <translation>لا أحد في المناوبة من {begins} إلى {ends}، فلا شيء يُكرَّر. أعطِ شخصا وقتا أولا.</translation>
    </message>
    <message>
        <source>to: a rota is repeated after itself, and {first} lies within it or before it; name a later day.</source>
        <translation>‏to: يُكرَّر الجدول بعد نفسه، و{first} يقع فيه أو قبله؛ اذكر يوما لاحقا.</translation>
    </message>
    <message>
        <source>until: the rota would end on {last}, before it begins on {first}.</source>
        <translation>‏until: سينتهي جدول المناوبة في {last} قبل أن يبدأ في {first}.</translation>
    </message>
    <message>
        <source>Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.</source>
        <translation>لا أحد في المناوبة بصفة {post} من {first} إلى {last}. أعطِ أياما بـ: set-rota.</translation>
    </message>
    <message>
        <source>{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience.</source>
        <translation>جمهور {post} هو {level}، فلا يصلح جدول مناوبته لـ{audience}. اكتبه لجمهور أضيق.</translation>
    </message>
    <message>
        <source>{count} turns given, until {last}</source>
        <translation>أُعطيت {count} مناوبات، حتى {last}</translation>
    </message>
    <message>
        <source>{count} turns written to {file}</source>
        <translation>كُتبت {count} مناوبات في {file}</translation>
    </message>
    <message>
        <source>{text} is no filter of focal points. There are programme=, country=, state=, kind=, organization=, alternate=none and unverified=2025-11-25 or unverified=never.</source>
        <translation>‏{text} ليس مرشِّحا لجهات التنسيق. المتاح: programme= وcountry= وstate= وkind= وorganization= وalternate=none وunverified=2025-11-25 أو unverified=never.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}.</source>
        <translation>لا شيء فيه هذه الكلمات كما هي؛ قُرئت {other}.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}, in other forms and languages too.</source>
        <translation>لا شيء فيه هذه الكلمات كما هي؛ قُرئت {other}، وبصيغ ولغات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>The entry with the number {number}.</source>
        <translation>القيد ذو الرقم {number}.</translation>
    </message>
    <message>
        <source>Whom {part} belongs to.</source>
        <translation>صاحب {part}.</translation>
    </message>
    <message>
        <source>Nothing has this word for word; showing what has the words in any order.</source>
        <translation>لا شيء فيه هذا حرفيًا؛ يُعرض ما فيه الكلمات بأي ترتيب.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has one of the {count} names.</source>
        <translation>لا شيء فيه هذا كله؛ يُعرض من له أحد الأسماء الـ{count}.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has the address or the number.</source>
        <translation>لا شيء فيه هذا كله؛ يُعرض من له العنوان أو الرقم.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing who has the name.</source>
        <translation>لا أحد له {address}؛ يُعرض من له الاسم.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing similar addresses: {addresses}.</source>
        <translation>لا أحد له {address}؛ تُعرض عناوين مشابهة: {addresses}.</translation>
    </message>
    <message>
        <source>Nothing has all of these words; without “{words}”:</source>
        <translation>لا شيء فيه كل هذه الكلمات؛ من دون «{words}»:</translation>
    </message>
    <message>
        <source>Of {count} addresses not here: {addresses}.</source>
        <translation>من {count} عناوين ليس هنا: {addresses}.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows and no more: choose CSV, or fewer entries.</source>
        <translation>ورقة Excel تتسع لـ{most} صفوف لا أكثر: اختر CSV أو قيودًا أقل.</translation>
    </message>
    <message>
        <source>That was stopped; nothing of it was stored.</source>
        <translation>أُوقف ذلك؛ لم يُحفظ شيء منه.</translation>
    </message>
    <message>
        <source>Making entries findable… {percent} %</source>
        <translation>يُعدّ البحث… {percent} %</translation>
    </message>
    <message>
        <source>Deleting… {percent} %</source>
        <translation>جارٍ الحذف… {percent} %</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>بتمويل من</translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>جهة تنسيق لـ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>ليس لديه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>focal-point duty</source>
        <translation>مهمة تنسيق</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>‏{one} أو {other}</translation>
    </message>
    <message>
        <source>Not {filter}: {value}</source>
        <translation>ليس {filter}: {value}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>before {day} or never</source>
        <translation>قبل {day} أو أبدا</translation>
    </message>
    <message>
        <source>until {day} or never</source>
        <translation>حتى {day} أو أبدا</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>بعد {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Without an alternate</source>
        <translation>بلا بديل</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يتم التحقق قط</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>دون تحقق منذ {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>‏{value} ({count})</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>post</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>صحيفة اتصال</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>بيان اتصال</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>place on a list</source>
        <translation>موضع في قائمة</translation>
    </message>
    <message>
        <source>place on a sheet</source>
        <translation>موضع في صحيفة</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>جهة تنسيق</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>part in a programme</source>
        <translation>مشاركة في برنامج</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>country covered</source>
        <translation>بلد مغطى</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>خلافة</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{part} · {text}</source>
        <translation>{part} · {text}</translation>
    </message>
    <message>
        <source>{kind} {label}</source>
        <translation>{kind} {label}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>أُضيف: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>أُزيل: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{phone}: {problem}. The text as received is kept in any case.</source>
        <translation>‏{phone}: {problem}. يُحفظ النص كما ورد في كل حال.</translation>
    </message>
    <message>
        <source>Use {phone}</source>
        <translation>استخدام {phone}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Leave the phone out</source>
        <translation>استبعاد الهاتف</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبت</translation>
    </message>
    <message>
        <source>stay out of this import until you choose</source>
        <translation>تبقى خارج هذا الاستيراد حتى تختار</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>could not be read; Save rejected… keeps them</source>
        <translation>تعذرت قراءتها؛ «حفظ المرفوض…» يحتفظ بها</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>already in the directory with the same details</source>
        <translation>في الدليل من قبل بالبيانات نفسها</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>قبل الاسم</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>بعد الاسم</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>يُرتّب تحت</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>ذكرى الزواج</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>الجنس النحوي</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>matched by UID</source>
        <translation>عُرف بـ UID</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>عُرف بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>matched by phone</source>
        <translation>عُرف بالهاتف</translation>
    </message>
    <message>
        <source>matched by name and office</source>
        <translation>عُرف بالاسم والمكتب</translation>
    </message>
    <message>
        <source>matched by name</source>
        <translation>عُرف بالاسم</translation>
    </message>
    <message>
        <source>as you decided</source>
        <translation>كما قررت</translation>
    </message>
    <message>
        <source>as you decided: somebody new</source>
        <translation>كما قررت: شخص جديد</translation>
    </message>
    <message>
        <source>as you decided: ours holds</source>
        <translation>كما قررت: يُعتدّ بما لدينا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Card at line {line}</source>
        <translation>البطاقة في السطر {line}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ما لدينا</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <source>One person: add to ours</source>
        <translation>شخص واحد: إضافة إلى ما لدينا</translation>
    </message>
    <message>
        <source>The same: add to ours</source>
        <translation>نفسه: إضافة إلى ما لدينا</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>This is made for {most} entries at most, and {chosen} are chosen. A table takes them all.</source>
        <translation>هذا لـ{most} من القيود على الأكثر، والمختار {chosen}. الجدول يتسع لها كلها.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>تصدير جدول</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>{begin} – now</source>
        <translation>‏{begin} – الآن</translation>
    </message>
    <message>
        <source>until {end} at the latest</source>
        <translation>حتى {end} على الأكثر</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>من {begin}</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>منذ {begin}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>This machine has no printer. Save the PDF and print it where there is one.</source>
        <translation>لا طابعة على هذا الجهاز. احفظ ملف PDF واطبعه حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>أُرسل إلى {printer}.</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>Nobody, {hours}</source>
        <translation>لا أحد، {hours}</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>لا وجود لهذه الساعة</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>مرتان</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>away; {name} stands in</source>
        <translation>غائب؛ ينوب {name}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>من {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>nobody {hours}</source>
        <translation>لا أحد {hours}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Saved {file}: {count}.</source>
        <translation>حُفظ {file}: {count}.</translation>
    </message>
    <message>
        <source>{saved} Left out: {names}.</source>
        <translation>‏{saved} استُبعد: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>{day}, {begin} to {end}</source>
        <translation>‏{day}، من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>‏{time}، {name}</translation>
    </message>
    <message>
        <source>{turn}, away</source>
        <translation>‏{turn}، غائب</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Away {day}</source>
        <translation>غائب {day}</translation>
    </message>
    <message>
        <source>Away {first} to {last}</source>
        <translation>غائب من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{away}; {name} stands in</source>
        <translation>‏{away}؛ ينوب {name}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>جهات التنسيق</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>القوائم البريدية</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>صحائف الاتصال</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Filled</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>بالإنابة</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>بالإنابة</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبا</translation>
    </message>
    <message>
        <source>end soon</source>
        <translation>تنتهي قريبا</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>not verified for a year</source>
        <translation>لم يُتحقق منها منذ سنة</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <translation>تسمية شخص…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم المهام…</translation>
    </message>
    <message>
        <source>Ask to confirm…</source>
        <translation>طلب تأكيد…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحا</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>تسمية بديل…</translation>
    </message>
    <message>
        <source>Own offices</source>
        <translation>المكاتب التابعة</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>الوزارات</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>الجهات الممولة</translation>
    </message>
    <message>
        <source>UN agencies</source>
        <translation>وكالات الأمم المتحدة</translation>
    </message>
    <message>
        <source>NGOs</source>
        <translation>المنظمات غير الحكومية</translation>
    </message>
    <message>
        <source>Diplomatic missions</source>
        <translation>البعثات الدبلوماسية</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>ties</name>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>post</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>انتساب</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>صحيفة اتصال</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>مكتب تابع</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>إنفاذ القانون</translation>
    </message>
    <message>
        <source>Justice and oversight</source>
        <translation>العدالة والرقابة</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>جهة ممولة</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>وكالة أممية</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>بعثة دبلوماسية</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>قطاع خاص</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>جهة أكاديمية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>أصيل</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>بالإنابة</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>القائم بالأعمال</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>بكتابته الأصلية</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>كما يُنطق</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>مساءلة</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>وساطة</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>نظير</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>مدرّب</translation>
    </message>
    <message>
        <source>refers cases to</source>
        <translation>يحيل الحالات إلى</translation>
    </message>
    <message>
        <source>coordinates with</source>
        <translation>ينسق مع</translation>
    </message>
    <message>
        <source>oversees</source>
        <translation>يشرف على</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>assistant of</source>
        <translation>مساعد لـ</translation>
    </message>
    <message>
        <source>colleague of</source>
        <translation>زميل لـ</translation>
    </message>
    <message>
        <source>spouse of</source>
        <translation>زوج لـ</translation>
    </message>
    <message>
        <source>contact of</source>
        <translation>جهة اتصال لـ</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>اندماج</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>انقسام</translation>
    </message>
    <message>
        <source>Founded anew under another name</source>
        <translation>تأسيس جديد باسم آخر</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>جهاز نداء</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>بدالة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>اسم إضافي</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>اللقب بعد الاسم</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>يُرتّب تحت</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>ترتيب الاسم</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>الجنس النحوي</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>ذكرى الزواج</translation>
    </message>
    <message>
        <source>Not to be e-mailed</source>
        <translation>لا يُراسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>التحويلة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>نطاق الاطلاع</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>صندوق مشترك</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>طريقة التحقق</translation>
    </message>
    <message>
        <source>Mail came back on</source>
        <translation>تاريخ ارتداد البريد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مقر العمل</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Towards country</source>
        <translation>تجاه البلد</translation>
    </message>
    <message>
        <source>Towards organisation</source>
        <translation>تجاه المنظمة</translation>
    </message>
</context>
</TS>
