"""The texts that come with the program, in its five languages. They are no lawyer's: an agency reviews them and writes its own."""

from server.core.agency.languages import Language
from server.core.agency.texts.keys import TextKey

BUILT_IN: dict[TextKey, dict[Language, str]] = {
    TextKey.CONSENT_ASSENT: {
        Language.AZ: "“Hə” və ya “yox” deməyə özünüzün haqqınız var. Biz yalnız böyüklərdən yox, sizdən də soruşuruq. Fikrinizi istənilən vaxt dəyişə bilərsiniz.",
        Language.EN: "You may say yes or no yourself. We ask you, not only the adults around you. You can change your mind at any time.",
        Language.KK: "«Иә» немесе «жоқ» деуге өзіңіздің құқығыңыз бар. Біз тек ересектерден емес, сізден де сұраймыз. Ойыңызды кез келген уақытта өзгерте аласыз.",
        Language.RU: "Вы сами можете сказать «да» или «нет». Мы спрашиваем вас, а не только взрослых. Передумать можно в любой момент.",
        Language.UZ: "“Ha” yoki “yoʻq” deyishga oʻzingiz haqlisiz. Biz faqat kattalardan emas, sizdan ham soʻraymiz. Fikringizni istalgan vaqtda oʻzgartira olasiz.",
    },
    TextKey.CONSENT_ASSISTANCE: {
        Language.AZ: "Öz kompüterimizdəki proqram təklif edə bilər. Qərarı həmişə insan verir.",
        Language.EN: "A program on our own machine may propose something. A person always decides.",
        Language.KK: "Өз компьютеріміздегі бағдарлама ұсыныс бере алады. Шешімді әрқашан адам қабылдайды.",
        Language.RU: "Программа на нашем компьютере может что-то предложить. Решает всегда человек.",
        Language.UZ: "Oʻz kompyuterimizdagi dastur taklif berishi mumkin. Qarorni doim inson qabul qiladi.",
    },
    TextKey.CONSENT_CONTACT: {
        Language.AZ: "Sizə yalnız dediyiniz yolla və saatlarda yaza bilərik.",
        Language.EN: "We may write to you, only in the way and at the hours that you have told us.",
        Language.KK: "Сізге тек айтқан жолмен және уақытта жаза аламыз.",
        Language.RU: "Мы можем писать вам, но только так и в те часы, как вы сказали.",
        Language.UZ: "Sizga faqat aytgan yoʻlingiz va vaqtingizda yoza olamiz.",
    },
    TextKey.CONSENT_OBSERVATION: {
        Language.AZ: "Supervizor işçinizə kömək üçün dinləyə bilər. Onun orada olduğunu həmişə görürsünüz. “Yox” desəniz, sizin üçün heç nə dəyişmir.",
        Language.EN: "A supervisor may listen to help your worker work better. You always see that they are there. No changes nothing for you.",
        Language.KK: "Супервизор қызметкеріңізге көмектесу үшін тыңдай алады. Оның барын әрқашан көресіз. «Жоқ» десеңіз, сіз үшін ештеңе өзгермейді.",
        Language.RU: "Супервизор может слушать, чтобы помочь специалисту. Вы всегда видите, что он здесь. Если откажетесь, для вас ничего не изменится.",
        Language.UZ: "Supervizor xodimingizga yordam berish uchun tinglashi mumkin. Uning borligini doim koʻrasiz. “Yoʻq” desangiz, siz uchun hech narsa oʻzgarmaydi.",
    },
    TextKey.CONSENT_SERVICE: {
        Language.AZ: "Dediklərinizi saxlaya və sizə kömək üçün istifadə edə bilərik.",
        Language.EN: "We may keep what you tell us and use it to help you.",
        Language.KK: "Айтқаныңызды сақтап, сізге көмектесу үшін қолдана аламыз.",
        Language.RU: "Мы можем хранить то, что вы рассказали, и использовать это, чтобы помочь вам.",
        Language.UZ: "Aytganlaringizni saqlab, sizga yordam berish uchun ishlata olamiz.",
    },
    TextKey.CONSENT_SHARING: {
        Language.AZ: "Bu tərəfdaşa yalnız sizə kömək üçün lazım olanı deyə bilərik, artıq heç nə. İstənilən vaxt geri götürə bilərsiniz.",
        Language.EN: "We may tell this partner what they need to help you, and nothing more. You can take it back at any time.",
        Language.KK: "Бұл серіктеске сізге көмектесу үшін қажет нәрсені ғана айта аламыз, артық ештеңе. Кез келген уақытта қайтарып ала аласыз.",
        Language.RU: "Мы можем сообщить этому партнёру только то, что нужно, чтобы помочь вам. Отозвать согласие можно в любой момент.",
        Language.UZ: "Bu hamkorga faqat sizga yordam berish uchun kerak boʻlganini ayta olamiz, ortiqcha hech narsa. Istalgan vaqtda qaytarib olishingiz mumkin.",
    },
    TextKey.CONSENT_TECHNOLOGY: {
        Language.AZ: "Bağlantı qırıla bilər və heç bir bağlantı tam təhlükəsiz deyil. Qırılsa, sizinlə razılaşdığımız kimi edirik.",
        Language.EN: "A line can break, and no line is perfectly safe. If it breaks, we do what you have agreed with us.",
        Language.KK: "Байланыс үзілуі мүмкін, ешбір байланыс толық қауіпсіз емес. Үзілсе, сізбен келіскендей істейміз.",
        Language.RU: "Связь может прерваться, и полностью безопасной связи нет. Если прервётся, сделаем так, как договорились.",
        Language.UZ: "Aloqa uzilishi mumkin va hech bir aloqa toʻliq xavfsiz emas. Uzilsa, siz bilan kelishilganidek qilamiz.",
    },
}
