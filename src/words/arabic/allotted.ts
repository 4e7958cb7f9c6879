import type { AllottedWords } from '../english/allotted';
import { terms } from './terms';

/** The words of the sheet on allotments, in Arabic. */
export const allottedInArabic: AllottedWords = {
  asAllotted: {
    byNeed: 'حسب الاحتياج: ما يغطى وفقا للمخصصات، وما كان يغطى لو كانت الأموال كلها حرة',
    byPledge: 'حسب التبرع: المرصود والمنفق والمتبقي',
    allotted: terms.allotted,
    spent: 'المنفق',
    asAllotted: 'المغطى والباقي بأفضل استخدام',
    ifFree: 'المغطى لو كان الكل حرا',
    difference: 'كلفة الرصد',
    note: 'ما ينبغي النظر فيه',
    available: 'المتاح',
    left: 'المتبقي',
    expires: 'يستخدم حتى نهاية',
    twice: 'رصد أكثر مما يتطلبه الاحتياج',
    outside: (allotment, pledge) => `الرصد ${allotment} من التبرع ${pledge} خارج تخصيصه`,
    notes: [
      'ما رصد يبقى لاحتياجه، وتستخدم بقية الأموال أفضل استخدام. ويعرض إلى جانبه ما كان يغطى لو لم يرصد شيء: والفرق هو كلفة الرصد، احتياجا احتياجا.',
      'المتاح والمرصود بعد خصم تكاليف دعم البرامج. وما زاد على الاحتياج لا يغطي شيئا.',
    ],
  },
};
