"""What the invented workers wrote down: notes, amendments and checklist answers, in the languages they work in."""

from server.core.agency.languages import Language

NOTES: dict[Language, tuple[str, ...]] = {
    Language.AZ: (
        (
            "Görüş planlaşdırıldığı kimi keçdi. Müraciətçi evdə idi, yanında heç kim yox idi.\n\n"
            "Uşağın bağça yeri üçün sənədlər dəqiqləşdirildi. Razılaşdıq: müraciətçi cümə gününə qədər arayışı gətirir, "
            "mən rayon şöbəsinə zəng edirəm."
        ),
        (
            "Ünvanlı yardım üçün müraciət birlikdə dolduruldu. Çatışmayan sənəd: gəlir haqqında arayış.\n\n"
            "Növbəti addım: arayış hazır olanda qısa səsli görüş."
        ),
        (
            "Müraciətçi daha sakitdir, yuxusu yaxşılaşıb. Dəstək qrupu ilə bağlı məlumat verildi, fikirləşəcək.\n\n"
            "Növbəti görüşdə məşğulluq mərkəzinin təklifini müzakirə edirik."
        ),
    ),
    Language.UZ: (
        (
            "Uchrashuv rejadagidek oʻtdi. Kliyent uyda, yonida hech kim yoʻq edi.\n\n"
            "Nafaqa uchun hujjatlar roʻyxati birga koʻrib chiqildi. Kelishdik: kliyent mahalladan maʼlumotnoma oladi, "
            "men tuman boʻlimiga murojaat yuboraman."
        ),
        (
            "Ish qidirish boʻyicha ikkita taklif muhokama qilindi. Kliyent dushanba kuni bandlik markaziga boradi.\n\n"
            "Keyingi qadam: natijani qisqa ovozli uchrashuvda gaplashamiz."
        ),
        (
            "Kliyent oʻzini yaxshiroq his qilyapti. Shifokor koʻrigi oʻtgan hafta boʻlib oʻtdi, dori-darmon bor.\n\n"
            "Keyingi uchrashuvda parvarish rejasini yangilaymiz."
        ),
    ),
    Language.KK: (
        (
            "Кездесу жоспар бойынша өтті. Клиент үйде, қасында ешкім болған жоқ.\n\n"
            "Мүгедектік бойынша құжаттар тізімі нақтыланды. Келістік: клиент дәрігердің анықтамасын алады, "
            "мен мектеппен хабарласамын."
        ),
        (
            "Отбасылық жағдай талқыланды. Балаларға жазғы лагерьге жолдама сұралды.\n\n"
            "Келесі қадам: өтінішті бірге толтырамыз."
        ),
        "Клиент мақсатына жетті: тұрақты жұмысы бар. Тағы бір қорытынды кездесу өткіземіз.",
    ),
    Language.RU: (
        (
            "Встреча прошла по плану. Клиент был один, говорить было безопасно.\n\n"
            "Уточнили список документов для временной регистрации. Договорились: клиент приносит справку до пятницы, "
            "я звоню в центр."
        ),
        (
            "Обсудили место в пункте ночного пребывания и восстановление удостоверения.\n\n"
            "Следующий шаг: встреча вместе с юристом."
        ),
        (
            "Клиент чувствует себя спокойнее. Очередь в поликлинике подтверждена.\n\n"
            "На следующей встрече обсуждаем предложение службы занятости."
        ),
    ),
}

DRAFTS: dict[Language, str] = {
    Language.AZ: "Qaralama: sənədlər haqqında danışdıq, arayışı gözləyirik.",
    Language.UZ: "Qoralama: hujjatlar haqida gaplashdik, maʼlumotnoma kutilyapti.",
    Language.KK: "Жоба: құжаттар туралы сөйлестік, анықтаманы күтіп отырмыз.",
    Language.RU: "Черновик: поговорили о документах, ждём справку.",
}

AMENDMENTS: dict[Language, str] = {
    Language.AZ: "Əlavə: arayış bu gün qəbul edildi.",
    Language.UZ: "Qoʻshimcha: maʼlumotnoma bugun qabul qilindi.",
    Language.KK: "Толықтыру: анықтама бүгін қабылданды.",
    Language.RU: "Дополнение: справка сегодня получена.",
}

CHECKLIST: dict[Language, tuple[str, str, str, str, str, str]] = {
    Language.AZ: ("Özüdür, səsindən tanıdım", "Evdə, adi ünvanda", "Heç kim", "Bəli, danışmaq olar",
                  "Kartdakı nömrə", "Bacısı, nömrə kartdadır"),
    Language.UZ: ("Oʻzi, ovozidan tanidim", "Uyda, odatdagi manzilda", "Hech kim", "Ha, gaplashish mumkin",
                  "Kartadagi raqam", "Opasi, raqami kartada"),
    Language.KK: ("Өзі, дауысынан таныдым", "Үйде, бұрынғы мекенжайда", "Ешкім жоқ", "Иә, сөйлесуге болады",
                  "Картадағы нөмір", "Апасы, нөмірі картада"),
    Language.RU: ("Это он сам, узнал по голосу", "Дома, по обычному адресу", "Никого", "Да, говорить можно",
                  "Номер из карточки", "Сестра, номер в карточке"),
}  # fmt: skip
"""Answers to who, where, who is there, safe to talk, call-back number and emergency contact."""
