/**
 * What was learnt of words. Written by npm run train:optout, not by hand.
 *
 * Learnt from 16108 texts of tools/src/eval/optout/tune, and every second text of clinc150-train.tsv and banking77-train.tsv (14102).
 */
export const LEARNED_DIGEST = '98de190561863908';

/** What every text has at first, in tenths of a point; of each column as the rows have them. */
export const LEARNED_AT_FIRST: readonly number[] = [15, 12, 17];

/**
 * Feature, language ("*": none), and tenths of a point for opt_out, opt_in, help. A feature is a word, words that follow
 * each other ("_": any word, "^" and "$": beginning and end), a beginning of words ("unsub*"), or what words are about ("<stop>"),
 * ".." being up to three words between; "#" begins what is of the whole text.
 */
export const LEARNED_ROWS = `
#	*	-5	-3	0
# $	*	-6	-1	0
# _ and	*	2	0	0
#?	*	-16	-10	-13
#words 1	*	-6	-7	7
#words 10	*	-15	-15	-34
#words 2	*	-1	-8	-2
#words 20	*	-10	-22	-17
#words 3	*	-5	-13	-8
#words 6	*	-12	-18	-25
#words more	*	0	-2	-1
1	es	-3	0	0
10	*	-10	-1	-1
10 $	*	-2	0	0
10am	en	3	0	0
10am $	en	4	0	0
12	en	-6	0	0
12 $	*	-3	0	0
14	*	-2	0	0
17	de	4	0	0
17 $	de	4	0	0
18	de	-2	0	0
2	en	-9	-1	-2
2 $	en	-5	0	0
20	*	-9	-1	0
20 $	*	-4	0	0
22	*	-5	0	0
22 $	*	-2	0	0
3	*	-7	-1	0
3 $	*	-5	0	0
3 _ in	en	4	0	0
30	*	-3	0	0
30 <leave>	*	-2	0	0
30 off	en	-2	0	0
4	*	-10	-2	0
4 $	*	-7	-1	0
401k	en	-3	0	-8
401k rollover	*	0	0	-6
5	*	-9	-1	-2
5 $	*	-7	0	0
5 stars	en	3	0	0
5 stars $	en	3	0	0
50	en	-5	0	0
50 <leave>	*	-4	0	0
50 off	en	-4	0	0
50 off $	en	-4	0	0
6	*	-5	0	0
6 $	*	-3	0	0
6am	en	3	0	0
7	en	-5	0	0
7 $	en	-2	0	0
8	*	-6	0	0
8 $	*	-8	0	0
84	en	2	0	0
9	*	-8	0	0
9 $	*	-5	0	0
9 <send>	*	-2	0	0
<again>	*	-2	4	2
<again> $	*	12	2	-15
<again> .. <ask>	*	-9	0	0
<again> .. <fed>	*	3	0	0
<again> .. <goods>	*	-3	0	0
<again> .. <legal>	*	9	-1	0
<again> .. <list>	*	-1	4	0
<again> .. <me>	*	4	-6	0
<again> .. <name>	*	-5	0	0
<again> .. <not>	*	11	0	0
<again> .. <person_id>	*	2	0	0
<again> .. <send>	*	3	1	0
<again> .. <stop>	*	2	0	0
<again> .. <texts>	*	10	-5	1
<again> .. <third>	*	-5	0	0
<again> .. <us>	*	-2	0	0
<again> .. <want>	*	-3	-2	0
<again> .. <you>	*	1	2	0
<again> <ask>	*	-7	0	0
<again> <fed>	*	2	0	0
<again> <goods>	*	-5	0	0
<again> <me>	*	-1	-4	0
<again> <not>	*	8	0	0
<again> <number>	*	-3	0	0
<again> <remove>	*	2	0	0
<again> <send>	*	8	0	0
<again> <texts>	*	9	-6	2
<again> <you>	*	2	1	0
<again> aktivieren	*	-1	2	0
<again> als	*	-3	0	0
<again> an	*	-2	3	0
<again> anmelden	*	-1	2	0
<again> as	*	-2	0	0
<again> auf	*	-5	0	0
<again> belongs	*	-2	0	0
<again> cafe	*	-2	0	0
<again> cliente	*	2	0	0
<again> de	*	-10	0	0
<again> do	*	-2	0	0
<again> einschalten	*	0	2	0
<again> erhalten	*	2	0	0
<again> es	*	-2	0	0
<again> eu	*	-2	0	0
<again> ihr	*	2	0	0
<again> in	*	-2	0	0
<again> info	*	-3	0	5
<again> informacion	*	3	0	3
<again> informacoes	*	1	0	5
<again> information	*	0	0	3
<again> infos	*	-3	0	3
<again> interested	*	2	0	0
<again> j	*	-4	0	0
<again> je	*	0	-2	0
<again> les	*	0	-2	0
<again> me	*	5	0	0
<again> mensajes	*	3	0	0
<again> nachrichten	*	3	0	0
<again> nao	*	4	0	0
<again> numero	*	-3	0	0
<again> o	*	-2	0	0
<again> of	*	3	0	0
<again> pao	*	-2	0	0
<again> persona	*	2	0	0
<again> questions	*	-3	0	0
<again> ser	*	2	0	0
<again> stop	*	-2	0	0
<again> text	*	4	0	0
<again> texts	*	2	0	0
<again> than	*	-2	0	0
<again> uma	*	4	0	0
<again> un	*	4	0	0
<again> vez	*	0	4	0
<again> zu	*	2	0	0
<ask>	*	-6	-9	-11
<ask> $	*	-4	3	-4
<ask> .. <again>	*	-9	0	0
<ask> .. <ask>	*	-1	-4	3
<ask> .. <consent>	*	-3	4	0
<ask> .. <goods>	*	-8	-1	-1
<ask> .. <interest>	*	-2	0	0
<ask> .. <leave>	*	-1	2	2
<ask> .. <list>	*	-7	0	0
<ask> .. <me>	*	6	0	0
<ask> .. <not>	*	-2	0	0
<ask> .. <number>	*	7	-1	0
<ask> .. <please_do>	*	0	-4	3
<ask> .. <remove>	*	6	0	1
<ask> .. <send>	*	1	5	4
<ask> .. <stop>	*	2	2	0
<ask> .. <texts>	*	3	1	0
<ask> .. <you>	*	-1	-3	-4
<ask> <ask>	*	-2	0	0
<ask> <consent>	*	4	0	0
<ask> <me>	*	0	-1	3
<ask> <number>	*	-5	0	0
<ask> <please_do>	*	0	0	4
<ask> <send>	*	-1	5	0
<ask> <stop>	*	-1	-3	0
<ask> a	*	-4	1	0
<ask> added	*	3	0	0
<ask> appreciate	*	2	0	0
<ask> are	*	2	0	0
<ask> be	*	-3	-1	-1
<ask> ca	*	4	0	0
<ask> can	*	1	-2	2
<ask> consiguieron	*	2	0	0
<ask> cut	*	-4	0	0
<ask> d	*	5	0	0
<ask> de	*	4	0	0
<ask> desativo	*	2	0	0
<ask> did	*	0	2	0
<ask> doy	*	-2	0	0
<ask> es	*	-9	0	0
<ask> est	*	-5	0	0
<ask> estoy	*	-2	0	0
<ask> eu	*	3	0	0
<ask> exit	*	-3	0	0
<ask> faz	*	-4	0	0
<ask> for	*	5	0	0
<ask> gesagt	*	3	0	0
<ask> had	*	2	0	0
<ask> hago	*	3	0	0
<ask> has	*	-2	0	0
<ask> hora	*	-3	0	0
<ask> horas	*	-4	0	0
<ask> hort	*	8	0	0
<ask> i	*	-10	0	4
<ask> ihr	*	4	0	0
<ask> is	*	-5	-2	-2
<ask> ist	*	-5	0	0
<ask> it	*	-5	0	0
<ask> je	*	2	0	0
<ask> kostet	*	-2	0	0
<ask> krieg	*	4	0	0
<ask> kriege	*	3	0	0
<ask> la	*	-2	0	0
<ask> les	*	2	0	0
<ask> lo	*	3	0	0
<ask> long	*	-3	0	0
<ask> los	*	3	0	0
<ask> m	*	2	0	0
<ask> man	*	4	0	0
<ask> me	*	6	0	0
<ask> much	*	-4	0	0
<ask> muss	*	3	0	0
<ask> no	*	6	0	0
<ask> numero	*	-4	0	0
<ask> off	*	-2	0	0
<ask> oft	*	3	0	0
<ask> parar	*	2	0	0
<ask> paren	*	3	0	0
<ask> paro	*	3	0	0
<ask> part	*	5	0	0
<ask> pasa	*	-3	0	0
<ask> peco	*	3	0	0
<ask> pedir	*	2	0	0
<ask> put	*	2	0	0
<ask> recebo	*	3	0	0
<ask> replying	*	2	0	0
<ask> resilier	*	-2	0	0
<ask> responder	*	5	0	0
<ask> saio	*	4	0	0
<ask> se	*	-2	0	0
<ask> sea	*	3	0	0
<ask> seja	*	3	0	0
<ask> should	*	-2	0	0
<ask> taken	*	-3	0	0
<ask> text	*	-1	4	0
<ask> the	*	-5	2	0
<ask> to	*	6	0	0
<ask> use	*	0	0	4
<ask> vao	*	2	0	0
<ask> voces	*	3	0	0
<ask> vous	*	8	0	0
<ask> was	*	-3	0	0
<ask> weit	*	-2	0	0
<ask> would	*	-4	0	0
<ask> ya	*	-5	0	0
<ask> you	*	-3	0	-1
<ask> your	*	-2	0	0
<consent>	*	5	11	-8
<consent> #	*	-2	0	0
<consent> $	*	14	12	-6
<consent> .. <again>	*	-6	4	0
<consent> .. <consent>	*	11	-13	0
<consent> .. <goods>	*	-9	0	0
<consent> .. <me>	*	4	0	0
<consent> .. <number>	*	-3	0	0
<consent> .. <remove>	*	8	-2	0
<consent> .. <send>	*	-5	0	0
<consent> .. <texts>	*	-13	10	0
<consent> .. <third>	*	-3	0	0
<consent> .. <want>	*	-2	0	0
<consent> .. <wrong>	*	7	-2	0
<consent> <ask>	*	-2	0	0
<consent> <consent>	*	9	-3	0
<consent> <me>	*	2	-1	0
<consent> <number>	*	-2	0	0
<consent> <remove>	*	3	0	0
<consent> <stop>	*	-5	1	0
<consent> a	*	7	-3	0
<consent> al	*	-2	0	0
<consent> au	*	-3	0	0
<consent> da	*	-2	0	0
<consent> de	*	-1	3	0
<consent> effective	*	2	0	0
<consent> en	*	-3	1	0
<consent> este	*	-5	0	0
<consent> for	*	4	1	0
<consent> form	*	-2	0	0
<consent> gegeben	*	2	0	0
<consent> gegen	*	0	-2	0
<consent> la	*	3	0	0
<consent> me	*	0	4	0
<consent> mi	*	1	-3	0
<consent> moi	*	-4	0	0
<consent> my	*	5	-3	0
<consent> no	*	-4	0	0
<consent> o	*	-4	0	0
<consent> para	*	-5	1	0
<consent> por	*	4	0	0
<consent> pra	*	2	0	0
<consent> slip	*	-2	0	0
<consent> the	*	-2	0	0
<consent> to	*	1	4	0
<consent> varias	*	4	0	0
<consent> without	*	2	0	0
<consent> zur	*	1	-2	0
<fed>	*	8	-13	-11
<fed> $	*	18	-2	-7
<fed> .. <ask>	*	-6	0	0
<fed> .. <fed>	*	7	0	0
<fed> .. <goods>	*	-2	0	0
<fed> .. <leave>	*	-2	0	0
<fed> .. <me>	*	-4	-1	0
<fed> .. <name>	*	-3	0	0
<fed> .. <person_id>	*	-4	0	0
<fed> .. <please_do>	*	-3	0	0
<fed> .. <texts>	*	12	-4	0
<fed> .. <want>	*	4	0	0
<fed> .. <you>	*	4	-2	0
<fed> <ask>	*	-2	0	0
<fed> <send>	*	-2	0	0
<fed> <texts>	*	3	0	0
<fed> bekommen	*	3	0	0
<fed> calories	*	-2	0	0
<fed> cheio	*	4	0	0
<fed> days	*	-3	0	0
<fed> de	*	0	-3	0
<fed> erhalten	*	0	4	0
<fed> es	*	3	0	0
<fed> le	*	4	0	0
<fed> mensagem	*	3	0	0
<fed> more	*	2	0	0
<fed> nur	*	3	0	0
<fed> o	*	2	0	0
<fed> oft	*	4	0	0
<fed> texting	*	-2	0	0
<fed> texts	*	3	0	0
<fed> times	*	5	0	0
<fed> to	*	-4	0	0
<fed> total	*	3	0	0
<fed> up	*	6	0	0
<fed> viel	*	2	0	0
<fed> voll	*	4	0	0
<goods>	*	-19	-16	-10
<goods> #	*	-3	0	0
<goods> $	*	-2	-4	-5
<goods> .. <again>	*	-6	0	0
<goods> .. <ask>	*	-6	0	0
<goods> .. <consent>	*	-9	0	0
<goods> .. <fed>	*	-3	0	0
<goods> .. <goods>	*	-7	-3	-3
<goods> .. <leave>	*	-7	0	0
<goods> .. <legal>	*	-5	0	0
<goods> .. <me>	*	-2	-4	-3
<goods> .. <not>	*	-2	0	0
<goods> .. <person_id>	*	0	0	4
<goods> .. <remove>	*	-2	0	0
<goods> .. <send>	*	6	-1	0
<goods> .. <stop>	*	3	0	0
<goods> .. <texts>	*	16	-1	0
<goods> .. <want>	*	-2	0	0
<goods> .. <wrong>	*	-4	0	0
<goods> .. <you>	*	-2	0	0
<goods> <ask>	*	-5	0	0
<goods> <consent>	*	-3	0	0
<goods> <fed>	*	-2	0	0
<goods> <goods>	*	-2	-1	-1
<goods> <leave>	*	-2	0	0
<goods> <legal>	*	-3	0	0
<goods> <number>	*	-6	0	0
<goods> <person_id>	*	-2	0	4
<goods> <remove>	*	-9	0	0
<goods> <texts>	*	4	0	0
<goods> <you>	*	-2	0	0
<goods> came	*	3	0	0
<goods> charges	*	3	0	0
<goods> con	*	3	0	0
<goods> de	*	6	0	0
<goods> free	*	2	0	0
<goods> from	*	-2	0	0
<goods> loschen	*	-4	0	0
<goods> nada	*	5	0	0
<goods> of	*	-2	0	0
<goods> stop	*	4	0	0
<goods> stoppen	*	-2	0	0
<goods> texts	*	2	0	0
<goods> was	*	-4	0	0
<interest>	*	6	-2	-2
<interest> $	*	16	0	0
<interest> .. <goods>	*	2	0	0
<interest> .. <not>	*	2	0	0
<interest> .. <stop>	*	2	0	0
<interest> .. <texts>	*	3	0	0
<interest> .. <you>	*	4	0	0
<interest> <stop>	*	2	0	0
<interest> <you>	*	5	0	0
<interest> am	*	-6	0	0
<interest> an	*	-2	0	0
<interest> no	*	-4	0	0
<interest> par	*	-6	0	0
<interest> rate	*	-2	0	0
<interest> sus	*	2	0	0
<leave>	*	6	-13	-12
<leave> $	*	18	-3	-6
<leave> .. <again>	*	2	1	0
<leave> .. <ask>	*	-2	0	0
<leave> .. <goods>	*	-9	0	0
<leave> .. <leave>	*	16	0	0
<leave> .. <list>	*	1	-2	0
<leave> .. <me>	*	-4	-5	-1
<leave> .. <number>	*	6	0	0
<leave> .. <person_id>	*	7	0	0
<leave> .. <please_do>	*	0	0	3
<leave> .. <remove>	*	-10	0	0
<leave> .. <send>	*	7	-4	0
<leave> .. <texts>	*	7	0	0
<leave> .. <you>	*	5	0	0
<leave> <leave>	*	7	0	0
<leave> <me>	*	-1	-2	0
<leave> <person_id>	*	3	0	0
<leave> <please_do>	*	0	0	3
<leave> <send>	*	3	0	0
<leave> <stop>	*	2	0	0
<leave> <you>	*	4	1	0
<leave> ab	*	2	0	0
<leave> ahead	*	-2	0	0
<leave> and	*	3	0	0
<leave> anymore	*	2	0	0
<leave> at	*	-6	0	0
<leave> away	*	3	0	0
<leave> d	*	2	0	0
<leave> das	*	6	0	0
<leave> de	*	3	-3	0
<leave> em	*	4	0	0
<leave> en	*	4	0	0
<leave> es	*	4	0	0
<leave> help	*	0	0	3
<leave> hold	*	-5	0	0
<leave> im	*	-5	0	0
<leave> it	*	-4	0	0
<leave> lost	*	2	0	0
<leave> moi	*	9	0	0
<leave> no	*	2	0	0
<leave> pra	*	-2	0	0
<leave> quieto	*	-2	0	0
<leave> speaker	*	-3	0	0
<leave> text	*	2	0	0
<leave> that	*	3	0	0
<leave> the	*	-6	2	0
<leave> these	*	4	0	0
<leave> this	*	10	0	0
<leave> through	*	-2	0	0
<leave> to	*	-9	0	0
<leave> uberlegen	*	-2	0	0
<leave> um	*	-2	0	0
<leave> un	*	-5	0	0
<leave> uns	*	-2	0	0
<leave> us	*	2	0	0
<leave> ver	*	-3	0	0
<leave> vous	*	4	0	0
<leave> your	*	0	2	0
<legal>	*	15	-11	-13
<legal> $	*	15	-6	-7
<legal> .. <goods>	*	-5	0	0
<legal> .. <legal>	*	19	0	0
<legal> .. <me>	*	-4	0	0
<legal> .. <name>	*	-2	0	0
<legal> .. <not>	*	3	0	0
<legal> .. <send>	*	3	0	0
<legal> .. <stop>	*	2	0	0
<legal> .. <third>	*	-7	0	0
<legal> .. <you>	*	8	-2	0
<legal> <me>	*	-3	1	0
<legal> <not>	*	2	0	0
<legal> <third>	*	-5	0	0
<legal> <want>	*	2	0	0
<legal> <you>	*	5	-1	0
<legal> a	*	2	0	0
<legal> au	*	4	0	0
<legal> away	*	-2	0	0
<legal> die	*	-2	0	0
<legal> erstatten	*	2	0	0
<legal> euch	*	-4	0	0
<legal> if	*	6	0	0
<legal> ist	*	4	0	0
<legal> la	*	-2	0	0
<legal> le	*	-3	0	0
<legal> mail	*	-4	0	0
<legal> me	*	5	0	0
<legal> my	*	-2	0	0
<legal> o	*	-3	0	0
<legal> party	*	-2	0	0
<legal> por	*	-4	0	0
<legal> si	*	5	-2	0
<legal> sie	*	2	0	0
<legal> to	*	5	0	0
<legal> wegen	*	-3	0	0
<legal> will	*	5	0	0
<legal> with	*	3	0	0
<legal> you	*	9	0	0
<list>	*	4	5	-10
<list> $	*	13	3	-4
<list> .. <again>	*	-7	-2	0
<list> .. <ask>	*	-2	0	0
<list> .. <goods>	*	0	4	0
<list> .. <me>	*	-4	-5	0
<list> .. <number>	*	6	0	0
<list> .. <remove>	*	8	0	0
<list> .. <send>	*	-2	7	0
<list> .. <stop>	*	4	0	0
<list> .. <texts>	*	-10	10	0
<list> .. <wrong>	*	-3	0	0
<list> <remove>	*	8	0	0
<list> <stop>	*	3	0	0
<list> auf	*	-1	2	0
<list> d	*	-6	0	0
<list> de	*	-7	4	0
<list> des	*	-2	0	0
<list> for	*	0	3	0
<list> nehmen	*	2	0	0
<list> of	*	-3	0	0
<list> on	*	2	0	0
<list> per	*	0	2	0
<list> this	*	2	0	0
<list> trip	*	-2	0	0
<me>	*	2	-1	-3
<me> $	*	8	5	9
<me> .. <again>	*	-1	6	-3
<me> .. <consent>	*	5	3	-1
<me> .. <fed>	*	3	0	0
<me> .. <goods>	*	-1	-7	-9
<me> .. <interest>	*	-3	0	0
<me> .. <legal>	*	6	-7	0
<me> .. <list>	*	2	-3	-1
<me> .. <me>	*	-3	-3	-9
<me> .. <not>	*	2	-1	-6
<me> .. <number>	*	-4	4	-3
<me> .. <person_id>	*	-5	-3	-4
<me> .. <please_do>	*	-3	0	6
<me> .. <remove>	*	5	3	0
<me> .. <send>	*	-3	4	6
<me> .. <stranger>	*	0	-2	-1
<me> .. <texts>	*	-10	10	-2
<me> .. <third>	*	-3	0	0
<me> .. <want>	*	-4	0	0
<me> .. <wrong>	*	-3	0	0
<me> .. <you>	*	-1	0	-3
<me> <again>	*	-5	4	-1
<me> <consent>	*	6	4	0
<me> <fed>	*	2	-1	0
<me> <goods>	*	1	-3	-5
<me> <leave>	*	2	0	0
<me> <legal>	*	4	-4	0
<me> <list>	*	-1	-2	0
<me> <me>	*	-1	3	0
<me> <not>	*	-2	-1	-4
<me> <number>	*	10	5	-2
<me> <remove>	*	3	-3	-2
<me> <send>	*	5	0	3
<me> <stop>	*	1	2	0
<me> <texts>	*	-11	2	0
<me> <you>	*	-4	0	0
<me> a	*	-3	0	0
<me> ab	*	7	0	0
<me> abmelden	*	2	0	0
<me> abmeldung	*	2	0	0
<me> accepte	*	-3	4	0
<me> accidentally	*	-4	2	0
<me> adicionem	*	3	0	0
<me> adore	*	-4	-1	0
<me> again	*	4	0	0
<me> agree	*	-4	1	0
<me> ajuda	*	0	0	4
<me> ajudem	*	0	0	6
<me> am	*	-3	-2	0
<me> an	*	-6	0	0
<me> anymore	*	-3	0	0
<me> anything	*	2	0	0
<me> appeler	*	-3	0	0
<me> appointment	*	2	0	0
<me> appreciate	*	-2	0	-1
<me> arrete	*	-3	0	0
<me> as	*	-4	0	0
<me> asking	*	2	0	4
<me> assinatura	*	-5	0	0
<me> attorney	*	3	0	0
<me> aus	*	6	0	0
<me> auto	*	-8	0	0
<me> aux	*	-4	4	0
<me> avez	*	-3	0	0
<me> avis	*	-3	0	0
<me> back	*	-8	10	0
<me> baja	*	2	0	0
<me> bank	*	-2	0	0
<me> be	*	8	2	0
<me> believe	*	2	0	0
<me> bin	*	-3	1	0
<me> borren	*	-3	0	0
<me> brauche	*	-7	0	2
<me> by	*	7	0	0
<me> cadastra	*	-1	2	0
<me> cadastrou	*	3	0	0
<me> calendar	*	-4	0	0
<me> call	*	4	0	0
<me> calling	*	5	0	0
<me> can	*	-2	0	0
<me> cancelled	*	5	0	0
<me> card	*	-5	-1	-1
<me> cellphone	*	-2	0	0
<me> change	*	-2	0	0
<me> changed	*	1	3	0
<me> chefe	*	-2	0	0
<me> cobraram	*	-2	0	0
<me> cobraron	*	-3	0	0
<me> cobren	*	-4	0	0
<me> coloca	*	-3	2	0
<me> comentario	*	-3	0	0
<me> consens	*	-4	4	0
<me> consentement	*	3	-1	0
<me> contact	*	2	0	0
<me> contacten	*	3	0	0
<me> contacter	*	-2	0	0
<me> contactless	*	-3	0	0
<me> contacto	*	2	0	0
<me> contatem	*	4	0	0
<me> contato	*	5	0	0
<me> could	*	0	0	2
<me> credit	*	-5	-1	0
<me> da	*	5	0	0
<me> dados	*	3	0	0
<me> das	*	6	0	0
<me> data	*	5	0	0
<me> daten	*	2	0	0
<me> dauernd	*	2	0	0
<me> daughter	*	3	0	0
<me> de	*	2	0	0
<me> decline	*	6	0	0
<me> deixa	*	2	0	0
<me> deixe	*	3	0	0
<me> deja	*	3	0	0
<me> delete	*	-2	0	0
<me> demande	*	-3	0	0
<me> derangez	*	3	0	0
<me> derecho	*	4	0	0
<me> descadastrei	*	0	3	0
<me> didnt	*	-6	4	0
<me> diese	*	4	0	0
<me> digits	*	2	0	0
<me> dog	*	-2	0	0
<me> done	*	4	0	0
<me> driving	*	2	0	0
<me> drop	*	-2	0	0
<me> du	*	-2	0	0
<me> ecrire	*	0	4	0
<me> eine	*	-2	0	0
<me> einwilligung	*	3	-2	0
<me> email	*	-5	0	0
<me> employer	*	-2	0	0
<me> en	*	10	0	0
<me> encantan	*	-4	-2	0
<me> envoyer	*	2	-1	0
<me> escreve	*	-3	0	0
<me> escrevem	*	-2	0	0
<me> escrever	*	4	0	0
<me> escriban	*	3	0	0
<me> escribe	*	-3	0	0
<me> espere	*	3	0	0
<me> esposa	*	-2	0	0
<me> estan	*	3	0	0
<me> etre	*	2	0	0
<me> ex	*	-6	0	0
<me> fais	*	-2	0	0
<me> father	*	2	0	0
<me> finde	*	2	0	0
<me> forgot	*	-3	0	0
<me> from	*	7	-5	0
<me> fur	*	-3	3	0
<me> get	*	-1	3	2
<me> getting	*	2	0	0
<me> give	*	-4	0	0
<me> good	*	5	0	0
<me> got	*	-6	0	-1
<me> gotta	*	-3	0	0
<me> hab	*	3	0	0
<me> habe	*	-2	0	0
<me> han	*	-4	0	0
<me> hate	*	-4	0	0
<me> have	*	0	-3	-2
<me> hereby	*	0	-2	0
<me> hoffe	*	3	0	0
<me> house	*	6	0	0
<me> how	*	2	0	0
<me> identity	*	-3	0	0
<me> in	*	5	5	0
<me> inbox	*	3	0	0
<me> info	*	6	0	0
<me> information	*	3	0	0
<me> inscrevo	*	-2	0	0
<me> inscrire	*	-4	3	0
<me> inscrit	*	2	0	0
<me> instead	*	-2	0	0
<me> interesan	*	2	0	0
<me> interessa	*	-2	0	0
<me> is	*	4	0	0
<me> kann	*	-3	0	0
<me> karte	*	-2	0	0
<me> kaufe	*	2	0	0
<me> keine	*	-4	0	0
<me> kid	*	-2	0	0
<me> kriege	*	-5	0	0
<me> kundige	*	2	0	0
<me> la	*	3	0	0
<me> last	*	-6	0	0
<me> leaving	*	-2	0	0
<me> les	*	4	0	0
<me> liga	*	-3	0	0
<me> ligar	*	-3	0	0
<me> liguem	*	-4	0	0
<me> list	*	-5	0	0
<me> llega	*	3	0	0
<me> llegan	*	-3	-1	0
<me> llego	*	-3	0	0
<me> look	*	2	0	0
<me> lost	*	-5	0	0
<me> love	*	-4	-2	0
<me> lugar	*	-2	0	0
<me> luggage	*	-2	0	0
<me> maison	*	2	0	0
<me> mandar	*	-3	2	0
<me> mandem	*	3	0	0
<me> me	*	-1	2	0
<me> melde	*	-2	-1	0
<me> membership	*	2	0	0
<me> messages	*	0	4	0
<me> mich	*	2	1	0
<me> mind	*	3	4	0
<me> mit	*	-5	0	0
<me> mochte	*	-2	1	0
<me> mother	*	2	0	0
<me> moved	*	2	0	0
<me> muss	*	2	0	0
<me> my	*	-3	0	0
<me> n	*	3	0	0
<me> namen	*	2	0	0
<me> need	*	-3	-5	3
<me> nehme	*	-3	0	0
<me> neue	*	-3	0	0
<me> new	*	-2	0	0
<me> nochmal	*	3	0	0
<me> nom	*	4	0	0
<me> nome	*	5	0	0
<me> num	*	5	0	0
<me> number	*	7	2	0
<me> numero	*	-4	3	0
<me> nummer	*	0	2	0
<me> object	*	2	0	0
<me> off	*	4	-1	0
<me> old	*	-6	0	0
<me> on	*	6	0	0
<me> only	*	6	0	0
<me> oppose	*	2	-3	0
<me> optedout	*	5	3	0
<me> optout	*	7	0	0
<me> orders	*	3	0	0
<me> out	*	3	0	0
<me> pai	*	2	0	0
<me> papa	*	3	0	0
<me> passado	*	2	0	0
<me> passe	*	4	0	0
<me> pere	*	2	0	0
<me> phone	*	-2	-2	0
<me> plan	*	4	0	0
<me> plus	*	-2	0	0
<me> portable	*	2	0	0
<me> private	*	-2	0	0
<me> quiero	*	2	0	0
<me> quiten	*	-5	0	0
<me> ran	*	-2	0	0
<me> receive	*	2	0	0
<me> recois	*	6	-2	0
<me> reflechir	*	-2	0	0
<me> refuse	*	3	-2	0
<me> reichts	*	3	0	0
<me> reminders	*	-1	-2	0
<me> removam	*	-3	0	0
<me> replied	*	3	0	0
<me> repondre	*	2	0	0
<me> request	*	4	0	0
<me> require	*	0	0	3
<me> retirer	*	3	0	0
<me> retirez	*	-2	0	0
<me> review	*	-3	0	0
<me> rompan	*	4	0	0
<me> said	*	10	0	0
<me> saquen	*	-3	0	0
<me> say	*	5	0	0
<me> schon	*	4	0	0
<me> send	*	1	0	5
<me> shopping	*	-3	0	0
<me> signup	*	3	2	0
<me> sirven	*	-2	0	0
<me> sms	*	-2	1	0
<me> sohn	*	-2	0	0
<me> sold	*	3	0	0
<me> solicitud	*	-3	0	0
<me> some	*	-7	0	0
<me> son	*	3	0	0
<me> sors	*	2	-2	0
<me> spater	*	-3	0	0
<me> still	*	-1	-3	0
<me> stimme	*	0	3	0
<me> stop	*	0	4	0
<me> stopped	*	-4	0	0
<me> subscription	*	2	0	0
<me> suis	*	-6	1	0
<me> suscripcion	*	0	-3	0
<me> taken	*	-5	0	0
<me> texted	*	0	2	0
<me> texts	*	0	2	0
<me> the	*	-3	0	3
<me> these	*	-3	0	0
<me> think	*	-2	-1	-1
<me> tienen	*	4	0	0
<me> time	*	2	0	0
<me> tippen	*	2	0	0
<me> tira	*	3	0	0
<me> tirar	*	3	0	0
<me> tires	*	-4	0	0
<me> to	*	-4	0	0
<me> todo	*	-6	0	0
<me> top	*	-4	0	0
<me> tranquille	*	4	0	0
<me> type	*	2	0	0
<me> typed	*	-2	0	0
<me> un	*	-5	0	0
<me> unsubscribe	*	4	0	0
<me> unter	*	-3	0	0
<me> up	*	1	5	0
<me> used	*	-3	0	0
<me> vacation	*	-3	0	0
<me> vais	*	4	0	0
<me> voiture	*	-2	0	0
<me> voudrais	*	-4	0	0
<me> voy	*	2	0	0
<me> want	*	2	4	0
<me> was	*	3	0	0
<me> werde	*	2	0	0
<me> when	*	-3	0	0
<me> wieder	*	-9	8	0
<me> with	*	-2	0	-1
<me> withdraw	*	3	0	0
<me> wunsche	*	3	0	0
<me> wurde	*	4	0	0
<me> your	*	-4	0	0
<me> zeige	*	4	0	0
<me> zeit	*	-2	0	0
<me> ziehe	*	3	-2	0
<me> zu	*	2	0	0
<name>	*	-1	-7	-11
<name> $	*	4	-7	-9
<name> .. <again>	*	-6	0	0
<name> .. <ask>	*	2	0	0
<name> .. <me>	*	-8	0	0
<name> .. <not>	*	-2	0	0
<name> .. <number>	*	5	0	0
<name> .. <please_do>	*	2	0	0
<name> .. <stranger>	*	5	0	0
<name> .. <texts>	*	-9	0	0
<name> .. <third>	*	-10	0	0
<name> .. <you>	*	-7	0	0
<name> <ask>	*	2	0	0
<name> <person_id>	*	2	0	0
<name> <you>	*	-2	0	0
<name> a	*	2	0	0
<name> de	*	-3	0	0
<name> doesnt	*	2	0	0
<name> dubois	*	4	0	0
<name> ici	*	5	0	0
<name> is	*	2	0	0
<name> sou	*	-4	0	0
<name> soy	*	-4	0	0
<name> ya	*	2	0	0
<name> your	*	-2	0	0
<not>	*	6	-15	-19
<not> $	*	14	-3	-5
<not> .. <again>	*	10	-12	-4
<not> .. <ask>	*	-5	0	0
<not> .. <consent>	*	14	-5	-1
<not> .. <fed>	*	-6	0	0
<not> .. <interest>	*	18	0	0
<not> .. <leave>	*	-2	0	0
<not> .. <list>	*	-2	0	0
<not> .. <me>	*	2	0	-1
<not> .. <name>	*	23	0	0
<not> .. <not>	*	6	-6	0
<not> .. <number>	*	6	3	0
<not> .. <person_id>	*	6	0	0
<not> .. <please_do>	*	11	0	-1
<not> .. <remove>	*	-31	0	0
<not> .. <send>	*	4	-15	-2
<not> .. <stop>	*	-14	0	0
<not> .. <texts>	*	9	-16	1
<not> .. <us>	*	-2	0	0
<not> .. <want>	*	8	3	-3
<not> .. <wrong>	*	-4	0	0
<not> .. <you>	*	9	-5	0
<not> <again>	*	6	-4	-1
<not> <ask>	*	4	0	0
<not> <consent>	*	5	-3	0
<not> <goods>	*	2	0	0
<not> <interest>	*	9	0	0
<not> <list>	*	4	0	0
<not> <name>	*	15	0	0
<not> <not>	*	7	0	0
<not> <person_id>	*	4	0	0
<not> <please_do>	*	8	0	-1
<not> <remove>	*	-12	0	0
<not> <send>	*	7	-6	0
<not> <stop>	*	-19	0	0
<not> <texts>	*	8	-3	0
<not> <third>	*	5	0	0
<not> <want>	*	9	0	-3
<not> abmelden	*	-2	0	0
<not> aceitei	*	2	0	0
<not> acepte	*	2	0	0
<not> acheterai	*	3	0	0
<not> add	*	2	0	0
<not> again	*	3	0	0
<not> ahnung	*	-2	0	0
<not> ai	*	-5	0	0
<not> angebote	*	2	0	0
<not> anrufe	*	-4	0	0
<not> anrufen	*	-3	0	0
<not> arrive	*	2	0	0
<not> arrivent	*	-3	0	0
<not> auf	*	-6	0	0
<not> autorice	*	-2	0	0
<not> autorizo	*	2	0	0
<not> be	*	-3	0	0
<not> bedarf	*	6	0	0
<not> being	*	2	0	0
<not> besoin	*	4	0	0
<not> bestellt	*	3	0	0
<not> bezahlen	*	-2	0	0
<not> bother	*	-3	0	0
<not> brenda	*	2	0	0
<not> buying	*	7	0	0
<not> ca	*	-2	0	0
<not> calls	*	-3	0	0
<not> care	*	4	0	0
<not> chegou	*	-4	0	0
<not> chez	*	-2	0	0
<not> client	*	3	0	0
<not> coming	*	2	0	0
<not> confio	*	2	0	0
<not> conheco	*	2	0	0
<not> conozco	*	2	0	0
<not> consent	*	2	0	0
<not> contatar	*	3	0	0
<not> curso	*	-4	0	0
<not> d	*	-7	0	3
<not> da	*	-3	0	0
<not> dejen	*	-8	0	0
<not> demande	*	-2	0	0
<not> desejo	*	3	0	0
<not> deseo	*	5	0	0
<not> die	*	3	0	0
<not> do	*	2	0	0
<not> donne	*	3	0	0
<not> e	*	4	0	0
<not> einverstanden	*	-2	0	0
<not> email	*	-3	0	0
<not> encore	*	-4	0	0
<not> enroll	*	3	0	0
<not> entrar	*	2	0	0
<not> envoyez	*	-3	0	0
<not> erhalten	*	-2	0	0
<not> es	*	3	0	0
<not> escreva	*	-2	0	0
<not> escriban	*	-2	0	0
<not> escribir	*	2	0	0
<not> est	*	2	0	0
<not> etre	*	2	0	0
<not> eu	*	-3	0	0
<not> fim	*	-2	0	0
<not> find	*	2	0	0
<not> for	*	5	0	0
<not> fragen	*	-2	0	0
<not> funciona	*	7	0	0
<not> geschrieben	*	-2	0	0
<not> get	*	3	0	0
<not> getting	*	-5	0	0
<not> go	*	-3	0	0
<not> got	*	-2	0	0
<not> had	*	-2	-1	-1
<not> happy	*	-2	0	0
<not> have	*	2	0	0
<not> hay	*	-2	0	0
<not> he	*	-3	0	0
<not> hear	*	-2	0	0
<not> heard	*	5	0	0
<not> him	*	3	0	0
<not> i	*	3	0	0
<not> im	*	4	0	0
<not> importa	*	-4	0	0
<not> incomoda	*	-5	0	0
<not> insistam	*	2	0	0
<not> insistan	*	2	0	0
<not> interested	*	3	0	0
<not> jamais	*	-2	0	0
<not> kevin	*	5	0	0
<not> know	*	-3	0	0
<not> kontakt	*	2	0	0
<not> la	*	5	0	0
<not> laissez	*	2	0	0
<not> le	*	3	3	0
<not> leo	*	-5	0	0
<not> lis	*	2	0	0
<not> liste	*	5	0	0
<not> llamadas	*	2	0	0
<not> llamen	*	-2	0	0
<not> lo	*	-3	0	0
<not> longer	*	2	0	0
<not> los	*	6	0	0
<not> lui	*	4	0	0
<not> m	*	-3	0	0
<not> ma	*	-2	0	0
<not> make	*	-3	0	0
<not> manda	*	3	0	0
<not> mandar	*	-2	0	0
<not> me	*	3	-3	0
<not> mean	*	-2	4	0
<not> means	*	4	0	0
<not> mehr	*	5	-1	0
<not> mensagens	*	2	0	0
<not> mensajes	*	3	0	0
<not> messages	*	-4	0	0
<not> meu	*	-6	4	0
<not> mind	*	-2	0	0
<not> mir	*	-3	0	0
<not> moi	*	2	0	0
<not> mon	*	-2	0	0
<not> mr	*	3	0	0
<not> my	*	2	0	0
<not> nachricht	*	-8	0	0
<not> nao	*	-2	0	0
<not> need	*	6	0	0
<not> not	*	4	0	0
<not> onions	*	-2	0	0
<not> own	*	3	0	0
<not> parem	*	-6	0	0
<not> pedi	*	-4	0	0
<not> posso	*	-2	0	0
<not> probleme	*	-3	0	0
<not> pueden	*	2	0	0
<not> puedo	*	-3	0	0
<not> querer	*	-10	8	0
<not> quero	*	0	-2	0
<not> quiero	*	-2	0	0
<not> read	*	3	0	0
<not> reason	*	-2	0	0
<not> receber	*	5	0	0
<not> recebi	*	-6	0	0
<not> recebo	*	-5	0	0
<not> recevoir	*	7	0	0
<not> recibir	*	3	0	0
<not> recibo	*	-3	0	0
<not> recois	*	-8	0	0
<not> recu	*	-4	0	0
<not> rien	*	4	0	0
<not> rompan	*	5	0	0
<not> s	*	2	0	0
<not> say	*	-6	0	0
<not> se	*	-6	0	0
<not> senden	*	2	0	0
<not> share	*	2	0	0
<not> sont	*	2	0	0
<not> sou	*	4	0	0
<not> soy	*	7	0	0
<not> spam	*	-6	0	0
<not> stop	*	-6	0	0
<not> storen	*	2	0	0
<not> suis	*	2	0	0
<not> sure	*	-6	0	0
<not> talk	*	-4	0	0
<not> tem	*	2	0	0
<not> tengo	*	-4	0	0
<not> tenho	*	-3	0	0
<not> text	*	4	0	0
<not> thats	*	-4	0	0
<not> to	*	7	0	0
<not> true	*	-3	0	0
<not> txt	*	4	0	0
<not> un	*	8	0	0
<not> understand	*	-2	0	0
<not> unsubscribe	*	-6	0	0
<not> use	*	3	0	0
<not> usem	*	2	0	0
<not> veux	*	-6	0	0
<not> vi	*	-4	0	0
<not> vive	*	3	0	0
<not> voltem	*	3	0	0
<not> von	*	-3	0	0
<not> vor	*	-3	0	0
<not> vos	*	-3	0	0
<not> votre	*	3	0	0
<not> vou	*	2	0	0
<not> vous	*	-7	0	0
<not> vuelvan	*	4	0	0
<not> wanted	*	4	0	0
<not> was	*	3	0	0
<not> werbung	*	5	0	0
<not> wieder	*	7	0	0
<not> wish	*	3	0	0
<not> you	*	3	0	0
<not> your	*	4	0	0
<not> zucker	*	-3	0	0
<number>	*	9	-2	-14
<number> $	*	7	2	-5
<number> .. <goods>	*	7	0	0
<number> .. <leave>	*	3	0	0
<number> .. <list>	*	-2	4	0
<number> .. <me>	*	0	-5	0
<number> .. <name>	*	2	0	0
<number> .. <number>	*	-4	0	0
<number> .. <person_id>	*	2	0	0
<number> .. <send>	*	-5	4	0
<number> .. <stop>	*	-3	0	0
<number> .. <texts>	*	-9	1	0
<number> .. <third>	*	5	0	0
<number> .. <wrong>	*	7	0	0
<number> 3	*	-3	0	0
<number> <again>	*	-5	0	0
<number> <goods>	*	3	0	0
<number> <me>	*	-2	0	0
<number> <person_id>	*	6	0	0
<number> <remove>	*	4	0	0
<number> <stop>	*	-6	0	0
<number> <stranger>	*	-3	0	0
<number> <want>	*	2	0	0
<number> <wrong>	*	4	0	0
<number> a	*	-3	2	0
<number> aus	*	-4	0	0
<number> changed	*	-2	0	0
<number> da	*	6	0	0
<number> de	*	-3	-2	0
<number> do	*	2	0	0
<number> e	*	2	0	0
<number> es	*	-2	0	0
<number> for	*	2	0	0
<number> from	*	4	-2	0
<number> gehort	*	3	0	0
<number> geirrt	*	4	0	0
<number> in	*	-3	6	0
<number> ist	*	-3	0	0
<number> klingelt	*	2	0	0
<number> loschen	*	4	0	0
<number> my	*	-2	0	0
<number> n	*	3	0	0
<number> nicht	*	-3	0	0
<number> novo	*	-2	0	0
<number> nuevo	*	-3	0	0
<number> of	*	-4	0	0
<number> on	*	-5	0	0
<number> out	*	7	0	0
<number> plan	*	3	0	0
<number> por	*	2	0	0
<number> postal	*	-2	0	0
<number> so	*	4	0	0
<number> the	*	-1	-2	-1
<number> this	*	-2	0	0
<number> to	*	0	2	0
<number> und	*	-3	0	0
<number> war	*	2	0	0
<number> wont	*	2	0	0
<number> yesterday	*	-2	0	0
<number> your	*	-2	0	0
<person_id>	*	5	-17	1
<person_id> $	*	4	-3	4
<person_id> .. <again>	*	-2	0	0
<person_id> .. <ask>	*	-3	0	0
<person_id> .. <consent>	*	11	0	0
<person_id> .. <goods>	*	-3	0	4
<person_id> .. <legal>	*	-4	0	0
<person_id> .. <me>	*	0	-2	0
<person_id> .. <name>	*	7	0	0
<person_id> .. <not>	*	6	0	0
<person_id> .. <number>	*	10	0	0
<person_id> .. <person_id>	*	10	0	0
<person_id> .. <please_do>	*	3	0	0
<person_id> .. <remove>	*	6	0	0
<person_id> .. <send>	*	-3	0	0
<person_id> .. <stop>	*	2	0	0
<person_id> .. <texts>	*	5	0	0
<person_id> .. <want>	*	2	0	0
<person_id> .. <wrong>	*	2	0	0
<person_id> <again>	*	-3	0	0
<person_id> <consent>	*	6	0	0
<person_id> <goods>	*	-1	0	4
<person_id> <leave>	*	3	0	0
<person_id> <list>	*	-4	0	0
<person_id> <not>	*	6	0	0
<person_id> <person_id>	*	8	0	0
<person_id> <please_do>	*	4	0	0
<person_id> <remove>	*	3	0	0
<person_id> <send>	*	-2	0	0
<person_id> <wrong>	*	5	0	0
<person_id> <you>	*	8	0	0
<person_id> a	*	2	0	0
<person_id> about	*	2	0	0
<person_id> any	*	2	0	0
<person_id> avisou	*	-3	0	0
<person_id> by	*	5	0	0
<person_id> do	*	-3	0	0
<person_id> e	*	-2	0	0
<person_id> else	*	5	0	0
<person_id> elses	*	3	0	0
<person_id> equivocada	*	2	0	0
<person_id> errada	*	2	0	0
<person_id> had	*	2	0	0
<person_id> has	*	-2	0	0
<person_id> here	*	5	0	0
<person_id> im	*	-3	0	0
<person_id> is	*	-3	0	0
<person_id> its	*	-2	0	0
<person_id> les	*	2	0	0
<person_id> list	*	-2	0	0
<person_id> me	*	4	0	0
<person_id> messages	*	2	0	0
<person_id> nein	*	3	0	0
<person_id> off	*	3	0	0
<person_id> pas	*	5	0	0
<person_id> put	*	4	0	0
<person_id> read	*	2	0	0
<person_id> service	*	0	0	4
<person_id> so	*	3	0	0
<person_id> take	*	2	0	0
<person_id> the	*	-4	0	0
<person_id> were	*	-4	0	0
<person_id> when	*	2	0	0
<person_id> who	*	2	0	0
<person_id> you	*	6	0	0
<please_do>	*	-8	-4	2
<please_do> $	*	-6	7	12
<please_do> .. <again>	*	-1	3	0
<please_do> .. <consent>	*	-2	2	0
<please_do> .. <fed>	*	-4	0	0
<please_do> .. <goods>	*	0	0	-2
<please_do> .. <leave>	*	10	-1	0
<please_do> .. <list>	*	4	0	0
<please_do> .. <me>	*	-6	0	-6
<please_do> .. <name>	*	-3	0	0
<please_do> .. <not>	*	12	0	0
<please_do> .. <number>	*	0	2	0
<please_do> .. <person_id>	*	-1	0	3
<please_do> .. <please_do>	*	-3	0	2
<please_do> .. <send>	*	-2	7	4
<please_do> .. <stop>	*	5	0	0
<please_do> .. <texts>	*	1	8	0
<please_do> .. <third>	*	-3	-1	0
<please_do> .. <want>	*	7	0	1
<please_do> .. <you>	*	0	1	-2
<please_do> <list>	*	4	0	0
<please_do> <me>	*	-3	0	-3
<please_do> <name>	*	-2	0	0
<please_do> <person_id>	*	0	0	3
<please_do> <remove>	*	0	0	2
<please_do> <send>	*	-2	3	4
<please_do> <stop>	*	-3	0	0
<please_do> <texts>	*	0	4	0
<please_do> <third>	*	-5	0	0
<please_do> <you>	*	3	-2	-1
<please_do> a	*	-2	-4	2
<please_do> de	*	5	0	0
<please_do> her	*	-2	0	0
<please_do> here	*	0	0	4
<please_do> him	*	-2	0	0
<please_do> info	*	0	0	2
<please_do> it	*	7	0	0
<please_do> me	*	-6	-2	-2
<please_do> my	*	1	3	0
<please_do> needed	*	0	0	2
<please_do> on	*	-4	0	0
<please_do> or	*	2	0	0
<please_do> registry	*	2	0	0
<please_do> some	*	0	0	2
<please_do> sure	*	3	0	0
<please_do> text	*	-3	0	0
<please_do> texting	*	0	2	0
<please_do> texts	*	0	2	0
<please_do> the	*	-4	0	-2
<please_do> this	*	2	0	0
<please_do> up	*	2	0	0
<please_do> your	*	4	-2	0
<remove>	*	11	-7	-14
<remove> $	*	28	-9	-13
<remove> .. <again>	*	-6	0	0
<remove> .. <consent>	*	3	-8	0
<remove> .. <fed>	*	-8	0	0
<remove> .. <goods>	*	-13	0	0
<remove> .. <legal>	*	-8	0	0
<remove> .. <list>	*	8	-13	0
<remove> .. <me>	*	4	-2	-4
<remove> .. <name>	*	-6	0	0
<remove> .. <not>	*	-5	8	0
<remove> .. <number>	*	6	-1	0
<remove> .. <person_id>	*	6	0	0
<remove> .. <please_do>	*	-6	0	4
<remove> .. <send>	*	-7	-6	0
<remove> .. <stop>	*	-3	5	0
<remove> .. <stranger>	*	-5	0	0
<remove> .. <texts>	*	7	-9	0
<remove> .. <third>	*	-4	0	0
<remove> .. <us>	*	10	0	0
<remove> .. <want>	*	-4	8	0
<remove> .. <wrong>	*	-12	1	0
<remove> .. <you>	*	3	0	0
<remove> <again>	*	-2	0	0
<remove> <ask>	*	3	0	0
<remove> <goods>	*	-2	0	0
<remove> <me>	*	6	-1	-3
<remove> <name>	*	-3	0	0
<remove> <not>	*	4	8	0
<remove> <number>	*	-2	0	0
<remove> <person_id>	*	4	0	0
<remove> <please_do>	*	0	0	4
<remove> <us>	*	8	0	0
<remove> a	*	-3	0	0
<remove> all	*	5	0	0
<remove> another	*	2	0	0
<remove> assistance	*	0	0	2
<remove> aus	*	2	0	0
<remove> back	*	2	0	0
<remove> d	*	5	0	0
<remove> dai	*	4	0	0
<remove> daqui	*	6	0	0
<remove> das	*	-5	0	0
<remove> de	*	5	-9	0
<remove> den	*	-4	0	0
<remove> dessa	*	3	0	0
<remove> die	*	-7	0	0
<remove> disso	*	5	0	0
<remove> do	*	-2	0	0
<remove> doesnt	*	3	0	0
<remove> dos	*	4	0	0
<remove> du	*	-2	0	0
<remove> el	*	-2	0	0
<remove> este	*	4	0	0
<remove> et	*	3	0	0
<remove> from	*	1	2	0
<remove> geht	*	4	0	0
<remove> help	*	0	0	4
<remove> here	*	4	0	0
<remove> in	*	0	8	0
<remove> inmediata	*	3	0	0
<remove> l	*	-2	0	0
<remove> la	*	-10	0	0
<remove> le	*	-4	0	0
<remove> les	*	-7	0	0
<remove> link	*	6	0	0
<remove> los	*	-3	0	0
<remove> ma	*	-3	0	0
<remove> me	*	10	2	0
<remove> meine	*	-3	3	0
<remove> mes	*	3	0	0
<remove> meu	*	-1	-2	0
<remove> mi	*	-6	-1	0
<remove> moi	*	7	-3	0
<remove> mon	*	1	-4	0
<remove> my	*	-1	3	0
<remove> nao	*	3	0	0
<remove> ne	*	2	0	0
<remove> no	*	9	0	0
<remove> nous	*	4	0	0
<remove> number	*	-2	0	0
<remove> o	*	-1	-2	0
<remove> of	*	-7	0	0
<remove> out	*	-3	0	0
<remove> par	*	-3	0	0
<remove> pas	*	-4	0	0
<remove> por	*	-6	0	0
<remove> pressure	*	-3	0	0
<remove> recibos	*	-2	0	0
<remove> request	*	4	0	0
<remove> sie	*	-4	0	0
<remove> tempo	*	4	0	0
<remove> that	*	-3	4	0
<remove> the	*	-5	4	0
<remove> tres	*	4	0	0
<remove> uma	*	-6	0	0
<remove> un	*	-3	0	0
<remove> una	*	-3	0	0
<remove> une	*	-2	0	0
<remove> us	*	4	0	0
<remove> y	*	2	0	0
<remove> ya	*	8	0	0
<send>	*	6	7	-10
<send> $	*	15	2	-1
<send> .. <again>	*	4	0	-2
<send> .. <ask>	*	3	-5	0
<send> .. <fed>	*	2	0	0
<send> .. <goods>	*	5	2	0
<send> .. <legal>	*	6	-1	0
<send> .. <list>	*	1	6	0
<send> .. <me>	*	1	2	0
<send> .. <name>	*	-4	-2	0
<send> .. <not>	*	4	1	0
<send> .. <number>	*	-3	9	0
<send> .. <please_do>	*	0	1	7
<send> .. <remove>	*	5	-2	0
<send> .. <send>	*	1	-3	3
<send> .. <stop>	*	6	0	0
<send> .. <stranger>	*	2	0	0
<send> .. <texts>	*	-7	2	0
<send> .. <third>	*	-7	0	0
<send> .. <want>	*	0	3	0
<send> .. <wrong>	*	-9	1	0
<send> .. <you>	*	-2	0	0
<send> <again>	*	1	-4	0
<send> <consent>	*	-2	3	0
<send> <goods>	*	-1	3	0
<send> <leave>	*	2	0	0
<send> <list>	*	5	7	0
<send> <me>	*	4	1	0
<send> <not>	*	3	0	0
<send> <please_do>	*	-2	0	0
<send> <remove>	*	3	0	0
<send> <send>	*	-2	2	0
<send> <stop>	*	8	2	0
<send> <texts>	*	-5	6	0
<send> <third>	*	-3	0	0
<send> <wrong>	*	-3	0	0
<send> <you>	*	-8	-2	0
<send> a	*	3	-5	0
<send> ab	*	3	0	0
<send> abbestellen	*	2	-1	0
<send> abonnieren	*	-2	2	0
<send> again	*	5	0	0
<send> al	*	-4	0	0
<send> alerts	*	-4	2	0
<send> an	*	0	3	0
<send> as	*	-4	1	0
<send> at	*	4	0	0
<send> aus	*	3	0	0
<send> before	*	-2	0	0
<send> bekommen	*	-5	0	0
<send> club	*	4	1	0
<send> communications	*	3	-1	0
<send> dienst	*	4	0	0
<send> email	*	2	0	0
<send> en	*	-2	0	0
<send> erhalten	*	-2	0	0
<send> euch	*	-5	0	0
<send> from	*	5	0	0
<send> i	*	5	0	0
<send> info	*	2	0	3
<send> is	*	-8	0	0
<send> it	*	-2	0	0
<send> kann	*	2	0	0
<send> le	*	-3	0	0
<send> les	*	-3	0	0
<send> list	*	2	5	0
<send> los	*	-3	0	0
<send> man	*	2	0	0
<send> manda	*	-2	0	0
<send> mehr	*	2	-1	0
<send> mensagem	*	0	-2	0
<send> mensagens	*	-2	0	0
<send> mensaje	*	-3	0	0
<send> mensajes	*	-2	3	0
<send> messages	*	-1	2	0
<send> mich	*	5	0	0
<send> moi	*	-9	0	0
<send> mon	*	2	0	0
<send> msg	*	4	0	0
<send> msj	*	2	0	0
<send> my	*	4	0	0
<send> na	*	-2	0	0
<send> nada	*	3	0	0
<send> no	*	-3	0	0
<send> o	*	-2	0	0
<send> ofertas	*	-2	0	0
<send> only	*	-2	0	0
<send> or	*	2	0	0
<send> os	*	-2	0	0
<send> out	*	2	0	0
<send> para	*	-2	0	0
<send> pas	*	-6	0	0
<send> plus	*	6	0	0
<send> por	*	-2	0	0
<send> pour	*	-2	0	0
<send> pra	*	6	0	0
<send> program	*	3	-3	0
<send> promocoes	*	-2	0	0
<send> recu	*	-4	0	0
<send> reicht	*	-6	0	0
<send> reminders	*	5	3	0
<send> schicken	*	-2	0	0
<send> service	*	2	0	0
<send> sie	*	4	0	0
<send> somebody	*	6	0	0
<send> spam	*	-3	0	0
<send> stop	*	0	3	0
<send> subscription	*	3	0	0
<send> the	*	-11	-1	0
<send> these	*	3	0	0
<send> this	*	0	3	0
<send> to	*	0	-2	0
<send> und	*	3	0	0
<send> up	*	8	0	0
<send> updates	*	-1	2	0
<send> verteiler	*	-3	1	0
<send> was	*	-4	0	0
<send> while	*	-5	0	0
<send> zu	*	2	3	0
<stop>	*	6	-11	-23
<stop> $	*	20	0	-9
<stop> .. <ask>	*	-3	2	0
<stop> .. <consent>	*	4	-6	0
<stop> .. <fed>	*	-7	0	0
<stop> .. <legal>	*	-2	0	0
<stop> .. <list>	*	5	-1	0
<stop> .. <me>	*	1	-3	0
<stop> .. <not>	*	1	2	0
<stop> .. <please_do>	*	-3	0	0
<stop> .. <remove>	*	-13	0	0
<stop> .. <send>	*	12	-14	-1
<stop> .. <stop>	*	2	7	0
<stop> .. <texts>	*	17	-15	-2
<stop> .. <want>	*	-2	6	0
<stop> .. <wrong>	*	-7	6	0
<stop> .. <you>	*	-2	-4	0
<stop> <ask>	*	-7	2	0
<stop> <goods>	*	-2	0	0
<stop> <me>	*	-2	0	0
<stop> <not>	*	-2	2	0
<stop> <remove>	*	-4	0	0
<stop> <send>	*	5	-3	0
<stop> <texts>	*	1	-6	0
<stop> <want>	*	3	2	0
<stop> <you>	*	4	0	0
<stop> a	*	-4	0	0
<stop> ahi	*	-2	0	0
<stop> all	*	2	0	0
<stop> and	*	6	0	0
<stop> antworten	*	-3	0	0
<stop> aqui	*	-2	0	0
<stop> are	*	-2	0	0
<stop> as	*	4	-1	0
<stop> asking	*	9	0	0
<stop> at	*	-2	0	0
<stop> au	*	-3	0	0
<stop> auf	*	7	0	0
<stop> avec	*	2	0	0
<stop> baja	*	-5	0	0
<stop> bloss	*	-3	0	0
<stop> bothering	*	-2	0	0
<stop> buzzing	*	2	0	0
<stop> by	*	-9	1	0
<stop> ca	*	8	0	0
<stop> calling	*	-8	0	0
<stop> ces	*	2	0	0
<stop> charging	*	-4	0	0
<stop> claim	*	-2	0	0
<stop> com	*	4	0	0
<stop> crying	*	-2	0	0
<stop> da	*	-3	0	0
<stop> darme	*	3	0	0
<stop> darse	*	3	0	0
<stop> das	*	6	0	0
<stop> davon	*	3	0	0
<stop> de	*	-5	-8	0
<stop> den	*	2	0	0
<stop> der	*	-2	0	0
<stop> deux	*	2	0	0
<stop> doing	*	-3	0	0
<stop> dont	*	2	0	0
<stop> e	*	9	0	0
<stop> el	*	-6	0	0
<stop> emailing	*	-4	0	0
<stop> en	*	-6	0	0
<stop> envoye	*	-2	0	0
<stop> espera	*	-3	0	0
<stop> este	*	-2	0	0
<stop> esto	*	7	0	0
<stop> et	*	2	0	0
<stop> following	*	3	0	0
<stop> hittin	*	2	0	0
<stop> i	*	2	0	0
<stop> ihr	*	5	0	0
<stop> in	*	-4	0	0
<stop> isso	*	9	0	0
<stop> it	*	2	0	0
<stop> j	*	3	0	0
<stop> ja	*	7	0	0
<stop> kidding	*	-3	0	0
<stop> la	*	-2	0	0
<stop> le	*	-8	0	0
<stop> les	*	8	-4	0
<stop> light	*	-3	0	0
<stop> like	*	5	0	0
<stop> los	*	6	-1	0
<stop> lying	*	-3	0	0
<stop> ma	*	-3	0	0
<stop> maladie	*	-2	0	0
<stop> messages	*	2	0	0
<stop> messaging	*	5	0	0
<stop> meus	*	2	0	0
<stop> mi	*	-4	-3	0
<stop> minha	*	-5	0	0
<stop> mit	*	4	0	0
<stop> my	*	0	6	0
<stop> na	*	-5	0	0
<stop> nao	*	6	0	0
<stop> ne	*	3	0	0
<stop> nicht	*	-7	0	0
<stop> o	*	-3	0	0
<stop> of	*	-7	0	0
<stop> off	*	-2	0	0
<stop> on	*	-3	0	0
<stop> or	*	4	0	0
<stop> os	*	2	0	0
<stop> pas	*	-5	0	0
<stop> playing	*	-4	0	0
<stop> pra	*	-4	0	0
<stop> que	*	-2	0	0
<stop> receber	*	-5	2	0
<stop> recibir	*	-2	1	0
<stop> reminding	*	-2	0	0
<stop> sem	*	-4	1	0
<stop> sending	*	0	-2	0
<stop> sign	*	-4	0	0
<stop> smoking	*	-2	0	0
<stop> sms	*	4	0	0
<stop> surtout	*	-2	0	0
<stop> syncing	*	-5	0	0
<stop> talking	*	-6	0	0
<stop> texting	*	-3	-1	0
<stop> that	*	-7	4	0
<stop> the	*	8	6	0
<stop> them	*	3	0	0
<stop> there	*	-2	0	0
<stop> these	*	4	0	0
<stop> thing	*	5	0	0
<stop> this	*	4	0	0
<stop> to	*	-9	0	0
<stop> tout	*	7	0	0
<stop> tu	*	-3	0	0
<stop> twice	*	2	0	0
<stop> uberlegen	*	-2	0	0
<stop> um	*	-2	0	0
<stop> uma	*	-4	0	0
<stop> un	*	-2	0	0
<stop> up	*	-3	0	0
<stop> von	*	2	0	0
<stop> vos	*	4	0	0
<stop> vous	*	-3	0	0
<stop> war	*	-3	5	0
<stop> was	*	-1	2	0
<stop> with	*	9	0	0
<stop> working	*	-3	0	0
<stop> y	*	3	0	0
<stop> ya	*	8	0	0
<stranger>	*	8	0	-3
<stranger> $	*	6	-1	-2
<stranger> .. <again>	*	-2	0	0
<stranger> .. <leave>	*	2	0	0
<stranger> .. <not>	*	4	0	0
<stranger> .. <person_id>	*	3	0	0
<stranger> .. <send>	*	-2	5	0
<stranger> <ask>	*	-3	0	0
<stranger> <leave>	*	2	0	0
<stranger> <person_id>	*	4	0	0
<stranger> de	*	0	5	0
<stranger> in	*	2	0	0
<texts>	*	15	14	-5
<texts> $	*	13	5	0
<texts> .. <again>	*	-2	12	0
<texts> .. <ask>	*	-5	4	0
<texts> .. <consent>	*	0	2	0
<texts> .. <goods>	*	14	2	0
<texts> .. <leave>	*	4	0	0
<texts> .. <legal>	*	9	0	0
<texts> .. <list>	*	-7	-1	0
<texts> .. <me>	*	1	4	0
<texts> .. <not>	*	6	1	0
<texts> .. <number>	*	-8	7	0
<texts> .. <person_id>	*	5	0	0
<texts> .. <remove>	*	-2	-1	0
<texts> .. <send>	*	-10	4	0
<texts> .. <stop>	*	3	-3	0
<texts> .. <texts>	*	7	7	0
<texts> .. <want>	*	2	0	0
<texts> .. <wrong>	*	-3	0	0
<texts> .. <you>	*	-2	3	0
<texts> <again>	*	2	6	0
<texts> <ask>	*	-3	2	0
<texts> <consent>	*	-4	4	0
<texts> <fed>	*	-3	2	0
<texts> <goods>	*	3	3	0
<texts> <leave>	*	4	0	0
<texts> <list>	*	-4	0	0
<texts> <me>	*	-1	-4	0
<texts> <not>	*	3	1	0
<texts> <please_do>	*	-2	0	0
<texts> <remove>	*	-6	0	0
<texts> <send>	*	-5	3	0
<texts> <stop>	*	4	0	0
<texts> <texts>	*	5	0	0
<texts> <want>	*	5	0	0
<texts> a	*	6	0	0
<texts> ab	*	7	-1	0
<texts> abbestellen	*	4	-1	0
<texts> abonnieren	*	-3	2	0
<texts> again	*	-5	4	0
<texts> al	*	2	0	0
<texts> an	*	0	3	0
<texts> anymore	*	4	0	0
<texts> are	*	8	0	0
<texts> aus	*	8	0	0
<texts> back	*	-2	10	0
<texts> bekommen	*	-7	0	0
<texts> by	*	0	2	0
<texts> bye	*	7	0	0
<texts> call	*	-2	0	0
<texts> de	*	-3	5	0
<texts> deaktivieren	*	4	0	0
<texts> demais	*	4	0	0
<texts> diarios	*	2	0	0
<texts> dienst	*	4	0	0
<texts> do	*	3	0	0
<texts> ein	*	5	0	0
<texts> einstellen	*	2	0	0
<texts> en	*	-2	0	0
<texts> end	*	-2	0	0
<texts> erhalten	*	-3	0	0
<texts> folder	*	-2	0	0
<texts> for	*	2	0	0
<texts> from	*	-4	2	0
<texts> gehen	*	2	0	0
<texts> how	*	0	4	0
<texts> i	*	2	0	0
<texts> is	*	-2	0	0
<texts> j	*	-2	0	0
<texts> keep	*	2	0	0
<texts> list	*	-2	0	0
<texts> mandei	*	-2	0	0
<texts> mas	*	2	0	0
<texts> me	*	-2	0	0
<texts> mehr	*	6	-2	0
<texts> mer	*	3	0	0
<texts> nao	*	2	0	0
<texts> no	*	-3	3	0
<texts> non	*	2	0	0
<texts> off	*	3	0	0
<texts> on	*	2	0	0
<texts> otra	*	-2	0	0
<texts> par	*	0	2	0
<texts> para	*	-2	0	0
<texts> permanently	*	2	0	0
<texts> por	*	-2	7	0
<texts> pour	*	-2	0	0
<texts> pra	*	2	0	0
<texts> que	*	-8	0	0
<texts> recu	*	-2	0	0
<texts> reicht	*	-6	0	0
<texts> schicken	*	-2	0	0
<texts> service	*	2	0	0
<texts> si	*	-3	0	0
<texts> stop	*	1	2	0
<texts> stopped	*	-3	0	0
<texts> texts	*	2	0	0
<texts> to	*	10	0	0
<texts> und	*	2	0	0
<texts> verteiler	*	-3	1	0
<texts> vom	*	-3	0	0
<texts> while	*	-3	0	0
<texts> wieder	*	-3	5	0
<texts> zu	*	0	3	0
<third>	*	-9	-8	-8
<third> $	*	5	-2	-1
<third> .. <again>	*	4	0	0
<third> .. <leave>	*	4	0	0
<third> .. <legal>	*	-6	0	0
<third> .. <me>	*	-11	0	0
<third> .. <name>	*	4	0	0
<third> .. <number>	*	2	0	0
<third> .. <please_do>	*	2	0	0
<third> .. <remove>	*	2	0	0
<third> .. <send>	*	-8	-2	0
<third> .. <stop>	*	-12	0	0
<third> .. <stranger>	*	10	0	0
<third> .. <texts>	*	0	-2	0
<third> .. <third>	*	2	0	0
<third> <goods>	*	-2	0	0
<third> <legal>	*	-5	0	0
<third> <me>	*	5	0	0
<third> <name>	*	3	0	0
<third> <number>	*	7	0	0
<third> <please_do>	*	2	0	0
<third> <remove>	*	3	0	0
<third> <send>	*	2	0	0
<third> <stranger>	*	6	0	0
<third> <want>	*	-2	0	0
<third> a	*	-4	0	0
<third> back	*	0	2	0
<third> d	*	-2	0	0
<third> died	*	2	0	0
<third> doesnt	*	3	0	0
<third> e	*	-3	0	0
<third> faleceu	*	2	0	0
<third> is	*	6	0	0
<third> its	*	-2	0	0
<third> lunes	*	3	0	0
<third> me	*	2	0	0
<third> muchos	*	2	0	0
<third> my	*	3	0	0
<third> nichts	*	-2	0	0
<third> recibido	*	-3	0	0
<third> said	*	-3	0	0
<third> she	*	3	0	0
<third> signed	*	4	0	0
<third> stop	*	4	0	0
<third> to	*	-7	0	0
<third> ultimo	*	3	0	0
<third> vous	*	3	0	0
<third> y	*	-3	0	0
<us>	*	1	-2	-1
<us> .. <fed>	*	-4	0	0
<us> .. <leave>	*	3	0	0
<us> .. <list>	*	4	0	0
<us> .. <not>	*	5	0	0
<us> .. <send>	*	-2	0	0
<us> .. <stop>	*	-5	0	0
<us> .. <stranger>	*	3	0	0
<us> <leave>	*	4	0	0
<us> <remove>	*	2	0	0
<us> <texts>	*	-2	0	0
<us> <want>	*	-2	0	0
<us> are	*	2	0	0
<us> have	*	-5	0	0
<us> montag	*	-3	0	0
<us> on	*	2	0	0
<us> went	*	2	0	0
<want>	*	2	2	4
<want> $	*	7	-1	-2
<want> .. <consent>	*	-1	2	0
<want> .. <fed>	*	2	0	0
<want> .. <goods>	*	-3	-1	-3
<want> .. <leave>	*	5	1	0
<want> .. <list>	*	12	2	0
<want> .. <me>	*	-1	-1	-6
<want> .. <name>	*	-5	0	0
<want> .. <not>	*	8	-5	-3
<want> .. <number>	*	1	-2	0
<want> .. <person_id>	*	-12	-2	0
<want> .. <please_do>	*	-3	-5	0
<want> .. <remove>	*	-2	0	0
<want> .. <send>	*	-1	2	0
<want> .. <stop>	*	5	-5	0
<want> .. <texts>	*	2	7	-1
<want> .. <third>	*	0	3	0
<want> .. <you>	*	1	5	-1
<want> <again>	*	1	0	2
<want> <ask>	*	2	-2	0
<want> <consent>	*	0	3	0
<want> <leave>	*	5	0	0
<want> <legal>	*	4	0	0
<want> <me>	*	-4	3	0
<want> <not>	*	10	-3	-2
<want> <remove>	*	0	-2	0
<want> <send>	*	4	0	0
<want> <stop>	*	-2	-4	0
<want> <texts>	*	7	0	0
<want> <third>	*	0	2	0
<want> <want>	*	-3	0	0
<want> <you>	*	-2	-4	0
<want> a	*	-7	-1	-1
<want> algo	*	2	0	0
<want> an	*	0	-1	-2
<want> any	*	4	0	0
<want> assistance	*	0	0	2
<want> aus	*	-1	2	0
<want> ayuda	*	-1	0	4
<want> back	*	-2	6	0
<want> be	*	4	0	0
<want> beschwerde	*	3	0	0
<want> continuar	*	-1	2	0
<want> darme	*	-2	0	0
<want> de	*	-3	0	6
<want> dem	*	-2	0	0
<want> den	*	-2	0	0
<want> die	*	0	-2	0
<want> do	*	-2	0	0
<want> eine	*	-3	0	0
<want> einen	*	-3	0	0
<want> es	*	-3	1	0
<want> esperar	*	-5	0	0
<want> estar	*	5	0	0
<want> etre	*	4	0	0
<want> eure	*	-2	2	0
<want> garder	*	-2	0	0
<want> genug	*	-2	0	0
<want> help	*	0	0	2
<want> hilfe	*	0	0	6
<want> info	*	0	0	3
<want> isso	*	-2	0	0
<want> juste	*	4	0	0
<want> kein	*	3	0	0
<want> keine	*	2	0	-1
<want> keinen	*	-2	0	0
<want> less	*	2	0	0
<want> mais	*	5	0	1
<want> me	*	2	3	0
<want> mir	*	-4	0	0
<want> nicht	*	3	0	0
<want> nie	*	6	0	0
<want> nur	*	2	0	0
<want> of	*	5	0	0
<want> off	*	5	0	0
<want> out	*	15	0	0
<want> parar	*	-2	0	0
<want> pas	*	-6	0	0
<want> perder	*	-6	0	0
<want> plus	*	4	0	0
<want> pu	*	2	-3	0
<want> que	*	3	-2	0
<want> raus	*	3	0	0
<want> receber	*	0	2	0
<want> recevoir	*	-5	3	0
<want> recibir	*	0	2	0
<want> salir	*	2	0	0
<want> salirme	*	3	0	0
<want> schon	*	6	0	0
<want> sich	*	3	0	0
<want> some	*	0	0	2
<want> sue	*	3	0	0
<want> suscribirme	*	-2	3	0
<want> that	*	-4	0	0
<want> the	*	-6	0	0
<want> them	*	0	2	0
<want> these	*	-4	0	0
<want> this	*	-3	0	0
<want> to	*	-4	4	-6
<want> un	*	-2	-1	0
<want> volver	*	-3	0	0
<want> von	*	4	0	0
<want> wieder	*	-2	1	0
<want> you	*	-3	-3	0
<want> your	*	1	-3	0
<wrong>	*	6	3	-8
<wrong> $	*	7	0	-5
<wrong> .. <again>	*	2	0	0
<wrong> .. <ask>	*	-2	0	0
<wrong> .. <goods>	*	-9	-1	-1
<wrong> .. <list>	*	-5	0	0
<wrong> .. <me>	*	-7	0	-1
<wrong> .. <name>	*	6	0	0
<wrong> .. <number>	*	8	-2	0
<wrong> .. <person_id>	*	13	0	0
<wrong> .. <remove>	*	1	3	0
<wrong> .. <send>	*	-6	0	0
<wrong> .. <stop>	*	-1	5	0
<wrong> .. <texts>	*	-5	2	0
<wrong> .. <third>	*	9	0	0
<wrong> .. <want>	*	-3	4	0
<wrong> <goods>	*	-3	0	0
<wrong> <list>	*	-4	0	0
<wrong> <me>	*	-2	0	0
<wrong> <name>	*	6	0	0
<wrong> <number>	*	4	-1	0
<wrong> <person_id>	*	4	0	0
<wrong> <remove>	*	3	0	0
<wrong> <stop>	*	3	0	0
<wrong> <third>	*	10	0	0
<wrong> amigo	*	2	0	0
<wrong> chat	*	-3	0	0
<wrong> con	*	3	0	0
<wrong> guy	*	5	0	0
<wrong> meu	*	-2	0	0
<wrong> number	*	4	0	0
<wrong> person	*	3	0	0
<wrong> size	*	-4	0	0
<wrong> sur	*	2	0	0
<wrong> susan	*	2	0	0
<wrong> verbunden	*	4	0	0
<you>	*	6	-8	-13
<you> $	*	8	0	-2
<you> .. <again>	*	-7	6	0
<you> .. <ask>	*	-5	7	0
<you> .. <consent>	*	1	3	0
<you> .. <fed>	*	6	-3	0
<you> .. <goods>	*	-3	0	0
<you> .. <leave>	*	4	0	0
<you> .. <legal>	*	7	0	0
<you> .. <list>	*	6	0	0
<you> .. <me>	*	1	3	1
<you> .. <not>	*	2	-6	0
<you> .. <number>	*	9	-1	0
<you> .. <person_id>	*	-3	-2	-1
<you> .. <please_do>	*	0	-1	-3
<you> .. <remove>	*	0	2	0
<you> .. <stop>	*	7	0	0
<you> .. <stranger>	*	3	0	0
<you> .. <texts>	*	3	1	0
<you> .. <us>	*	3	0	0
<you> .. <wrong>	*	10	0	0
<you> .. <you>	*	3	-2	0
<you> <again>	*	3	0	0
<you> <ask>	*	-1	3	0
<you> <goods>	*	3	0	0
<you> <list>	*	8	0	0
<you> <me>	*	3	-1	2
<you> <not>	*	3	-3	0
<you> <number>	*	-9	0	0
<you> <please_do>	*	3	-1	-3
<you> <remove>	*	0	3	0
<you> <send>	*	0	-3	0
<you> <stop>	*	0	2	0
<you> <texts>	*	5	0	0
<you> <third>	*	-7	0	0
<you> <wrong>	*	3	0	0
<you> <you>	*	3	0	0
<you> a	*	-3	0	0
<you> age	*	-2	0	0
<you> an	*	5	0	0
<you> angebote	*	1	2	0
<you> anymore	*	2	0	0
<you> auch	*	-3	0	0
<you> auf	*	7	-1	0
<you> aufhoren	*	2	0	0
<you> can	*	0	3	0
<you> company	*	3	0	0
<you> continuez	*	4	0	0
<you> cours	*	-2	0	0
<you> customer	*	3	0	0
<you> demande	*	-3	0	0
<you> den	*	-2	0	0
<you> devant	*	-2	0	0
<you> die	*	-1	-2	0
<you> durfen	*	0	2	0
<you> email	*	-3	0	0
<you> es	*	6	0	0
<you> estuvo	*	4	0	0
<you> euch	*	2	0	0
<you> faire	*	3	0	0
<you> get	*	4	0	0
<you> go	*	-3	0	0
<you> got	*	6	0	0
<you> habt	*	-2	0	0
<you> have	*	2	3	0
<you> help	*	1	0	-2
<you> hobbies	*	-2	0	0
<you> if	*	2	0	0
<you> in	*	5	0	0
<you> keep	*	8	0	0
<you> killing	*	-4	0	0
<you> language	*	-2	0	0
<you> last	*	2	0	0
<you> le	*	3	0	0
<you> list	*	3	2	0
<you> lista	*	-2	1	0
<you> lo	*	-3	0	0
<you> los	*	2	0	0
<you> lose	*	-5	0	0
<you> mail	*	-2	0	0
<you> mensagem	*	-3	0	0
<you> mensaje	*	-3	0	0
<you> mensajes	*	-2	0	0
<you> message	*	-3	0	0
<you> mir	*	1	0	4
<you> n	*	3	0	0
<you> nachricht	*	-3	0	0
<you> name	*	-5	0	0
<you> namen	*	-4	0	0
<you> ne	*	-9	0	0
<you> nervt	*	2	0	0
<you> never	*	-2	0	0
<you> nicht	*	-6	0	0
<you> nombre	*	-2	0	0
<you> not	*	12	0	0
<you> number	*	-6	0	0
<you> numero	*	-6	0	0
<you> ofertas	*	5	0	0
<you> offres	*	-4	0	0
<you> people	*	8	0	0
<you> place	*	-2	0	0
<you> pouvez	*	-1	4	0
<you> pubs	*	5	0	0
<you> puse	*	2	0	0
<you> records	*	2	0	0
<you> roll	*	-5	0	0
<you> sao	*	2	0	0
<you> say	*	-2	0	0
<you> schwester	*	-6	0	0
<you> see	*	2	0	0
<you> sent	*	-3	0	0
<you> services	*	2	0	0
<you> shop	*	2	0	0
<you> spam	*	3	0	0
<you> sparen	*	2	0	0
<you> still	*	4	0	0
<you> take	*	4	0	0
<you> temps	*	6	0	0
<you> termine	*	-3	0	0
<you> text	*	2	0	0
<you> texting	*	3	-1	0
<you> texts	*	-3	5	0
<you> think	*	4	0	0
<you> tiempo	*	6	0	0
<you> time	*	3	0	0
<you> to	*	-1	-2	0
<you> too	*	-4	0	0
<you> tuve	*	3	0	0
<you> understand	*	3	0	0
<you> undo	*	0	4	0
<you> unsubscribe	*	3	0	0
<you> volume	*	-2	0	0
<you> wasting	*	4	0	0
<you> work	*	-4	0	0
^ #	en	-4	0	0
^ 3	en	4	0	0
^ <again>	*	-7	4	8
^ <ask>	*	-3	-6	-8
^ <consent>	*	-3	11	-5
^ <fed>	*	2	-8	-2
^ <goods>	*	-4	-2	4
^ <leave>	*	10	-11	-10
^ <legal>	*	3	0	-7
^ <list>	*	-11	0	-4
^ <me>	*	-2	-3	0
^ <name>	*	0	0	-2
^ <not>	*	0	-19	-11
^ <number>	*	-8	-8	-5
^ <person_id>	*	-4	-5	-1
^ <please_do>	*	-7	0	-1
^ <remove>	*	2	-1	-12
^ <send>	*	-4	-10	-2
^ <stop>	*	10	-11	-15
^ <stranger>	*	-4	4	-1
^ <texts>	*	-3	-10	2
^ <us>	*	4	0	0
^ <want>	*	0	0	5
^ <wrong>	*	8	-4	-6
^ <you>	*	2	0	-3
^ _ 10	en	-2	0	0
^ _ 4	en	-4	0	0
^ _ 5	*	-3	0	0
^ _ a	*	-1	2	0
^ _ ab	de	6	0	0
^ _ abgemeldet	de	0	-2	0
^ _ abmeldelink	de	4	0	0
^ _ abmelden	de	-5	0	0
^ _ abmeldung	de	3	0	0
^ _ abonnieren	de	-2	2	0
^ _ abrir	pt	3	0	0
^ _ abstellen	de	-2	0	0
^ _ accepte	fr	-3	4	0
^ _ accidentally	en	-4	2	0
^ _ accord	fr	-3	0	0
^ _ aceitei	pt	2	0	0
^ _ acepte	es	2	0	0
^ _ add	en	2	0	0
^ _ adore	fr	-3	-1	0
^ _ adresse	de	-3	0	0
^ _ again	en	4	0	0
^ _ agree	en	-4	1	0
^ _ ahi	es	-2	0	0
^ _ ahnung	de	-2	0	0
^ _ ai	fr	0	0	5
^ _ ajuda	pt	0	0	7
^ _ ajudem	pt	0	0	6
^ _ al	es	3	0	5
^ _ all	en	3	-1	0
^ _ alone	en	-2	0	0
^ _ am	en	0	-2	0
^ _ amanha	pt	-2	0	0
^ _ amount	*	-2	0	0
^ _ an	de	-6	-2	-1
^ _ anmelden	de	-1	2	0
^ _ anna	*	-3	0	0
^ _ annoying	en	3	0	0
^ _ anrufe	de	-3	0	0
^ _ anrufen	de	-3	0	0
^ _ anular	pt	3	0	0
^ _ anybody	en	2	0	0
^ _ app	*	-4	0	0
^ _ are	en	-2	0	0
^ _ arret	fr	-2	0	0
^ _ arretez	fr	-2	0	0
^ _ as	pt	3	0	0
^ _ asking	en	7	0	3
^ _ at	en	-3	0	0
^ _ au	fr	3	0	0
^ _ auf	de	7	0	0
^ _ aus	de	5	0	0
^ _ authorities	en	3	0	0
^ _ auto	de	-2	0	0
^ _ autorice	es	-2	0	0
^ _ autorizo	*	2	0	0
^ _ avisos	es	-4	0	0
^ _ avisou	pt	-3	0	0
^ _ away	en	5	0	0
^ _ ayuda	es	0	0	7
^ _ baby	en	3	0	0
^ _ baja	es	-8	0	0
^ _ baustelle	de	-2	0	0
^ _ bedarf	de	5	0	0
^ _ begging	en	4	0	0
^ _ believe	en	2	0	0
^ _ benachrichtigungen	de	2	0	0
^ _ blocked	en	-3	0	0
^ _ bloss	de	-3	0	0
^ _ bock	de	4	0	0
^ _ brauche	de	-7	0	2
^ _ bus	*	-2	0	0
^ _ by	en	-4	0	0
^ _ cadastra	pt	-1	2	0
^ _ call	en	-4	0	0
^ _ calling	en	-8	0	0
^ _ calm	en	-3	0	0
^ _ calma	*	-3	0	0
^ _ can	en	0	0	2
^ _ cancel	en	-4	0	0
^ _ cancelar	*	7	-1	0
^ _ cansado	pt	2	0	0
^ _ catar	pt	4	0	0
^ _ ccpa	en	4	0	0
^ _ ce	fr	5	0	0
^ _ celular	pt	-4	0	0
^ _ changed	en	3	3	0
^ _ charging	en	-4	0	0
^ _ chat	*	-3	0	0
^ _ chegou	pt	-5	0	0
^ _ claim	en	-2	0	0
^ _ client	fr	0	0	3
^ _ closed	en	4	0	0
^ _ cobraron	es	-3	0	0
^ _ com	pt	3	0	0
^ _ come	en	-3	0	0
^ _ comme	fr	2	0	0
^ _ como	pt	6	0	0
^ _ compre	es	4	0	0
^ _ con	es	6	0	0
^ _ confio	*	2	0	0
^ _ conheco	pt	2	0	0
^ _ conozco	es	2	0	0
^ _ consens	fr	-4	4	0
^ _ consent	en	-3	1	0
^ _ consiguieron	es	2	0	0
^ _ contacter	fr	-4	0	0
^ _ couch	en	-3	0	0
^ _ could	en	0	0	2
^ _ d	fr	-1	0	12
^ _ da	*	-2	0	0
^ _ damit	de	2	0	0
^ _ daqui	pt	7	0	0
^ _ darme	es	2	0	0
^ _ das	de	2	0	0
^ _ date	en	-2	0	0
^ _ davon	de	3	0	0
^ _ de	*	5	2	-2
^ _ decline	en	6	0	0
^ _ deixe	pt	3	0	0
^ _ dejen	es	-5	0	0
^ _ der	de	-2	0	0
^ _ dernier	fr	-2	0	0
^ _ des	fr	2	-1	0
^ _ desativo	pt	2	0	0
^ _ desejo	pt	3	0	0
^ _ deseo	es	5	0	0
^ _ desinscrire	fr	-3	0	0
^ _ deu	pt	6	0	0
^ _ devient	fr	3	0	0
^ _ did	en	0	2	0
^ _ didnt	en	-3	4	0
^ _ die	de	-4	-4	0
^ _ diese	de	4	0	0
^ _ dije	es	2	0	0
^ _ do	en	3	3	-2
^ _ doesnt	en	2	0	0
^ _ doing	*	-3	0	0
^ _ dois	*	-2	0	0
^ _ doit	fr	3	0	0
^ _ done	en	6	0	0
^ _ donne	fr	3	0	0
^ _ dont	en	-1	-2	0
^ _ dos	es	-3	0	0
^ _ down	en	-5	0	0
^ _ dritten	de	2	0	0
^ _ du	fr	-8	0	0
^ _ durfen	de	0	2	0
^ _ ecrivez	fr	4	0	0
^ _ either	*	-4	0	-1
^ _ el	es	-4	0	0
^ _ else	en	-6	0	0
^ _ em	pt	-2	2	0
^ _ emailing	en	-4	0	0
^ _ en	*	7	0	0
^ _ encantan	es	-2	-2	0
^ _ encore	fr	-5	0	0
^ _ end	en	-3	0	0
^ _ engano	pt	1	2	0
^ _ enlace	es	2	0	0
^ _ erinnerungen	de	2	0	0
^ _ errado	pt	4	0	0
^ _ es	es	5	0	0
^ _ escreva	pt	-2	0	0
^ _ escreve	pt	-3	0	0
^ _ eso	es	-3	0	0
^ _ espera	*	-3	0	0
^ _ espere	fr	3	0	0
^ _ esses	pt	2	0	0
^ _ est	fr	5	0	0
^ _ esta	es	-3	0	0
^ _ estan	es	2	0	0
^ _ este	es	6	0	0
^ _ esto	es	-2	0	0
^ _ estuvo	es	4	0	0
^ _ et	fr	2	0	0
^ _ eu	pt	2	0	0
^ _ exit	en	-3	0	0
^ _ farto	pt	3	0	0
^ _ felicia	en	4	0	0
^ _ filed	en	2	0	0
^ _ fim	pt	-2	0	0
^ _ find	en	2	0	0
^ _ finde	de	2	0	0
^ _ following	en	3	0	0
^ _ fora	pt	9	0	0
^ _ forever	en	6	0	0
^ _ forgot	en	-3	0	0
^ _ form	en	-2	0	0
^ _ forms	en	-3	0	0
^ _ fragen	de	-2	0	0
^ _ free	en	2	0	0
^ _ friend	en	3	0	0
^ _ from	en	-2	0	0
^ _ funciona	es	-4	0	0
^ _ fur	de	-3	3	0
^ _ gave	en	-2	0	0
^ _ gegen	de	0	-2	0
^ _ geht	de	-4	0	0
^ _ gesagt	de	4	0	0
^ _ gesperrt	de	3	0	0
^ _ gibt	de	6	0	0
^ _ give	en	-3	2	0
^ _ gods	en	2	0	0
^ _ going	en	-3	0	0
^ _ good	en	-2	0	0
^ _ gotta	*	-3	0	0
^ _ hab	de	3	0	0
^ _ habe	de	-2	0	0
^ _ habt	de	-2	0	0
^ _ harto	es	2	0	0
^ _ hat	de	2	0	0
^ _ hate	en	-4	0	0
^ _ have	en	0	0	-2
^ _ hay	es	-4	0	0
^ _ heard	en	3	0	0
^ _ heisst	de	3	0	0
^ _ help	en	0	0	7
^ _ helping	*	-3	0	0
^ _ hereby	en	0	-2	0
^ _ hier	de	4	0	0
^ _ hiermit	de	3	0	0
^ _ hijo	es	2	0	0
^ _ hilfe	de	-1	0	10
^ _ hoffe	de	3	0	0
^ _ hort	de	7	0	0
^ _ hoy	es	-2	0	0
^ _ i	en	-5	0	-6
^ _ ich	de	-5	-1	0
^ _ ill	en	-2	0	0
^ _ importa	*	-4	0	0
^ _ in	en	0	2	0
^ _ incomoda	pt	-5	0	0
^ _ info	en	-1	0	8
^ _ informacion	es	0	0	3
^ _ informacoes	pt	0	0	3
^ _ information	en	0	0	3
^ _ infos	de	-3	0	3
^ _ inscrire	fr	-2	3	0
^ _ insistam	pt	2	0	0
^ _ insistan	es	2	0	0
^ _ interes	es	2	0	0
^ _ interesa	es	-2	0	0
^ _ interesse	*	-3	0	0
^ _ is	en	0	-3	-3
^ _ isnt	en	3	0	0
^ _ isso	pt	-2	0	0
^ _ ist	de	7	0	0
^ _ it	en	3	-5	-5
^ _ ja	pt	6	0	0
^ _ je	fr	2	0	0
^ _ jemand	de	7	0	0
^ _ k	en	4	0	0
^ _ kaufe	de	2	0	0
^ _ kein	de	3	0	0
^ _ kevin	*	-2	0	0
^ _ kommen	de	-3	0	0
^ _ krieg	de	4	0	0
^ _ kundigen	de	-4	0	0
^ _ l	fr	2	0	4
^ _ la	*	1	-3	0
^ _ las	es	0	2	0
^ _ last	en	-2	0	0
^ _ later	en	-2	0	-1
^ _ le	fr	7	-2	0
^ _ leaving	en	-3	0	0
^ _ leo	es	-5	0	0
^ _ les	fr	6	5	0
^ _ light	en	-3	0	0
^ _ little	en	0	0	4
^ _ llamen	es	-2	0	0
^ _ lo	es	-4	0	0
^ _ longer	en	2	0	0
^ _ look	en	2	0	0
^ _ looking	en	-3	0	0
^ _ los	es	5	0	0
^ _ loschen	de	3	0	0
^ _ lost	en	-3	0	0
^ _ love	en	0	-2	0
^ _ lying	en	-3	0	0
^ _ m	fr	4	0	0
^ _ macht	de	-4	0	0
^ _ made	en	-3	0	0
^ _ mail	*	-3	0	0
^ _ make	en	-2	0	0
^ _ man	de	2	0	0
^ _ mandando	*	-6	-7	0
^ _ mas	es	-7	0	0
^ _ mehr	de	2	0	0
^ _ mein	de	-2	0	0
^ _ meine	de	-1	2	0
^ _ melde	de	-4	0	0
^ _ mensagem	pt	2	-2	0
^ _ mensagens	pt	0	3	0
^ _ mensajes	es	1	2	0
^ _ mes	fr	3	1	0
^ _ message	en	5	0	0
^ _ messaging	en	2	0	0
^ _ meus	pt	2	0	0
^ _ mi	es	3	0	0
^ _ mich	de	6	6	0
^ _ mind	en	-2	0	0
^ _ mir	de	4	0	5
^ _ mit	de	12	-4	0
^ _ mochte	de	-3	1	0
^ _ mode	*	-3	0	0
^ _ moi	fr	4	8	4
^ _ mon	fr	-3	2	0
^ _ moved	en	2	0	0
^ _ much	en	-8	0	0
^ _ mucho	es	4	0	0
^ _ muchos	es	2	0	0
^ _ muito	pt	4	0	0
^ _ muss	de	6	0	0
^ _ my	en	0	3	-4
^ _ nachrichten	de	5	0	0
^ _ name	en	-2	0	0
^ _ nao	pt	2	-2	0
^ _ ne	fr	-4	0	0
^ _ need	en	1	-4	4
^ _ needed	en	0	0	2
^ _ nehme	de	-2	0	0
^ _ nein	de	2	0	0
^ _ nervig	de	4	0	0
^ _ nervt	de	4	0	0
^ _ nicht	de	-3	0	0
^ _ nie	de	2	0	0
^ _ nobody	en	2	0	0
^ _ nome	pt	-2	0	0
^ _ nous	fr	5	0	0
^ _ nr	de	2	0	0
^ _ number	en	-2	0	0
^ _ numero	*	-3	0	0
^ _ nummer	de	-3	0	0
^ _ nur	de	6	0	0
^ _ o	pt	-5	0	0
^ _ of	en	-4	0	0
^ _ off	en	9	-1	0
^ _ oft	de	5	0	0
^ _ one	en	-2	0	0
^ _ optedout	en	1	3	0
^ _ optout	en	8	0	0
^ _ os	pt	0	3	0
^ _ out	en	-4	0	-1
^ _ paix	fr	3	0	0
^ _ para	pt	-2	0	0
^ _ parar	pt	6	0	0
^ _ parem	pt	-6	0	0
^ _ paren	es	-2	0	0
^ _ paro	pt	2	0	0
^ _ part	en	5	0	0
^ _ party	en	-2	0	0
^ _ pasa	es	-5	0	0
^ _ pass	en	2	0	-1
^ _ passe	fr	4	0	0
^ _ people	en	-2	0	0
^ _ per	de	1	3	0
^ _ perdez	fr	4	0	0
^ _ perturbar	pt	3	0	0
^ _ plan	en	2	0	0
^ _ playing	en	-4	0	0
^ _ pleasestop	en	0	5	0
^ _ plenty	en	4	0	0
^ _ plus	fr	3	0	0
^ _ poco	es	0	0	4
^ _ pour	fr	-4	0	0
^ _ precisa	pt	2	0	0
^ _ probleme	*	-3	0	0
^ _ pueden	es	0	4	0
^ _ puedo	es	-3	0	0
^ _ puse	es	2	0	0
^ _ put	en	4	0	0
^ _ que	*	-3	-4	0
^ _ queria	pt	7	0	0
^ _ quero	pt	-3	0	0
^ _ quiet	*	-3	0	-1
^ _ r	en	2	0	0
^ _ receber	pt	-7	5	0
^ _ recebi	pt	-6	0	0
^ _ receiving	en	-4	0	0
^ _ recibir	es	-4	6	0
^ _ recibos	*	-2	0	0
^ _ refuse	fr	3	-2	0
^ _ reichts	de	3	0	0
^ _ reminding	en	-2	0	0
^ _ removam	pt	-2	0	0
^ _ repeat	*	-3	0	0
^ _ replied	en	4	0	0
^ _ replying	en	2	0	0
^ _ request	en	7	0	0
^ _ requested	en	-3	0	0
^ _ require	en	0	0	3
^ _ resilier	fr	-2	0	0
^ _ responde	*	-2	0	0
^ _ responder	*	-3	0	0
^ _ retirar	pt	-2	0	0
^ _ right	*	-2	0	-1
^ _ robo	pt	-2	0	0
^ _ rompan	es	5	0	0
^ _ sacarme	es	3	0	0
^ _ saio	pt	4	0	0
^ _ sair	pt	9	0	0
^ _ salir	es	2	0	0
^ _ salirme	es	6	0	0
^ _ sao	pt	2	0	0
^ _ sarah	*	-2	0	0
^ _ say	*	-7	0	0
^ _ says	en	-5	0	0
^ _ schickt	de	-4	0	0
^ _ schreiben	de	4	0	0
^ _ schreibt	de	-2	0	0
^ _ schriibe	de	7	0	0
^ _ se	*	3	0	0
^ _ seems	*	-3	0	0
^ _ senden	de	2	0	0
^ _ sent	en	-3	0	0
^ _ service	en	0	0	4
^ _ share	en	2	0	0
^ _ sie	de	2	-6	4
^ _ sign	en	-5	3	0
^ _ slip	en	-2	0	0
^ _ sms	*	0	2	0
^ _ sohn	de	-2	0	0
^ _ sold	en	4	0	0
^ _ some	en	-4	0	1
^ _ somebody	en	4	0	0
^ _ sors	fr	2	-2	0
^ _ sou	pt	2	0	0
^ _ spam	*	5	0	0
^ _ sperren	de	-2	0	0
^ _ steht	de	-2	0	0
^ _ steven	*	-2	0	0
^ _ stimme	de	0	3	0
^ _ stop	en	-2	0	0
^ _ stopped	en	-4	0	0
^ _ storen	de	2	0	0
^ _ su	es	3	0	0
^ _ suffit	fr	4	0	0
^ _ sugar	en	-2	0	0
^ _ suis	fr	-2	0	0
^ _ sur	fr	2	-1	0
^ _ susan	en	2	0	0
^ _ suscribirme	es	-2	3	0
^ _ syncing	*	-5	0	0
^ _ take	en	3	-1	0
^ _ talk	*	-4	0	0
^ _ talking	*	-5	0	0
^ _ tem	pt	-2	0	0
^ _ tenho	pt	-3	0	0
^ _ termine	es	-3	0	0
^ _ text	en	8	6	0
^ _ texted	en	0	2	0
^ _ texting	en	-5	0	0
^ _ that	en	-9	-3	-3
^ _ thats	en	-8	-1	-2
^ _ the	en	-7	0	-9
^ _ there	en	0	-3	-2
^ _ these	en	-6	0	0
^ _ think	en	-2	-1	-1
^ _ this	en	-8	0	-3
^ _ tienen	es	6	0	0
^ _ time	en	-10	0	-1
^ _ tirem	pt	2	0	0
^ _ to	en	3	-2	-2
^ _ todo	es	5	0	0
^ _ too	en	-4	0	0
^ _ total	es	7	0	0
^ _ tout	fr	7	0	0
^ _ trop	fr	3	0	0
^ _ true	*	-3	0	0
^ _ tu	*	-3	0	0
^ _ tudo	pt	4	0	0
^ _ tuesday	en	-3	0	0
^ _ txt	en	4	0	0
^ _ typed	en	-2	0	0
^ _ un	*	0	3	0
^ _ und	de	4	0	0
^ _ une	fr	-4	0	0
^ _ up	en	-6	-3	-1
^ _ us	en	3	0	0
^ _ usem	pt	2	0	0
^ _ vais	fr	2	0	0
^ _ veces	es	3	0	0
^ _ ver	es	-3	0	0
^ _ verbunden	de	4	0	0
^ _ very	en	-3	0	0
^ _ vezes	pt	5	0	0
^ _ vi	*	-4	0	0
^ _ voltar	pt	-3	3	0
^ _ voltem	pt	3	0	0
^ _ volume	*	-3	0	-3
^ _ volver	es	-4	3	0
^ _ vom	de	-2	0	0
^ _ vou	pt	4	0	0
^ _ voudrais	fr	-4	0	0
^ _ vous	fr	0	2	0
^ _ voy	es	6	0	0
^ _ vuelvan	es	4	0	0
^ _ vuelvo	es	-3	3	0
^ _ wait	en	-2	0	0
^ _ want	en	-3	5	0
^ _ war	de	1	5	0
^ _ warning	en	5	0	0
^ _ warte	de	-5	0	0
^ _ wasting	en	6	0	0
^ _ way	en	-4	0	0
^ _ weg	de	2	0	0
^ _ weit	de	-2	0	0
^ _ went	en	2	0	0
^ _ werbung	de	3	0	0
^ _ werde	de	2	0	0
^ _ were	en	-3	0	0
^ _ what	en	-3	0	0
^ _ who	en	2	0	0
^ _ wieder	de	2	3	0
^ _ wir	de	-3	0	0
^ _ wird	de	2	0	0
^ _ wish	en	3	0	0
^ _ with	en	5	0	0
^ _ withdraw	en	3	0	0
^ _ work	en	-2	0	0
^ _ wunsche	de	3	0	0
^ _ wurde	de	4	0	0
^ _ xs	*	-3	0	0
^ _ you	en	-9	-2	-4
^ _ your	en	-1	0	-3
^ _ zeige	de	3	0	0
^ _ ziehe	de	3	-2	0
^ a	*	-8	0	3
^ abbestellen	de	4	0	0
^ aber	de	7	-1	0
^ abmelden	de	11	0	0
^ abort	*	-4	0	0
^ absolutely	*	-2	0	-2
^ activar	es	-1	4	0
^ activate	en	-2	2	0
^ activez	fr	-1	2	0
^ add	en	0	4	0
^ adiciona	pt	-1	2	0
^ adios	es	-1	0	-2
^ adoro	pt	-3	-2	0
^ again	en	2	0	0
^ agradeco	pt	4	0	0
^ agreguen	es	-3	1	0
^ agreguenme	es	-1	3	0
^ ah	*	-2	0	0
^ ai	pt	-6	-1	-7
^ aide	fr	0	0	8
^ aidez	fr	-2	0	8
^ ainda	pt	-3	0	0
^ aint	en	3	0	0
^ ajoutez	fr	-5	3	0
^ ajuda	pt	-1	0	13
^ alert	en	-2	0	0
^ alguem	pt	3	0	2
^ all	en	-6	0	0
^ alle	de	2	0	0
^ allez	fr	9	0	0
^ als	de	5	0	0
^ also	de	4	0	0
^ alta	es	-2	12	0
^ alte	de	-3	0	0
^ annoying	en	3	0	0
^ annulez	fr	5	0	0
^ another	en	-2	0	0
^ anular	*	2	0	0
^ any	en	-3	0	0
^ apaga	pt	-6	0	0
^ apaguem	pt	3	0	0
^ app	de	-2	0	0
^ appelez	fr	-4	0	0
^ aqui	*	3	0	0
^ are	en	-11	-4	-3
^ arret	fr	2	0	0
^ arreter	fr	2	0	0
^ arretez	fr	1	-2	0
^ assez	fr	-2	0	0
^ assinei	pt	-5	0	0
^ assistance	*	0	0	7
^ atendimento	pt	0	0	8
^ ativar	pt	-4	6	0
^ ativem	pt	-2	4	0
^ au	fr	0	0	5
^ aufhoren	de	4	0	0
^ austragen	de	3	0	0
^ autorizo	pt	-7	2	0
^ avisa	pt	-3	0	0
^ away	en	-4	0	0
^ ayuda	es	-1	0	12
^ ayudenme	es	0	0	8
^ baja	es	8	0	0
^ be	en	-3	0	-1
^ because	en	5	0	0
^ beenden	de	3	0	0
^ beendet	de	5	0	0
^ bekomme	de	-5	0	0
^ besoin	fr	0	0	3
^ bestatigen	de	2	0	0
^ bin	de	4	0	0
^ block	en	-4	0	0
^ blocked	en	9	0	0
^ blockiert	de	2	0	0
^ bloque	fr	4	0	0
^ bloqueado	*	4	0	0
^ bloqueados	es	3	0	0
^ bloqueei	pt	2	0	0
^ borra	es	-3	0	0
^ borrame	es	3	0	0
^ borrenme	es	2	0	0
^ bsoin	fr	0	0	6
^ bus	en	-3	0	0
^ but	en	-3	0	-1
^ bye	en	-2	-1	-6
^ c	fr	2	0	0
^ ca	fr	2	-3	-1
^ call	en	-6	-3	-8
^ calm	en	-2	0	0
^ calma	*	-4	0	0
^ cambie	es	-1	3	0
^ can	en	-5	3	-1
^ cancel	en	5	-1	0
^ cancelar	*	2	0	0
^ cancelei	pt	2	0	0
^ cancelem	pt	3	0	0
^ cancelen	es	2	0	0
^ cansado	*	-3	0	0
^ cansei	pt	5	0	0
^ cant	en	-3	0	0
^ cease	en	4	0	0
^ cero	es	5	0	0
^ cesen	es	2	0	0
^ cesser	fr	3	0	0
^ cessez	fr	5	0	0
^ com	pt	-2	0	0
^ combien	fr	3	0	0
^ comment	fr	6	0	0
^ communicate	*	-3	0	0
^ como	*	7	3	0
^ comprei	pt	6	0	0
^ con	es	-5	0	0
^ concordo	pt	-2	2	0
^ confirm	en	4	0	0
^ connais	fr	3	0	0
^ contact	en	-9	0	0
^ contactez	fr	-3	0	0
^ contactless	en	-2	0	0
^ contacto	es	-3	0	0
^ continuem	pt	-3	-3	0
^ convert	*	-2	0	0
^ cortala	es	2	0	0
^ cortenla	es	3	0	0
^ could	en	-2	0	1
^ couldnt	en	2	0	0
^ count	en	2	0	0
^ create	*	-3	0	0
^ credit	*	0	0	-2
^ cross	en	-3	0	0
^ cuantas	es	3	0	0
^ customer	en	0	0	3
^ cut	en	4	0	0
^ da	pt	4	0	0
^ dame	es	0	4	0
^ dar	es	-3	0	0
^ darme	es	3	0	0
^ das	de	2	0	0
^ de	*	-3	-2	1
^ deaktivieren	de	6	0	0
^ define	*	-3	0	-1
^ dei	pt	3	0	0
^ deixa	pt	-9	0	0
^ deixe	pt	-2	0	0
^ deixei	pt	-5	0	0
^ dejad	es	3	0	0
^ dejalo	es	-3	0	0
^ dejen	es	4	-2	0
^ dejenme	es	3	0	0
^ delete	en	2	0	0
^ demande	fr	2	0	0
^ demasiada	es	-2	0	0
^ den	de	-6	0	0
^ denme	es	0	5	0
^ denunciado	pt	2	0	0
^ denunciar	*	-2	0	0
^ deregister	en	4	0	0
^ derek	en	2	0	0
^ desabonnement	fr	4	0	0
^ desabonner	fr	4	0	0
^ desactiven	es	2	0	0
^ desculpa	pt	-3	0	0
^ desinscription	fr	2	0	0
^ desole	fr	-6	0	0
^ desuscribirme	es	2	0	0
^ detener	es	5	0	0
^ di	es	5	0	0
^ dial	*	-7	0	0
^ did	en	-10	0	0
^ die	de	-5	0	0
^ diese	de	-3	0	0
^ dile	es	-2	0	0
^ dis	fr	-6	0	0
^ discontinue	en	-3	0	0
^ dispenso	pt	7	-1	0
^ dnc	en	3	0	0
^ do	en	-1	-7	-3
^ does	en	-3	-1	0
^ donde	es	3	0	0
^ dont	en	-5	0	0
^ dou	pt	-5	3	0
^ doy	es	-5	4	0
^ droit	fr	7	0	0
^ drop	en	2	0	0
^ dropped	en	-4	0	0
^ e	pt	-2	0	0
^ ein	de	0	0	3
^ einwilligung	de	2	1	0
^ ejerzo	es	4	0	0
^ ele	pt	-2	0	0
^ eliminenme	es	2	0	0
^ ende	de	5	0	0
^ enroll	en	-4	0	0
^ entfernen	de	3	0	0
^ entfernt	de	3	0	0
^ envoyez	fr	-3	0	0
^ er	de	-4	0	0
^ erase	en	2	0	0
^ erinnerungen	de	2	0	0
^ erreur	fr	2	0	0
^ es	*	8	0	0
^ escrevam	pt	5	0	0
^ espero	*	4	0	0
^ esqueci	pt	-6	0	0
^ esse	pt	2	0	0
^ estan	es	2	0	0
^ estao	pt	6	0	0
^ estoy	es	3	0	0
^ eure	de	2	-1	0
^ f	en	2	0	0
^ facam	pt	5	0	0
^ fake	en	5	0	0
^ falsch	de	2	0	0
^ falsche	de	-2	0	0
^ faux	fr	4	0	0
^ feel	en	2	0	0
^ fermez	fr	4	0	0
^ fin	*	3	-3	-1
^ find	en	-3	-1	0
^ fine	en	-2	0	0
^ fix	en	7	0	0
^ flip	*	-3	-1	-2
^ foi	pt	0	2	0
^ for	en	3	-2	-6
^ fora	pt	3	0	0
^ foto	*	-2	0	-1
^ foutez	fr	7	0	0
^ from	en	-3	0	0
^ fuera	es	2	0	0
^ fugt	de	2	1	0
^ full	en	-4	0	0
^ geht	de	7	0	0
^ give	en	7	-2	0
^ glad	en	-2	0	0
^ go	en	4	0	0
^ going	en	5	0	0
^ good	en	-4	0	0
^ goodbye	en	3	0	-1
^ gostaria	pt	3	-1	0
^ got	en	-5	0	0
^ great	en	-6	0	-2
^ gtfo	en	7	0	0
^ guardem	pt	3	0	0
^ guardense	es	2	0	0
^ hab	de	3	0	0
^ haha	en	-3	0	0
^ halt	de	-2	0	0
^ harcelement	fr	2	0	0
^ hard	en	4	0	0
^ hasta	es	3	0	0
^ haut	de	2	0	0
^ havent	en	-3	0	0
^ he	en	-5	0	0
^ heizung	de	-4	0	0
^ helft	de	-2	0	6
^ help	en	-5	-3	16
^ hepl	en	-1	0	9
^ here	en	-2	0	0
^ hier	de	5	0	0
^ hiermit	de	4	-1	0
^ hilfe	de	0	0	12
^ hlep	en	0	0	9
^ hlife	de	0	0	9
^ hmm	*	-2	0	-2
^ hoje	pt	-2	0	0
^ hor	de	-2	0	0
^ horen	de	5	-1	0
^ how	en	-3	-1	0
^ hows	*	-8	-1	-3
^ human	en	2	0	0
^ i	en	-2	-1	-3
^ ich	de	2	0	5
^ idk	en	2	0	0
^ if	en	-2	-1	0
^ ill	en	-6	0	0
^ im	en	0	-5	0
^ increase	en	-2	0	0
^ info	en	-2	0	9
^ informacion	es	-5	0	5
^ informacoes	pt	0	0	3
^ infos	*	-2	0	10
^ inscrit	fr	4	0	0
^ inscrivez	fr	-2	0	0
^ instrucciones	es	0	0	7
^ instrucoes	pt	0	0	7
^ instructions	en	0	0	7
^ internet	de	-2	0	0
^ inutile	fr	4	-1	0
^ is	en	-11	-6	-4
^ ist	de	-6	0	0
^ it	en	-9	0	0
^ ive	en	5	0	0
^ j	fr	6	0	2
^ ja	pt	6	0	-2
^ join	en	-2	6	0
^ jveu	fr	2	0	0
^ keep	en	-3	-6	0
^ konnen	de	-4	0	0
^ konnt	de	2	0	0
^ kundigen	de	3	0	0
^ l	fr	-2	0	0
^ la	*	-3	0	0
^ lachez	fr	8	0	0
^ laissez	fr	-6	0	0
^ lass	de	-2	0	0
^ lasst	de	2	0	0
^ last	en	2	0	0
^ later	en	-2	0	0
^ le	fr	-4	0	0
^ leave	en	-10	0	0
^ legal	en	-3	0	0
^ lemme	en	3	0	0
^ let	en	10	0	0
^ lets	en	-4	-1	0
^ link	en	-3	0	0
^ list	en	-2	0	0
^ lista	*	-3	0	0
^ liste	de	-4	0	0
^ locate	*	-2	0	0
^ look	en	-5	0	0
^ los	es	6	0	0
^ losch	de	-2	0	0
^ loschen	de	4	0	0
^ loscht	de	-2	0	0
^ loschung	de	-2	0	0
^ lose	en	9	0	0
^ lossts	de	5	0	0
^ lost	en	-2	0	0
^ love	en	-5	0	0
^ m	fr	1	3	0
^ ma	fr	3	0	0
^ macht	de	6	0	0
^ make	en	4	-2	0
^ manda	pt	-4	0	0
^ mandei	pt	0	2	0
^ many	en	-3	0	0
^ marked	en	3	0	0
^ mas	*	-1	0	2
^ mauvais	fr	-2	0	0
^ maybe	en	-2	0	0
^ me	*	1	0	8
^ mehr	de	-5	0	6
^ mein	de	-3	0	0
^ melde	de	-2	0	0
^ meldet	de	-2	3	0
^ menos	pt	2	0	0
^ mensagem	pt	3	0	0
^ mensagens	pt	5	0	0
^ mes	fr	-3	0	0
^ meu	pt	-6	0	0
^ mi	es	-3	0	0
^ minha	pt	3	0	0
^ mir	de	2	0	0
^ mira	es	-3	0	0
^ missed	en	-3	0	0
^ mit	de	-2	0	0
^ mon	fr	-7	0	0
^ money	*	-3	0	0
^ montag	de	0	-2	0
^ more	en	0	0	5
^ move	en	3	0	0
^ mudei	pt	-2	5	0
^ muita	pt	4	0	0
^ my	en	-5	0	-2
^ nachster	de	-5	0	0
^ nada	*	-15	0	0
^ nadie	es	3	-2	0
^ nah	en	3	0	0
^ nao	pt	-1	-2	-2
^ necesito	es	-1	0	5
^ need	en	-4	0	2
^ nehmen	de	-2	0	0
^ nehmt	de	-9	3	0
^ nem	pt	4	0	0
^ nenhuma	pt	3	0	0
^ nervt	de	5	0	0
^ newsletter	de	3	2	0
^ ni	es	6	0	0
^ nice	en	-4	0	-1
^ nicht	de	-2	0	0
^ nie	de	2	0	0
^ nimm	de	-8	0	0
^ no	es	-1	-4	-4
^ nobody	en	4	0	0
^ noch	de	-3	0	0
^ nomas	es	6	-2	0
^ nomore	en	3	0	0
^ non	fr	4	0	0
^ nope	en	5	0	0
^ not	en	4	0	0
^ null	de	6	-1	0
^ numero	*	6	0	0
^ nummer	de	3	0	0
^ off	en	-7	0	0
^ oh	*	-7	0	-2
^ olha	pt	-2	0	0
^ olvide	es	-2	0	0
^ onde	pt	2	0	0
^ one	en	-4	0	0
^ only	en	2	0	0
^ oops	en	-3	0	0
^ opposition	fr	5	0	0
^ opt	en	-1	11	0
^ optmeout	en	8	0	0
^ otimo	pt	-3	0	0
^ ou	fr	2	0	0
^ oubliez	fr	3	0	0
^ oui	fr	-3	4	0
^ our	en	4	0	0
^ out	en	8	0	0
^ over	en	5	0	0
^ pack	en	5	0	0
^ pair	*	-4	0	0
^ par	fr	4	0	0
^ para	pt	-3	0	0
^ parem	pt	9	-1	0
^ paren	es	10	0	0
^ parenle	es	4	0	0
^ paso	es	9	0	0
^ pass	en	4	0	0
^ pausa	es	-5	0	0
^ pausar	pt	-2	0	0
^ pause	en	-5	0	0
^ peace	en	-11	0	0
^ pedi	*	3	0	0
^ perdi	*	-9	0	0
^ perdido	*	-5	0	0
^ perdon	es	-5	0	0
^ permission	en	1	-2	0
^ pero	es	2	0	0
^ persona	es	2	0	0
^ pessoa	pt	2	0	0
^ pierdan	es	2	0	0
^ plainte	fr	3	0	0
^ planta	es	-3	0	0
^ play	*	-6	-1	-2
^ plus	fr	-2	0	3
^ pode	pt	-2	0	0
^ podem	pt	3	2	0
^ podrian	es	3	0	0
^ pointless	en	5	0	0
^ police	*	-3	0	0
^ policia	*	-4	0	0
^ politica	*	-4	0	0
^ por	*	-3	-5	0
^ pour	fr	-4	-2	0
^ pourquoi	fr	2	0	0
^ preciso	pt	-1	0	4
^ prefiro	pt	4	0	0
^ pueden	es	2	0	0
^ puse	es	-5	1	0
^ q	es	2	0	0
^ quando	pt	-3	0	0
^ quantas	pt	5	0	0
^ que	*	7	0	0
^ quem	pt	2	0	0
^ quero	pt	0	4	1
^ quiero	es	-2	3	0
^ quisiera	es	2	0	0
^ quitame	es	2	0	0
^ quiten	es	2	0	0
^ quitenme	es	6	0	0
^ ras	fr	4	0	0
^ raus	de	4	0	0
^ reabonnez	fr	-2	6	0
^ reactiven	es	-2	4	0
^ reactivez	fr	-1	3	0
^ read	en	-4	-2	0
^ reclamation	fr	-2	0	0
^ recommencez	fr	-2	3	0
^ reinscrivez	fr	-4	9	0
^ remettez	fr	-1	2	0
^ remind	*	-7	-2	0
^ removal	en	3	0	0
^ removam	pt	2	0	0
^ remove	en	0	-3	0
^ renuncio	es	3	0	0
^ repeat	*	-3	0	0
^ reply	en	2	0	0
^ report	en	-7	0	0
^ reportado	es	3	0	0
^ reprenez	fr	-3	4	0
^ respect	en	5	0	0
^ respectez	fr	5	0	0
^ respondi	pt	2	0	0
^ restart	en	0	4	0
^ resubscribe	en	-5	11	0
^ resume	en	-6	9	0
^ retirer	fr	-2	0	0
^ retiro	*	3	-3	0
^ retrait	fr	2	0	0
^ revogo	pt	4	0	0
^ revoke	en	3	0	0
^ rien	fr	-3	0	0
^ right	en	2	0	0
^ ring	*	-2	0	0
^ rmv	en	9	0	0
^ robot	en	2	0	0
^ roll	*	-4	-3	-2
^ rufen	de	-2	0	0
^ ruft	de	-5	0	0
^ sacame	es	3	0	0
^ sag	de	-3	0	0
^ sai	pt	6	0	0
^ sair	pt	2	0	0
^ saquenme	es	2	0	0
^ saquennos	es	3	0	0
^ save	en	-2	0	0
^ say	*	-3	0	0
^ scammers	en	3	0	0
^ schicken	de	2	0	0
^ schluss	de	8	0	0
^ schon	de	6	0	0
^ schreib	de	4	0	0
^ schreiben	de	4	0	0
^ schreibt	de	6	1	0
^ screw	en	3	0	0
^ se	*	4	0	0
^ second	en	3	0	0
^ see	en	-2	0	0
^ send	en	-7	-2	6
^ service	fr	0	0	4
^ set	en	-2	-3	-2
^ seu	pt	-3	0	0
^ share	*	-4	0	0
^ shut	en	3	0	0
^ si	es	-2	4	-1
^ sick	en	-3	0	0
^ sie	de	0	2	0
^ sigan	es	-5	-3	0
^ sign	en	-4	2	0
^ signale	fr	2	0	0
^ sin	es	2	0	0
^ slow	*	-5	0	0
^ sms	de	-2	0	0
^ so	*	-2	0	-1
^ soll	de	-4	0	0
^ some	pt	5	0	1
^ somebody	en	-2	0	0
^ someone	en	-6	0	0
^ son	es	11	0	0
^ soporte	es	0	0	8
^ sos	en	0	0	9
^ spam	*	7	0	0
^ speak	*	-8	-2	-4
^ spell	*	-4	0	-1
^ start	en	-4	11	-2
^ stellen	de	3	0	0
^ stellt	de	5	0	0
^ stop	en	4	-1	-2
^ stopall	en	4	0	0
^ stoppen	de	5	0	0
^ stoppez	fr	2	0	0
^ stoppt	de	3	0	0
^ streichen	de	2	0	0
^ strike	en	-2	0	0
^ subscrever	pt	-5	4	0
^ subscribe	en	-4	6	0
^ suggest	*	-2	0	0
^ suporte	pt	0	0	7
^ support	*	0	0	8
^ suppress	en	2	0	0
^ switch	en	-3	0	0
^ ta	*	4	0	0
^ take	en	-8	-1	0
^ talk	*	-2	0	-1
^ tell	en	0	-4	-2
^ terminar	es	4	0	0
^ text	en	-9	-7	-1
^ texto	*	-2	0	0
^ texts	en	-3	0	0
^ that	en	-2	0	-1
^ thats	en	-1	-1	-2
^ the	en	-4	-4	-1
^ there	en	-6	0	-1
^ theres	en	2	0	0
^ this	en	4	0	0
^ tire	pt	-2	0	0
^ tired	en	-2	0	0
^ tirem	pt	3	0	0
^ to	pt	8	3	3
^ told	en	2	0	0
^ toma	*	-5	0	0
^ too	en	-7	0	0
^ tragen	de	2	0	0
^ tres	fr	3	0	0
^ tried	en	2	0	0
^ trop	fr	-2	0	0
^ try	en	-2	0	0
^ turn	en	-9	8	0
^ um	de	2	0	1
^ uma	pt	0	0	9
^ un	*	-6	2	5
^ under	en	5	0	0
^ undo	en	-16	9	0
^ une	fr	0	0	3
^ uninvite	en	3	0	0
^ unregister	en	4	0	0
^ unser	de	2	0	0
^ unstop	en	-1	13	0
^ unsubscribe	en	4	-2	0
^ unsubscribing	en	2	0	0
^ unterlassen	de	2	0	0
^ updates	en	-7	-2	0
^ use	en	0	-1	-3
^ vai	pt	10	0	0
^ vao	pt	13	0	0
^ vayanse	es	6	0	0
^ vendi	*	5	0	0
^ vete	es	6	0	0
^ viel	de	4	0	0
^ virez	fr	4	0	0
^ voces	pt	6	0	0
^ von	de	2	0	0
^ votre	fr	-3	0	0
^ vou	pt	4	0	0
^ vuelvan	es	-4	4	0
^ wann	de	-5	0	0
^ war	de	2	0	0
^ warum	de	-2	0	0
^ was	de	2	0	0
^ we	en	2	0	0
^ weg	de	2	0	0
^ weitere	de	2	0	0
^ wer	de	2	0	0
^ were	en	5	0	0
^ what	en	-7	-6	0
^ whats	en	-12	-6	-3
^ when	en	-7	0	0
^ wheres	en	4	0	0
^ which	en	-4	0	0
^ whisper	*	-4	0	0
^ who	en	-7	0	0
^ whoever	en	4	0	0
^ whos	en	-6	0	0
^ why	en	-4	0	-1
^ widerspruch	de	0	-2	0
^ wie	de	7	1	0
^ wieder	de	-5	9	0
^ wieso	de	7	0	0
^ will	*	0	-4	-2
^ wipe	en	-2	0	0
^ wo	de	4	0	0
^ wollte	de	2	0	0
^ words	en	-3	0	0
^ would	en	3	0	0
^ wrong	en	4	0	0
^ y	*	5	0	0
^ ya	es	1	-2	0
^ yeah	en	1	0	-2
^ yep	*	-1	0	-2
^ yes	en	-5	7	-5
^ you	en	-3	3	0
^ your	en	-5	0	0
^ youre	en	3	0	0
^ youve	en	8	0	0
^ zeitung	de	-3	0	0
^ zu	de	-2	0	2
a	*	-2	-4	-11
a <again>	*	-2	1	0
a <consent>	*	7	0	0
a <fed>	*	4	0	0
a <goods>	*	-2	-2	-2
a <legal>	*	2	0	0
a <me>	*	-5	4	0
a <name>	*	-6	0	0
a <number>	*	-2	0	0
a <please_do>	*	3	0	0
a <remove>	*	3	0	0
a <send>	*	4	4	0
a <stop>	*	9	0	0
a <stranger>	*	3	0	0
a <texts>	*	-10	-3	0
a <you>	*	-6	3	0
a _ a	*	2	0	0
a _ alertas	es	2	0	0
a _ as	pt	-3	3	0
a _ away	en	-2	0	0
a _ de	*	2	0	0
a _ e	pt	-2	0	0
a _ ecrire	fr	2	0	0
a _ envoyer	fr	-2	0	0
a _ for	en	-4	-2	0
a _ help	en	0	0	3
a _ hora	es	-2	0	0
a _ les	fr	0	-2	0
a _ line	en	3	0	0
a _ lista	es	-6	4	0
a _ liste	fr	-3	0	0
a _ los	es	-3	6	0
a _ mandar	pt	-1	2	0
a _ mas	*	-2	0	0
a _ mensajes	es	7	5	0
a _ mierda	es	6	0	0
a _ numero	*	-7	0	0
a _ on	en	2	0	0
a _ or	en	-3	0	0
a _ out	en	0	0	5
a _ person	en	-2	0	0
a _ phone	en	6	0	0
a _ sms	es	-2	0	0
a _ stop	en	-2	0	0
a _ to	en	0	-2	0
a _ un	*	2	0	0
a _ vos	fr	-4	6	0
a _ will	en	2	0	0
a _ with	en	3	0	0
a ana	pt	-4	0	0
a assinatura	pt	4	0	0
a block	en	-2	0	0
a bot	en	-3	0	0
a break	en	3	0	0
a car	en	3	0	0
a car $	en	2	0	0
a ce	fr	-3	0	0
a change	fr	5	0	0
a clue	*	-2	0	0
a clue $	*	-2	0	0
a coin	*	-3	0	0
a complaint	en	4	0	0
a contactar	pt	2	0	0
a demain	fr	-2	0	0
a demain $	fr	-2	0	0
a donne	fr	2	0	0
a escribir $	es	2	0	0
a escribirme	es	4	0	0
a escribirme $	es	3	0	0
a faire	fr	2	0	0
a friend	en	3	0	0
a garantia	pt	-2	0	0
a inscricao	pt	3	0	0
a inscricao $	pt	3	0	0
a jour	fr	-2	0	0
a l	fr	7	0	0
a la	*	6	0	0
a little	en	0	0	4
a los	es	2	3	0
a luz	pt	-4	0	0
a mandar	*	3	1	0
a mandarme	es	-1	5	0
a marre	fr	4	0	0
a me	pt	0	5	0
a merda	pt	2	0	0
a message	en	-5	0	0
a message $	en	-2	0	0
a mi	es	-2	0	0
a mistake	en	0	2	0
a mistake $	en	0	2	0
a new	en	-2	0	0
a nice	*	-2	0	0
a ninguna	es	2	0	0
a nouveau	fr	-3	1	0
a obra	pt	-2	0	0
a otro	es	3	0	0
a otro $	es	3	0	0
a pagar	*	-2	0	0
a pas	fr	3	0	0
a pit	en	-2	0	0
a plus	fr	-2	0	0
a prank	en	3	0	0
a prank $	en	3	0	0
a problem	en	-2	0	0
a promocao	pt	-4	0	0
a promocao $	pt	-2	0	0
a que	es	-4	0	0
a real	en	-2	0	0
a recevoir	fr	0	3	0
a reminder	en	-4	-2	0
a reminder $	en	-2	0	0
a remocao	pt	4	0	0
a rest	en	6	0	0
a rest $	en	5	0	0
a review	en	2	0	0
a robot	en	4	0	0
a robot $	en	3	0	0
a scam	en	-3	0	0
a stop	en	4	0	0
a su	es	-4	2	0
a text	en	-4	-2	0
a text $	en	-2	0	0
a un	fr	6	0	0
a votre	fr	-2	0	0
a way	en	4	0	0
ab	de	10	-3	0
ab $	de	10	-3	0
abbes*	de	6	-2	0
abbestellen	de	2	-2	0
abbestellen $	de	2	-2	0
abbestellt	de	4	0	0
abbuc*	de	-4	0	0
aber	de	5	-1	0
aber <not>	*	2	0	0
aber <send>	*	-2	0	0
aber nein	de	3	0	0
aber nein $	de	3	0	0
abgeb*	de	-2	0	0
abgem*	de	4	-1	0
abgemeldet	de	4	-1	0
abmel*	de	12	-2	0
abmeldelink	de	4	0	0
abmeldelink _ nicht	de	4	0	0
abmeldelink geht	de	4	0	0
abmelden	de	-2	0	0
abmelden $	de	-2	0	0
abmeldung	de	10	0	0
abmeldung $	de	3	0	0
aboga*	es	-3	0	0
abogado	es	-3	0	0
abogado $	es	-3	0	0
abonn*	fr	-3	12	0
abonne	fr	-1	4	0
abonnement	fr	3	0	0
abonnement <send>	*	2	0	0
abonnement <texts>	*	2	0	0
abonnement sms	fr	2	0	0
abonnement sms $	fr	2	0	0
abonnieren	de	-4	6	0
abonnieren $	de	-4	6	0
abort	*	-4	0	0
about	en	-1	-7	-3
about <me>	*	4	0	0
about <you>	*	2	0	0
about _ sale	en	5	0	0
about it $	en	-2	0	0
about my	en	2	0	0
about the	en	-2	0	0
about this	en	-2	0	0
about this $	en	-3	0	0
about your	en	2	0	0
abseh*	de	4	0	0
absehen	de	4	0	0
absen*	fr	-2	0	0
absol*	*	-2	0	-2
absolutely	*	-2	0	-2
abste*	de	2	0	0
abstellen $	de	3	0	0
acade*	pt	-3	0	0
academia	pt	-3	0	0
accen*	*	-2	0	0
accent	*	-2	0	0
accep*	fr	-4	2	-2
accepte	fr	-1	4	0
accepte _ recevoir	fr	-2	4	0
accepte de	fr	-2	4	0
accid*	en	-7	4	0
accident	en	-2	1	0
accidentally	en	-4	2	0
accidentally <remove>	*	-4	2	0
accidentally unsubscribed	en	-4	2	0
accidentally unsubscribed $	en	-3	-1	0
accor*	fr	-2	0	0
accord	fr	-2	0	0
accord pour	fr	-2	0	0
account $	en	-2	0	0
account <stop>	*	2	0	0
account _ no	en	3	0	0
aceit*	pt	0	2	0
aceitei	pt	2	0	0
aceitei receber	pt	2	0	0
aceito	pt	0	2	0
acept*	es	0	3	0
acepte	es	2	0	0
acepte recibir	es	2	0	0
acepto	es	0	3	0
achei	pt	-2	0	0
achei $	pt	-2	0	0
achet*	fr	7	0	0
achete	fr	5	0	0
acheterai	fr	2	0	0
acheterai <not>	*	3	0	0
acheterai rien	fr	3	0	0
acho	pt	3	0	0
acho <ask>	*	3	0	0
activ*	*	-15	14	-2
activar	es	-4	5	0
activar <texts>	*	-1	4	0
activate	en	-2	2	0
activez	fr	-1	2	0
activez les	fr	-1	2	0
actua*	es	-3	0	0
acuca*	pt	-4	0	0
acucar	pt	-4	0	0
acucar $	pt	-4	0	0
add	en	-2	4	0
add <me>	*	2	6	0
add _ back	en	0	5	0
add _ to	en	2	0	0
add me	en	6	4	0
add my	en	-3	0	0
add the	en	-2	0	0
addre*	en	-6	-1	0
address	en	-6	-1	0
address $	en	-3	0	0
adici*	pt	1	5	0
adiciona	pt	-1	2	0
adiciona <me>	*	-1	2	0
adiciona _ numero	pt	-1	2	0
adiciona meu	pt	-1	2	0
adicionem	pt	2	2	0
adios	es	-1	0	-2
adios $	es	-1	0	-2
adore	fr	-4	-1	0
adore <you>	*	-2	-1	0
adore vos	fr	-2	-1	0
adoro	pt	-5	-2	0
adoro _ mensagens	pt	-2	-1	0
adoro as	pt	-2	-1	0
adres*	*	-7	0	0
adresse	*	-8	0	0
adresse $	fr	-5	0	0
adresse <remove>	*	-2	0	0
adresse loschen	de	-2	0	0
adresse loschen $	de	-2	0	0
ads	en	5	0	0
ads $	en	4	0	0
advog*	pt	-3	0	0
advogado	pt	-3	0	0
affai*	fr	2	0	0
affaire	fr	2	0	0
affaire $	fr	2	0	0
after	en	-2	0	0
again	en	5	1	-2
again $	en	2	2	-2
age	*	-2	0	0
age $	*	-2	0	0
ago	en	5	0	0
ago _ am	en	3	0	0
agrad*	*	5	0	0
agradeco	pt	4	0	0
agradeco se	pt	4	0	0
agree	en	-5	0	0
agree $	en	-2	0	0
agree to	en	-2	1	0
agreed $	en	-3	0	0
agreg*	es	0	5	0
agreguen <me>	*	-3	1	0
agreguen _ numero	es	-3	1	0
agreguen mi	es	-3	1	0
agreguenme	es	-1	3	0
agreguenme a	es	-1	3	0
agua	*	-2	0	0
ah	*	-2	0	0
ahead	en	-3	0	0
ahi $	es	2	0	0
ahnun*	de	-2	0	0
ahnung	de	-2	0	0
ai	fr	-4	-5	0
ai <consent>	*	2	0	0
ai <legal>	*	2	0	0
ai <please_do>	*	0	2	0
ai <remove>	*	-6	0	0
ai <stop>	*	3	0	0
ai _ a	fr	2	0	0
ai _ d	fr	-3	2	2
ai _ de	fr	-2	0	0
ai _ demande	fr	-3	0	0
ai _ donne	fr	3	0	0
ai _ le	fr	-3	0	0
ai _ recu	fr	-3	0	0
ai _ stop	fr	2	0	0
ai _ un	fr	-4	0	0
ai _ une	fr	3	0	0
ai _ votre	fr	-3	0	0
ai achete	fr	3	0	0
ai assez $	fr	3	0	0
ai besoin	fr	-1	0	2
ai change	fr	0	2	0
ai demande	fr	2	0	0
ai dit	fr	6	0	0
ai perdu	fr	-5	0	0
ai plus	fr	-2	0	0
ai repondu	fr	2	0	0
ai rien	fr	2	0	0
ai signe	fr	-2	0	0
aide	fr	-3	0	19
aide $	fr	-3	0	20
aidez	fr	-2	0	8
aidez <me>	*	-2	0	8
aidez moi	fr	-2	0	8
ainda	pt	-7	0	0
ainda <not>	*	-3	0	0
ainda nao	pt	-3	0	0
aint	en	8	0	0
aint <me>	*	3	0	0
aint me	en	3	0	0
aint me $	en	3	0	0
air	*	-3	0	0
air _ in	*	-2	0	0
ajout*	fr	1	3	0
ajoute	fr	3	0	0
ajoutez	fr	0	3	0
ajoutez <me>	*	-5	3	0
ajoutez _ numero	fr	-3	1	0
ajoutez mon	fr	-3	1	0
ajuda	pt	-6	0	24
ajuda $	pt	-5	0	19
ajuda ai	pt	0	0	5
ajuda ai $	pt	0	0	5
ajude*	pt	-2	0	10
ajudem	pt	-2	0	10
ajudem $	pt	0	0	6
aktio*	de	2	0	0
aktion	de	2	0	0
aktion $	de	3	0	0
aktiv*	de	-1	2	0
aktivieren	de	-1	2	0
aktivieren $	de	-1	2	0
al	es	-4	0	4
al dia	es	3	0	0
al trabajo	es	-3	0	0
alarm	en	-9	-1	-3
alarm*	*	-9	0	0
alarma	es	-3	0	0
alarma $	es	-2	0	0
alarme	*	-5	0	0
alarme $	*	-3	0	0
alerg*	*	-2	0	0
alergico	*	-2	0	0
alergico $	*	-2	0	0
alert	en	-5	-1	0
alert $	en	-3	0	0
alert <me>	*	-2	0	0
alert*	en	0	6	0
alertas	*	1	3	0
alertes $	fr	0	-2	0
alertes _ texto	fr	0	2	0
alertes par	fr	0	2	0
alerts	en	-1	3	0
alerts $	en	-1	5	0
algo	pt	2	0	0
algue*	pt	0	0	2
alguem	pt	0	0	2
all	en	7	-5	-3
all $	en	5	0	0
all <me>	*	2	0	0
all <texts>	*	4	0	0
all done	en	-3	0	0
all done $	en	-3	0	0
all future	en	2	0	0
all my	en	2	0	0
all of	en	3	0	0
all that	en	3	0	0
all the	en	-5	0	0
alle	de	2	0	0
allei*	de	-2	0	0
allein	de	-2	0	0
allez	fr	11	0	0
allez <you>	*	4	0	0
allez _ faire	fr	3	0	0
allez vous	fr	4	0	0
allow	en	-3	0	0
allow*	en	-3	0	0
allowed	en	-3	0	0
alone	en	2	0	0
alone $	en	5	0	0
als <texts>	*	5	0	0
als spam	de	5	0	0
also	de	4	0	0
also <stop>	*	4	0	0
alta	es	-8	20	0
alta $	es	0	13	0
alta _ los	es	-4	3	0
alta en	es	-4	3	0
alte	de	-7	0	0
alte _ loschen	de	-2	0	0
alte adresse	de	-2	0	0
alto $	es	4	0	0
alto ahi	es	-2	0	0
am	en	-4	-5	-2
am <consent>	*	2	0	0
am <me>	*	3	0	0
am <not>	*	3	0	0
am <remove>	*	2	0	0
am _ going	en	2	0	0
am _ mr	en	3	0	0
am _ my	en	2	0	0
am _ not	en	-2	0	0
am _ still	en	5	0	0
am _ to	*	-3	0	0
am _ work	en	4	0	0
am at	en	4	0	0
am going	*	-2	0	0
am i	en	3	0	0
am not	en	4	0	0
am upgrade	de	-2	0	0
am upgrade $	de	-2	0	0
am withdrawing	en	2	0	0
amanh*	pt	-7	0	0
amanha	pt	-7	0	0
amanha $	pt	-6	0	0
ameri*	*	-2	0	0
american	*	-2	0	0
amigo	*	2	0	0
amigo $	*	2	0	0
amoun*	en	-4	0	0
amount	en	-4	0	0
amount in	*	-2	0	0
an	de	-12	0	-8
an $	de	-3	6	0
an <fed>	*	4	0	0
an <goods>	*	2	0	0
an <send>	*	-2	0	0
an _ number	en	4	0	0
an _ sie	de	-2	0	0
an der	de	-4	0	0
an emergency	en	2	0	0
an old	en	4	0	0
an schreiben	de	-2	0	0
an uber	*	-3	0	0
ana	*	-8	0	0
ana $	*	-2	0	0
and	en	0	-11	-8
and $	en	3	0	0
and <legal>	*	3	0	0
and <me>	*	8	0	0
and <please_do>	*	-4	0	0
and <remove>	*	2	0	0
and <send>	*	-5	0	0
and <stop>	*	3	0	0
and <want>	*	-3	0	0
and <you>	*	6	0	0
and _ dont	en	2	0	0
and _ messages	en	3	0	0
and _ says	en	2	0	0
and _ to	en	-4	0	0
and _ used	en	2	0	0
and dont	en	3	0	0
and i	en	7	0	0
and my	en	-2	0	0
and need	en	-2	0	0
and no	en	-2	0	0
and reported	en	2	0	0
and reported $	en	2	0	0
and still	en	2	0	0
and stop	en	2	0	0
and text	en	-3	0	0
and the	en	5	0	0
and your	en	2	0	0
ander*	de	4	1	0
anderem	de	4	0	0
anderem $	de	4	0	0
angeb*	de	-5	0	0
angebot	de	-5	0	0
angebote $	de	2	-1	0
angebote _ sms	de	-1	2	0
angebote per	de	-1	2	0
angem*	de	4	0	0
angemeldet	de	4	0	0
angemeldet $	de	5	0	0
anmel*	de	-9	5	0
anmelden	de	-7	3	0
anmelden $	de	-5	1	0
anna	*	-8	0	0
anna $	*	-5	0	0
anniv*	fr	-2	0	0
annoy*	en	2	0	0
annoying	en	3	0	0
annoying $	en	2	0	0
annul*	fr	2	-1	0
annulez	fr	5	0	0
annulez _ inscription	fr	2	0	0
anos	*	3	0	0
anoth*	en	7	0	0
another	en	7	0	0
another <goods>	*	2	0	0
another <send>	*	7	0	0
another _ from	en	5	0	0
another text	en	5	0	0
another time	*	-2	0	0
another time $	*	-2	0	0
anruf*	de	-12	0	0
anrufe	de	-4	0	0
anrufe $	de	-3	0	0
anrufen	de	-6	0	0
anrufen $	de	-4	0	0
ansch*	de	2	0	0
anschreiben	de	2	0	0
anschreiben $	de	2	0	0
answe*	en	-8	0	0
answer	en	-5	0	0
antes	*	-4	0	0
antig*	pt	-3	0	0
antigo	pt	-5	0	0
antigo $	pt	-3	0	0
antwo*	de	-10	0	0
antworte	de	-4	0	0
antworten	de	-4	0	0
anula*	pt	6	0	0
anular	pt	6	0	0
anunc*	*	-5	0	0
anuncio	*	-5	0	0
anwal*	de	-2	0	0
anwalt	de	-2	0	0
anwalt $	de	-2	0	0
any	en	2	-7	-4
any $	en	2	0	0
any <list>	*	5	0	0
any <name>	*	3	0	0
any <texts>	*	-5	0	0
any _ alerts	*	-2	0	0
any _ from	en	-2	0	0
any list	en	5	0	0
any list $	en	5	0	0
any texts	en	-2	0	0
any travel	*	-2	-1	0
anybo*	en	2	0	0
anybody	en	2	0	0
anybody there	en	2	0	0
anybody there $	en	2	0	0
anymo*	en	-5	0	0
anymore	en	-5	0	0
anymore $	en	-4	0	0
anymore <texts>	*	3	0	0
anymore messages	en	2	0	0
anymore messages $	en	2	0	0
anymore so	en	3	0	0
anyon*	en	-2	0	0
anyone	en	-2	0	0
anyone _ my	en	2	0	0
anyone read	en	2	0	0
anyth*	en	4	0	0
anything	en	4	0	0
anything from	en	2	0	0
anyti*	en	-2	0	0
anytime	en	-2	0	0
anzeige $	de	5	0	0
anzeige _ der	de	-2	0	0
anzeige _ diebstahl	de	-2	0	0
anzeige erstatten	de	2	0	0
anzeige wegen	de	-2	0	0
anzur*	de	-8	0	0
anzurufen	de	-8	0	0
anzurufen <send>	*	-6	0	0
anzurufen <texts>	*	-6	0	0
anzurufen _ reicht	de	-6	0	0
anzurufen sms	de	-6	0	0
anzus*	de	4	0	0
anzuschreiben	de	4	0	0
anzuschreiben $	de	4	0	0
ao	pt	3	0	0
apaga	pt	-5	0	0
apaga _ luz	pt	-2	0	0
apaga a	pt	-3	0	0
apaga*	pt	-9	0	0
apagado	es	-8	0	0
apagado $	es	-8	0	0
apagar a	pt	-2	0	0
apago	*	-2	0	0
apaguem <me>	*	2	0	0
apaguem _ meu	pt	3	0	0
apime*	pt	-2	0	0
apimentado	pt	-2	0	0
apimentado $	pt	-2	0	0
app	*	-12	-1	-2
appel	fr	-4	-1	0
appel <texts>	*	-2	0	0
appel*	fr	-15	0	0
appeler	fr	-7	0	0
appeler <send>	*	-5	0	0
appelez	fr	-7	0	0
appelez <not>	*	-4	0	0
appelez _ ecrivez	fr	-2	0	0
appelez pas	fr	-3	0	0
appels	fr	-4	0	0
appoi*	en	6	0	0
appointment	en	5	0	0
appreciate <not>	*	2	0	0
appreciate <you>	*	-2	0	0
appreciate _ but	en	3	0	0
appreciate it $	*	-4	0	0
appro*	*	-4	0	-3
approved	en	-3	0	-2
approved $	en	-2	0	-2
apunt*	es	-1	2	0
aqui	*	7	0	2
aqui $	*	0	0	3
aqui <not>	*	5	0	0
aqui _ vive	es	3	0	0
aqui nao	pt	2	0	0
aqui no	es	2	0	0
are	en	-12	-11	-7
are $	en	2	0	0
are <fed>	*	-2	0	0
are <send>	*	5	0	0
are <texts>	*	2	0	0
are <wrong>	*	-2	0	0
are <you>	*	-3	-1	0
are _ longer	en	4	0	0
are _ more	en	-5	0	0
are _ my	en	2	0	0
are _ still	en	2	0	0
are _ texting	en	3	0	0
are annoying	en	-2	0	0
are annoying $	en	-2	0	0
are great	en	-2	0	0
are great $	en	-2	0	0
are texting	en	3	0	0
are there	en	-2	-1	0
are wrong	*	-2	0	0
are wrong $	*	-2	0	0
are you $	en	-3	0	0
aroun*	en	-3	0	0
around	en	-3	0	0
arret $	fr	5	0	0
arret _ travail	fr	-2	0	0
arret de	fr	-3	0	0
arret maladie	fr	-2	0	0
arret*	fr	7	-5	0
arrete $	fr	3	0	0
arrete <not>	*	-3	0	0
arrete _ de	fr	-2	0	0
arrete pas	fr	-3	0	0
arreter	fr	5	0	0
arreter $	fr	9	0	0
arreter de	fr	-2	0	0
arretez	fr	5	-3	0
arretez $	fr	16	0	0
arretez _ appeler	fr	-3	0	0
arretez _ de	fr	2	0	0
arretez _ devant	fr	-2	0	0
arretez _ envoyer	fr	2	0	0
arretez _ pas	fr	-2	0	0
arretez la	fr	-4	0	0
arretez surtout	fr	-2	0	0
arretez vos	fr	2	0	0
arretez vous	fr	-4	0	0
arriv*	fr	-8	0	0
arrive $	fr	-3	0	0
arrive _ a	fr	2	0	0
arrive pas	fr	2	0	0
arrived	en	-4	0	0
arrived $	en	-4	0	0
arrivent	fr	-4	0	0
arrivent <not>	*	-4	0	0
art	de	5	0	0
art $	de	5	0	0
artic*	*	-8	0	0
article	fr	-6	0	0
article $	fr	-4	0	0
artik*	de	-4	0	0
artikel	de	-4	0	0
as	pt	-2	3	0
as <me>	*	2	0	0
as <name>	*	-2	0	0
as <not>	*	3	0	0
as <texts>	*	-2	6	0
as _ de	pt	-2	0	0
as _ por	pt	0	2	0
as _ prank	en	3	0	0
as _ said	en	3	0	0
as a	en	3	0	0
as i	en	3	0	0
as mensagens	pt	-4	2	0
as mensagens $	pt	0	2	0
asist*	es	0	0	8
asistencia	es	0	0	8
asistencia $	es	0	0	8
ask	en	-3	-2	0
ask <you>	*	-3	0	0
ask you	en	-2	0	0
ask you $	*	-2	0	0
askin*	en	12	0	3
asking	en	12	0	3
asking $	en	8	0	0
asking <me>	*	3	0	0
asking for	en	0	0	4
asking me	en	3	0	0
aspir*	*	-2	0	0
assez	fr	-5	0	0
assez _ messages	fr	-6	0	0
assez de	fr	-4	0	0
assin*	pt	-6	-1	0
assinei	pt	-5	0	0
assis*	en	-4	0	15
assistance	en	-1	0	15
assistance $	en	-1	0	15
at	en	-12	-5	-4
at 6am	en	4	0	0
at _ number	en	-2	0	0
at the	en	-5	0	0
at this	en	-3	0	0
at work	en	5	0	0
at work $	en	3	0	0
ate	pt	-3	0	0
atend*	pt	-2	0	7
atendimento	pt	0	0	7
atendimento $	pt	0	0	7
ativa*	pt	-4	6	0
ativar	pt	-4	6	0
ativar <texts>	*	-4	6	0
ative*	pt	-2	4	0
ativem	pt	-2	4	0
atm	en	-3	0	0
atras*	pt	-5	0	0
attac*	en	-4	0	0
attached	en	-4	0	0
attached $	en	-4	0	0
atten*	fr	-10	0	0
attendre	fr	-5	0	0
attendre $	fr	-4	0	0
attente	fr	-3	0	0
attente $	fr	-2	0	0
attor*	en	4	0	0
attorney	en	4	0	0
attorney $	en	2	0	0
atual*	pt	-6	0	0
atualizem	pt	-6	0	0
au	fr	-5	-1	4
au #	fr	4	0	0
au # $	fr	4	0	0
au <number>	*	5	0	0
auch	de	-4	0	0
aucun message	fr	2	0	0
aucun message $	fr	4	0	0
aucun*	fr	2	0	0
aucune	fr	2	0	0
aucune <list>	*	2	0	0
aucune liste	fr	2	0	0
aucune liste $	fr	2	0	0
auf $	de	9	2	0
auf <fed>	*	4	0	0
auf <remove>	*	4	0	0
auf _ dem	de	3	0	0
auf _ den	de	-2	0	0
auf _ liste	de	-3	0	0
auf _ zu	de	3	0	0
auf der	de	-10	0	0
auf die	de	-4	0	0
auf eure	de	4	0	0
auf mir	de	4	0	0
auf zu	de	4	0	0
aufho*	de	9	0	0
aufhoren	de	6	0	0
aufhoren $	de	8	0	0
aufhort	de	3	0	0
aufhort $	de	3	0	0
aujou*	fr	-2	0	0
aujourdhui	fr	-2	0	0
aula	pt	-2	0	0
aus	de	6	-1	0
aus $	de	13	-3	0
aus _ abgemeldet	de	-2	0	0
aus _ sms	de	3	-2	0
aus _ stop	de	-2	2	0
aus _ verteiler	de	5	0	0
aus dem	de	-1	-2	0
aus versehen	de	-5	2	0
austr*	de	5	0	0
austragen	de	7	0	0
austragen $	de	5	0	0
autho*	en	4	0	0
authorities	en	3	0	0
auto	de	-12	0	0
auto <remove>	*	-2	0	0
auto abmelden	de	-2	0	0
autom*	*	-3	0	0
autop*	en	-2	0	0
autor*	*	2	2	0
autorizacao $	pt	3	0	0
autorizacion	es	3	0	0
autorizo	pt	-3	2	0
autorizo $	*	2	0	0
autorizo o	pt	-2	1	0
autre	fr	3	0	0
autre $	fr	3	0	0
aux	fr	-3	2	0
aux <texts>	*	-3	2	0
aux alertes	fr	0	2	0
avail*	en	-2	0	0
available	en	-2	0	0
avec	fr	5	-1	0
avec _ sms	fr	2	0	0
avec tes	fr	2	0	0
avera*	*	-3	0	0
average	*	-2	0	0
average $	*	-2	0	0
avez	fr	-2	0	0
avez _ eu	fr	2	0	0
avis	fr	-4	1	0
avis $	fr	-2	0	0
avisa	pt	-3	0	0
avisa*	*	-5	0	0
avisar $	*	-4	0	0
aviso*	es	-5	0	0
avisos	es	-2	0	0
avisos $	es	-2	-2	0
avisou	pt	-3	0	0
avoir	fr	2	0	0
away	en	-2	0	0
away $	en	-7	0	0
away and	en	3	0	0
ayuda	es	-4	0	20
ayuda $	es	-4	0	20
ayuda*	es	-1	0	10
ayude*	es	0	0	8
ayudenme	es	0	0	8
ayudenme $	es	0	0	8
azuca*	es	-4	0	0
azucar	es	-4	0	0
azucar $	es	-3	0	0
azul	*	-9	0	0
azul $	*	-7	0	0
baby	en	3	0	0
back	en	-8	20	0
back $	en	0	4	0
back <me>	*	2	-1	0
back _ for	en	0	2	0
back _ the	en	0	4	0
back _ your	en	-1	3	0
back in	en	-5	6	0
back in $	en	-3	8	0
back my	en	2	-1	0
back on	en	-4	14	0
back on $	en	-2	6	0
back to	en	-2	0	0
bad	en	-5	0	0
bad $	en	-3	0	0
badge	en	-2	0	0
badge $	en	-2	0	0
bag	en	-2	0	0
bahnh*	de	-5	0	0
bahnhof	de	-5	0	0
bahnhof <remove>	*	-5	0	0
baja	es	3	0	0
baja $	es	2	0	0
baja <me>	*	-3	0	0
baja _ error	es	-2	0	0
baja _ funciona	es	4	0	0
baja _ gimnasio	es	-2	0	0
baja _ linea	es	-5	0	0
baja _ veces	es	2	0	0
baja de	es	1	-2	0
baja del	es	-3	0	0
baja en	es	2	0	0
baja inmediata	es	3	0	0
baja la	es	-3	0	0
baja mi	es	-3	0	0
baja no	es	4	0	0
baja por	es	-3	0	0
baja y	es	2	0	0
banco	es	-4	0	0
banco $	es	-4	0	0
bank	en	-3	0	0
base $	fr	-2	0	0
base de	*	2	0	0
basta	es	-3	0	0
basta $	es	5	0	0
basta <you>	*	3	0	0
basta _ mensajes	es	-3	0	0
basta con	es	-2	0	0
basta de	es	-2	0	0
basta ya	es	3	0	0
basta ya $	es	2	0	0
basta*	pt	2	0	0
bastante	*	3	0	0
batte*	*	-5	0	0
battery	en	-3	0	0
baust*	de	-2	0	0
baustelle	de	-2	0	0
be	en	6	-4	-5
be $	en	5	0	0
be <remove>	*	8	0	0
be _ a	en	2	0	0
be _ alone	en	6	0	0
be _ any	en	2	0	0
be _ from	en	2	0	0
be _ if	en	3	0	0
be _ last	en	9	0	0
be _ off	en	4	0	0
be _ the	en	0	2	0
be _ this	en	2	0	0
be filing	en	2	0	0
be forgotten	en	5	0	0
be forgotten $	en	5	0	0
be informed	en	3	0	0
be left	en	6	0	0
be on	en	4	2	0
be quiet	*	-3	0	-1
be quiet $	*	-3	0	-1
be removed	en	4	0	0
be removed $	en	2	0	0
be seated	en	-2	0	0
be taken	en	3	0	0
be the	en	8	0	0
beaucoup <fed>	*	3	0	0
beaucoup trop	fr	3	0	0
becau*	en	5	0	0
because	en	5	0	0
because _ you	en	5	0	0
because of	en	5	0	0
bedar*	de	6	0	0
bedarf	de	6	0	0
bedarf $	de	5	0	0
been	en	-2	-2	-1
beend*	de	7	0	0
beenden	de	2	0	0
beenden $	de	2	0	0
beendet	de	5	0	0
befor*	en	-2	-1	-1
before	en	-2	-1	-1
beggi*	en	5	0	0
begging	en	5	0	0
behal*	de	3	0	0
bei	de	-7	1	0
bei <number>	*	-3	0	0
bei <you>	*	-3	0	0
bei _ sms	de	-1	2	0
bei den	de	-1	2	0
bei euch	de	-3	0	0
being	en	6	0	0
being <remove>	*	5	0	0
being <send>	*	2	0	0
being removed	en	3	0	0
bekom*	de	-3	0	0
bekomme <not>	*	-6	0	0
bekomme _ das	de	5	0	0
bekomme _ keine	de	-8	0	0
bekomme _ nachrichten	de	-5	0	0
bekomme keine	de	-6	0	0
belastigung	de	2	0	0
belastigung $	de	2	0	0
believe <me>	*	2	0	0
bem $	pt	-2	0	0
benac*	de	4	0	0
benachrichtigungen	de	2	0	0
benef*	en	-2	0	-1
benot*	de	0	0	6
benotige	de	0	0	6
berna*	fr	5	0	0
bernard	fr	5	0	0
bescheid	de	3	0	0
besoi*	fr	0	0	7
besoin	fr	0	0	7
besoin _ aide	fr	0	0	2
besoin d	fr	-1	0	7
besoin de	fr	4	0	0
bestatigen	de	2	0	0
bestatigen <you>	*	2	0	0
bestatigen sie	de	2	0	0
beste*	de	3	3	0
bestelle	de	2	0	0
bestellen	de	0	4	0
bestellt	de	6	0	0
bestellung	de	-4	0	0
betru*	de	-2	0	0
betrug	de	-2	0	0
betrug $	de	-2	0	0
bette*	en	-2	0	0
better	en	-2	0	0
better than	en	-3	0	0
betwe*	*	-2	0	0
between	*	-2	0	0
bezah*	de	-5	0	0
bezahlen	de	-3	0	0
bezahlen $	de	-3	0	0
bien $	es	-6	0	0
bienv*	*	2	0	0
bin _ nicht	de	-2	0	0
birth*	en	-2	0	0
birthday	en	-2	0	0
birthday on	*	-2	0	0
bis	de	-5	0	0
blau	de	-4	0	0
blau $	de	-4	0	0
blaue	de	-4	0	0
blaue <not>	*	-2	0	0
blaue nicht	de	-2	0	0
blaue nicht $	de	-2	0	0
bleu	fr	-5	0	0
bleu $	fr	-3	0	0
block	en	-2	0	0
block $	en	-2	0	0
block <leave>	*	-3	0	0
block <you>	*	4	0	0
block away	en	-2	0	0
block away $	en	-2	0	0
block me	en	3	0	0
block party	en	-2	0	0
block you	en	4	0	0
block you $	en	4	0	0
block*	en	4	0	0
blocked	en	3	0	0
blocked $	en	5	0	0
blockiert	de	-2	0	0
blockiert die	de	-2	0	0
blocking	en	3	0	0
bloqu*	*	6	0	0
bloque $	fr	6	0	0
bloque <me>	*	-3	0	0
bloqueado	pt	3	0	0
bloqueado $	pt	3	0	0
bloqueados	es	3	0	0
bloqueei	pt	3	0	0
bloqueo $	es	4	0	0
bloqueou	pt	-4	0	0
bloss _ auf	de	-3	0	0
bloss nicht	de	-3	0	0
blowi*	en	4	0	0
blowing	en	3	0	0
blowing up	en	3	0	0
blue	en	-2	0	0
bock	de	4	0	0
bol	fr	4	0	0
bolas	es	5	0	0
bolas $	es	5	0	0
bon	fr	3	0	0
book	en	-2	0	0
borra	es	-3	0	0
borra*	es	7	0	0
borrame	es	3	0	0
borrame $	es	2	0	0
borrar $	es	2	0	0
borre*	es	2	0	0
borren	es	-4	0	0
borrenme	es	9	0	0
borrenme $	es	7	0	0
bot	en	5	0	0
bot $	en	4	0	0
both	en	-3	0	0
bothe*	en	-3	0	0
bother $	en	-6	0	0
bother <me>	*	4	0	0
bother me	en	4	0	0
bothering	en	-2	0	0
bothering <you>	*	-3	0	0
bothering you	en	-3	0	0
bough*	en	4	0	0
bought	en	4	0	0
box	en	-6	0	0
box $	en	-2	0	0
brauc*	de	-4	0	4
brauch _ nicht	de	2	0	0
brauch das	de	-3	0	0
brauche	de	-2	0	1
brauche _ versicherung	de	2	0	0
brauche hilfe	de	0	0	4
brauche hilfe $	de	0	0	4
brauchen	de	-3	0	0
bread	en	-2	0	0
break	en	2	0	0
brenda	en	2	0	0
broken $	en	3	0	0
brude*	de	-6	0	0
bruder	de	-6	0	0
bsoin	fr	0	0	6
bug	en	2	0	0
build*	en	3	0	0
building	en	3	0	0
burea*	fr	-2	0	0
bureau	fr	-2	0	0
bus	*	-14	0	0
bus <stop>	*	-6	0	0
bus stop	en	-5	0	0
bus stop $	en	-3	0	0
busca*	pt	-3	0	0
buscar	pt	-3	0	0
buscar $	pt	-3	0	0
busin*	en	3	0	0
business	en	3	0	0
busy	en	-2	0	0
but <me>	*	-2	0	0
but <not>	*	9	0	0
but <want>	*	-2	3	0
but _ didnt	en	2	0	0
but _ more	en	3	0	0
but _ still	en	-4	0	0
but dont	en	2	0	0
but ill	en	-2	0	0
but it	en	2	0	0
but no	en	10	0	0
but no $	en	6	0	0
buy	en	-4	0	0
buy <me>	*	-3	0	0
buy me	*	-3	0	0
buyin*	en	7	0	0
buying	en	7	0	0
buying $	en	5	0	0
buzzi*	en	2	0	0
buzzing	en	2	0	0
buzzing $	en	2	0	0
by <me>	*	-3	0	0
by _ name	en	5	0	0
by accident	en	-2	1	0
by anytime	en	-2	0	0
by email	en	3	0	0
by me	en	-2	0	0
by text	en	0	2	0
by text $	en	0	2	0
by that	en	6	0	0
bye	en	7	-1	-6
bye $	en	4	-1	-6
bye felicia	en	4	0	0
bye felicia $	en	4	0	0
c _ du	fr	5	0	0
c _ le	fr	2	0	0
c _ mon	fr	2	0	0
c _ non	fr	3	0	0
c _ pas	fr	3	0	0
c _ un	fr	2	0	0
c _ une	fr	-3	1	0
c est	fr	2	-1	0
c etait	fr	-2	1	0
ca	fr	14	-4	-2
ca $	fr	2	0	0
ca <stop>	*	2	0	0
ca _ comme	fr	-2	0	0
ca _ interesse	fr	-2	0	0
ca cesse	fr	2	0	0
ca cesse $	fr	2	0	0
ca continue	fr	3	0	0
ca continue $	fr	2	0	0
ca devient	fr	3	0	0
ca m	fr	-2	0	0
ca me	fr	3	0	0
ca suffit	fr	4	0	0
ca suffit $	fr	7	0	0
cable	en	-2	0	0
cada	es	4	0	0
cada <texts>	*	4	0	0
cadas*	pt	2	8	0
cadastra	pt	-1	2	0
cadastrar	pt	-1	4	0
cadastro	pt	2	0	0
cadastro $	pt	2	0	0
cadastrou	pt	4	0	0
cafe	*	-4	0	0
cafe $	*	-4	0	0
caiu	pt	-7	0	0
caiu <not>	*	-7	0	0
caiu _ spam	pt	-7	0	0
caiu no	pt	-7	0	0
caixa	pt	-3	0	0
caixa postal	pt	-2	0	0
caixa postal $	pt	-2	0	0
caja	es	-5	0	0
caja de	es	-5	0	0
calcu*	*	-2	0	0
calculate	*	-2	0	0
calen*	en	-5	0	0
calendar	en	-4	0	0
calendar $	en	-2	0	0
calid*	es	-4	0	0
calidad	es	-4	0	0
call	en	-9	-7	-10
call <leave>	*	3	0	0
call <list>	*	4	0	0
call <me>	*	-8	-1	0
call <send>	*	-3	0	0
call me	en	-11	0	0
call me $	en	-5	0	0
call off	en	3	0	0
call registry	en	2	0	0
call registry $	en	2	0	0
call text	en	-3	0	0
calle	es	-2	0	0
calle*	en	-4	0	0
called	en	-7	0	0
called $	en	-3	0	0
called <name>	*	-2	0	0
calli*	en	-7	0	0
calling	en	-7	0	0
calling $	en	-3	0	0
calling <me>	*	-5	0	0
calling _ text	en	-3	0	0
calling me	en	-5	0	0
calling the	en	3	0	0
calls	en	-7	0	0
calls $	en	-2	0	0
calm	en	-6	0	0
calm $	en	-5	0	0
calma	*	-8	0	0
calma $	*	-8	0	0
calme	fr	-3	0	0
calme $	fr	-5	0	0
calor*	*	-6	0	0
calorie	*	-2	0	0
calorie _ of	*	-2	0	0
calories	*	-4	0	0
cambi*	es	-6	2	0
cambie	es	-1	3	0
cambie de	es	-1	3	0
came $	en	-5	0	0
campaign	en	-2	0	0
campaigns	en	2	0	0
campaigns $	en	2	0	0
campu*	en	2	0	0
campus	en	2	0	0
campus <texts>	*	2	0	0
campus alerts	en	2	0	0
campus alerts $	en	2	0	0
can	en	-6	4	4
can <me>	*	-1	0	6
can <send>	*	-3	4	0
can <stop>	*	5	0	0
can _ be	en	0	2	0
can _ cancel	en	-2	0	0
can _ get	en	-2	1	2
can _ make	en	3	0	0
can _ me	en	0	3	0
can _ not	en	7	0	0
can _ pleasestop	en	5	0	0
can _ send	en	0	0	5
can _ undo	en	0	4	0
can _ unsubscribe	en	5	0	0
can i	en	-1	0	6
can it	en	-2	0	0
can stop	en	3	0	0
can stop $	en	3	0	0
can text	en	-1	4	0
can the	en	-4	0	0
cance*	*	0	-11	0
cancel	en	-5	-2	0
cancel <me>	*	3	0	0
cancel _ last	en	-2	0	0
cancel _ text	en	6	0	0
cancel _ texts	en	3	0	0
cancel it	en	-6	0	0
cancel it $	en	-6	0	0
cancel my	en	3	0	0
cancel that	en	-3	0	0
cancelar	*	4	-4	0
cancelar $	*	-3	0	0
cancelar <consent>	*	2	0	0
cancelar <me>	*	-4	-1	0
cancelar <third>	*	-3	0	0
cancelar _ assinatura	pt	2	0	0
cancelar _ inscricao	pt	4	0	0
cancelar _ plano	pt	-2	0	0
cancelar a	pt	6	0	0
cancelar el	es	-3	0	0
cancelar meu	pt	-2	0	0
cancelei	pt	2	0	0
cancelem	pt	2	0	0
cancelen <me>	*	2	0	0
cancelen mi	es	2	0	0
cancelled <me>	*	3	0	0
cancelled _ account	en	3	0	0
cancelled my	en	3	0	0
cancelo <me>	*	-4	0	0
cancelo mi	es	-2	0	0
cansado $	*	-3	0	0
canse*	pt	5	0	0
cansei	pt	5	0	0
cant	en	-7	0	-2
cant <please_do>	*	-2	0	0
cant <remove>	*	3	0	0
cant <stop>	*	-2	0	0
cant _ another	en	2	0	0
cant _ these	en	4	0	0
cant _ you	*	-3	0	0
cant find	en	2	0	0
cant take	en	3	0	0
car $	en	4	0	0
card	en	-9	-3	-4
card $	en	-1	-2	-1
card <not>	*	-2	0	0
care	en	5	0	0
care less	en	2	0	0
cargo	es	-5	0	0
cargo $	es	-3	0	0
caro	*	-2	0	0
caro $	*	-2	0	0
carol	en	3	0	0
carre*	fr	-2	0	0
carri*	*	4	0	0
carrier	en	3	0	0
carrier $	en	3	0	0
carro $	pt	2	0	0
carro*	*	-2	0	0
carrots	*	-2	0	0
carry	*	-2	-1	0
carta*	pt	-3	0	0
cartao	pt	-3	0	0
carte	fr	-3	0	0
cash	en	-6	0	0
cat	en	-3	0	0
catal*	en	-3	0	0
catar	pt	4	0	0
catar coquinho	pt	4	0	0
cats	en	-4	0	0
cats $	en	-2	0	0
ccpa	en	4	0	0
ce <number>	*	7	0	0
ce <send>	*	-2	0	0
ce _ le	fr	3	0	0
ce _ n	fr	2	0	0
ce _ on	fr	3	0	0
ce matin	fr	-2	0	0
ce matin $	fr	-2	0	0
ce message	fr	-2	0	0
ce message $	fr	-2	0	0
ce numero	fr	6	0	0
ce qu	fr	3	0	0
ce soir	fr	-2	0	0
cease	en	6	0	0
cease $	en	4	0	0
cebol*	*	-9	0	0
cebola	pt	-4	0	0
cebola $	pt	-4	0	0
cebolla	es	-4	0	0
cebolla $	es	-4	0	0
cellp*	*	-2	0	0
cellphone	*	-2	0	0
cellphone $	*	-2	0	0
celui ci	fr	-3	0	0
celui ci $	fr	-3	0	0
celul*	*	3	2	0
celular	*	3	2	0
celular $	es	-4	2	0
celular e	pt	3	0	0
cero	es	5	0	0
certa*	*	-5	0	0
certainly	*	-5	0	0
ces	fr	3	0	0
ces <texts>	*	3	0	0
cesen	es	6	0	0
cesse	fr	5	0	0
cesse $	fr	5	0	0
cesse*	fr	13	0	0
cesser	fr	5	0	0
cesser $	fr	4	0	0
cessez	fr	5	0	0
cessez $	fr	4	0	0
cette	fr	3	0	0
cette <list>	*	4	0	0
cette liste	fr	4	0	0
cette liste $	fr	4	0	0
chair*	en	-3	0	0
chairs	en	-3	0	0
chairs $	en	-2	0	0
chang*	en	-2	0	-4
change	en	0	-1	-3
change _ proprietaire	fr	2	0	0
change de	fr	5	0	0
changed	en	-2	3	0
changed $	en	-3	0	0
changed <me>	*	1	4	0
changed _ mind	en	3	4	0
changed my	en	1	4	0
chaqu*	fr	3	0	0
chaque	fr	3	0	0
chaque <texts>	*	2	0	0
charg*	en	-2	0	0
charge to	en	3	0	0
charges	en	2	0	0
charges <me>	*	2	0	0
charging	en	-4	0	0
charging <me>	*	-4	0	0
charging me	en	-4	0	0
charging me $	en	-2	0	0
chat	en	-7	0	0
chat $	en	-6	0	0
chate*	pt	2	0	0
chati*	pt	2	0	0
chato*	pt	5	0	0
chatos	pt	5	0	0
chatos $	pt	5	0	0
chatt*	*	-3	0	0
chatting	*	-3	0	0
check*	en	-2	0	0
chefe	pt	-2	0	0
chega $	pt	7	0	0
chega _ mensagem	pt	-2	0	0
chega de	pt	-2	0	0
chegando	pt	3	0	0
chego*	pt	-8	0	0
chegou	pt	-8	0	0
cheio	pt	4	0	0
chequ*	*	-4	0	0
cheque	*	-4	0	0
cheque $	*	-2	0	0
cher	fr	-2	0	0
child*	en	3	0	0
chine*	*	-2	0	0
chinese	*	-2	0	0
chove*	pt	-3	0	0
chover	pt	-3	0	0
chuva	pt	-4	0	0
ci	fr	-4	0	0
ci $	fr	-4	0	0
cirur*	pt	-2	0	0
cirurgia	pt	-2	0	0
cirurgia $	pt	-2	0	0
claim	en	-2	0	0
claim*	en	4	0	0
claims	en	4	0	0
class	en	-3	0	0
clien*	*	0	0	6
client	fr	0	0	2
client $	fr	0	0	2
cliente	*	0	0	3
cliente $	*	1	0	3
clini*	en	2	0	0
close*	en	2	0	0
closed	en	3	0	0
closi*	en	0	2	0
club	en	6	0	0
club $	en	0	4	0
clue	en	-4	0	0
clue $	en	-4	0	0
cnil	fr	3	0	0
cnil $	fr	2	0	0
cobra	*	3	0	0
cobra*	pt	-15	0	0
cobranca	pt	-5	0	0
cobraram	pt	-3	0	0
cobraram <not>	*	-2	0	0
cobraron	es	-3	0	0
cobre*	es	-4	0	0
cobren	es	-4	0	0
cobro	es	-3	0	0
code	en	-12	0	0
code $	en	-2	0	0
codes	en	8	0	0
codes $	en	4	0	0
codigo	*	-2	0	0
coin	fr	-8	-2	-3
coin $	fr	-4	-1	-1
coisa	pt	3	0	0
coisa $	pt	3	0	0
colis	fr	-2	0	0
colle*	en	-3	0	0
collector	en	-3	0	0
coloc*	pt	0	3	0
coloca	pt	-4	3	0
coloca de	pt	-2	2	0
color	en	-5	0	0
color $	en	-4	0	0
com	pt	6	-3	0
com <you>	*	4	0	0
com _ mensagens	pt	5	-1	0
com as	pt	6	0	0
com isso	pt	2	0	0
com isso $	pt	4	0	0
com voces	pt	4	0	0
combien	fr	2	0	0
combien _ fois	fr	5	0	0
combien de	fr	4	0	0
come	en	3	-1	0
come <leave>	*	2	0	0
come _ me	en	3	0	0
come _ this	en	2	0	0
come back	en	2	0	0
come off	en	4	0	0
come to	en	3	0	0
comen*	*	-3	0	0
comentario	*	-3	0	0
comentario $	*	-3	0	0
comer	*	-3	0	0
comin*	en	3	0	0
coming	en	3	0	0
coming $	en	-4	0	0
coming _ the	en	3	0	0
coming back	en	5	0	0
comma*	fr	-8	0	11
command	*	-6	0	0
command $	*	-2	0	0
commands	en	0	0	9
commands $	en	0	0	4
comme	fr	-3	0	0
comme <texts>	*	2	0	0
comme spam	fr	2	0	0
comme spam $	fr	2	0	0
comme*	fr	11	0	0
comment	fr	7	0	0
comment <me>	*	4	0	0
comment <stop>	*	-3	0	0
comment _ ma	fr	-2	0	0
comment m	fr	2	0	0
comment resilier	fr	-2	0	0
commu*	en	4	-6	0
communicate	*	-3	0	0
communication	en	4	0	0
communication $	en	3	0	0
communications	en	5	-4	0
communications $	en	3	-1	0
como	*	12	3	0
como <remove>	*	4	0	0
como _ a	pt	-4	3	0
como _ de	*	2	0	0
como _ esto	es	2	0	0
como _ inscrevo	pt	-2	0	0
como _ isso	pt	3	0	0
como _ o	pt	-2	0	0
como consiguieron	es	2	0	0
como doy	es	-2	0	0
como hago	es	3	0	0
como me	*	-3	1	0
como parar	pt	3	0	0
como paro	pt	3	0	0
como saio	pt	4	0	0
company $	en	2	0	0
compl*	en	2	0	0
complaint	en	6	0	0
complaint _ the	en	3	0	0
complaint with	en	3	0	0
completely	*	-2	0	0
compr*	*	9	0	0
comprar	*	4	0	0
comprar <not>	*	4	0	0
comprar nada	*	4	0	0
compre	es	4	0	0
compre _ vez	es	3	0	0
compre una	es	3	0	0
comprei	pt	5	0	0
comun*	es	4	-1	0
con	es	2	-3	0
con <you>	*	5	0	0
con _ basta	es	-3	0	0
con _ mensajes	es	4	-1	0
con eso $	es	2	0	0
conco*	pt	-2	2	0
concordo	pt	-2	2	0
condu*	fr	-3	0	0
confio	*	2	0	0
confirm	en	4	0	0
confirm _ i	en	3	0	0
confirm that	en	3	0	0
confirmation	en	-7	0	0
confirmation $	fr	-3	0	0
confo*	*	4	0	0
confu*	*	8	0	0
confusion	es	4	0	0
confusion $	es	4	0	0
conhe*	pt	2	0	0
conheco	pt	2	0	0
conna*	fr	8	0	0
connais	fr	5	0	0
connais <not>	*	5	0	0
connais pas	fr	5	0	0
conne*	fr	-5	0	0
connect	*	-3	0	0
connect _ my	*	-2	0	0
connect to	*	-2	0	0
conoz*	es	2	0	0
conozco	es	2	0	0
conozco _ ninguna	es	2	0	0
conozco a	es	2	0	0
conse*	*	11	0	0
consens	fr	0	4	0
consens _ recevoir	fr	-4	4	0
consens a	fr	-4	4	0
consent	en	6	-1	0
consent $	en	3	0	0
consent <consent>	*	3	0	0
consent _ effective	en	2	0	0
consent _ receive	en	1	-2	0
consent _ text	en	2	0	0
consent for	en	2	0	0
consent form	en	-2	0	0
consentimento	pt	4	0	0
consentimento $	pt	3	0	0
consentimento _ receber	pt	-2	0	0
consentimiento $	es	2	0	0
consentimiento <stop>	*	-2	0	0
consentimiento _ recibir	es	-2	1	0
consentimiento para	es	-2	0	0
consi*	pt	7	0	0
consigo <remove>	*	4	0	0
consigo _ de	pt	-3	0	0
consigo parar	pt	-3	0	0
consiguieron	es	2	0	0
consiguieron <me>	*	2	0	0
consiguieron mi	es	2	0	0
conta*	*	15	-5	-2
contact	en	-2	-1	0
contact $	en	2	0	0
contact _ at	en	-3	0	0
contact _ by	en	6	0	0
contact _ employer	en	-2	0	0
contact for	en	-2	0	0
contact info	en	2	0	0
contact info $	en	2	0	0
contact me	en	3	0	0
contact my	en	-4	0	0
contactar	es	4	0	0
contactarme	es	3	0	0
contactarme $	es	3	0	0
contacten	es	4	0	0
contactez	fr	-4	0	0
contacting	en	5	0	0
contacting <me>	*	4	0	0
contacting me	en	3	0	0
contacting me $	en	2	0	0
contactless	en	-7	0	0
contatar	pt	7	0	0
contatar $	pt	4	0	0
contatem	pt	2	0	0
contato	pt	13	0	0
contato $	pt	8	0	0
conte*	es	-8	-2	0
contesto	es	-4	0	0
conti*	pt	12	2	0
continua	pt	6	0	0
continua $	pt	2	0	0
continua chegando	pt	4	0	0
continuam	pt	6	0	0
continuam <send>	*	6	0	0
continuam mandando	pt	6	0	0
continuam mandando $	pt	4	0	0
continuar	pt	0	2	0
continuar recebendo	pt	-1	2	0
continuar recebendo $	pt	-1	2	0
continuarem	pt	2	0	0
continue $	fr	2	0	0
continuem	pt	-5	2	0
continuem <send>	*	-5	2	0
continuem mandando	pt	-5	2	0
continuem mandando $	pt	-3	5	0
continuez	fr	2	0	0
continuez $	fr	4	0	0
contr*	*	-2	0	0
contractor	en	2	0	0
conve*	*	-6	0	0
convert	*	-3	0	0
coqui*	pt	4	0	0
coquinho	pt	4	0	0
corre*	es	-3	-1	-4
correct	en	-5	0	-3
correct $	en	-4	0	-2
correio	pt	-2	0	0
correio $	pt	-2	0	0
corri*	*	2	0	0
cortala	es	2	0	0
corte*	es	3	0	0
cortenla	es	3	0	0
couch	en	-5	0	0
couch <not>	*	-3	0	0
cough	en	-2	0	0
cough $	en	-2	0	0
could	en	-3	0	3
could <please_do>	*	0	0	4
could _ help	en	0	0	2
could _ not	en	2	0	0
could _ stop	en	6	0	0
could use	en	0	0	4
couldnt <want>	*	2	0	0
couldnt _ less	en	2	0	0
couldnt care	en	2	0	0
count <me>	*	2	0	0
count _ out	en	3	0	0
count me	en	2	0	0
coupons $	en	-3	0	0
cours	fr	-3	0	0
cours de	fr	-2	0	0
court _ this	en	2	0	0
cover*	en	-2	0	0
coverage	en	-2	0	0
coverage $	en	-2	0	0
creat*	*	-6	-1	0
create	*	-3	0	0
create a	*	-2	0	0
credi*	en	-6	-4	-5
credit	en	-6	-4	-5
credit _ info	en	0	0	-2
credit limit	*	-1	0	-2
credit score	*	-3	0	0
crian*	pt	2	0	0
crianca	pt	2	0	0
crianca $	pt	3	0	0
cross	en	-3	0	0
cryin*	en	-2	0	0
crying	en	-2	0	0
crying $	en	-2	0	0
cual	es	-6	0	0
cual _ mi	es	-3	0	0
cual es	es	-5	0	0
cuando _ la	es	-2	0	0
cuantas	es	3	0	0
cuantas veces	es	3	0	0
cuanto	es	-5	0	0
cuest*	es	-2	0	0
cup	en	4	0	0
cup of	en	4	0	0
cupon*	*	2	0	0
curre*	*	-10	-3	-1
current	*	-5	0	0
curso	pt	-6	0	0
curso <wrong>	*	-2	0	0
custo*	en	0	0	3
customer	en	0	0	3
customer $	en	3	0	0
customer <goods>	*	0	0	4
customer service	en	0	0	4
customer service $	en	0	0	4
cut <leave>	*	-4	0	0
cut off	en	-4	0	0
cut off $	en	-4	0	0
d	fr	2	-1	15
d <send>	*	8	0	0
d <stop>	*	5	0	0
d <texts>	*	-1	2	4
d _ enfant	fr	3	0	0
d _ lista	es	3	0	0
d accord	fr	-3	0	0
d aide	fr	-1	0	6
d aide $	fr	-1	0	7
d appel	fr	-2	0	0
d appeler	fr	-4	0	0
d appels	fr	-4	0	0
d arreter	fr	2	0	0
d arreter $	fr	3	0	0
d attendre	fr	-3	0	0
d attendre $	fr	-3	0	0
d attente	fr	-3	0	0
d attente $	fr	-2	0	0
d autre	fr	3	0	0
d autre $	fr	3	0	0
d avis	fr	0	2	0
d informations	fr	3	0	0
d informations $	fr	3	0	0
d infos	fr	-3	0	4
d infos $	fr	-3	0	4
d la	es	3	0	0
d mandar	pt	2	0	0
d un	fr	3	0	3
da	pt	0	-3	0
da $	de	-9	0	0
da <list>	*	2	-1	0
da <me>	*	-2	0	0
da <name>	*	2	0	0
da <remove>	*	4	0	0
da _ ich	de	-2	0	0
da _ me	pt	3	0	0
da lista $	pt	2	0	0
da minha	pt	-2	0	0
da raus	de	4	0	0
da raus $	de	4	0	0
dados	pt	6	0	0
dados $	pt	2	0	0
dai	pt	9	0	0
dai $	pt	9	0	0
daily	en	6	0	0
daily <texts>	*	6	0	0
daily _ anymore	en	2	0	0
dame	es	0	4	0
dame de	es	0	4	0
damit	de	12	0	0
damit $	de	9	0	0
dangerous	en	2	0	0
dangerous $	en	2	0	0
dann	de	-4	0	0
dans	fr	-2	0	0
daqui	pt	7	0	0
daqui $	pt	7	0	0
darf	de	-2	0	0
darf <me>	*	-2	0	0
darf ich	de	-2	0	0
darme	es	7	3	0
darme _ baja	es	2	2	0
darme de	es	4	3	0
darse	es	3	0	0
darse _ baja	es	3	0	0
darse de	es	3	0	0
darum	de	2	0	0
das	de	7	-4	-3
das $	de	8	0	0
das 9	pt	-2	0	0
das <goods>	*	-6	0	0
das <not>	*	10	0	0
das <stop>	*	6	0	0
das <want>	*	-3	0	0
das _ auf	de	-2	0	0
das _ belastigung	de	2	0	0
das _ bis	de	-4	0	0
das _ die	de	4	0	0
das _ ein	de	4	0	0
das _ ich	de	-3	0	0
das _ mehr	de	3	0	0
das _ meine	de	-5	0	0
das _ nervt	de	-3	0	0
das _ nicht	de	-4	0	0
das ab	de	6	0	0
das ab $	de	6	0	0
das abstellen	de	3	0	0
das abstellen $	de	3	0	0
das angebot	de	-2	0	0
das auf	de	4	0	0
das auf $	de	5	0	0
das blaue	de	-4	0	0
das ist	de	10	0	0
das letzte	de	-3	0	0
das licht	de	-3	0	0
das mensagens $	pt	4	-1	0
das nicht	de	11	0	0
das nicht $	de	3	0	0
das noch	de	-4	0	0
das noch $	de	-4	0	0
das paket	de	-2	0	0
das reicht	de	-3	0	0
das spam	de	-2	0	0
das spam $	de	-2	0	0
das weg	de	4	0	0
das weg $	de	4	0	0
dass	de	4	0	0
dass <me>	*	5	0	0
dass ich	de	5	0	0
data	en	2	0	0
date	en	-5	0	0
date $	en	-3	0	0
daten	de	2	0	0
daten*	de	8	0	0
datos	es	2	0	0
dauer*	de	2	0	0
dauernd	de	3	0	0
dauernd $	de	3	0	0
daugh*	en	3	0	0
daughter	en	3	0	0
davon	de	6	0	0
davon $	de	3	0	0
day	en	-6	0	0
day <leave>	*	-9	0	0
day _ too	en	4	0	0
day is	en	5	0	0
day off	en	-9	0	0
day off $	en	-5	0	0
days	en	-5	0	0
days _ i	en	-3	0	0
de	*	2	-1	4
de <again>	*	2	8	0
de <fed>	*	8	0	0
de <goods>	*	-3	0	0
de <list>	*	-5	0	0
de <me>	*	6	-9	0
de <name>	*	8	0	0
de <number>	*	-2	0	0
de <person_id>	*	2	0	0
de <remove>	*	8	2	0
de <send>	*	11	-3	0
de <texts>	*	7	-1	0
de <you>	*	7	0	0
de _ abonnement	fr	2	0	0
de _ aide	fr	0	0	4
de _ appeler	fr	-3	0	0
de _ ce	fr	-2	0	0
de _ cheio	pt	3	0	0
de _ de	*	7	-3	0
de _ del	es	-4	0	0
de _ des	fr	-1	3	0
de _ diarios	*	2	0	0
de _ duda	es	-3	0	0
de _ e	pt	-5	0	0
de _ en	es	-2	5	0
de _ envoyer	fr	2	-2	0
de _ ex	*	-2	0	0
de _ faut	fr	5	0	0
de _ ici	fr	5	0	0
de _ jaja	es	-3	0	0
de _ k	pt	-2	0	0
de _ ligar	pt	-3	0	0
de _ lista	es	6	-1	0
de _ liste	fr	4	0	0
de _ mandar	pt	0	-2	0
de _ mensagem	pt	2	0	0
de _ mensajes	es	8	-5	0
de _ messages	fr	2	0	0
de _ mi	es	-3	0	0
de _ mon	fr	3	0	0
de _ nao	pt	2	0	0
de _ nino	es	3	0	0
de _ numero	*	4	0	0
de _ para	pt	-2	0	0
de _ part	fr	-2	1	0
de _ persona	es	2	0	0
de _ por	*	-6	1	0
de _ pour	fr	-5	0	0
de _ que	pt	-4	0	0
de _ recu	fr	-2	0	0
de _ verdes	es	-2	0	0
de _ vos	fr	2	-1	0
de ahi	es	6	0	0
de ahi $	es	6	0	0
de ajuda	pt	-1	0	6
de ajuda $	pt	-1	0	6
de alta	es	-5	11	0
de aqui	es	6	0	0
de aqui $	es	6	0	0
de ayuda	es	0	0	4
de ayuda $	es	0	0	4
de baja	es	2	2	0
de baja $	es	5	0	0
de cette	fr	3	0	0
de chover	pt	-3	0	0
de cliente	*	-3	0	0
de cliente $	*	-3	0	0
de comer	pt	-3	0	0
de confirmation	fr	-3	0	0
de confirmation $	fr	-3	0	0
de dentista	es	2	0	0
de dentista $	es	2	0	0
de descadastro	pt	4	0	0
de desinscription	fr	2	0	0
de destinataire	fr	4	0	0
de destinataire $	fr	4	0	0
de encher	pt	2	0	0
de escribir	es	3	0	0
de escribir $	es	2	0	0
de escribirme	es	5	0	0
de escribirme $	es	7	0	0
de espera	*	-3	0	0
de esto	es	2	0	0
de esto $	es	2	0	0
de fois	fr	5	0	0
de fumar	*	-3	0	0
de l	fr	-3	0	4
de la	*	-1	-4	0
de la $	fr	8	0	0
de ligar	pt	-5	0	0
de llamadas	es	-3	0	0
de llamadas $	es	-3	0	0
de llamarme	es	-5	0	0
de llamarme $	es	-3	0	0
de m	fr	1	-3	0
de mandar	pt	7	0	0
de mandar $	pt	3	0	0
de mandarme	es	-3	0	0
de me	pt	3	-3	0
de mensagem	pt	-2	0	0
de mensagens	pt	4	0	0
de mensagens $	pt	4	0	0
de mensajes	es	2	1	0
de mensajes $	es	4	1	0
de mes $	es	-2	0	0
de message $	fr	2	0	0
de messages	fr	-6	0	0
de mi	es	2	0	0
de mon	fr	2	0	0
de ne	fr	-2	0	0
de novo	pt	2	4	0
de novo $	pt	2	4	0
de nuevo	es	-1	3	0
de numero $	fr	4	0	0
de otra	es	2	0	0
de payer	fr	-3	0	0
de pedir	*	2	0	0
de pedir $	*	2	0	0
de plus	fr	4	0	0
de plus $	fr	4	0	0
de proprietaire	fr	2	0	0
de proprietaire $	fr	2	0	0
de pub	fr	5	0	0
de pub $	fr	5	0	0
de rappels	fr	3	0	0
de receber	pt	8	-2	0
de recibir	es	3	0	0
de reductions	fr	6	0	0
de reductions $	fr	6	0	0
de sac	fr	-4	0	0
de sac $	fr	-4	0	0
de saco	pt	3	0	0
de souci	fr	-5	0	0
de su	es	3	0	0
de suivi	fr	-2	0	0
de suivi $	fr	-2	0	0
de sus	es	4	0	0
de textos	fr	3	0	0
de textos $	fr	2	0	0
de travail	fr	-2	0	0
de un	es	3	0	0
de ustedes	es	2	0	0
de ustedes $	es	2	0	0
de viaje	es	-3	0	0
de viaje $	es	-3	0	0
de voces	pt	-7	1	0
de vos	fr	8	0	0
de voz	es	-3	0	0
deact*	en	2	0	0
deactivate	en	2	0	0
deakt*	de	10	0	0
deaktivieren	de	10	0	0
deaktivieren $	de	7	0	0
deals	en	-2	-1	0
deals $	en	-7	-1	0
debit	en	-3	0	0
debit*	fr	-7	0	0
debite	fr	-5	0	0
deced*	fr	3	0	0
decedee	fr	2	0	0
decedee $	fr	2	0	0
decli*	en	2	-1	-1
decline	en	6	0	0
decline $	en	4	0	0
declined	en	-2	-1	-1
defin*	*	-9	-1	-3
define	*	-4	0	-1
definitely	*	-4	0	0
definitely <not>	*	-3	0	0
degag*	fr	6	0	0
degagez	fr	3	0	0
degagez $	fr	3	0	0
dei	pt	5	0	0
dei _ numero	pt	3	0	0
dei o	pt	3	0	0
deine*	de	-3	0	0
deiner	de	-4	0	0
deixa	pt	-5	0	0
deixa <leave>	*	-2	0	0
deixa _ la	pt	-2	0	0
deixa pra	pt	-2	0	0
deixa quieto	pt	-2	0	0
deixa quieto $	pt	-2	0	0
deixei	pt	-5	0	0
deixem	pt	3	0	0
deixem de	pt	2	0	0
deixem me	pt	4	0	0
deja	es	2	0	0
deja _ de	es	3	0	0
deja _ stop	fr	2	0	0
deja darme	es	3	0	0
dejad	es	3	0	0
dejad de	es	3	0	0
dejal*	es	-3	0	0
dejalo	es	-3	0	0
dejame _ y	es	-2	0	0
dejame ver	es	-3	0	0
dejar _ recibir	es	2	0	0
dejar de	es	4	0	0
dejar*	es	-7	0	0
dejaron	es	-7	0	0
dejaron de	es	-4	0	0
deje	es	-2	0	0
dejen	es	2	-3	0
dejen _ escribir	es	4	0	0
dejen _ llamarme	es	-5	0	0
dejen d	es	2	0	0
dejen*	es	3	0	0
dejenme	es	5	0	0
dejenme _ paz	es	2	0	0
dejenme en	es	2	0	0
del	es	-1	-2	0
del gimnasio	es	-2	0	0
del gimnasio $	es	-2	0	0
delay	en	-2	0	0
delay $	en	-2	0	0
delet*	en	4	0	0
delete	en	3	0	0
delete $	en	2	0	0
delete <me>	*	3	0	0
delete _ account	en	-4	0	0
delete _ contact	en	3	0	0
delete _ information	en	3	0	0
delete _ my	en	2	0	0
delete _ number	en	5	0	0
delete _ todo	*	-3	0	0
delete it	en	3	0	0
delete it $	en	3	0	0
delete me	en	2	0	0
delete me $	en	2	0	0
deliv*	en	-4	0	0
delivery	en	-3	0	0
dem	de	0	-4	0
dem <list>	*	6	0	0
dem <not>	*	6	0	0
dem <send>	*	3	-2	0
dem <texts>	*	0	-3	0
dem _ aufhoren	de	-2	0	0
dem _ loschen	de	-3	0	0
dem angebot	de	-2	0	0
dem nicht	de	5	0	0
dem verteiler	de	4	0	0
dem verteiler $	de	2	0	0
demain	fr	-6	0	0
demain $	fr	-4	0	0
demais	pt	5	0	0
demais $	pt	4	0	0
deman*	fr	-5	0	0
demande	fr	-5	0	0
demande $	fr	-8	0	0
demasiada	es	-2	0	0
demasiado $	es	2	0	0
demen*	fr	2	0	0
den	de	-6	4	0
den $	es	5	0	0
den <send>	*	0	4	0
den <texts>	*	5	2	0
den _ baja	es	-4	0	0
den _ ein	de	2	1	0
den _ verteiler	de	-3	1	0
den alarm	de	-2	0	0
den de	es	-4	0	0
den sms	de	0	4	0
den versand	de	3	0	0
den zweiten	de	-2	0	0
denie*	en	4	0	0
denied	en	4	0	0
denied $	en	4	0	0
denis*	en	2	0	0
denme	es	0	5	0
denme _ alta	es	-2	6	0
denme _ baja	es	2	0	0
denme de	es	0	5	0
denti*	*	6	0	0
dentista	es	2	0	0
dentista $	es	2	0	0
denun*	*	7	-2	0
denuncia	es	2	0	0
denuncia $	es	3	0	0
denunciado	pt	2	0	0
denunciar $	*	2	0	0
denuncio	es	3	0	0
denuncio $	es	3	0	0
depos*	en	0	0	-3
deposit	en	-3	0	-3
der	de	-7	-5	0
der <goods>	*	-2	0	0
der <list>	*	4	0	0
der <number>	*	5	0	0
der <remove>	*	6	0	0
der <send>	*	-4	0	0
der <wrong>	*	3	0	0
der _ auf	de	-4	0	0
der _ geht	de	3	0	0
der _ geirrt	de	3	0	0
der _ ist	de	2	0	0
der _ runter	de	-3	0	0
der abmeldelink	de	4	0	0
der app	de	-3	0	0
der liste	de	2	0	0
der nummer	de	5	0	0
der op	de	-3	0	0
der vorbesitzer	de	4	0	0
deran*	fr	3	0	0
derangez	fr	4	0	0
derangez $	fr	2	0	0
derec*	es	6	0	0
derecho	es	6	0	0
derecho de	es	3	0	0
dereg*	en	4	0	0
deregister	en	4	0	0
deregister <me>	*	4	0	0
deregister _ phone	en	3	0	0
deregister my	en	4	0	0
derek	en	8	0	0
dernier <send>	*	2	0	0
dernier message	fr	2	0	0
dernier message $	fr	6	0	0
des	fr	2	0	0
des <texts>	*	4	1	0
des messages	fr	3	0	0
des messages $	fr	3	0	0
desab*	fr	11	-1	0
desabonnement	fr	5	0	0
desabonnement $	fr	4	0	0
desabonner	fr	4	0	0
desabonner $	fr	4	0	0
desabonner _ la	fr	-4	0	0
desabonner de	fr	-4	0	0
desac*	*	9	0	0
desactiven	es	2	0	0
desat*	pt	5	0	0
desativo	pt	2	0	0
desativo isso	pt	2	0	0
desativo isso $	pt	2	0	0
desca*	pt	20	1	0
descadastra	pt	2	0	0
descadastra $	pt	2	0	0
descadastrar	pt	10	0	0
descadastrar $	pt	6	0	0
descadastrei	pt	0	3	0
descadastro	pt	7	0	0
descadastro $	pt	3	0	0
desco*	pt	6	0	0
descu*	pt	-5	0	0
desculpa	pt	-4	0	0
desej*	pt	3	0	0
desejo	pt	3	0	0
deseo	es	6	0	0
desin*	fr	15	1	0
desinscrever	pt	3	0	0
desinscription	fr	8	0	0
desinscription $	fr	6	0	0
desinscription <not>	*	2	0	0
desinscription ne	fr	2	0	0
desinscrire $	fr	5	0	0
desinscrire <you>	*	-2	0	0
desinscrire _ cours	fr	-2	0	0
desinscrire du	fr	-2	0	0
desinscrit	fr	0	3	0
desis*	en	7	0	0
desist	en	3	0	0
desist $	en	3	0	0
desli*	pt	-2	0	0
desligado	pt	-5	0	0
desligado $	pt	-5	0	0
desol*	fr	-7	0	0
desole	fr	-7	0	0
desole _ vous	fr	-2	0	0
desole de	fr	-2	0	0
dessa	pt	4	0	0
dessa <list>	*	4	0	0
dessa lista	pt	4	0	0
dessa lista $	pt	4	0	0
dessa*	pt	3	0	0
dessas	pt	3	0	0
dessas <texts>	*	3	0	0
dessas mensagens	pt	2	0	0
dessert	en	-4	0	0
dessert $	en	-4	0	0
desses	pt	4	0	0
desti*	fr	4	0	0
destinataire	fr	4	0	0
destinataire $	fr	4	0	0
desus*	es	9	0	0
desuscribir	es	2	0	0
desuscribirme	es	4	0	0
desuscribirme $	es	4	0	0
detai*	en	-6	0	0
details	en	-6	0	0
details $	en	-4	0	0
deten*	es	3	0	0
detener	es	5	0	0
deu	pt	10	0	0
deux	fr	-9	0	0
deux $	fr	-5	0	0
devan*	fr	-3	0	0
devant	fr	-3	0	0
devie*	fr	3	0	0
devient	fr	3	0	0
devient <fed>	*	3	0	0
devis	fr	-2	0	0
devis $	fr	-2	0	0
devol*	es	-5	0	0
devolver	pt	-2	0	0
devolver $	pt	-2	0	0
di	es	7	1	0
di <me>	*	4	0	0
di mi	es	4	0	0
dia	pt	2	0	0
diabl*	*	8	0	0
diablo	es	3	0	0
diablo $	es	3	0	0
dial	*	-7	0	0
dial <name>	*	-2	0	0
dial _ phone	*	-2	0	0
dial xs	*	-3	0	0
diari*	es	2	0	0
diarios	*	2	0	0
diarios $	*	2	0	0
dice	es	-9	-3	-2
dice $	*	-4	-2	-1
did	en	-10	1	0
did <me>	*	-3	0	0
did <you>	*	-3	0	0
did _ find	en	2	0	0
did _ get	en	3	0	0
did _ lose	en	-5	0	0
did _ stop	en	-10	0	0
did i	en	-3	0	0
did the	en	-1	2	0
did you	en	-3	0	0
didnt	en	-1	4	0
didnt <consent>	*	7	0	0
didnt <leave>	*	-5	0	0
didnt <me>	*	2	0	0
didnt _ it	en	0	5	0
didnt _ to	en	-2	0	0
didnt enroll	en	3	0	0
didnt get	en	-4	0	0
didnt i	en	2	0	0
didnt mean	en	-4	5	0
die	de	-9	-4	-2
die <fed>	*	4	0	0
die <name>	*	3	0	0
die <number>	*	4	0	0
die <remove>	*	3	0	0
die <send>	*	6	0	0
die <texts>	*	4	0	0
die _ an	de	0	4	0
die _ meiner	de	2	0	0
die _ nachricht	de	3	0	0
die _ nervt	de	-2	0	0
die _ raus	de	-2	0	0
die _ voll	de	6	0	0
die _ zu	de	-2	0	0
die angebote	de	-2	0	0
die baustelle	de	-2	0	0
die erinnerungen	de	-5	0	0
die infos	de	2	0	0
die letzte	de	3	0	0
die lieferung	de	5	0	0
die mahngebuhr	de	-2	0	0
die nachrichten	de	5	0	0
die nase	de	4	0	0
die nummer	de	4	0	0
die sabine	de	3	0	0
die sabine $	de	3	0	0
die sms	de	4	0	0
diebs*	de	-4	0	0
diebstahl	de	-4	0	0
diens*	de	2	0	0
dienst	de	4	0	0
dienstag	de	-2	0	0
diensthandy	de	5	0	0
diensthandy $	de	4	0	0
diese	de	7	0	0
diese <number>	*	2	0	0
diese <texts>	*	9	0	0
diese nachrichten	de	6	0	0
diese nachrichten $	de	4	0	0
diese nummer	de	2	0	0
diese*	de	4	0	0
diesen	de	6	0	0
dieser <number>	*	-3	0	0
dieser nummer	de	-3	0	0
dieta	pt	-3	0	0
digit*	pt	3	0	0
digits	en	2	0	0
dije	es	2	0	0
dije <ask>	*	2	0	0
dije _ no	es	3	0	0
dije que	es	2	0	0
dile	es	-2	0	0
dinne*	en	-3	0	-1
dinner	en	-3	0	-1
dio	es	6	0	0
dio <me>	*	3	0	0
dio _ numero	es	3	0	0
dio mi	es	3	0	0
dire	fr	4	0	0
direc*	es	-12	-1	-3
direccion	es	-3	0	0
direct	en	-4	0	-3
direct deposit	*	-2	0	-3
direi*	pt	2	0	0
direito	pt	2	0	0
dirk	de	3	0	0
dis $	en	4	0	0
disable <send>	*	4	0	0
disable <texts>	*	2	0	0
disco*	en	-5	0	0
disconnect	*	-2	0	0
disconnect from	*	-2	0	0
discontinue	en	-2	0	0
discontinue $	en	-5	0	0
discontinue the	en	2	0	0
discu*	es	-2	0	0
dishe*	*	-2	0	0
dishes	*	-2	0	0
dishes $	*	-2	0	0
dispe*	pt	7	-1	0
dispenso	pt	7	-1	0
dispo*	*	-3	0	4
disso	pt	15	0	0
disso $	pt	15	0	0
diz	pt	-5	0	0
diz _ responder	pt	-4	0	0
dizer <ask>	*	2	0	0
dizer _ nao	pt	2	0	0
dizer que	pt	2	0	0
dnc	en	5	0	0
dnc $	en	4	0	0
do	en	-4	-5	-6
do <me>	*	3	0	-2
do <you>	*	-12	-3	0
do _ again	en	4	0	0
do _ da	pt	-3	0	0
do _ do	en	-5	0	0
do _ get	en	-4	2	0
do _ keep	en	4	0	0
do _ say	en	-2	0	0
do _ signup	en	0	3	0
do _ text	en	10	0	0
do _ type	en	2	0	0
do _ unsubscribe	en	2	0	0
do escritorio	pt	-3	0	0
do i	en	0	1	-2
do it	en	4	0	0
do list	en	-5	0	0
do list $	*	-4	0	0
do meu	pt	8	0	0
do one	en	5	0	0
do site	pt	-2	0	0
do site $	pt	-2	0	0
do to	en	2	0	0
do trabalho	pt	3	0	0
do trabalho $	pt	4	0	0
do you	en	-12	-3	0
docto*	en	-5	0	0
doctor	en	-4	0	0
doctor $	en	-4	0	0
docum*	*	-2	0	0
documentos	*	-2	0	0
does	en	-7	0	-1
does _ have	*	-2	0	0
does _ stop	en	2	0	0
does replying	en	2	0	0
does the	en	-3	0	0
doesn*	en	5	0	0
doesnt	en	5	0	0
doesnt <person_id>	*	-3	0	0
doesnt <want>	*	2	0	0
doesnt _ this	en	2	0	0
doesnt _ to	en	2	0	0
doesnt know	en	-3	0	0
dog	en	-2	0	0
dog $	en	-2	0	0
dogs	*	-2	0	0
doing	en	-5	0	0
doing that	*	-3	0	0
doing that $	*	-3	0	0
dois	*	-5	0	0
dois $	pt	-4	0	0
dois <me>	*	3	0	0
dois <stop>	*	-2	0	0
dois _ repondre	fr	2	0	0
dois je	fr	3	0	0
doit	fr	3	0	0
dolla*	en	-4	0	0
dollars	en	-3	0	0
donde	es	4	0	0
done	en	6	-1	-1
done with	en	6	0	0
donne	fr	6	0	0
donne <me>	*	4	0	0
donne _ numero	fr	2	0	0
donne mon	fr	4	0	0
donnees	fr	2	0	0
dont	en	3	-5	-1
dont $	en	12	0	0
dont <please_do>	*	6	0	0
dont <remove>	*	-19	0	0
dont <send>	*	11	0	0
dont <stop>	*	-13	0	0
dont <want>	*	4	0	0
dont <you>	*	3	0	0
dont _ a	en	6	0	0
dont _ again	en	3	0	0
dont _ any	en	3	0	0
dont _ anymore	en	-8	0	0
dont _ anyone	en	-3	0	0
dont _ before	en	-3	0	0
dont _ email	en	2	0	0
dont _ him	en	-3	0	0
dont _ in	en	2	0	0
dont _ list	en	8	0	0
dont _ me	en	3	0	0
dont _ my	en	-5	0	0
dont _ or	en	7	0	0
dont _ registry	en	2	0	0
dont _ sending	en	-6	0	0
dont _ signing	en	2	0	0
dont _ text	en	-3	0	0
dont _ that	en	-4	0	0
dont _ the	en	-7	0	0
dont _ this	en	-3	0	0
dont _ to	en	-3	0	0
dont _ understand	en	3	0	0
dont _ you	en	4	0	0
dont _ your	en	3	0	0
dont add	en	2	0	0
dont bother	en	-3	0	0
dont bother $	en	-6	0	0
dont email	en	-3	0	0
dont know $	*	-6	0	0
dont live	en	3	0	0
dont need	en	3	0	0
dont own	en	2	0	0
dont remember	en	2	0	0
dont remove	en	-7	0	0
dont share	en	2	0	0
dont stop	en	-13	0	0
dont take	en	-5	0	0
dont talk	*	-3	0	0
dont text	en	4	0	0
dont text $	en	3	0	0
dont unsubscribe	en	-4	0	0
dont wish	en	3	0	0
dont you	en	3	0	0
door	en	-2	0	0
dos	*	-3	-1	0
dos $	es	-4	0	0
dos <texts>	*	5	0	0
dos avisos	pt	3	0	0
dossi*	fr	-3	0	0
dossier	fr	-3	0	0
dou	pt	-3	3	0
down	en	-9	0	0
down $	en	-5	0	0
down <me>	*	-2	0	0
down my	en	-2	0	0
doy	es	-4	4	0
doy <me>	*	-3	4	0
doy _ consentimiento	es	-3	4	0
doy mi	es	-3	4	0
dritt*	de	2	0	0
dritten	de	2	0	0
drivi*	en	-4	0	0
driving	en	-4	0	0
driving $	en	-2	0	0
droit	fr	9	0	0
droit _ l	fr	7	0	0
droit a	fr	7	0	0
drop	en	4	0	0
drop <me>	*	4	0	0
drop _ from	en	5	0	0
drop _ number	en	2	0	0
drop me	en	4	0	0
dropp*	en	-5	0	0
dropped	en	-4	0	0
du	fr	-11	-3	0
du <stop>	*	-7	0	0
du _ de	fr	-4	0	0
du cours	fr	-2	0	0
duboi*	fr	4	0	0
dubois	fr	4	0	0
duda	es	-4	0	0
duda $	es	-4	0	0
dude	es	-2	0	0
due	en	-2	0	0
durfe*	de	0	2	0
durfen	de	0	2	0
durfen <me>	*	0	2	0
durfen mir	de	-1	2	0
duvid*	pt	-4	0	0
duvida	pt	-4	0	0
duvida $	pt	-4	0	0
e	pt	7	-5	-1
e $	pt	-4	0	0
e <ask>	*	4	0	0
e <legal>	*	-3	0	0
e <not>	*	6	0	0
e <send>	*	-5	0	0
e <wrong>	*	2	0	0
e _ buscar	pt	-3	0	0
e _ celular	pt	6	0	0
e _ mandando	pt	2	0	0
e _ minha	pt	-3	0	0
e continua	pt	4	0	0
e continua $	pt	2	0	0
e continuam	pt	2	0	0
e engano	pt	2	0	0
e engano $	pt	4	0	0
e golpe	pt	-4	0	0
e golpe $	pt	-4	0	0
e mail	pt	-3	0	0
e nao	pt	4	0	0
e que	pt	4	0	0
e vou	pt	-3	0	0
each	en	2	0	0
earli*	en	-2	0	0
earlier	en	-2	0	0
early	en	-4	0	0
early $	en	-3	0	0
easy	*	-2	0	0
eau	fr	-3	0	0
ecrir*	fr	2	4	0
ecrire	fr	2	4	0
ecrire $	fr	1	4	0
ecrivez <me>	*	-2	0	0
ecrivez a	fr	5	0	0
ecrivez moi	fr	-2	0	0
ecrivez pas	fr	-5	0	0
ecrivez pas $	fr	-2	0	0
ecrivez plus	fr	2	0	0
effac*	fr	2	0	0
effacez <me>	*	2	0	0
effacez mes	fr	2	0	0
effec*	en	3	0	0
effective	en	3	0	0
effective $	en	3	0	0
eggs	en	-3	0	0
eh	de	4	0	0
eh <not>	*	4	0	0
eh nicht	de	3	0	0
eh nicht $	de	3	0	0
ein	de	3	9	3
ein $	de	3	0	0
eine	de	2	-3	0
eine <send>	*	0	-2	0
eine <texts>	*	1	-3	0
eine <wrong>	*	4	0	0
eine _ und	de	2	0	0
eine sms	de	0	-2	0
einen	de	-5	0	0
einfa*	de	-4	0	0
einfahrt	de	-4	0	0
einge*	de	7	0	0
einma*	de	3	0	0
einmal	de	3	0	0
einsc*	de	0	2	0
einschalten	de	0	2	0
einschalten $	de	0	2	0
einst*	de	4	0	0
einstellen	de	4	0	0
einstellen $	de	4	0	0
einve*	de	-5	0	0
einverstanden	de	-4	0	0
einverstanden $	de	-2	0	0
einwi*	de	7	-1	0
einwilligung	de	7	-1	0
einwilligung zur	de	0	-2	0
einzi*	de	4	0	0
ejerz*	es	4	0	0
ejerzo	es	4	0	0
ejerzo <me>	*	4	0	0
ejerzo _ derecho	es	4	0	0
ejerzo mi	es	4	0	0
el	es	-7	-4	-1
el <consent>	*	-2	0	0
el <number>	*	3	0	0
el _ de	es	6	0	0
el _ mensaje	es	3	0	0
el _ no	es	3	0	0
el _ y	es	2	0	0
el lunes	es	3	0	0
el ultimo	es	3	0	0
elimi*	es	7	0	0
eliminenme	es	2	0	0
eliminenme $	es	2	0	0
else	en	5	0	0
else $	en	5	0	0
else _ text	en	4	0	0
else to	en	5	0	0
elses	en	3	0	0
elsew*	en	3	0	0
elsewhere	en	3	0	0
elsewhere $	en	3	0	0
em	pt	5	1	0
em $	en	4	0	0
em contato	pt	7	0	0
em contato $	pt	3	0	0
em receber	pt	0	2	0
email $	*	5	0	0
email <me>	*	-3	0	0
email <not>	*	-8	0	0
email _ no	pt	-3	0	0
email _ the	en	-5	0	0
email caiu	pt	-3	0	0
email is	en	3	0	0
email me	en	-3	0	0
email not	en	-9	0	0
email*	en	-7	0	0
emailing	en	-4	0	0
emails	en	-2	0	0
emplo*	en	-6	0	5
employer	en	-3	0	0
employer $	en	-3	0	0
en	es	-2	4	0
en <leave>	*	4	0	0
en <third>	*	-3	0	0
en <want>	*	6	0	0
en _ lista	es	0	2	0
en _ mensajes	es	-2	1	0
en _ pas	fr	2	0	0
en _ puerta	es	-2	0	0
en ai	fr	4	0	0
en el	es	-3	0	0
en esta	es	3	0	0
en esto	es	2	0	0
en esto $	es	2	0	0
en la	es	-8	1	0
en los	es	-4	3	0
en paz	es	3	0	0
en paz $	es	3	0	0
en veux	fr	6	0	0
encan*	es	-4	-2	0
encantan	es	-4	-2	0
enche*	pt	8	0	0
encher	pt	4	0	0
encher $	pt	3	0	0
encheu	pt	3	0	0
encon*	es	-3	0	0
encontre	es	-3	0	0
encontre $	es	-3	0	0
encor*	fr	-1	-2	-1
encore	fr	-1	-2	-1
encore $	fr	-7	0	0
encore _ sms	fr	2	0	0
encore un	fr	4	0	0
end	en	8	-2	0
end $	en	6	0	0
end _ membership	en	2	0	0
end it	en	3	0	0
end it $	en	3	0	0
end of	en	-7	0	0
end this	en	6	0	0
end this $	en	6	0	0
ende	de	3	-1	0
ende $	de	4	0	0
ended	en	4	0	0
ender*	pt	-5	0	0
endereco	pt	-5	0	0
endereco <stranger>	*	-3	0	0
endereco antigo	pt	-3	0	0
endereco antigo $	pt	-3	0	0
enfan*	fr	3	0	0
enfant	fr	4	0	0
enfant $	fr	3	0	0
enfri*	es	-2	0	0
enfrie	es	-2	0	0
enfrie $	es	-2	0	0
engan*	pt	6	2	0
engano	pt	5	2	0
engano $	pt	7	0	0
engano <me>	*	-3	0	0
engano meu	pt	-2	0	0
enlev*	fr	-3	0	0
enlever _ tache	fr	-2	0	0
enlever une	fr	-2	0	0
enlevez <me>	*	2	0	0
enlevez _ nom	fr	2	0	0
enlevez mon	fr	3	0	0
enoug*	en	-6	0	0
enough	en	-6	0	0
enough $	en	-2	0	0
enough <texts>	*	-3	0	0
enough _ these	en	2	0	0
enough _ this	en	-2	0	0
enroll <me>	*	-3	0	0
enrolled	en	2	0	0
entfernen $	de	2	0	0
entfernt	de	-2	0	0
entfernt $	de	-2	0	0
entfernt <me>	*	2	0	0
entrar $	pt	-3	0	0
entrar _ contato	pt	4	0	0
entrar em	pt	4	0	0
entre*	pt	7	0	0
entrega	pt	8	0	0
entrega $	pt	7	0	0
entzo*	de	5	0	0
entzogen	de	5	0	0
entzogen $	de	5	0	0
enviar	pt	4	0	0
enviarme	es	-2	0	0
enviarme <texts>	*	-2	0	0
envien <again>	*	-2	0	0
envien mas	es	-2	0	0
envio _ mensagens	pt	2	0	0
envio _ mensajes	es	3	0	0
envio _ sms	pt	-3	1	0
envio de	pt	3	0	0
envio*	*	-4	0	0
envios	*	-4	0	0
envios $	*	-4	0	0
envoi	fr	4	0	0
envoi $	fr	3	0	0
envoi*	fr	-6	2	0
envoie	fr	-4	0	0
envois	fr	-2	2	0
envois $	fr	-2	2	0
envoy*	fr	-6	-1	0
envoye	fr	-4	0	0
envoyer	fr	4	-2	0
envoyer $	fr	2	0	0
envoyer _ sms	fr	2	0	0
envoyer les	fr	-2	0	0
envoyez	fr	-8	0	0
envoyez <me>	*	-3	0	0
envoyez _ plus	fr	-3	0	0
envoyez _ rien	fr	2	0	0
envoyez moi	fr	-3	0	0
equiv*	es	2	0	0
equivocado $	es	4	0	0
er	de	-6	0	0
erase	en	2	0	0
erase <me>	*	3	0	0
erase my	en	3	0	0
erhal*	de	-3	3	0
erhalten	de	-3	5	0
erhalten $	de	-3	5	0
erinnerungen <not>	*	-4	0	0
erinnerungen _ mehr	de	-4	0	0
erinnerungen nicht	de	-4	0	0
erlaubnis	de	3	0	0
errad*	pt	-2	0	0
errado	pt	-3	0	0
errar*	pt	3	0	0
erraram	pt	3	0	0
erreu*	fr	1	4	0
erreur	fr	1	4	0
erreur _ destinataire	fr	4	0	0
erreur _ la	fr	2	0	0
erreur sur	fr	2	0	0
error	es	-4	4	0
es	*	2	-1	-2
es $	de	4	0	0
es <fed>	*	3	0	0
es <me>	*	-3	1	0
es <not>	*	4	0	0
es <send>	*	-6	0	0
es <stop>	*	3	0	0
es <third>	*	3	0	0
es _ celular	es	4	0	0
es _ estafa	es	-3	0	0
es _ ist	de	-2	0	0
es _ keine	de	-2	0	0
es _ mi	es	3	0	0
es _ nicht	de	-3	0	0
es _ numero	es	-2	0	0
es _ telefono	es	4	0	0
es _ tercera	es	2	0	0
es el	es	3	0	0
es geht	de	-3	0	0
es keinen	de	5	0	0
es para	es	3	0	0
es reicht	de	6	0	0
es reicht $	de	7	0	0
es un	es	4	0	0
es una	es	-3	0	0
esa	es	3	0	0
esa <person_id>	*	2	0	0
esa persona	es	2	0	0
escre*	pt	2	0	0
escrevam	pt	4	0	0
escrevam pra	pt	5	0	0
escreve	pt	-4	0	0
escrevem	pt	-2	0	0
escrevendo	pt	5	0	0
escrever	pt	2	0	0
escrever $	pt	4	0	0
escri*	es	4	3	0
escriban $	es	6	0	0
escriban <again>	*	2	0	0
escriban mas	es	2	0	0
escribanme	es	-2	0	0
escribe	es	-3	0	0
escribe $	es	-3	0	0
escribir	es	6	0	0
escribir $	es	9	0	0
escribir <again>	*	-3	0	0
escribir mas	es	-3	0	0
escribirme	es	5	5	0
escribirme $	es	6	5	0
escritorio	pt	-4	0	0
escritorio $	pt	-3	0	0
ese	es	-6	0	0
eso	es	-4	0	0
eso <stop>	*	-3	0	0
eso basta	es	-3	0	0
eso basta $	es	-3	0	0
esper*	*	-8	0	0
espera	*	-7	0	0
espera $	*	-2	0	0
espera <remove>	*	-3	0	0
esperar	*	-10	0	0
esperar $	pt	-4	0	0
esperar <again>	*	-5	0	0
esperar mas	es	-3	0	0
esperar mas $	es	-3	0	0
espere	fr	3	0	0
espero	*	4	0	0
espero <ask>	*	4	0	0
espero que	*	4	0	0
espos*	es	-2	0	0
esposa	*	-2	0	0
esque*	pt	-3	0	0
esqueci	pt	-8	0	0
esqueci <me>	*	-6	0	0
esqui*	*	-4	0	0
esquina	*	-4	0	0
esquina $	*	-4	0	0
essa	pt	-2	0	0
essa <person_id>	*	2	0	0
essa pessoa	pt	2	0	0
essa pessoa $	pt	2	0	0
essas	pt	6	-2	0
essas <texts>	*	8	-2	0
essas mensagens	pt	8	-2	0
essas mensagens $	pt	5	-1	0
esse $	pt	-5	0	0
esse <number>	*	7	0	0
esse _ e	pt	8	0	0
esse _ nao	pt	-3	0	0
esse celular	pt	2	0	0
esse numero	pt	3	0	0
esse numero $	pt	4	0	0
essen	de	-3	0	0
esses	pt	2	0	0
esses <texts>	*	2	0	0
est	fr	0	-5	-1
est <not>	*	9	0	0
est <stop>	*	-7	0	0
est <stranger>	*	3	0	0
est <you>	*	2	0	0
est _ le	fr	2	0	0
est _ moi	fr	2	0	0
est _ portable	fr	4	0	0
est _ qu	fr	3	0	0
est _ spam	fr	2	0	0
est _ telephone	fr	3	0	0
est decedee	fr	2	0	0
est decedee $	fr	2	0	0
est du	fr	5	0	0
est le	fr	2	0	0
est non	fr	3	0	0
est non $	fr	3	0	0
est pas	fr	2	0	0
est plus	fr	2	0	0
est trop $	fr	3	0	0
est un	fr	2	0	0
esta	es	-7	0	0
esta $	es	-2	0	0
esta _ baja	es	-2	0	0
esta lista	es	3	0	0
esta lista $	es	3	0	0
esta muy	es	-2	0	0
estac*	pt	-3	0	0
estafa $	es	-4	0	0
estan	es	6	0	0
estan <send>	*	3	0	0
estao	pt	5	0	0
estar	es	4	0	0
estas	*	6	0	0
estas <texts>	*	6	0	0
estas mensagens	pt	3	0	0
estas mensagens $	pt	3	0	0
este	es	3	0	0
este $	es	-3	0	0
este <number>	*	3	0	0
esto	es	18	0	0
esto $	es	17	0	0
estos	es	8	-1	0
estos <texts>	*	8	-1	0
estos mensajes	es	6	-1	0
estos mensajes $	es	5	0	0
estou	pt	3	0	0
estoy <fed>	*	2	0	0
estoy <interest>	*	2	0	0
estoy de	es	-5	0	0
estoy harto	es	2	0	0
estoy interesada	es	2	0	0
estoy interesada $	es	2	0	0
estuv*	es	3	0	0
estuvo	es	4	0	0
et	fr	8	-3	0
et <me>	*	2	0	0
et ca	fr	4	0	0
etait	fr	-4	1	0
etes <fed>	*	2	0	0
etes <wrong>	*	-4	0	0
etes _ de	fr	-2	0	0
etes relous	fr	4	0	0
etes trompes	fr	-2	0	0
etre	fr	9	0	0
eu $	pt	-2	0	0
eu <me>	*	2	0	0
eu to	pt	2	0	0
euch	de	15	0	0
euch $	de	3	0	0
euch an	de	4	0	0
euch an $	de	3	0	0
euch sparen	de	2	0	0
euch sparen $	de	2	0	0
eure	de	3	0	0
eure <texts>	*	2	0	0
eure _ gehen	de	2	0	0
eure _ nicht	de	7	0	0
eure angebote	de	0	2	0
eure angebote $	de	3	0	0
eure nachrichten $	de	-6	0	0
eurem	de	-2	0	0
eurem <person_id>	*	-4	0	0
eurem namen	de	-4	0	0
euren sms $	de	3	-1	0
eurer	de	2	0	0
eurer <list>	*	2	0	0
eveni*	en	0	0	2
evening	en	0	0	2
every	en	8	0	0
every <send>	*	3	0	0
every sale	en	3	0	0
every text	en	3	0	0
every*	en	2	0	-1
everything <you>	*	2	0	0
everything you	en	2	0	0
ex	*	-5	0	0
ex $	*	-6	0	0
ex <me>	*	3	0	0
ex <not>	*	-3	0	0
ex me	es	2	0	0
exact*	en	-2	0	0
exactly	en	-2	0	0
excha*	en	-7	-2	-1
exchange	en	-6	-1	-1
exchange rate	*	-3	0	0
exclu*	pt	11	0	0
exclusao	pt	3	0	0
excus*	en	-6	0	-2
exerc*	en	5	0	0
exercise	en	3	0	0
exercise <me>	*	3	0	0
exercise _ right	en	3	0	0
exercise my	en	3	0	0
exist*	pt	3	0	0
exit	en	-4	0	0
exper*	en	-2	0	0
exten*	en	-3	0	0
f	en	7	0	0
f <leave>	*	3	0	0
facam	pt	6	0	0
faco	pt	2	0	0
fact	*	-2	0	0
facto*	en	-5	-2	0
factory	*	-3	-2	0
factory settings	*	-3	-2	0
factory settings $	*	-2	0	0
facts	*	-2	0	0
factura	es	-2	0	0
fahre*	de	-4	0	0
fahrer	de	-3	0	0
faire	fr	3	0	0
faire $	fr	2	0	0
faire <you>	*	-3	0	0
faire du	fr	-4	0	0
faire voir	fr	3	0	0
fais	fr	-2	0	0
fait $	fr	3	0	0
fake	en	2	0	0
fake $	en	5	0	0
fala	pt	-3	0	0
falar	pt	-2	0	0
falec*	pt	2	0	0
faleceu	pt	2	0	0
faleceu $	pt	2	0	0
fall	de	-5	0	0
fall $	de	-5	0	0
falsc*	de	-1	-2	-1
falsch $	de	-5	0	0
falsch verbunden	de	4	0	0
falsche	de	-5	0	0
false	*	-7	0	0
false $	*	-7	0	0
famil*	en	6	0	0
family	en	3	0	0
farbe	de	-2	0	0
farto	pt	3	0	0
faste*	*	-3	0	-1
faster	*	-3	0	-1
faster $	*	-3	0	-1
faut	fr	2	0	0
faut <third>	*	4	0	0
faut il	fr	4	0	0
fax	en	2	0	0
fcc	en	3	0	0
fcc $	en	4	0	0
fed	en	5	0	0
fed _ with	en	2	0	0
fed up	en	6	0	0
feel	en	2	0	0
feel _ to	en	2	0	0
feel free	en	2	0	0
felic*	en	4	0	0
felicia	en	4	0	0
felicia $	en	4	0	0
ferme*	fr	3	0	0
fermez	fr	4	0	0
fermez la	fr	4	0	0
ferna*	es	2	0	0
ferra*	pt	3	0	0
ferrar	pt	3	0	0
ferti*	de	-5	0	0
fertig	de	-5	0	0
feu	fr	-2	0	0
fiebr*	es	-2	0	0
fiebre	es	-2	0	0
filed	en	6	0	0
filed $	en	2	0	0
filin*	en	2	0	0
filing	en	2	0	0
filing _ complaint	en	3	0	0
filing a	en	3	0	0
filli*	en	3	0	0
filling	en	3	0	0
fim	pt	-2	-1	-1
fin	fr	0	-3	-2
fin des	fr	4	0	0
finan*	en	-2	0	0
find	en	0	-4	-3
find <ask>	*	2	0	0
find <me>	*	-5	0	0
find <person_id>	*	3	0	0
find _ else	en	3	0	0
find _ phone	*	-3	0	0
find _ to	en	2	0	0
find me	*	-3	0	0
find out	*	-2	0	0
find someone	en	2	0	0
finde	de	2	0	0
fine	en	-8	0	0
fine $	en	-5	0	0
fini	fr	1	-2	0
fini les	fr	3	-2	0
fire	en	-2	0	0
first	en	-3	0	0
fix	en	6	0	0
fix $	en	5	0	0
fleck	de	-2	0	0
fligh*	en	-5	0	0
flight	en	-4	0	0
flip	*	-6	-2	-3
flip _ coin	*	-2	-1	0
foi	pt	0	2	0
foi <wrong>	*	-2	2	0
foi engano	pt	-2	2	0
fois	fr	15	0	0
fois $	fr	7	0	0
fois _ il	fr	5	0	0
fois faut	fr	5	0	0
folde*	en	-2	0	0
folder	en	-2	0	0
folder $	en	-2	0	0
follo*	en	6	0	0
following	en	3	0	0
following up	en	4	0	0
following up $	en	4	0	0
for	en	-9	-7	-13
for <fed>	*	-4	0	0
for <me>	*	-5	0	-1
for <person_id>	*	-2	0	0
for <please_do>	*	0	0	4
for <send>	*	0	3	0
for <texts>	*	-2	4	0
for <third>	*	3	0	0
for _ 5th	en	3	0	0
for _ account	en	4	0	0
for _ alerts	en	-1	2	0
for _ delivery	en	3	0	0
for _ else	en	-2	0	0
for _ help	en	1	0	-4
for _ love	en	6	0	0
for _ number	en	-1	2	0
for _ of	en	3	0	0
for _ only	en	2	0	0
for _ stop	en	4	0	0
for _ texts	en	-2	1	0
for _ the	en	-4	0	0
for a	en	3	0	0
for all	en	-4	0	0
for chatting	*	-2	0	0
for helping	*	-3	0	0
for him	en	3	0	0
for marketing	en	3	0	0
for marketing $	en	2	0	0
for me	en	-4	0	-1
for me $	en	-4	0	-1
for someone	en	-4	0	0
for texts	en	-6	3	0
for texts $	en	-6	3	0
for the	en	8	-1	-3
for these	en	3	0	0
for these $	en	2	0	0
for this	en	6	0	0
for this $	en	4	0	0
fora	pt	15	0	0
fora $	pt	10	0	0
fora _ lista	pt	2	0	0
forev*	en	3	0	0
forever	en	3	0	0
forever $	en	3	0	0
forget <you>	*	3	0	0
forget it	en	-4	0	0
forget it $	en	-4	0	0
forget my	en	2	0	0
forget you	en	3	0	0
forgot	en	-3	0	0
forgot to	en	-2	0	0
forgotten	en	5	0	0
forgotten $	en	5	0	0
form	en	-9	0	0
form is	en	-3	0	0
forms	en	-4	0	0
formu*	*	-3	0	0
forwa*	en	2	0	0
foto	*	-8	0	-1
foto $	*	-4	0	0
found	en	-4	0	0
fourn*	fr	2	0	0
foute*	fr	7	0	0
foutez	fr	7	0	0
frage*	de	-3	0	0
fragen	de	-3	0	0
fragen <again>	*	-2	0	0
fragen mehr	de	-2	0	0
fragen mehr $	de	-2	0	0
frais	fr	-3	0	0
frau	de	3	0	0
frau <not>	*	-2	0	0
fraud*	*	-2	0	0
fraudulent	*	-2	0	0
free	en	2	0	0
free to	en	2	0	0
freit*	de	-5	0	0
freitag	de	-5	0	0
frenc*	*	-4	-1	0
french	*	-4	-1	0
frida*	en	-6	0	0
friday	en	-6	0	0
friday $	en	-5	0	0
frien*	en	2	0	0
friend	en	2	0	0
friend _ me	en	3	0	0
fries	en	-8	0	0
fries from	*	-2	0	0
from	en	-7	-8	-6
from $	en	2	0	0
from <me>	*	-10	-1	0
from <you>	*	15	1	0
from _ again	en	2	0	0
from _ anymore	en	2	0	0
from _ calendar	en	-2	0	0
from _ company	en	3	0	0
from _ group	en	-2	0	0
from _ in	en	-2	0	0
from _ listing	en	-2	0	0
from _ phone	en	-4	0	0
from _ sms	en	0	-2	0
from _ text	en	5	-2	0
from _ texts	en	0	3	0
from _ to	en	-4	0	0
from a	en	-3	0	0
from all	en	2	0	0
from all $	en	2	0	0
from me	en	-2	0	0
from me $	en	-2	0	0
from my	en	-8	0	0
from the	en	-8	-2	0
from this	en	9	0	0
from this $	en	5	0	0
from you	en	11	3	0
from you $	en	7	3	0
from your	en	5	0	0
ftc	en	3	0	0
ftc $	en	3	0	0
fue	es	-1	3	0
fue _ error	es	-1	3	0
fue un	es	-1	3	0
fuera	es	9	0	0
fuera _ la	es	2	0	0
fuera de	es	5	0	0
fugt	de	2	1	0
fugt <me>	*	2	1	0
fugt mich	de	2	1	0
full	en	-4	0	0
full <stop>	*	-4	0	0
full stop	en	-4	0	0
fumar	*	-3	0	0
fun	en	-2	0	0
funci*	*	3	0	0
funciona	es	6	0	0
funciona $	*	4	0	0
funny	en	-3	0	0
funny $	en	-2	0	0
fur	de	-10	7	0
fur <me>	*	-3	0	0
fur <send>	*	-1	3	0
fur <texts>	*	-3	7	0
fur _ sms	de	0	3	0
fur die	de	1	2	0
fur heute	de	-4	0	0
fur mich	de	-3	0	0
fur mich $	de	-3	0	0
fur nachrichten	de	-1	4	0
fur nachrichten $	de	-1	4	0
fur sms	de	-1	3	0
furth*	en	5	0	0
further	en	5	0	0
further <texts>	*	5	0	0
further messages	en	4	0	0
further messages $	en	2	0	0
futur*	en	6	0	0
future	en	6	0	0
future <texts>	*	4	0	0
future texts	en	3	0	0
future texts $	en	3	0	0
garan*	*	-8	0	0
garantia	*	-6	0	0
garantia $	es	-4	0	0
garantie	*	-2	0	0
garde*	fr	-2	0	0
garder	fr	-2	0	0
garder _ sms	fr	-2	0	0
garder les	fr	-2	0	0
gardez <me>	*	-2	0	0
gardez <you>	*	3	0	0
gardez vos	fr	3	0	0
gas	*	-7	0	0
gas $	*	-2	0	0
gave	en	3	0	0
gave <you>	*	4	0	0
gave _ number	en	3	0	0
gave me	en	-5	0	0
gave my	en	4	0	0
gave you	en	4	0	0
gebet*	de	5	0	0
gebeten	de	5	0	0
gebeten $	de	5	0	0
gegeb*	de	3	0	0
gegeben	de	3	0	0
gegeben $	de	3	0	0
gegen	de	-1	-2	0
gegen <texts>	*	0	-2	0
gegen werbung	de	0	-2	0
gehab*	de	-3	0	0
gehabt	de	-3	0	0
gehabt $	de	-3	0	0
gehen	de	2	0	0
gehen <me>	*	2	0	0
gehen _ auf	de	2	0	0
gehen mir	de	2	0	0
geht	de	5	0	0
geht weg	de	5	0	0
geht weg $	de	5	0	0
geirr*	de	3	0	0
geirrt	de	3	0	0
geirrt $	de	4	0	0
geld	de	-6	0	0
gelie*	de	-2	0	0
geliefert	de	-2	0	0
geliefert $	de	-2	0	0
gelo	pt	-2	0	0
gelos*	de	4	0	0
geloscht	de	4	0	0
geloscht werden	de	6	0	0
geloscht werden $	de	6	0	0
gemel*	de	8	0	0
gemeldet	de	8	0	0
gemeldet $	de	7	0	0
gener*	en	2	0	0
genug _ euch	de	2	0	0
genug _ fur	de	-2	0	0
genug davon	de	3	0	0
genug davon $	de	3	0	0
germa*	*	-4	0	0
german	*	-3	0	0
german $	*	-3	0	0
gern	de	-4	0	0
gesag*	de	3	0	0
gesagt	de	3	0	0
gesch*	de	-5	1	0
geschickt $	de	-5	0	0
geschrieben	de	-3	0	0
geschrieben $	de	-2	0	0
geseh*	de	-4	0	0
gesehen	de	-4	0	0
gesehen $	de	-2	0	0
gesperrt	de	2	0	0
gestorben $	de	2	0	0
get	en	1	3	0
get <again>	*	2	0	0
get <leave>	*	5	0	0
get <person_id>	*	3	0	0
get <please_do>	*	0	0	3
get <you>	*	-7	4	0
get _ at	en	-4	0	0
get _ in	en	-2	0	0
get _ number	en	6	0	0
get _ of	en	6	0	0
get _ off	en	2	0	0
get _ out	en	-3	0	0
get _ text	en	0	2	0
get _ texts	en	-5	5	0
get _ you	en	2	0	0
get anymore	en	2	0	0
get from	en	2	0	0
get help	en	0	0	3
get it	en	-4	0	0
get it $	en	-2	0	0
get lost	en	2	0	0
get lost $	en	2	0	0
get me	en	-4	0	0
get my	en	3	0	0
get out	en	4	0	0
get the	en	-1	3	0
get these	en	4	0	0
get this	en	2	0	0
get to	*	-4	0	0
get your	en	-7	4	0
gets	en	3	0	0
gets _ to	en	3	0	0
getti*	en	6	-4	0
gettin	en	5	0	0
getting	en	1	-4	0
getting <fed>	*	6	0	0
getting <you>	*	-7	-1	0
getting _ from	en	-2	0	0
getting _ of	en	2	0	0
getting _ texts	en	-5	0	0
getting these	en	6	0	0
getting these $	en	6	0	0
getting your	en	-7	-1	0
gewec*	de	3	0	0
gewechselt	de	2	0	0
gewechselt $	de	2	0	0
gibt	de	2	0	0
gibt _ keinen	de	5	0	0
gibts	de	2	0	0
gilt	de	-4	0	0
gilt das	de	-4	0	0
gimna*	es	-4	0	0
gimnasio	es	-4	0	0
gimnasio $	es	-5	0	0
girl	en	1	0	5
give	en	2	0	-1
give <me>	*	0	-2	0
give <you>	*	-3	0	0
give _ a	en	7	0	0
give it	en	6	0	0
give me	en	0	-2	0
give up	en	4	0	0
give up $	en	4	0	0
give you	en	-3	0	0
gives	en	3	0	0
glad	en	-2	0	0
gleic*	de	-2	0	0
gleich	de	-3	0	0
gleich $	de	-2	0	0
glute*	*	-3	0	0
gluten	*	-3	0	0
gluten $	pt	-3	0	0
go	en	-9	-3	-2
go $	en	-6	0	0
go _ someone	en	3	0	0
go ahead	en	-2	0	0
go away	en	2	0	0
go through	en	-2	0	0
go to	en	-4	0	0
god	en	4	0	0
gods	en	2	0	0
goes	en	4	0	0
goes _ the	en	2	0	0
going _ be	*	-2	0	0
going _ get	en	2	0	0
golpe $	pt	-4	0	0
gone	en	2	0	0
gone $	en	3	0	0
good	en	-8	-3	0
good on	en	3	0	0
goodb*	en	0	0	-3
goodbye	en	0	0	-3
goodbye $	en	-5	0	-2
gosta*	pt	3	-1	0
gostaria	pt	3	-1	0
got	en	-5	-2	-2
got 20	*	-2	0	0
got 20 $	*	-2	0	0
got <me>	*	2	0	0
got <not>	*	-5	0	0
got <you>	*	-2	0	0
got _ message	en	-2	0	0
got _ off	en	-3	0	0
got _ text	en	-5	0	0
got _ wrong	en	7	0	0
got a	en	-2	0	0
got an	en	2	0	0
got my	en	2	0	0
got no	en	-5	0	0
got the	en	6	0	0
got your	en	-2	0	0
gotta	*	-3	0	0
gradu*	en	3	0	0
graduated	en	3	0	0
grand	fr	-2	0	0
great	en	-6	-1	-3
great $	en	-3	0	-2
gross*	de	-2	0	0
grosse	de	-2	0	0
group $	en	5	0	0
grupo	*	5	-1	0
grupo $	*	5	0	0
grupo de	*	3	-1	0
gtfo	en	7	0	0
guarda	pt	-2	0	0
guardem	pt	3	0	0
guardense	es	2	0	0
guardense <you>	*	2	0	0
guest	en	-2	0	0
guest <list>	*	-2	0	0
guest list	en	-2	0	0
guest list $	en	-2	0	0
guy	en	5	0	0
gym	en	2	0	0
hab	de	2	0	0
hab <me>	*	-3	0	0
hab <not>	*	3	0	0
hab <stop>	*	3	0	0
hab <you>	*	-2	0	0
hab _ aus	de	-2	0	0
hab _ nachricht	de	-2	0	0
hab _ nase	de	3	0	0
hab _ schon	de	4	0	0
hab die	de	5	0	0
hab ich	de	-3	0	0
hab nie	de	2	0	0
hab schon	de	2	0	0
habe <legal>	*	3	0	0
habe <me>	*	5	0	0
habe _ auto	de	2	0	0
habe _ nachricht	de	-2	0	0
habe _ sms	de	-3	0	0
habe _ versehen	de	-2	2	0
habe _ versehentlich	de	2	0	0
habe aus	de	-2	2	0
habe beschwerde	de	3	0	0
habe das	de	-2	0	0
habe dem	de	-2	0	0
habe kein	de	2	0	0
habe keine	de	-2	0	0
habe nie	de	3	0	0
haben sich	de	3	0	0
habla*	es	-2	0	0
habt	de	-4	0	0
habt <me>	*	-2	0	0
habt mir	de	-3	0	0
hace	es	5	0	0
hace _ mes	es	2	0	0
hace un	es	2	0	0
hacen	es	4	0	0
had _ number	en	5	0	0
had it	en	2	0	0
had this	en	5	0	0
hago	es	4	0	0
haha	en	-13	0	0
haha $	*	-3	0	0
halt	de	-4	0	0
halt $	de	-3	0	0
halte	*	-3	0	0
halte*	de	-6	0	0
haltestelle	de	-3	0	0
haltestelle $	de	-3	0	0
hamme*	en	-5	0	0
han	es	-4	0	0
hand $	en	2	0	0
handy $	de	-2	0	0
handy klingelt	de	2	0	0
happe*	en	-6	0	0
happening	*	-2	0	0
happy	en	-5	0	0
harassing	en	-3	0	0
harassment	en	2	0	0
harassment $	en	2	0	0
harce*	fr	3	0	0
harcelement	fr	5	0	0
harcelement $	fr	4	0	0
hard	en	4	0	0
hard pass	en	4	0	0
hard pass $	en	4	0	0
harta*	es	4	0	0
hartazgo	es	4	0	0
harto	es	3	0	0
harto $	es	4	0	0
has	en	-5	-2	-1
has <me>	*	-2	0	0
has <person_id>	*	2	0	0
has _ my	*	-2	0	0
has _ read	en	2	0	0
has anyone	en	2	0	0
has my	en	-2	0	0
hat <you>	*	4	0	0
hat _ nummer	de	2	0	0
hat das	de	-2	0	0
hat euch	de	4	0	0
hat mich	de	2	0	0
hate	en	-5	0	0
hate to	en	-3	0	0
haus	de	-2	0	0
haut	de	2	0	0
haut ab	de	2	0	0
have	en	-5	-3	-4
have <fed>	*	-8	0	0
have <goods>	*	4	0	0
have <me>	*	-7	3	0
have <stop>	*	-6	0	0
have _ do	en	2	0	0
have _ interest	en	2	0	0
have _ me	en	2	0	0
have _ messages	en	-3	0	0
have _ permission	en	0	3	0
have _ stop	en	4	0	0
have _ taken	*	-3	0	0
have _ used	*	-2	0	0
have _ wrong	en	5	0	0
have any	en	-5	0	0
have enough	en	-6	0	0
have enough $	en	-4	0	0
have i	*	-7	0	0
have insurance	en	4	0	0
have my	en	-2	4	0
have on	en	2	0	0
have one	en	2	0	0
have one $	en	2	0	0
have the	en	3	0	0
have to	en	2	0	0
have zero	en	2	0	0
haven*	en	-5	0	0
havent	en	-5	0	0
hay	es	-7	0	0
hay $	es	-4	0	0
he	en	-6	0	0
he <send>	*	3	0	0
he recibido	es	-3	0	0
heads	*	-3	0	0
healt*	en	-3	0	0
hear	en	2	-2	0
hear <you>	*	-2	0	0
hear _ you	en	4	0	0
hear about	en	5	0	0
hear from	en	6	0	0
hear you	*	-2	0	0
heard of	en	5	0	0
heiss*	de	5	0	0
heisst	de	5	0	0
heisst nein	de	3	0	0
heisst nein $	de	3	0	0
heizu*	de	-5	0	0
heizung	de	-5	0	0
heizung <stop>	*	-4	0	0
helfe*	de	-2	0	4
helfen	de	-2	0	4
helft	de	-2	0	6
helft <me>	*	-2	0	6
helft mir	de	-2	0	6
helft mir $	de	-2	0	6
help	en	-5	-5	24
help $	en	-4	0	14
help <me>	*	-3	-2	1
help info	en	0	0	2
help info $	en	0	0	2
help me	en	-3	-2	1
help me $	en	0	0	9
helpi*	*	-5	0	0
helping	*	-5	0	0
helping <me>	*	-5	0	0
helping me	*	-5	0	0
helping me $	*	-2	0	0
hende*	en	4	0	0
hepl	en	-1	0	9
here	en	2	0	2
here $	en	4	0	2
here <you>	*	-2	0	0
here _ that	en	3	0	0
here by	en	3	0	0
here you	en	-2	0	0
hereb*	en	0	-2	0
hereby	en	0	-2	0
hereby <consent>	*	1	-2	0
herma*	es	-3	0	0
hermano	es	-2	0	0
herr <name>	*	-2	0	0
herr yilmaz	de	-2	0	0
herr yilmaz $	de	-2	0	0
hesit*	*	-7	0	0
heute	de	-8	-2	0
heute $	de	-3	0	0
heute <not>	*	-2	0	0
hier	de	5	0	0
hier $	de	-3	0	0
hier <remove>	*	2	0	0
hier _ es	de	3	0	0
hier gibt	de	5	0	0
hierm*	de	11	-2	0
hiermit	de	11	-2	0
hiermit _ ich	de	4	-1	0
hiermit ab	de	2	0	0
hiermit ab $	de	2	0	0
hilfe	de	-6	0	23
hilfe $	de	-5	0	21
him $	en	5	0	0
him _ stop	en	-4	0	0
him to	en	-4	0	0
hin	de	5	0	0
hin $	de	5	0	0
hinzu	de	2	1	0
hinzu $	de	2	1	0
hinzu*	de	4	0	0
hinzugefugt	de	4	0	0
hinzugefugt $	de	4	0	0
hitti*	en	3	0	0
hittin	en	2	0	0
hittin <me>	*	2	0	0
hittin my	en	2	0	0
hlep	en	0	0	9
hlep $	en	0	0	9
hlife	de	0	0	9
hlife $	de	0	0	9
hmm	*	-2	0	-2
hobbi*	*	-5	0	0
hobbies	*	-5	0	0
hobbies $	*	-2	0	0
hoffe	de	3	0	0
hoje	pt	-2	0	0
hoje $	pt	-4	0	0
hoje <not>	*	-2	0	0
hoje nao	pt	-2	0	0
hold	en	-6	0	0
hold $	en	-5	0	0
hole	de	-6	0	0
hole _ ab	de	-6	0	0
home	en	-8	0	0
home $	en	-3	0	0
horas	pt	-4	0	0
horen	de	10	-2	0
horen $	de	2	0	0
horen <you>	*	5	-1	0
horen _ auf	de	4	-1	0
horen sie	de	5	-1	0
hort	de	4	0	0
hort <not>	*	-6	0	0
hort <you>	*	5	0	0
hort _ meine	de	-3	0	0
hort _ mich	de	2	0	0
hort _ mit	de	3	0	0
hort _ zu	de	6	0	0
hort auf	de	8	0	0
hort auf $	de	9	0	0
hort bloss	de	-3	0	0
hort das	de	3	0	0
hort ihr	de	5	0	0
hort nicht	de	-6	0	0
hospi*	en	3	0	0
hospital	en	3	0	0
hospital $	en	2	0	0
house	en	10	0	0
house $	en	6	0	0
how	en	-5	0	-2
how $	en	-1	3	0
how <ask>	*	7	-1	2
how <fed>	*	-5	-1	0
how _ calories	*	-2	0	0
how _ days	*	-3	0	0
how _ does	en	-2	0	0
how _ get	en	2	0	0
how _ i	en	0	2	0
how _ more	en	2	0	0
how _ optout	en	3	0	0
how _ times	en	5	0	0
how _ unsubscribe	en	3	0	0
how are	en	-2	0	0
how can	en	2	-1	2
how did	en	5	0	0
how do	en	-3	2	-1
how long	en	-3	0	0
how much	en	-4	0	0
how to	en	6	0	0
hows	*	-8	-1	-3
hoy	es	-5	0	-1
hoy $	es	-4	0	-1
i	en	-2	-3	-3
i $	en	-5	0	-3
i <consent>	*	0	4	0
i <leave>	*	-3	2	2
i <not>	*	-3	1	-3
i <please_do>	*	0	0	-2
i <remove>	*	2	0	0
i <send>	*	1	0	5
i <stranger>	*	2	0	0
i <want>	*	-2	-3	1
i _ a	en	-9	-4	-2
i _ added	en	2	0	0
i _ after	en	2	0	0
i _ an	en	-2	-1	-1
i _ appreciate	en	2	0	0
i _ assistance	en	0	0	6
i _ back	en	2	1	0
i _ be	en	-2	0	0
i _ before	en	3	0	0
i _ cancel	en	-2	0	0
i _ enough	en	-3	0	0
i _ enroll	en	3	0	0
i _ enrolled	en	2	0	0
i _ for	en	0	2	0
i _ gave	en	3	0	0
i _ get	en	-3	0	0
i _ going	*	-2	0	0
i _ got	en	-2	0	0
i _ have	en	-3	0	0
i _ hear	*	-2	0	0
i _ help	en	0	0	5
i _ here	en	3	0	0
i _ him	en	-3	0	0
i _ info	en	0	0	3
i _ like	en	-4	1	0
i _ live	en	3	0	0
i _ mean	en	-1	5	0
i _ my	en	-2	1	-1
i _ no	en	2	0	0
i _ on	en	0	2	0
i _ one	en	5	0	0
i _ out	en	8	0	0
i _ own	en	2	0	0
i _ read	en	3	0	0
i _ receiving	en	2	0	0
i _ removed	en	2	0	0
i _ say	*	-2	0	0
i _ stop	en	8	1	0
i _ sue	en	3	0	0
i _ support	en	0	0	4
i _ take	en	2	0	0
i _ taken	en	2	0	0
i _ text	en	-3	0	0
i _ the	en	-2	2	0
i _ them	en	0	2	0
i _ this	en	8	0	0
i _ to	en	0	1	-4
i _ twice	en	3	0	0
i _ unsubscribed	en	0	2	0
i _ use	en	2	0	0
i _ want	en	-3	0	0
i _ when	en	3	0	0
i _ withdrawing	en	2	0	0
i _ your	en	-7	-1	0
i _ zero	en	2	0	0
i accidentally	en	-4	2	0
i agree	en	-4	1	0
i am	en	0	-2	0
i appreciate	en	-3	0	-1
i be	en	1	2	0
i believe	en	2	0	0
i can	en	-2	0	0
i cancelled	en	5	0	0
i changed	en	0	3	0
i consent	en	-3	1	0
i contact	en	-2	0	0
i could	en	0	0	2
i decline	en	6	0	0
i delete	en	-2	0	0
i didnt	en	-6	4	0
i drop	en	-2	0	0
i forgot	en	-3	0	0
i get	en	-1	3	2
i give	en	-4	0	0
i going	en	2	0	0
i got	en	-6	0	0
i gotta	*	-3	0	0
i have	en	0	-3	-2
i hereby	en	0	-2	0
i keep	en	2	0	0
i like	en	-3	0	0
i look	en	2	0	0
i lost	en	-2	0	0
i love	en	-4	-2	0
i moved	en	2	0	0
i need	en	-3	-5	3
i not	en	-2	0	0
i object	en	2	0	0
i only	en	6	0	0
i optedout	en	5	3	0
i optedout $	en	0	3	0
i ran	*	-2	0	0
i receive	en	2	0	0
i replied	en	4	0	0
i require	en	0	0	3
i said	en	10	0	0
i say	en	5	0	0
i send	en	1	0	5
i signup	en	0	2	0
i sold	en	3	0	0
i still	en	-1	-2	0
i stopped	en	-4	0	0
i taken	*	-3	0	0
i text	en	4	0	0
i texted	en	0	2	0
i think	en	-2	-1	-1
i type	en	2	0	0
i typed	en	-2	0	0
i unsubscribe	en	4	0	0
i used	*	-3	0	0
i want	en	2	4	0
i was	en	4	0	0
i will	en	2	0	0
i withdraw	en	3	0	0
ice	en	-5	0	0
ice $	en	-4	0	0
ich	de	10	-3	4
ich $	de	-5	0	0
ich <ask>	*	-3	0	0
ich <goods>	*	3	0	0
ich <not>	*	-4	0	0
ich <remove>	*	-5	0	0
ich <send>	*	-5	-2	0
ich <stop>	*	-2	0	0
ich <want>	*	-5	0	2
ich <you>	*	4	0	0
ich _ ab	de	5	0	0
ich _ alarm	de	-2	0	0
ich _ aus	de	6	0	0
ich _ auto	de	-3	0	0
ich _ beschwerde	de	3	0	0
ich _ da	de	3	0	0
ich _ den	de	-3	0	0
ich _ einen	de	-2	0	0
ich _ einverstanden	de	-3	1	0
ich _ euch	de	5	0	0
ich _ eure	de	-3	2	0
ich _ fur	de	-1	2	0
ich _ hier	de	3	0	0
ich _ hilfe	de	0	0	4
ich _ ihre	de	-3	0	0
ich _ in	de	2	0	0
ich _ keinen	de	-2	0	0
ich _ mehr	de	8	0	0
ich _ meine	de	4	-2	0
ich _ meinen	de	-2	0	0
ich _ mich	de	-1	-2	0
ich _ nachrichten	de	4	0	0
ich _ nichts	de	-2	0	0
ich _ nie	de	3	0	0
ich _ raus	de	2	0	0
ich _ sie	de	3	0	0
ich _ sms	de	4	0	0
ich _ um	de	3	0	0
ich _ vom	de	-2	0	0
ich _ von	de	5	0	0
ich _ wieder	de	-4	1	0
ich _ zu	de	-3	3	0
ich bin	de	-3	1	0
ich brauche	de	-7	0	2
ich das	de	8	0	0
ich das $	de	4	0	0
ich den	de	-3	0	0
ich diese	de	4	0	0
ich finde	de	2	0	0
ich hab	de	3	0	0
ich habe	de	-2	0	0
ich hoffe	de	3	0	0
ich kann	de	-3	0	0
ich kaufe	de	2	0	0
ich keine	de	-6	0	0
ich kriege	de	-5	0	0
ich kundige	de	2	0	0
ich melde	de	-2	-1	0
ich mich	de	2	1	0
ich mochte	de	-2	1	0
ich muss	de	2	0	0
ich nehme	de	-3	0	0
ich stimme	de	0	3	0
ich stop	de	-2	0	0
ich tippen	de	2	0	0
ich werde	de	2	0	0
ich will	de	-2	2	0
ich wunsche	de	3	0	0
ich wurde	de	5	0	0
ich zeige	de	4	0	0
ich ziehe	de	3	-2	0
ici	fr	8	0	0
ici $	fr	9	0	0
id <want>	*	2	1	-1
id _ out	en	5	0	0
id _ to	en	-6	2	0
id like	en	3	1	0
idea	*	-2	0	0
idea $	*	-5	0	0
ideia	pt	-2	5	0
ident*	*	-3	0	0
identify	*	-2	0	0
identity $	*	-2	0	0
idk	en	2	0	0
idk <ask>	*	2	0	0
if	en	3	-5	-1
if <me>	*	-4	-1	0
if <you>	*	3	0	0
if _ need	en	2	0	0
if _ stopped	en	2	0	0
if i	en	-3	-1	0
if this	en	5	0	0
if you	en	3	0	0
ignor*	en	6	0	0
ihnen <not>	*	-2	0	0
ihr	de	8	0	0
ihr $	de	3	0	0
ihr <fed>	*	2	0	0
ihr <me>	*	2	0	0
ihr <send>	*	4	0	0
ihr <want>	*	-2	0	0
ihr <you>	*	2	0	0
ihr _ nicht	de	-4	0	0
ihr _ sparen	de	2	0	0
ihr euch	de	2	0	0
ihr habt	de	-2	0	0
ihr mir $	de	5	0	0
ihr nervt	de	2	0	0
ihre	de	-4	0	0
ihrer	de	2	0	0
il y	fr	-2	0	0
ilega*	*	7	0	0
ilegal	*	7	0	0
ill	en	-8	0	-1
ill <remove>	*	-2	0	0
ill <stop>	*	-6	0	0
ill _ bothering	en	-3	0	0
ill contact	en	2	0	0
ill pass $	en	-3	0	0
ill stop	en	-6	0	0
im	en	-1	-8	0
im <leave>	*	-4	0	0
im <legal>	*	2	0	0
im <not>	*	2	0	0
im <person_id>	*	-3	0	0
im <stop>	*	4	0	0
im _ and	en	4	0	0
im _ brenda	en	2	0	0
im _ buying	en	6	0	0
im _ coming	en	3	0	0
im _ for	en	0	0	3
im _ getting	en	-3	0	0
im _ here	*	-3	0	0
im _ of	en	-8	0	0
im _ sure	en	-3	0	0
im _ the	en	9	0	0
im _ to	en	-3	0	0
im _ up	en	3	0	0
im _ with	en	4	0	0
im _ your	en	6	0	0
im a	en	4	0	0
im asking	en	2	0	4
im asking $	en	2	0	0
im at	en	2	0	0
im calling	en	5	0	0
im done	en	4	0	0
im driving	en	2	0	0
im going	en	-3	0	0
im good	en	5	0	0
im good $	en	3	0	0
im haus	de	-2	0	0
im leaving	en	-2	0	0
im not	en	2	0	0
im on	en	3	0	0
im out $	en	6	0	0
immer	de	2	-1	0
immer _ sms	de	2	-1	0
immer noch	de	3	-1	0
impor*	*	-7	0	0
importa	es	-5	0	0
importa $	*	-4	0	0
in	en	-5	6	-10
in $	en	-4	15	0
in <legal>	*	2	0	0
in <me>	*	-7	-1	0
in <remove>	*	-2	0	0
in <send>	*	-2	0	0
in <texts>	*	-1	4	0
in _ day	en	4	0	0
in _ hospital	en	2	0	0
in _ if	en	3	0	0
in _ nummer	de	4	0	0
in _ sms	de	-3	1	0
in _ text	en	3	0	0
in _ texts	en	-5	3	0
in _ to	en	3	0	0
in _ uberlegen	de	-2	0	0
in court	en	2	0	0
in den	de	-4	6	0
in german	*	-2	0	0
in german $	*	-2	0	0
in may	en	2	0	0
in may $	en	2	0	0
in my	en	-6	-1	0
in one	en	3	0	0
in ruah	de	5	0	0
in ruah $	de	5	0	0
in spanish	en	-2	0	0
in spanish $	en	-2	0	0
in the	en	0	-3	0
in this	en	7	0	0
in this $	en	5	0	0
in your	en	2	0	0
inbox	en	3	0	0
inbox $	en	2	0	0
incom*	pt	5	0	0
incomodem	pt	3	0	0
incomodem $	pt	2	0	0
incre*	en	-4	0	0
increase	en	-3	0	0
indes*	*	8	0	0
infer*	pt	4	0	0
inferno	pt	4	0	0
info	en	2	-1	16
info $	en	6	0	18
infor*	*	4	-2	19
informacion	es	-1	0	8
informacion $	es	0	0	9
informacoes	pt	1	0	8
informacoes $	pt	1	0	8
information	en	-2	0	0
informationen	de	1	0	3
informations	fr	3	0	0
informations $	fr	3	0	0
informed	en	3	0	0
infos	*	-5	0	16
infos $	fr	-8	0	16
infos <not>	*	2	0	0
ingre*	pt	-2	0	0
inmed*	es	3	0	0
inmediata	es	3	0	0
inscr*	*	0	8	0
inscrevo	pt	-2	0	0
inscricao	pt	7	0	0
inscricao $	pt	5	0	0
inscrire	fr	-5	5	0
inscrit	fr	8	-2	0
inscrit $	fr	5	0	0
inscrivez	fr	-2	0	0
inscrivez <me>	*	-2	0	0
inscrivez moi	fr	-2	0	0
inser*	de	-4	0	0
insis*	*	13	0	0
insistam	pt	2	0	0
insistam $	pt	2	0	0
insistan	es	2	0	0
insistan $	es	2	0	0
instr*	*	-2	0	17
instrucciones	es	0	0	7
instrucciones $	es	0	0	7
instrucoes	pt	0	0	7
instrucoes $	pt	0	0	7
instructions	en	0	0	6
instructions $	en	0	0	7
insup*	*	9	0	0
insur*	en	2	0	-1
insurance	en	2	0	-1
inter*	*	5	-4	-5
interes	es	2	0	0
interes $	es	3	0	0
interesada	es	2	0	0
interesada $	es	2	0	0
interesan	es	2	0	0
interesan <you>	*	2	0	0
interesan sus	es	2	0	0
interessa	pt	-2	0	0
interesse	*	-4	0	0
interesse $	*	2	0	0
interesse _ l	fr	-2	0	0
interesse _ upgrade	de	-2	0	0
interesse am	de	-3	0	0
interesse no	pt	-3	0	0
interesse par	fr	-5	0	0
interesse pas $	fr	2	0	0
interessee $	fr	3	0	0
interessiert $	de	2	0	0
interest in	en	2	0	0
interest rate	en	-2	0	0
interested	en	2	0	0
interested $	en	4	0	0
interested _ the	en	-5	0	0
interested _ your	en	2	0	0
internet	*	-8	0	0
internet $	*	-4	0	0
into	en	-3	0	0
intre*	en	6	0	0
inuti*	fr	5	-2	0
inutile	fr	5	-2	0
inutile de	fr	3	-2	0
invol*	*	-2	0	0
involved	*	-2	0	0
involved in	*	-2	0	0
irmao	pt	-2	0	0
is	en	-8	-16	-12
is $	en	2	0	0
is 8	en	2	0	0
is <fed>	*	-3	0	0
is <leave>	*	2	0	0
is <me>	*	-3	0	0
is <name>	*	-5	0	0
is <not>	*	3	0	0
is <you>	*	-2	0	0
is _ a	en	6	0	0
is _ and	en	3	0	0
is _ anything	*	-2	0	0
is _ charge	en	3	0	0
is _ much	en	3	0	0
is _ not	en	-2	0	0
is _ number	en	-3	0	0
is _ of	en	3	0	0
is _ same	en	-2	0	0
is _ stop	en	6	0	0
is _ the	en	2	0	0
is _ there	en	2	0	0
is _ third	en	2	0	0
is _ way	en	3	0	0
is a	en	6	0	0
is annoying	en	-5	0	0
is annoying $	en	-5	0	0
is anybody	en	2	0	0
is broken	en	4	0	0
is broken $	en	4	0	0
is fine	en	-3	0	0
is fine $	en	-3	0	0
is good	en	-2	0	0
is good $	en	-2	0	0
is harassment	en	2	0	0
is harassment $	en	2	0	0
is in	en	3	0	0
is it	en	-10	0	0
is my	en	-3	0	0
is new	en	-2	0	0
is no	en	4	0	0
is off	en	3	0	0
is out	en	-4	0	0
is out $	en	-4	0	0
is ridiculous	en	-4	0	0
is ridiculous $	en	-2	0	0
is taking	en	-2	0	0
is there	en	3	0	0
is this	en	-4	0	0
is this $	en	-3	0	0
is too	en	3	0	0
isso	pt	14	0	0
isso $	pt	14	0	0
isso e	pt	2	0	0
isso k	pt	-3	0	0
ist	de	0	-2	-1
ist $	de	-5	0	0
ist <not>	*	8	0	0
ist <remove>	*	-2	0	0
ist <stranger>	*	2	0	0
ist <wrong>	*	-2	0	0
ist _ diensthandy	de	4	0	0
ist _ neue	de	-3	0	0
ist _ spam	de	-2	0	0
ist belastigung	de	2	0	0
ist belastigung $	de	2	0	0
ist das	de	-9	0	0
ist die	de	-3	0	0
ist ein	de	5	0	0
ist falsch	de	-2	0	0
ist falsch $	de	-2	0	0
ist genug	de	3	0	0
ist genug $	de	3	0	0
ist gestorben $	de	2	0	0
ist mein	de	4	0	0
ist meine	de	-5	0	0
ist nicht	de	7	0	0
ist raus	de	-2	0	0
ist raus $	de	-2	0	0
ist schluss	de	-2	0	0
isto	pt	2	0	0
isto $	pt	2	0	0
it	en	-2	-4	-8
it $	en	-1	2	-3
it <again>	*	-4	0	0
it <ask>	*	-2	-1	-1
it <person_id>	*	-3	0	0
it <stop>	*	6	0	0
it <you>	*	-4	0	0
it _ my	en	-3	0	0
it _ rest	en	6	0	0
it _ take	en	2	0	0
it _ text	en	-4	0	0
it _ the	en	2	0	0
it _ these	en	2	0	0
it _ to	en	2	0	0
it _ you	en	3	0	0
it a	en	6	0	0
it anymore	en	-4	0	0
it anymore $	en	-3	0	0
it but	en	3	0	0
it by	en	2	0	0
it didnt	en	2	0	0
it in	en	3	0	0
it in $	en	5	0	0
it off	en	4	0	0
it off $	en	5	0	0
it out	en	4	0	0
it out $	en	4	0	0
it seems	*	-2	0	0
it stop $	en	2	0	0
it was	en	-3	-1	-1
it with	en	4	0	0
it youre	en	-4	0	0
its	en	-3	0	-1
its <legal>	*	-3	0	0
its <not>	*	4	0	0
its a	en	-5	0	0
its me	en	-3	0	0
its me $	en	-3	0	0
its mine	en	5	0	0
its mine $	en	5	0	0
its not	en	4	0	0
ive	en	3	0	0
ive _ it	en	3	0	0
j <stop>	*	-2	0	0
j <want>	*	5	-3	0
j _ achete	fr	3	0	0
j _ ai	fr	4	0	0
j _ besoin	fr	0	0	3
j _ change	fr	0	2	0
j _ de	fr	-4	4	0
j _ demande	fr	2	0	0
j _ dit	fr	6	0	0
j _ mon	fr	2	0	0
j _ perdu	fr	-5	0	0
j _ pu	fr	2	-3	0
j _ que	fr	2	0	0
j _ repondu	fr	2	0	0
j _ signe	fr	-2	0	0
j _ veux	fr	4	0	0
j _ vos	fr	-2	-1	0
j accepte	fr	-3	4	0
j adore	fr	-4	-1	0
j arrete	fr	-3	0	0
j en	fr	7	0	0
j espere	fr	3	0	0
j veux	fr	2	-3	0
ja	pt	9	0	-2
ja $	pt	2	0	0
ja <fed>	*	3	0	0
ja <not>	*	3	-1	0
ja _ o	pt	2	0	0
ja basta $	pt	-2	0	0
ja nao	pt	3	-1	0
ja tem	pt	-4	0	0
ja tem $	pt	-4	0	0
jaja	es	-10	0	0
jaja $	es	-8	0	0
jamai*	fr	-2	0	0
jamais _ a	fr	2	0	0
jamais _ ce	fr	-2	0	0
jamais eu	fr	-3	0	0
jamas	es	2	0	0
je	fr	2	0	-1
je <me>	*	0	3	0
je <not>	*	0	-2	0
je <want>	*	-1	3	0
je _ a	fr	-3	5	0
je _ acheterai	fr	3	0	0
je _ ai	fr	-5	-1	0
je _ arrive	fr	2	0	0
je _ ca	fr	4	0	0
je _ de	fr	0	-2	0
je _ demande	fr	-3	0	0
je _ du	fr	2	-2	0
je _ garder	fr	-2	0	0
je _ juste	fr	4	0	0
je _ la	fr	2	0	0
je _ le	fr	-3	0	0
je _ lis	fr	2	0	0
je _ me	fr	3	0	0
je _ mon	fr	7	0	0
je _ oppose	fr	2	-3	0
je _ pas	fr	2	0	0
je _ plus	fr	4	0	0
je _ recevoir	fr	-5	3	0
je _ recois	fr	-8	0	0
je _ sa	fr	-3	0	0
je _ suis	fr	0	2	0
je _ un	fr	-3	-1	0
je _ veux	fr	-6	0	0
je _ vos	fr	3	0	0
je _ vous	fr	2	0	0
je consens	fr	-4	4	0
je me	fr	-1	2	0
je n	fr	3	0	0
je passe	fr	4	0	0
je recois	fr	6	-2	0
je refuse	fr	2	-2	0
je repondre	fr	2	0	0
je sors	fr	2	-2	0
je suis	fr	-4	0	0
je vais	fr	4	0	0
je veux	fr	-1	3	0
je voudrais	fr	-4	0	0
jeden	de	6	0	0
jeman*	de	9	0	0
jemand	de	9	0	0
jemand anderem	de	4	0	0
jemand anderem $	de	4	0	0
joao	pt	-3	0	0
joao $	pt	-2	0	0
joe	en	-2	0	0
joe $	*	-2	0	0
john	en	-2	0	0
join	en	-3	7	0
join <you>	*	0	5	0
join your	en	0	5	0
jveu	fr	2	0	0
jveu _ de	fr	2	0	0
k	pt	-6	0	0
k $	pt	-3	0	0
kane	de	6	0	0
kane _ mehr	de	6	0	0
kann <me>	*	-2	-1	0
kann _ nicht	de	-5	0	0
kann man	de	4	0	0
karte	de	-6	0	0
kaufe	de	2	0	0
keep	en	8	-5	0
keep <send>	*	3	-2	0
keep <you>	*	5	0	0
keep _ me	en	2	-1	0
keep _ on	en	-2	0	0
keep _ these	en	4	0	0
keep your	en	5	0	0
kein	de	5	0	0
kein _ am	de	-3	0	0
kein _ mehr	de	3	0	0
kein bedarf	de	6	0	0
kein bedarf $	de	5	0	0
kein interesse $	de	3	0	0
keine	de	-3	-3	-3
keine <again>	*	3	0	0
keine <consent>	*	3	0	0
keine <remove>	*	2	0	0
keine <send>	*	-6	0	0
keine <texts>	*	2	-2	0
keine _ bekommen	de	-4	0	0
keine _ erhalten	de	-3	0	0
keine _ gegeben	de	2	0	0
keine _ mehr	de	-6	0	0
keine _ mer	de	3	0	0
keine _ vom	de	-3	0	0
keine _ zu	de	3	0	0
keine ahnung	de	-2	0	0
keine angebote	de	2	0	0
keine anrufe	de	-4	0	0
keine anrufe $	de	-3	0	0
keine fragen	de	-2	0	0
keine mehr	de	3	0	0
keine mehr $	de	3	0	0
keine nachricht	de	-8	0	0
keine sms	de	-3	0	0
keine sms $	de	-2	0	0
keine werbung	de	5	0	0
keine werbung $	de	2	0	0
keine*	de	4	0	0
keinen	de	2	0	0
kid	en	-2	0	0
kiddi*	en	-3	0	0
kidding	en	-3	0	0
kidding $	en	-3	0	0
killi*	en	-4	0	0
killing	en	-4	0	0
killing <me>	*	-4	0	0
killing me	en	-4	0	0
killing me $	en	-2	0	0
kindergarten	*	-3	0	0
klapp*	de	7	0	0
klingelt	de	2	0	0
know	en	-8	-2	-2
know $	en	-6	0	0
know <you>	*	2	0	0
know _ my	en	2	0	0
know _ old	en	-3	0	0
know any	en	2	0	0
know im	en	-3	0	0
know its	*	-2	0	0
know me	en	3	0	0
know when	en	2	0	0
know you	en	2	0	0
know you $	en	4	0	0
komme	de	-2	0	0
komme*	de	-6	0	0
kommen	de	-6	0	0
kommen <not>	*	-2	0	0
kommt	de	3	0	0
kommu*	de	4	-2	0
kommunikation	de	4	-2	0
konne*	de	-4	0	0
konnen	de	-4	0	0
konnen <you>	*	-4	0	0
konnen sie	de	-4	0	0
konnt	de	4	0	0
konnt <you>	*	3	0	0
konnt _ euch	de	2	0	0
konnt ihr	de	3	0	0
konnt*	de	3	0	0
konta*	de	3	0	0
kontaktieren $	de	2	0	0
konto $	de	2	0	0
krieg	de	4	0	0
krieg <me>	*	4	0	0
krieg ich	de	4	0	0
kriege <me>	*	3	0	0
kriege _ sms	de	-5	0	0
kriege ich	de	3	0	0
kunde	de	4	0	0
kunde $	de	3	0	0
kundi*	de	-5	0	0
kurs	de	-7	-1	0
kurs <remove>	*	-3	0	0
kurs abmelden	de	-3	0	0
kurs abmelden $	de	-3	0	0
kurz	de	-2	0	0
l	fr	-5	-2	3
l <goods>	*	2	0	0
l <send>	*	2	0	0
l <stop>	*	-3	0	0
l _ du	fr	-2	0	0
l abonnement	fr	2	0	0
l aide	fr	0	0	4
l aide $	fr	0	0	4
l alarme	fr	-2	0	0
l envoi	fr	2	0	0
la	*	-4	-7	-4
la $	fr	14	0	0
la <leave>	*	6	0	0
la <legal>	*	4	0	0
la <list>	*	-2	1	0
la <number>	*	-2	0	0
la <person_id>	*	4	0	0
la <remove>	*	6	0	0
la <send>	*	-2	0	0
la <stop>	*	-4	0	0
la <texts>	*	-3	0	0
la _ d	fr	-5	0	0
la _ de	es	-6	0	0
la _ des	fr	-2	0	0
la _ s	fr	-3	0	0
la _ sms	fr	-2	2	0
la _ vez	es	2	0	0
la alarma	es	-3	0	0
la alarma $	es	-2	0	0
la baja	es	7	0	0
la baja $	es	3	0	0
la caja	es	-3	0	0
la cnil	fr	3	0	0
la cnil $	fr	2	0	0
la lata	es	7	0	0
la lata $	es	7	0	0
la linea	es	-2	0	0
la lista	es	2	2	0
la lista $	es	2	0	0
la liste	fr	-4	0	0
la liste $	fr	4	0	0
la livraison	fr	4	0	0
la luz	es	-4	0	0
la machine	fr	-2	0	0
la mierda	es	6	0	0
la molestia	es	-2	0	0
la molestia $	es	-2	0	0
la oferta	es	-2	0	0
la oferta $	es	-2	0	0
la paix	fr	6	0	0
la paix $	fr	6	0	0
la peine	fr	8	0	0
la peine $	fr	6	0	0
la personne	fr	4	0	0
la pluie	fr	-2	0	0
la presente	es	2	0	0
la promo	fr	-3	0	0
la promo $	fr	-3	0	0
la puerta	es	-3	0	0
la puerta $	es	-3	0	0
la tercera	es	2	0	0
la web	es	-2	0	0
lache*	fr	9	0	0
lachez	fr	9	0	0
lachez <me>	*	5	0	0
lachez moi	fr	5	0	0
lady	en	2	0	0
laiss*	fr	-2	0	0
laissez _ tranquille	fr	3	0	0
laissez _ un	fr	-3	0	0
laissez moi $	fr	4	0	0
laissez tomber	fr	2	0	0
langu*	*	-3	0	0
language	*	-3	0	0
large	en	-2	0	0
largu*	pt	7	0	0
larguem	pt	4	0	0
larm	de	-4	0	0
las	es	0	3	0
las <texts>	*	0	5	0
las _ por	es	1	2	0
las alertas	es	0	2	0
las bolas	es	5	0	0
las bolas $	es	5	0	0
las notificaciones	es	2	0	0
las ofertas	es	-3	2	0
lass <us>	*	-3	0	0
lass _ in	de	5	0	0
lass uns	de	-3	0	0
lasse*	de	2	0	0
lassen	de	2	0	0
lassen $	de	5	0	0
lasst	de	2	0	0
lasst <me>	*	-2	0	0
lasst _ mich	de	-5	0	0
lasst das	de	5	0	0
lasst es $	de	4	0	0
lasst mich $	de	4	0	0
last	en	6	-2	-1
last <stop>	*	-2	0	0
last _ i	en	4	0	0
last _ you	en	-2	0	0
last message	en	-2	0	0
last message $	en	-4	0	0
last one	en	4	0	0
last one $	en	4	0	0
last stop	en	-2	0	0
last thing	*	-2	0	0
last warning	en	4	0	0
last warning $	en	4	0	0
last week	en	5	0	0
last week $	en	2	0	0
last year	en	4	0	0
last year $	en	4	0	0
lasti*	de	5	0	0
lastig	de	5	0	0
lastig $	de	5	0	0
lata	es	7	0	0
lata $	es	7	0	0
late $	en	-2	0	0
later	en	-11	-1	-4
later $	en	-6	0	-2
laund*	*	-2	0	0
law	en	4	0	0
lawye*	en	-3	0	0
lawyer	en	-2	0	0
le	fr	-7	0	-1
le $	fr	2	0	0
le <goods>	*	-3	0	0
le <number>	*	4	0	0
le <texts>	*	-3	0	0
le <want>	*	0	3	0
le _ d	fr	2	0	0
le _ de	fr	7	0	0
le _ message	fr	3	0	0
le _ ne	fr	2	0	0
le _ vous	fr	-3	0	0
le bol	fr	4	0	0
le bon	fr	3	0	0
le code	fr	-2	0	0
le escriban	es	2	0	0
le escriban $	es	3	0	0
le manden	es	2	0	0
le message	fr	-2	0	0
le sms	fr	-3	0	0
le sms $	fr	-2	0	0
le supplement	fr	-3	0	0
le supplement $	fr	-3	0	0
le technicien	fr	-2	0	0
le telephone	fr	3	0	0
leave	en	-11	0	0
leave $	en	-6	0	0
leave <me>	*	-2	0	0
leave <us>	*	2	0	0
leave _ a	en	-4	0	0
leave _ be	en	4	0	0
leave _ number	en	-3	0	0
leave _ out	en	4	0	0
leave a	en	-2	0	0
leave us	en	2	0	0
leavi*	en	-6	0	0
leaving	en	-6	0	0
leaving $	en	-7	0	0
lee	es	2	0	0
left $	en	-2	0	0
left <leave>	*	6	0	0
left alone	en	6	0	0
left alone $	en	6	0	0
leid	de	4	0	0
leid $	de	4	0	0
lembr*	pt	2	0	0
lemme	en	3	0	0
lemme <leave>	*	3	0	0
leo	es	-5	0	0
les	fr	1	3	0
les <goods>	*	3	0	0
les <list>	*	-2	3	0
les <texts>	*	-8	5	0
les _ mi	es	2	0	0
les _ par	fr	0	2	0
les _ permiso	es	4	0	0
les _ que	es	4	0	0
les alertes $	fr	0	-2	0
les dio	es	5	0	0
les envois	fr	-2	3	0
les envois $	fr	-2	3	0
les messages	fr	-2	3	0
les messages $	fr	0	3	0
les travaux	fr	-2	0	0
less	en	3	0	0
let	en	7	0	0
let <me>	*	2	0	0
let _ be	en	9	0	0
let _ know	en	-5	0	0
let _ off	en	2	0	0
let me	en	2	0	0
let this	en	6	0	0
lets	en	-4	-1	0
letzte <texts>	*	3	0	0
letzte nachricht	de	3	0	0
leute	de	-4	0	0
licht	de	-6	0	0
liebe	de	-4	0	0
liebe*	de	-2	0	0
lieber	de	-3	0	0
liefe*	de	2	0	0
lieferung	de	4	0	0
liegt	de	3	0	0
lien _ desinscription	fr	2	0	0
liga	pt	-7	0	0
liga $	pt	-5	0	0
ligac*	pt	-6	0	0
ligacao	pt	-5	0	0
ligacao $	pt	-2	0	0
ligar	pt	-10	0	0
ligar $	pt	-6	0	0
light	en	-6	0	0
light*	en	-5	0	0
lights	en	-5	0	0
ligne	fr	-4	0	0
ligue	pt	-2	0	0
ligue <send>	*	-2	0	0
ligue _ mensagem	pt	-2	0	0
ligue*	pt	-7	0	0
liguem	pt	-7	0	0
liguem _ escrevam	pt	-4	0	0
like	en	-2	3	-2
like <me>	*	2	1	0
like <texts>	*	-3	0	0
like <you>	*	-3	0	0
like _ be	en	3	0	0
like _ get	en	-2	2	0
like _ optout	en	2	0	0
like _ receive	en	-1	3	0
like _ stop	en	2	0	0
like it	en	3	0	0
like out	en	5	0	0
like out $	en	5	0	0
like this $	en	-2	0	0
like to	en	-2	5	0
limit	en	-3	0	-3
limit*	en	2	0	0
line	en	4	0	0
line $	en	3	0	0
linea	es	-7	0	0
linea de	es	-4	0	0
link $	en	2	0	0
link <not>	*	-4	0	0
link de	pt	3	0	0
link is	en	2	0	0
links	*	2	0	0
lis <not>	*	2	0	0
lis pas	fr	2	0	0
list	en	-1	2	-1
list $	en	1	2	0
list _ is	en	2	0	0
list for	en	0	3	0
list of	en	-3	0	0
list this	en	2	0	0
lista	*	2	5	0
lista $	*	10	0	0
lista _ espera	*	-3	0	0
lista _ mensajes	es	-2	3	0
lista _ sms	pt	-5	3	0
lista de	*	-11	6	0
liste	*	3	3	0
liste $	*	6	-2	0
liste _ attente	fr	-2	0	0
liste _ werden	de	3	0	0
liste d	fr	-6	0	0
liste de	fr	-2	0	0
liste des	fr	-2	0	0
listi*	en	-2	0	0
listing	en	-2	0	0
littl*	en	0	0	6
little	en	0	0	6
little <please_do>	*	0	0	6
little help	en	0	0	6
live _ the	en	3	0	0
live in	en	4	0	0
livra*	fr	4	0	0
livraison	fr	4	0	0
llama*	es	-12	0	0
llamada	es	-2	0	0
llamarme	es	-5	0	0
llamarme $	es	-3	0	0
llame*	es	-11	0	0
llamen	es	-8	0	0
llamen <not>	*	-2	0	0
llamen <send>	*	-3	0	0
llega	es	2	0	0
llega*	es	-6	-1	0
llegan	es	-4	-1	0
llegan los	es	-3	0	0
llegando	es	3	0	0
llegando $	es	3	0	0
llego	es	-10	0	0
llego _ mensaje	es	-2	0	0
lleva*	es	-3	0	0
lo <ask>	*	4	0	0
lo <want>	*	-3	0	0
lo encontre	es	-3	0	0
lo encontre $	es	-3	0	0
lo que	es	4	0	0
locat*	*	-8	-2	0
locate	*	-4	0	0
locate <me>	*	-3	0	0
locate _ phone	*	-3	0	0
locate my	*	-3	0	0
location	*	-3	0	0
locke*	en	-3	0	0
locked	en	-3	0	0
locked out	en	-2	0	0
locked out $	en	-2	0	0
login	en	-3	0	0
long	en	-5	0	0
long <ask>	*	-2	0	0
long _ it	en	-3	0	0
long _ you	en	2	0	0
long does	en	-2	0	0
longe*	en	2	0	0
longer	en	2	0	0
longer <person_id>	*	-2	0	0
longer _ to	en	-3	0	0
longer belongs	en	-2	0	0
longer interested	en	2	0	0
look up	*	-2	0	0
looki*	en	-2	0	0
looking	en	-2	0	0
los	es	4	3	0
los $	de	4	0	0
los <legal>	*	7	0	0
los <texts>	*	-5	5	0
los <want>	*	3	0	0
los _ a	es	5	0	0
los mensajes $	es	-2	1	0
los recordatorios	es	-4	0	0
los voy	es	3	0	0
losch	de	-2	0	0
losch _ letzte	de	-2	0	0
loschen $	de	3	0	0
loschen <you>	*	-3	0	0
loschen _ mich	de	-3	0	0
loschen sie	de	-3	0	0
loscht	de	-2	0	0
loscht _ nummer	de	-3	0	0
loscht meine	de	-2	0	0
loschung	de	2	0	0
loschung $	de	2	0	0
lose	en	3	0	0
lose this	en	2	0	0
losst*	de	5	0	0
lossts	de	5	0	0
lossts <me>	*	5	0	0
lossts _ in	de	5	0	0
lossts mi	de	5	0	0
lost	en	-11	0	0
lost $	en	-5	0	0
lost <me>	*	-2	0	0
lost my	en	-2	0	0
love	en	-2	-4	0
love _ all	en	3	0	0
love _ god	en	3	0	0
love _ messages	en	-4	0	0
love of	en	6	0	0
love these	en	-8	0	0
loved	en	3	0	0
loved the	en	3	0	0
lugar	*	-2	0	0
lugga*	en	-4	0	0
luggage	en	-4	0	0
lui <send>	*	2	0	0
lui _ arreter	fr	-2	0	0
lui d	fr	-2	0	0
lunch	en	-3	0	0
lundi $	fr	-2	0	0
lunes	es	2	0	0
luz	*	-10	0	0
luz $	pt	-5	0	0
lying	en	-3	0	0
lying $	en	-3	0	0
m	fr	0	5	0
m <consent>	*	-5	5	0
m <send>	*	3	1	0
m _ a	fr	2	-1	0
m _ au	fr	-2	0	0
m _ de	fr	4	0	0
m _ pas	fr	-3	0	0
m _ plus	fr	3	0	0
m _ trop	fr	-2	0	0
m appeler	fr	-3	0	0
m avez	fr	-3	0	0
m ecrire	fr	0	4	0
m ecrire $	fr	0	4	0
m ecrivez $	fr	5	0	0
m en	fr	2	0	0
m inscrire	fr	-4	3	0
m oppose	fr	2	-3	0
ma	fr	-4	0	-1
ma <goods>	*	-3	0	0
ma <legal>	*	-4	0	0
ma demande	fr	-4	0	0
ma inscrit	fr	2	0	0
ma inscrit $	fr	2	0	0
ma maison	fr	2	0	0
ma voiture	fr	-2	0	0
mache*	de	-3	1	0
machen	de	-3	1	0
machi*	*	-3	0	0
machine	*	-3	0	0
macht _ licht	de	-2	0	0
macht das	de	3	0	0
made	en	-8	0	0
made a	en	-3	0	0
madne*	en	4	0	0
madness	en	4	0	0
madness $	en	4	0	0
madre	es	3	0	0
mahng*	de	-2	0	0
mahngebuhr	de	-2	0	0
mail	*	-9	-1	0
mail $	*	-2	0	0
mailb*	*	-3	0	0
mailbox	*	-3	0	0
mailbox $	*	-3	0	0
maili*	en	-2	0	0
mailing	en	-2	0	0
main	en	0	0	2
main $	*	0	0	3
mais	pt	0	-9	1
mais $	pt	11	0	0
mais <me>	*	-3	-3	0
mais <not>	*	4	0	0
mais <person_id>	*	2	0	0
mais <send>	*	5	0	0
mais <texts>	*	0	-2	0
mais _ ja	pt	-4	0	0
mais cliente	pt	2	0	0
mais cliente $	pt	2	0	0
mais de	pt	-3	0	0
mais do	pt	-2	0	0
mais informacoes	pt	1	0	5
mais informacoes $	pt	1	0	5
mais j	fr	-4	0	0
mais je	fr	0	-2	0
mais mensagens $	pt	-2	0	0
mais nada $	pt	5	0	0
mais pao	pt	-2	0	0
mais ser	pt	2	0	0
mais uma	pt	4	0	0
maiso*	fr	2	0	0
maison	fr	2	0	0
make	en	1	-4	-2
make <me>	*	-2	0	0
make _ my	en	2	0	0
make _ stop	en	5	0	0
make _ texts	en	2	0	0
make sure	en	3	0	0
make you	en	2	0	0
makin*	en	-3	0	0
making	en	-3	0	0
maladie	fr	-2	0	0
male	*	-3	-1	0
malfu*	*	-2	0	0
malfunctioning	*	-2	0	0
man	de	11	0	0
man $	*	3	0	0
man _ abstellen	de	3	0	0
man das	de	3	0	0
man sich	de	3	0	0
manan*	es	-8	0	0
manana	es	-8	0	0
manana $	es	-7	0	0
manch*	*	-4	0	0
mancha	*	-3	0	0
mancha $	*	-2	0	0
manda	pt	-3	-1	0
manda <again>	*	3	0	0
manda mais	pt	3	0	0
manda*	*	-2	2	-1
mandando $	pt	6	4	0
mandando <texts>	*	-5	-3	0
mandar	pt	2	0	0
mandar $	pt	7	0	0
mandar <again>	*	-5	0	0
mandar <send>	*	2	0	0
mandar <texts>	*	2	0	0
mandar as	pt	-3	2	0
mandar mais	pt	-5	0	0
mandar mensajes	es	4	0	0
mandar mensajes $	es	4	0	0
mandar msg	pt	3	0	0
mandar os	pt	-3	0	0
mandarin	*	-3	0	0
mandarme	es	-4	3	0
mandarme mensajes	es	-2	0	0
mande mensagem	pt	-2	0	0
mande*	*	0	2	0
mandei	pt	-2	1	0
mandei _ e	pt	4	0	0
mandei _ sem	pt	-3	2	0
mandem <texts>	*	2	0	0
mandem mais $	pt	3	0	0
mandem mensagem $	pt	2	0	0
manden	es	3	0	0
manden $	es	5	0	0
manden _ de	es	-3	0	0
manden mas $	es	3	0	0
manden nada $	es	2	0	0
mandenme	es	-3	1	0
mandenme <texts>	*	-2	1	0
mandes	es	2	0	0
mange*	fr	-2	0	0
manger	fr	-2	0	0
manger $	fr	-2	0	0
mano	pt	5	0	0
manqu*	*	3	2	0
many	en	-4	-2	0
many $	en	-2	0	0
many <again>	*	2	0	0
many <stop>	*	-2	0	0
many _ do	en	4	0	0
many _ have	*	-4	0	0
many _ of	en	2	0	0
many calories	*	-2	0	0
many days	*	-3	0	0
many more	en	2	0	0
many texts	en	2	0	0
many texts $	en	2	0	0
many times	en	5	0	0
march	en	-4	0	0
marcu*	en	4	0	0
marcus	en	4	0	0
marke*	en	8	-2	0
marked	en	3	0	0
marked as	en	3	0	0
marketing	en	5	-1	0
marqu*	*	2	0	0
marre $	fr	2	0	0
mas	es	0	-5	3
mas $	es	17	0	0
mas <not>	*	3	0	0
mas <texts>	*	3	0	0
mas _ los	es	-2	0	0
mas de	es	-5	0	0
mas info	es	0	0	3
mas info $	es	0	0	3
mas informacion	es	3	0	3
mas informacion $	es	1	0	3
mas mensajes	es	2	0	0
mas mensajes $	es	3	0	0
mas nao	pt	2	0	0
maste*	*	-7	-1	-2
mastercard	*	-6	-1	-1
mastercard $	*	-4	0	-1
mater*	*	-2	0	0
matin	fr	-3	0	0
matin $	fr	-3	0	0
mauva*	fr	-6	0	0
mauvais	fr	-2	0	0
mauvaise	fr	-3	0	0
may $	en	2	0	0
maybe	en	-4	0	0
maybe $	en	-2	0	0
me	*	5	2	2
me $	en	4	3	5
me <consent>	*	-2	6	0
me <goods>	*	5	0	0
me <leave>	*	6	-2	0
me <me>	*	-4	0	0
me <person_id>	*	-4	0	0
me <send>	*	4	0	0
me <stop>	*	4	0	0
me <texts>	*	0	-2	0
me <want>	*	3	0	0
me <you>	*	-3	0	0
me _ 6am	en	4	0	0
me _ a	es	3	-3	-2
me _ al	es	-4	0	0
me _ alerts	en	0	4	0
me _ and	en	2	0	0
me _ any	en	2	0	0
me _ as	en	3	0	0
me _ bills	en	2	0	0
me _ break	en	3	0	0
me _ da	pt	-5	0	0
me _ dai	pt	4	0	0
me _ dar	es	3	0	0
me _ darme	es	3	0	0
me _ de	*	-7	6	0
me _ desinscrit	fr	-3	3	0
me _ disso	pt	6	0	0
me _ dont	en	2	0	0
me _ el	es	-2	0	0
me _ em	pt	4	0	0
me _ esto	es	2	0	0
me _ estos	es	2	0	0
me _ f	en	4	0	0
me _ for	en	-3	2	0
me _ fora	pt	2	0	0
me _ hold	en	-5	0	0
me _ im	en	-5	0	0
me _ in	en	-1	2	0
me _ jamais	fr	2	0	0
me _ los	es	-4	-1	0
me _ mais	pt	2	0	0
me _ mas	es	5	0	0
me _ mensagens	pt	-1	3	0
me _ mensajes	es	-9	0	0
me _ msg	pt	4	0	0
me _ my	en	-3	0	-1
me _ na	pt	-3	0	0
me _ nas	pt	-3	1	0
me _ nisso	pt	6	0	0
me _ no	pt	-4	0	0
me _ nos	pt	-2	0	0
me _ number	en	-4	0	0
me _ o	pt	-3	0	0
me _ of	en	3	0	0
me _ pas	fr	-2	0	0
me _ plus	fr	2	0	0
me _ por	es	4	0	0
me _ quieto	pt	3	0	0
me _ sem	pt	-1	3	0
me _ sin	es	-2	0	0
me _ spanish	en	-2	0	0
me _ speaker	en	-3	0	0
me _ sur	fr	2	0	0
me _ that	en	3	0	0
me _ to	en	1	2	0
me _ uma	pt	-3	0	0
me _ way	en	3	0	0
me _ wrong	en	-3	0	0
me _ your	en	2	-3	0
me a	en	-6	-1	0
me adicionem	pt	3	0	0
me again	en	4	0	0
me again $	en	2	0	0
me ajuda	pt	0	0	4
me ajuda $	pt	0	0	4
me ajudem	pt	0	0	6
me ajudem $	pt	0	0	6
me alone $	en	3	0	0
me anymore	en	-3	0	0
me anymore $	en	-2	0	0
me anything	en	2	0	0
me as	en	-4	0	0
me at	en	-2	0	0
me back	en	-8	10	0
me back $	en	-5	0	0
me be	en	7	0	0
me be $	en	7	0	0
me borren	es	-3	0	0
me by	en	7	0	0
me cadastra	pt	-1	2	0
me cadastrou	pt	3	0	0
me cobraram	pt	-2	0	0
me cobraron	es	-3	0	0
me cobren	es	-4	0	0
me coloca	pt	-3	2	0
me contacten	es	3	0	0
me contacter	fr	-2	0	0
me contacter $	fr	-2	0	0
me contatem	pt	4	0	0
me deixa	pt	2	0	0
me deixe	pt	3	0	0
me deja	es	3	0	0
me derangez	fr	3	0	0
me descadastrei	pt	0	3	0
me desinscrire $	fr	2	0	0
me encantan	es	-4	-2	0
me escreve	pt	-3	0	0
me escrevem	pt	-2	0	0
me escrever	pt	4	0	0
me escrever $	pt	4	0	0
me escriban	es	2	0	0
me escriban $	es	9	0	0
me escribe	es	-3	0	0
me escribe $	es	-3	0	0
me estan	es	3	0	0
me from	en	7	-5	0
me han	es	-4	0	0
me how	en	2	0	0
me in	en	-9	5	0
me in $	en	-2	2	0
me inscrevo	pt	-2	0	0
me instead	en	-2	0	0
me interesan	es	2	0	0
me interessa	pt	-2	0	0
me is	en	4	0	0
me liga	pt	-3	0	0
me ligar	pt	-3	0	0
me ligar $	pt	-3	0	0
me liguem	pt	-4	0	0
me llega	es	3	0	0
me llegan	es	-3	-1	0
me llego	es	-3	0	0
me mandar	pt	-1	2	0
me mandem	pt	2	0	0
me my	en	-3	0	0
me off	en	3	-1	0
me off $	en	11	0	0
me out	en	4	0	0
me outta	en	2	0	0
me quiero	es	2	0	0
me quiten	es	-5	0	0
me removam	pt	-3	0	0
me removam $	pt	-2	0	0
me retirer	fr	3	0	0
me retirer $	fr	3	0	0
me retirez	fr	-2	0	0
me rompan	es	4	0	0
me saquen	es	-3	0	0
me sirven	es	-2	0	0
me some	en	-7	0	0
me suis	fr	-1	2	0
me text	en	-6	0	0
me text $	en	-4	0	0
me texts	en	-3	0	0
me texts $	en	-4	0	0
me the	en	-3	0	3
me these	en	-3	0	0
me these $	en	-5	0	0
me tienen	es	4	0	0
me tira	pt	3	0	0
me tirar	pt	3	0	0
me to	en	-3	0	0
me up	en	1	5	0
me up $	en	1	3	0
me voy	es	2	0	0
me when	en	-3	0	0
me your	en	-3	0	0
meal	en	-5	0	0
mean	en	-1	3	0
mean _ optout	en	-3	0	0
mean it	en	0	5	0
mean it $	en	0	5	0
mean to	en	-3	0	0
means <not>	*	4	0	0
means no	en	4	0	0
means no $	en	4	0	0
medic*	*	-6	0	0
medical	en	-2	0	0
mehr	de	3	-6	4
mehr $	de	4	-3	-1
mehr <ask>	*	-4	0	0
mehr <fed>	*	2	0	0
mehr <send>	*	4	0	0
mehr <texts>	*	-3	0	3
mehr _ der	de	-2	0	0
mehr _ mir	de	2	0	0
mehr als	de	-3	0	0
mehr bei	de	2	0	0
mehr bekommen	de	2	0	0
mehr erhalten	de	2	0	0
mehr erhalten $	de	2	0	0
mehr infos	de	-3	0	3
mehr infos $	de	-3	0	4
mehr schicken	de	2	0	0
mehr schicken $	de	2	0	0
mehr zu	de	2	0	0
mein	de	-3	0	0
mein <goods>	*	2	0	0
mein _ ist	de	2	0	0
mein _ klingelt	de	2	0	0
mein auto	de	-8	0	0
mein konto	de	2	0	0
mein konto $	de	3	0	0
meine <consent>	*	4	-2	0
meine <goods>	*	-4	0	0
meine <number>	*	0	2	0
meine <remove>	*	2	0	0
meine <stop>	*	4	0	0
meine _ in	de	-3	4	0
meine _ nicht	de	-5	0	0
meine _ nummer	de	-3	0	0
meine abmeldung	de	2	0	0
meine einwilligung	de	3	-2	0
meine karte	de	-2	0	0
meine neue	de	-3	0	0
meine nummer	de	-1	2	0
meine nummer $	de	9	0	0
meine private	de	-2	0	0
meinen <goods>	*	-3	0	0
meinen <person_id>	*	2	0	0
meinen namen	de	2	0	0
meiner <name>	*	-2	0	0
meiner <number>	*	4	0	0
meiner <third>	*	-2	0	0
meiner frau	de	-2	0	0
meiner nummer	de	3	0	0
meiner nummer $	de	3	0	0
melde	de	-5	0	0
melde <me>	*	-4	0	0
melde _ spater	de	-2	0	0
melde mich	de	-3	-1	0
melde*	de	-6	1	0
melden	de	-8	0	0
melden $	de	-8	0	0
meldet	de	0	3	0
meldet <me>	*	2	3	0
meldet <you>	*	-5	0	0
meldet _ ab	de	2	0	0
meldet euch	de	-5	0	0
meldet mich	de	2	3	0
membe*	en	3	0	0
membership	en	3	0	0
membership _ the	en	2	0	0
menos	pt	2	0	0
mensa*	*	-2	7	-6
mensagem	pt	-7	-2	0
mensagem $	pt	-2	-2	0
mensagem <not>	*	-4	1	0
mensagem _ meu	pt	-3	1	0
mensagens	pt	4	7	-1
mensagens $	pt	0	5	0
mensagens <me>	*	2	0	0
mensagens _ voces	pt	-4	1	0
mensagens de	pt	-4	1	0
mensaje	es	-6	-2	0
mensaje $	es	-5	0	0
mensaje <again>	*	2	0	0
mensaje mas	es	2	0	0
mensajes	es	3	5	-1
mensajes $	es	2	4	-1
mensajes <again>	*	-2	0	0
mensajes <not>	*	6	0	0
mensajes _ dia	es	3	0	0
mensajes _ vez	es	-2	0	0
mensajes al	es	3	0	0
mensajes de	es	-2	2	0
mensajes no	es	2	0	0
mensajes no $	es	2	0	0
mensajes otra	es	-2	0	0
menu	en	0	0	3
mer	de	3	0	0
mer $	de	3	0	0
merda	pt	2	0	0
mes $	*	-2	0	0
mes <number>	*	4	0	0
mes passado	pt	2	0	0
mesa	*	-2	0	0
meses	*	2	0	0
messa*	en	2	4	0
message	en	-3	-4	2
message $	*	0	-1	3
message _ again	en	2	0	0
message _ when	en	-2	0	0
messages	*	2	7	-1
messages $	*	0	7	-1
messages <person_id>	*	-4	0	0
messages _ arrivent	fr	-3	0	0
messages _ her	en	2	0	0
messages _ moi	fr	-4	0	0
messages _ the	en	-2	0	0
messages are	en	5	0	0
messages n	fr	-3	0	0
messaging	en	6	0	0
messaging $	en	2	0	0
messaging <me>	*	3	0	0
messaging me	en	2	0	0
messaging me $	en	2	0	0
mette*	fr	2	0	0
mettez	fr	2	0	0
mettez <me>	*	3	0	0
mettez _ sur	fr	3	0	0
mettez moi	fr	3	0	0
meu $	pt	-3	0	0
meu <number>	*	-1	2	0
meu <send>	*	2	0	0
meu _ da	pt	2	0	0
meu _ dai	pt	3	0	0
meu _ e	pt	-2	0	0
meu _ na	pt	-2	0	0
meu _ nao	pt	-2	0	0
meu _ para	pt	-3	0	0
meu celular	pt	-2	1	0
meu celular $	pt	-2	1	0
meu chefe	pt	-2	0	0
meu consentimento $	pt	3	0	0
meu contacto	pt	2	0	0
meu contacto $	pt	2	0	0
meu contato	pt	5	0	0
meu contato $	pt	3	0	0
meu nome	pt	5	0	0
meu nome $	pt	4	0	0
meu numero $	pt	2	0	0
meu pai	pt	2	0	0
meu pedido	pt	2	0	0
meus	pt	5	0	0
meus <number>	*	3	0	0
meus dados	pt	3	0	0
mi	es	0	-5	0
mi <consent>	*	0	-2	0
mi <remove>	*	2	0	0
mi _ en	es	-4	0	0
mi _ me	es	2	0	0
mi _ nuevo	es	-3	0	0
mi _ para	es	-2	0	0
mi _ ruah	de	5	0	0
mi baja	es	2	0	0
mi baja $	es	2	0	0
mi celular	es	3	0	0
mi consentimiento $	es	3	0	0
mi derecho	es	4	0	0
mi in	de	10	0	0
mi numero	es	-2	0	0
mi papa	es	3	0	0
mi solicitud	es	-3	0	0
mi suscripcion	es	0	-3	0
mich	de	9	3	-1
mich $	de	7	0	0
mich <again>	*	-5	3	0
mich <not>	*	3	0	0
mich <remove>	*	8	0	0
mich <send>	*	2	0	0
mich _ abgemeldet	de	2	0	0
mich _ an	de	3	1	0
mich _ angemeldet	de	6	0	0
mich _ auf	de	-3	0	0
mich _ aus	de	-5	0	0
mich _ der	de	-6	0	0
mich _ die	de	-3	3	0
mich _ mehr	de	2	0	0
mich _ sms	de	-4	1	0
mich _ versehen	de	-2	0	0
mich _ verteiler	de	3	0	0
mich _ von	de	-2	1	0
mich _ wieder	de	5	0	0
mich ab	de	7	0	0
mich ab $	de	6	0	0
mich abmelden	de	2	0	0
mich abmelden $	de	2	0	0
mich an	de	-3	0	0
mich an $	de	-3	0	0
mich auf	de	-4	0	0
mich aus	de	6	0	0
mich aus $	de	3	0	0
mich da	de	4	0	0
mich fur	de	-3	3	0
mich in	de	7	0	0
mich mit	de	-3	0	0
mich mit $	de	-2	0	0
mich nicht	de	2	0	0
mich nicht $	de	4	0	0
mich schon	de	3	0	0
mich spater	de	-2	0	0
mich spater $	de	-2	0	0
mich unter	de	-3	0	0
mich wieder	de	-5	3	0
middl*	en	-3	0	0
middle	en	-3	0	0
mient*	es	-2	0	0
mientras	es	-2	0	0
mierd*	es	6	0	0
mierda	es	6	0	0
might	en	-2	0	0
milk	en	-3	0	0
mind	en	1	4	0
mind $	en	0	2	0
mind <please_do>	*	0	2	0
mind _ texting	en	0	2	0
mind about	en	2	0	0
mine $	en	3	0	0
minha	pt	-3	-1	0
minha assinatura	pt	-5	0	0
minha*	pt	-2	0	0
minhas	pt	-2	0	0
minhas <texts>	*	-2	0	0
minhas mensagens	pt	-2	0	0
minut*	en	-4	-3	-2
minutes	en	-2	-1	0
mir	de	-1	2	9
mir $	de	-2	0	10
mir <again>	*	0	2	0
mir <fed>	*	4	0	0
mir <send>	*	0	2	0
mir <texts>	*	-1	2	0
mir _ den	de	2	0	0
mir _ geschrieben	de	-2	0	0
mir _ schreiben	de	0	3	0
mir auf	de	3	0	0
mir dauernd	de	2	0	0
mir dauernd $	de	3	0	0
mir eine	de	-2	0	0
mir nicht	de	-4	0	0
mir nicht $	de	2	0	0
mir nochmal	de	4	0	0
mir reichts	de	3	0	0
mir sms	de	0	2	0
mir wieder	de	-3	5	0
mir zeit	de	-3	0	0
mir zeit $	de	-3	0	0
mira	es	-3	0	0
miss	en	-8	0	0
miss <you>	*	-2	0	0
miss _ texts	en	-8	0	0
miss your	en	-2	0	0
misse*	en	-7	0	0
missed	en	-7	0	0
mista*	en	1	2	0
mistake	en	0	2	0
mistake $	en	-1	2	0
mit	de	1	-2	0
mit $	de	-3	0	0
mit <send>	*	2	0	0
mit <texts>	*	2	0	0
mit _ sms	de	4	-4	0
mit den	de	2	-2	0
mit sms	de	2	0	0
mitgl*	de	-4	0	0
mitgliedschaft	de	-4	0	0
mitgliedschaft <stop>	*	-2	0	0
mitgliedschaft kundigen	de	-2	0	0
mitgliedschaft kundigen $	de	-2	0	0
mme	fr	2	0	0
mochte <me>	*	-3	0	0
mochte <not>	*	5	0	0
mochte _ der	de	3	0	0
mochte _ nachrichten	de	2	0	0
mochte _ nicht	de	2	0	0
mochte _ sms	de	-2	0	0
mochte die	de	-5	0	0
mochte keine	de	5	0	0
mochte von	de	2	0	0
mode	*	-7	-1	2
mode $	en	-3	-1	-1
model*	*	-3	0	0
modelo	pt	-2	0	0
moi	fr	2	9	4
moi $	fr	9	4	0
moi <leave>	*	4	0	0
moi <not>	*	-2	0	0
moi <you>	*	-4	0	0
moi _ ce	fr	-2	0	0
moi _ message	fr	-2	0	0
moi _ messages	fr	-1	2	0
moi _ paix	fr	3	0	0
moi a	fr	-5	0	0
moi aux	fr	-4	4	0
moi de	fr	5	0	0
moi du	fr	-2	0	0
moi la	fr	3	0	0
moi plus	fr	-2	0	0
moi reflechir	fr	-2	0	0
moi reflechir $	fr	-2	0	0
moi tranquille	fr	4	0	0
moi un	fr	-5	0	0
moles*	es	-5	0	0
molesta $	es	-6	0	0
moleste	es	-4	0	0
molesten	es	2	0	0
molestia	es	-7	0	0
molestia $	es	-7	0	0
momen*	*	-4	0	0
mon <consent>	*	5	0	0
mon <number>	*	0	4	0
mon <stranger>	*	-3	0	0
mon <texts>	*	-4	0	0
mon <third>	*	-4	0	0
mon _ de	fr	-4	0	0
mon _ me	fr	2	0	0
mon _ pour	fr	-3	0	0
mon _ pro	fr	3	0	0
mon accord $	fr	3	0	0
mon avis	fr	-3	0	0
mon avis $	fr	-3	0	0
mon consentement	fr	3	-1	0
mon consentement $	fr	3	0	0
mon ex	fr	-3	0	0
mon ex $	fr	-2	0	0
mon nom	fr	4	0	0
mon nom $	fr	5	0	0
mon numero	fr	-1	3	0
mon numero $	fr	4	3	0
mon pere	fr	2	0	0
mon portable	fr	2	0	0
monda*	en	-2	0	0
monday $	en	-5	0	0
money	en	-2	0	0
money $	en	3	0	0
money <ask>	*	-3	0	0
money _ taken	*	-3	0	0
money was	*	-3	0	0
monta*	de	-3	-2	0
montag	de	-3	-2	0
month	en	-3	0	0
month $	en	-3	0	0
more	en	-2	-5	1
more $	en	9	0	-1
more <goods>	*	-2	0	0
more <send>	*	2	0	0
more <stop>	*	-4	0	0
more _ after	en	-3	0	0
more _ in	en	-2	0	0
more _ these	en	4	0	0
more info	en	-2	0	1
more information	en	0	0	3
more messages	en	-5	0	0
more of	en	4	0	0
more questions	en	-2	0	0
more stop	en	-4	0	0
more text	en	4	0	0
more texts $	en	4	0	0
more than	en	-2	0	0
morge*	de	-5	0	0
morgen	de	-5	0	0
morgen $	de	-5	0	0
mothe*	en	2	0	0
mother	en	2	0	0
move	en	2	0	0
move on	en	3	0	0
move on $	en	3	0	0
moved	en	3	-1	-1
mpg	*	-2	0	0
mr	en	3	0	0
mrs	en	2	0	0
msg	pt	11	0	0
msg $	pt	6	0	0
msgs	en	6	0	0
msgs $	en	5	0	0
msj	es	2	0	0
msj $	es	2	0	0
much	en	-9	0	-1
much $	en	-3	0	0
mucho*	es	3	-1	0
muchos	es	3	-1	0
muchos <texts>	*	3	0	0
muchos _ al	es	3	0	0
muchos mensajes	es	3	0	0
mudei	pt	-2	5	0
mudei de	pt	-1	5	0
muita	pt	4	0	0
muita <texts>	*	5	0	0
muita mensagem	pt	4	0	0
muita*	pt	3	-1	0
muitas	pt	3	-1	0
muitas <texts>	*	2	0	0
muitas mensagens	pt	2	0	0
muitas mensagens $	pt	2	0	0
muito	pt	3	0	0
muito $	pt	3	0	0
music	en	-6	0	0
music $	en	-2	0	0
muss	de	5	0	0
muss <stop>	*	2	0	0
muss _ tippen	de	2	0	0
must	en	2	0	0
must <me>	*	3	0	0
must i	en	3	0	0
mute <me>	*	2	0	0
mute me	en	2	0	0
mute me $	en	2	0	0
muy	es	-4	0	0
my	en	-13	-8	-17
my $	en	5	0	0
my <consent>	*	5	0	0
my <fed>	*	-2	0	0
my <goods>	*	1	-3	-3
my <legal>	*	6	0	0
my <list>	*	-5	0	0
my <number>	*	7	1	0
my <send>	*	4	0	0
my <stop>	*	-3	4	0
my <texts>	*	0	2	0
my <third>	*	9	1	0
my <want>	*	4	0	0
my _ about	en	2	0	0
my _ back	en	0	2	0
my _ came	en	3	0	0
my _ changed	en	-3	0	0
my _ details	*	-2	0	0
my _ do	*	-3	0	0
my _ for	en	5	-2	0
my _ in	en	4	0	0
my _ info	en	2	0	0
my _ keep	en	0	2	0
my _ list	en	-10	-5	0
my _ needs	en	-2	0	0
my _ not	en	-5	0	0
my _ on	en	-6	0	0
my _ out	en	2	0	0
my _ plan	en	3	0	0
my _ request	en	2	0	0
my _ score	*	-2	0	0
my _ stop	en	2	0	0
my _ subscription	en	3	0	0
my _ to	en	5	1	0
my _ was	en	-2	0	0
my appointment	en	2	0	0
my attorney	en	3	0	0
my attorney $	en	4	0	0
my bank	en	-2	0	0
my calendar	en	-4	0	0
my calendar $	en	-3	0	0
my card	en	-5	-1	-1
my cellphone	*	-2	0	0
my cellphone $	*	-2	0	0
my contact	en	4	0	0
my contactless	*	-3	0	0
my credit	en	-5	-1	0
my data	en	5	0	0
my data $	en	2	0	0
my daughter	en	3	0	0
my digits	en	2	0	0
my dog	en	-2	0	0
my email	en	-4	0	0
my employer	en	-2	0	0
my employer $	en	-2	0	0
my father	en	2	0	0
my house	en	6	0	0
my house $	en	6	0	0
my identity	*	-3	0	0
my identity $	*	-2	0	0
my inbox	en	3	0	0
my inbox $	en	2	0	0
my info	en	7	0	0
my info $	en	7	0	0
my information	en	3	0	0
my information $	en	3	0	0
my kid	en	-2	0	0
my last	en	-5	0	0
my list	en	-5	0	0
my list $	en	-3	0	0
my luggage	*	-2	0	0
my membership	en	2	0	0
my messages	en	0	5	0
my messages $	en	0	5	0
my mind	en	3	4	0
my mind $	en	0	2	0
my mother	en	2	0	0
my new	en	-2	0	0
my number	en	7	2	0
my number $	en	4	3	0
my off	en	2	0	0
my old	en	-2	0	0
my optout	en	4	0	0
my orders	en	3	0	0
my orders $	en	3	0	0
my phone	en	-2	-2	0
my phone $	en	-2	-2	0
my plan	en	4	0	0
my reminders	en	-1	-2	0
my request	en	3	0	0
my review	en	-3	0	0
my review $	en	-3	0	0
my right	en	3	0	0
my shopping	en	-3	0	0
my signup	en	3	0	0
my signup $	en	3	0	0
my son	en	3	0	0
my stop	en	0	5	0
my stop $	en	-1	5	0
my subscription	en	2	0	0
my text	en	4	0	0
my texts $	en	2	0	0
my time	en	2	0	0
my tires	*	-4	0	0
my to	*	-3	0	0
my todo	*	-6	0	0
my top	*	-3	0	0
my vacation	*	-3	0	0
n <send>	*	2	0	0
n <stop>	*	-4	0	0
n <want>	*	4	0	0
n _ mais	pt	3	0	0
n _ pas	fr	-8	0	0
n _ rien	fr	3	0	0
n _ surtout	fr	-2	0	0
n acheterai	fr	3	0	0
n ai	fr	-5	0	0
n arrive	fr	2	0	0
n arrivent	fr	-3	0	0
n envoyez	fr	-2	0	0
n est	fr	2	0	0
n manda	pt	3	0	0
n quero	pt	4	0	0
na	pt	-8	0	0
na <legal>	*	5	0	0
na <list>	*	-6	2	0
na <number>	*	-3	0	0
na _ de	pt	-2	2	0
na _ e	pt	5	0	0
na caixa	pt	-3	0	0
na lista	pt	-6	2	0
na lista $	pt	-2	0	0
na segunda	pt	4	0	0
nach	de	5	0	0
nach art	de	5	0	0
nach art $	de	5	0	0
nachricht	de	-7	-1	0
nachricht $	de	-3	0	0
nachricht <not>	*	-2	0	0
nachricht nicht	de	-2	0	0
nachrichten	de	7	2	0
nachrichten $	de	-2	3	0
nachrichten <again>	*	-2	0	0
nachrichten <not>	*	4	0	0
nachrichten <stop>	*	2	0	0
nachrichten _ mehr	de	2	0	0
nachrichten mehr	de	-2	0	0
nachrichten nicht	de	4	0	0
nachsten	de	4	0	0
nachster	de	-5	0	0
nachster <stop>	*	-5	0	0
nada $	*	6	0	0
nada <again>	*	-5	0	0
nada de	*	5	0	0
nada mas	es	-3	0	0
nada mas $	es	-3	0	0
nadie	es	5	-3	0
nadie les	es	2	0	0
nah	en	3	0	0
nah <me>	*	5	0	0
nah _ good	en	5	0	0
nah im	en	5	0	0
name	en	-5	-1	-1
name $	en	-2	0	0
name <leave>	*	3	0	0
name is	en	-2	0	0
name off	en	3	0	0
name off $	en	3	0	0
nao	pt	2	-8	-3
nao <me>	*	-2	0	0
nao <person_id>	*	2	0	0
nao <remove>	*	-3	0	0
nao <stop>	*	-10	0	0
nao <want>	*	1	-3	0
nao _ a	pt	4	0	0
nao _ cancelar	pt	-2	0	0
nao _ comprar	pt	4	0	0
nao _ contatem	pt	3	0	0
nao _ de	pt	-7	0	0
nao _ eu	pt	-2	0	0
nao _ liguem	pt	-2	0	0
nao _ mensagens	pt	-2	0	0
nao _ meu	pt	-5	0	0
nao _ na	pt	-3	0	0
nao _ nada	pt	-2	0	0
nao _ nao	pt	2	0	0
nao _ nenhum	pt	2	0	0
nao _ o	pt	3	0	0
nao _ parar	pt	-6	0	0
nao _ perder	pt	-3	0	0
nao _ que	pt	-2	0	0
nao _ receber	pt	7	-1	0
nao _ sair	pt	-5	0	0
nao _ ser	pt	3	0	0
nao _ sua	pt	-3	0	0
nao _ tirem	pt	-7	0	0
nao chegou	pt	-4	0	0
nao conheco	pt	2	0	0
nao contatar	pt	3	0	0
nao contatar $	pt	3	0	0
nao desejo	pt	3	0	0
nao e	pt	4	0	0
nao entrar	pt	2	0	0
nao escreva	pt	-2	0	0
nao funciona	pt	3	0	0
nao funciona $	pt	3	0	0
nao incomoda	pt	-5	0	0
nao incomoda $	pt	-5	0	0
nao insistam	pt	2	0	0
nao insistam $	pt	2	0	0
nao mandar	pt	-2	0	0
nao me	pt	-2	0	0
nao para	pt	-3	0	0
nao parem	pt	-6	0	0
nao posso	pt	-2	0	0
nao quero	pt	-3	-2	0
nao quero $	pt	4	0	0
nao receber	pt	5	0	0
nao recebi	pt	-6	0	0
nao recebo	pt	-5	0	0
nao se	pt	-2	0	0
nao sou	pt	4	0	0
nao tem	pt	2	0	0
nao tenho	pt	-3	0	0
nao usem	pt	2	0	0
nao voltem	pt	3	0	0
nao vou	pt	2	0	0
nas	pt	-3	3	0
nas <texts>	*	-2	3	0
nas mensagens	pt	-1	2	0
nas mensagens $	pt	-1	2	0
nase	de	4	0	0
nase voll	de	4	0	0
natha*	fr	4	0	0
nathalie	fr	4	0	0
ne	fr	-3	-2	0
ne <me>	*	-4	0	0
ne <not>	*	3	0	0
ne <send>	*	-2	0	0
ne <want>	*	-6	0	0
ne <you>	*	-7	0	0
ne _ appelle	fr	3	0	0
ne _ deranger	fr	2	0	0
ne _ ecrivez	fr	-3	0	0
ne _ plus	fr	-4	0	0
ne _ retirez	fr	-2	0	0
ne lis	fr	2	0	0
ne m	fr	-3	0	0
ne ma	fr	-2	0	0
ne plus	fr	3	0	0
ne recois	fr	-8	0	0
ne s	fr	2	0	0
ne sont	fr	2	0	0
ne suis	fr	2	0	0
ne veux	fr	-6	0	0
ne vous	fr	-7	0	0
neces*	es	-5	0	4
necesito	es	-4	0	4
necesito ayuda	es	-1	0	2
necesito ayuda $	es	-1	0	2
need	en	-4	-7	4
need <again>	*	-2	0	0
need <remove>	*	0	0	2
need _ anymore	en	-4	0	0
need _ assistance	en	0	0	2
need _ hear	en	4	0	0
need assistance	en	0	0	2
need assistance $	en	0	0	2
need help $	en	0	0	4
need info	en	0	0	3
need it	en	-2	0	0
need it $	en	4	0	0
need some	en	0	0	2
need to	en	0	-1	-2
neede*	en	-4	0	2
needed	en	-4	0	2
needed $	en	-3	0	2
needi*	en	2	0	0
needing	en	2	0	0
needs _ be	en	-3	0	0
needs _ stop	en	2	0	0
nehme	de	-3	0	0
nehme*	de	-3	0	0
nehmen	de	-3	0	0
nehmen <you>	*	-2	0	0
nehmen _ die	de	-2	0	0
nehmen sie	de	-2	0	0
nehmt	de	-8	3	0
nehmt <me>	*	-3	3	0
nehmt _ nicht	de	-3	0	0
nehmt _ nummer	de	-3	3	0
nehmt _ raus	de	3	0	0
nehmt _ wieder	de	-2	1	0
nehmt die	de	-4	0	0
nehmt meine	de	-3	3	0
neigh*	en	-3	0	0
neighbours	en	-2	0	0
nein	de	9	0	-1
nein $	de	13	0	-1
nein <person_id>	*	3	0	0
nein _ nein	de	3	0	0
nein heisst	de	3	0	0
nem	pt	4	0	0
nem <again>	*	3	0	0
nem _ uma	pt	4	0	0
nem mais	pt	3	0	0
nenhu*	pt	4	0	0
nenhum	pt	2	0	0
nenhuma $	pt	3	0	0
nenhuma mensagem $	pt	-3	0	0
nerve*	de	4	0	0
nerven	de	4	0	0
nerven $	de	3	0	0
nervi*	de	8	0	0
nervig	de	8	0	0
nervig $	de	8	0	0
nervt	de	3	0	0
nervt _ noch	de	3	0	0
nervt nur	de	3	0	0
neu	de	4	0	0
neue	de	-6	0	0
neue <number>	*	-5	0	0
neue nummer	de	-4	0	0
neue nummer $	de	-2	0	0
never <remove>	*	-2	0	0
never <stop>	*	-6	0	0
never _ a	en	-4	0	0
never _ of	en	2	0	0
never _ that	en	-2	0	0
never _ to	en	6	0	0
never got	en	-2	0	0
never had	en	-2	-1	-1
never heard	en	5	0	0
never mind	en	-2	0	0
never stop	en	-5	0	0
new	en	-13	-2	-4
new <number>	*	-3	0	0
new <person_id>	*	-3	0	0
new number	en	-2	0	0
news	en	-7	0	0
news $	en	-3	0	0
newsletter _ sms	de	0	2	0
newsletter per	de	0	2	0
next	en	-5	-4	-3
next <send>	*	8	0	0
next <stop>	*	-4	0	0
next _ and	en	2	0	0
next song	*	-2	0	0
next stop	en	-4	0	0
next stop $	en	-4	0	0
next text	en	6	0	0
next week	en	-2	0	0
next week $	en	-2	0	0
ni	es	11	0	0
ni llamadas	es	2	0	0
nice	en	-6	0	-1
nice to	*	-2	0	0
nicht	de	-6	-3	0
nicht $	de	2	0	0
nicht <consent>	*	-3	0	0
nicht <name>	*	2	0	0
nicht <remove>	*	-5	0	0
nicht _ als	de	-3	0	0
nicht _ an	de	-2	0	0
nicht _ bei	de	2	0	0
nicht _ bekommen	de	2	0	0
nicht _ der	de	-10	0	0
nicht _ mir	de	-2	0	0
nicht _ mit	de	-3	0	0
nicht _ sabine	de	3	0	0
nicht _ schreiben	de	-2	0	0
nicht _ warten	de	-2	0	0
nicht _ yilmaz	de	-2	0	0
nicht _ zu	de	-3	0	0
nicht abmelden	de	-2	0	0
nicht abmelden $	de	-2	0	0
nicht an $	de	2	0	0
nicht anrufen	de	-3	0	0
nicht auf	de	-6	0	0
nicht die	de	3	0	0
nicht einverstanden	de	-2	0	0
nicht geschrieben	de	-2	0	0
nicht geschrieben $	de	-2	0	0
nicht mir	de	-3	0	0
nicht storen	de	2	0	0
nicht von	de	-3	0	0
nicht vor	de	-3	0	0
nichts <send>	*	5	0	0
nichts senden	de	2	0	0
nichts senden $	de	2	0	0
nie	de	4	0	0
nie <again>	*	2	0	0
nie <consent>	*	-2	0	0
nie <goods>	*	3	0	0
nie bestellt	de	3	0	0
nie wieder	de	3	0	0
nie wieder $	de	6	0	0
nie zugestimmt	de	-3	0	0
nie zugestimmt $	de	-3	0	0
nimm	de	-8	0	0
nimm <me>	*	-4	0	0
nimm mich	de	-4	0	0
ningu*	*	4	0	0
ninguna	es	5	0	0
nino	es	3	0	0
nino $	es	3	0	0
nisso	pt	7	0	0
nisso $	pt	7	0	0
nix	de	5	0	0
nix <again>	*	5	0	0
nix mehr	de	5	0	0
nix mehr $	de	2	0	0
no	*	-1	-4	-6
no <again>	*	3	0	0
no <consent>	*	-2	0	0
no <fed>	*	-4	0	0
no <goods>	*	-3	0	0
no <interest>	*	2	0	0
no <leave>	*	-8	0	0
no <me>	*	-1	2	0
no <name>	*	-2	0	0
no <not>	*	4	0	0
no <person_id>	*	4	0	0
no <remove>	*	2	0	0
no <stop>	*	5	0	0
no <texts>	*	2	0	0
no <third>	*	-2	0	0
no _ a	es	7	0	0
no _ all	en	3	0	0
no _ belongs	en	-2	0	0
no _ bien	es	-4	0	0
no _ came	en	-5	0	0
no _ cancelar	es	-4	0	0
no _ cliente	es	4	0	0
no _ cobren	es	-4	0	0
no _ con	es	-3	0	0
no _ contacten	es	3	0	0
no _ darme	es	-3	0	0
no _ de	es	-8	0	0
no _ deja	es	3	0	0
no _ do	pt	-3	0	0
no _ en	es	-4	0	0
no _ eso	es	-3	0	0
no _ esperar	es	-3	0	0
no _ esto	es	3	0	0
no _ for	en	4	0	0
no _ han	es	-4	0	0
no _ interesada	es	2	0	0
no _ interesan	es	2	0	0
no _ interested	en	3	0	0
no _ llegan	es	-9	0	0
no _ llego	es	-2	0	0
no _ manden	es	5	0	0
no _ me	en	3	0	0
no _ messages	en	-4	0	0
no _ mi	es	3	0	0
no _ no	en	3	0	0
no _ para	es	4	0	0
no _ questions	en	-3	0	0
no _ quiten	es	-5	0	0
no _ recibido	es	-3	0	0
no _ recibir	es	5	0	0
no _ rompan	es	4	0	0
no _ saquen	es	-3	0	0
no _ su	es	2	0	0
no _ texts	en	4	0	0
no _ than	en	-2	0	0
no _ to	en	3	0	0
no _ yet	en	-3	0	0
no autorice	es	-3	0	0
no calls	en	-3	0	0
no conozco	es	2	0	0
no curso	pt	-4	0	0
no dejen	es	-8	0	0
no deseo	es	5	0	0
no es	es	3	0	0
no escriban	es	-2	0	0
no fim	pt	-2	0	0
no funciona	es	3	0	0
no hay	es	-2	0	0
no he	es	-3	0	0
no idea $	en	-3	0	0
no insistan	es	2	0	0
no insistan $	es	2	0	0
no le	es	4	0	0
no leo	es	-5	0	0
no llamen	es	-2	0	0
no lo	es	-3	0	0
no longer	en	2	0	0
no los	es	6	0	0
no mas $	es	8	0	0
no means	en	4	0	0
no messages	en	-4	0	0
no messages $	en	-2	0	0
no meu	pt	-6	4	0
no more $	en	12	0	0
no not	en	4	0	0
no one	en	-3	0	0
no onions	en	-2	0	0
no onions $	en	-2	0	0
no pueden	es	2	0	0
no puedo	es	-3	0	0
no quiero	es	-2	0	0
no quiero $	es	2	0	0
no reason	en	-2	0	0
no recibir	es	3	0	0
no recibo	es	-3	0	0
no remove	en	5	0	0
no rompan	es	5	0	0
no se	es	-5	0	0
no sms	en	4	0	0
no sms $	en	4	0	0
no soy	es	7	0	0
no spam	pt	-5	0	0
no spam $	pt	-5	0	0
no stop	en	11	0	0
no stop $	en	10	0	0
no tengo	es	-4	0	0
no texts $	en	6	0	0
no thats	en	-2	0	0
no to	en	5	0	0
no vive	es	3	0	0
no vuelvan	es	3	0	0
no way $	en	-5	0	0
nobod*	en	6	0	0
nobody	en	6	0	0
nobody <person_id>	*	4	0	0
nobody here	en	2	0	0
noch	de	1	-4	0
noch <not>	*	-7	0	0
noch <send>	*	4	-1	0
noch <texts>	*	2	-1	0
noch eine	de	2	0	0
noch nicht	de	-3	0	0
noch sms	de	2	-1	0
noch sms $	de	2	-1	0
nom	fr	3	0	0
nom $	fr	3	0	0
nomas	es	6	-2	0
nomas <texts>	*	6	-2	0
nomas mensajes	es	5	0	0
nombr*	es	-2	0	0
nombre	es	-2	0	0
nome $	pt	4	0	0
nome _ voces	pt	-4	0	0
nome de	pt	-4	0	0
nomor*	en	3	0	0
nomore	en	3	0	0
nomore <texts>	*	3	0	0
non	fr	6	0	0
non $	fr	7	0	0
non _ de	fr	-2	0	0
nonst*	en	-2	0	0
nonstop	en	-2	0	0
nope	en	5	0	0
nope $	en	2	0	0
nos <texts>	*	-2	0	0
not	en	2	-1	-2
not $	en	-7	0	0
not <leave>	*	4	0	0
not <me>	*	5	0	0
not <name>	*	7	0	0
not <want>	*	6	0	0
not _ all	*	-3	0	0
not _ customer	en	4	0	0
not _ in	en	-3	0	0
not _ it	en	-2	0	0
not _ me	en	6	0	0
not _ person	en	2	0	0
not _ texts	en	-4	0	0
not _ with	*	-3	0	0
not _ your	en	-5	0	0
not being	en	2	0	0
not brenda	en	2	0	0
not buying	en	7	0	0
not buying $	en	5	0	0
not coming	en	3	0	0
not for	en	5	0	0
not get	en	4	0	0
not getting	en	-5	0	0
not happy	en	-2	0	0
not interested	en	2	0	0
not interested $	en	4	0	0
not mr	en	3	0	0
not my	en	6	0	0
not right	*	-2	0	0
not sure	en	-6	0	0
not sure $	en	-2	0	0
not to	en	2	0	0
not wanted	en	4	0	0
not wanted $	en	2	0	0
not your	en	4	0	0
nota	pt	-5	0	0
nota $	pt	-5	0	0
nothi*	en	7	0	0
nothing	en	7	0	0
nothing $	en	4	0	0
nothing <again>	*	3	0	0
nothing more	en	3	0	0
nothing works	en	2	0	0
nothing works $	en	2	0	0
notic*	en	3	0	0
notif*	en	3	2	0
notificaciones	es	3	0	0
notifications	en	0	3	0
notifications _ my	en	0	2	0
notifications _ text	en	-1	2	0
notifications by	en	-1	2	0
nous	fr	5	0	0
nouve*	fr	-7	0	0
nouveau	fr	-6	0	0
nouveau <you>	*	-1	2	0
nouveau _ sms	fr	-1	2	0
nouveau vos	fr	-1	2	0
novo	pt	-1	3	0
novo $	pt	-2	3	0
nr	de	2	0	0
nuevo	es	-9	2	0
nuevo $	es	-3	0	0
nuevo es	es	-2	0	0
null	de	9	-1	0
num	*	6	0	0
num $	*	6	0	0
numbe*	en	4	3	0
number	en	2	3	0
number $	en	0	5	0
number <remove>	*	2	0	0
number _ for	en	-3	1	0
number _ off	en	3	0	0
number _ the	en	-2	0	0
number for	en	4	-1	0
number from	en	5	-1	0
number is	en	2	0	0
number of	en	-4	0	0
number off $	en	2	0	0
number on	en	-4	0	0
number out	en	4	0	0
number with	en	-4	0	0
numbers	en	3	0	0
numer*	*	4	1	-1
numero	*	4	1	-1
numero $	*	9	1	0
numero <again>	*	-6	-1	0
numero <wrong>	*	3	0	0
numero _ amigo	*	2	0	0
numero _ anuncio	*	-5	0	0
numero _ change	fr	2	0	0
numero _ cliente	*	-3	0	0
numero _ de	es	-2	0	0
numero _ des	fr	2	0	0
numero _ la	*	-2	0	0
numero _ meu	pt	3	0	0
numero _ para	*	2	0	0
numero _ su	es	-2	0	0
numero _ suivi	fr	-2	0	0
numero a	fr	-2	3	0
numero da	pt	2	0	0
numero de	*	-5	-1	0
numero equivocado $	es	5	0	0
numero errado $	pt	3	0	0
numero es	es	-2	0	0
numero n	fr	2	0	0
numero novo	pt	-2	0	0
numero novo $	pt	-2	0	0
numero nuevo	es	-3	0	0
numero por	es	2	0	0
numme	de	8	0	0
numme*	de	4	1	0
nummer	de	3	1	0
nummer $	de	3	0	0
nummer <not>	*	-3	0	0
nummer <person_id>	*	3	0	0
nummer <remove>	*	5	0	0
nummer _ dem	de	-3	0	0
nummer _ den	de	-1	4	0
nummer _ der	de	-2	0	0
nummer _ mehr	de	2	0	0
nummer aus	de	-5	0	0
nummer gehort	de	3	0	0
nummer geirrt	de	4	0	0
nummer geirrt $	de	4	0	0
nummer in	de	-4	4	0
nummer ist	de	-4	0	0
nummer nicht	de	-3	0	0
nummer und	de	-3	0	0
nummer war	de	4	0	0
nunca	*	2	0	0
nunca <consent>	*	-2	0	0
nunca <me>	*	2	0	0
nunca _ problema	*	-3	0	0
nunca _ receber	pt	2	0	0
nunca _ recibir	es	2	0	0
nunca aceitei	pt	2	0	0
nunca acepte	es	2	0	0
nunca me	*	2	0	0
nunca pedi	*	-3	0	0
nur	de	12	0	0
nur die	de	-2	0	0
nur einmal	de	3	0	0
nur fur	de	5	0	0
nur noch	de	4	0	0
nur noch $	de	3	0	0
nutri*	*	-2	0	0
nutzu*	de	2	0	0
nutzung	de	2	0	0
nutzung <me>	*	2	0	0
nutzung meiner	de	2	0	0
ny _ pas	fr	3	0	0
o	pt	-9	0	-2
o <again>	*	-2	0	0
o <fed>	*	6	0	0
o <goods>	*	-2	0	0
o <me>	*	7	0	0
o <name>	*	7	0	0
o <number>	*	5	0	0
o <send>	*	-2	0	0
o <stop>	*	0	3	0
o <third>	*	-2	0	0
o _ antigo	pt	-3	0	0
o _ contacto	pt	2	0	0
o _ e	pt	-2	0	0
o _ errado	pt	-3	0	0
o _ nao	pt	4	0	0
o _ numero	pt	5	0	0
o _ quero	pt	0	3	0
o azul	pt	-2	0	0
o carro $	pt	2	0	0
o meu	pt	7	0	0
o novo	pt	-2	0	0
o novo $	pt	-2	0	0
o numero	pt	2	0	0
o numero $	pt	2	0	0
o saco	pt	2	0	0
o saco $	pt	2	0	0
o stop	pt	0	3	0
o thiago	pt	2	0	0
objec*	en	2	0	0
object	en	2	0	0
object to	en	2	0	0
obra	*	-4	0	0
obrig*	pt	3	0	0
obrigado	pt	5	0	0
obrigado $	pt	4	0	0
of	en	0	-15	-9
of <goods>	*	-2	0	0
of <not>	*	2	0	0
of <you>	*	11	0	0
of _ am	en	2	0	0
of _ cough	en	-2	0	0
of _ coverage	en	-2	0	0
of _ dont	en	4	0	0
of _ group	en	4	0	0
of _ list	en	2	0	0
of _ me	en	4	0	0
of _ messages	en	2	0	0
of _ phone	en	3	0	0
of _ text	en	2	0	0
of _ texts	en	4	0	0
of all	en	3	0	0
of any	en	4	0	0
of god	en	3	0	0
of it	en	5	0	0
of it $	en	5	0	0
of no	en	2	0	0
of overdraft	en	-2	0	0
of stop	en	2	0	0
of the	en	-2	0	0
of these	en	9	0	0
of these $	en	4	0	0
of this $	en	5	0	0
of you	en	6	0	0
of you $	en	6	0	0
of your	en	5	0	0
ofert*	es	-3	1	0
ofertas	es	-2	1	0
off	en	3	-8	-2
off $	en	9	0	0
off <me>	*	-2	0	0
off <send>	*	2	0	0
off <you>	*	5	-1	0
off _ campus	en	2	0	0
off _ list	en	15	0	0
off _ phone	en	2	0	0
off _ text	en	4	0	0
off _ the	en	-2	0	0
off _ waiting	en	-2	0	0
off at	en	-6	0	0
off hold	en	-5	0	0
off hold $	en	-5	0	0
off speaker	en	-3	0	0
off speaker $	en	-3	0	0
off text	en	2	0	0
off the	en	-3	0	0
off this	en	7	0	0
off this $	en	4	0	0
off your	en	5	-1	0
offic*	en	2	0	0
office	en	3	0	0
offre*	fr	-4	-2	0
offres	fr	-4	-2	0
offres $	fr	-4	-1	0
oft	de	8	0	0
oft $	de	6	0	0
oft _ ich	de	3	0	0
oft soll	de	3	0	0
oh	*	-7	0	-2
oh <stop>	*	-4	0	0
oigno*	fr	-2	0	0
oignons	fr	-2	0	0
oignons $	fr	-2	0	0
old	en	-4	0	0
old $	en	-2	0	0
old _ for	en	4	0	0
olha	pt	-2	0	0
olvid*	es	-3	0	0
olvidalo	es	-3	0	0
olvidalo $	es	-3	0	0
olvide	es	-4	0	0
olvide <me>	*	-2	0	0
olvide mi	es	-2	0	0
on	en	-6	0	-8
on $	en	0	3	-1
on <me>	*	-1	-5	0
on <please_do>	*	-2	0	0
on <send>	*	-3	0	0
on <you>	*	-3	0	0
on _ dont	en	4	0	0
on _ la	fr	4	0	0
on _ list	en	0	3	0
on _ new	en	2	0	0
on _ phone	en	6	0	0
on _ text	en	0	4	0
on _ to	en	-2	0	0
on any	en	3	0	0
on for	en	0	2	0
on march	*	-3	0	0
on monday	en	2	0	0
on my	en	-1	-5	0
on se	fr	3	0	0
on text	en	-3	0	0
on the	en	-3	3	-2
on this	en	5	0	0
on this $	en	2	0	0
on turn	*	-2	0	0
on your	en	-3	0	0
onde	pt	4	0	0
onde <stop>	*	2	0	0
one	en	-4	-2	-3
one <send>	*	-2	0	0
one _ is	en	4	0	0
one _ me	en	-2	0	0
one _ stop	en	-4	0	0
one _ text	en	4	0	0
one _ the	en	-2	0	0
one _ these	en	2	0	0
one day	en	2	0	0
onion*	en	-4	0	0
onions	en	-4	0	0
onions $	en	-4	0	0
only	en	6	0	0
only $	en	2	0	0
only <send>	*	3	0	0
only <want>	*	3	0	0
only _ 20	*	-3	0	0
only _ my	en	3	0	0
only contact	en	2	0	0
only got	*	-2	0	0
only want	en	4	0	0
oops	en	-3	0	0
op	de	-4	0	0
opini*	es	0	3	0
opinion	es	0	3	0
oppos*	fr	9	-5	0
oppose	fr	2	-3	0
oppose a	fr	4	-3	0
opposition	fr	6	0	0
opposition $	fr	5	0	0
opt	en	-4	16	0
opt <me>	*	0	7	0
opt _ back	en	0	4	0
opt _ in	en	-1	5	0
opt _ number	en	-2	0	0
opt _ the	en	3	0	0
opt in	en	-3	8	0
opt in $	en	-1	7	0
opt me	en	0	7	0
opted*	en	4	2	0
optedout	en	4	2	0
optedout $	en	2	3	0
optedout of	en	-2	0	0
optio*	en	3	0	0
option	en	4	0	0
option $	en	4	0	0
optme*	en	7	0	0
optmeout	en	7	0	0
optmeout $	en	2	0	0
optou*	en	12	0	0
optout	en	12	0	0
optout $	en	7	0	0
optout <not>	*	3	0	0
optout _ overdraft	en	-2	0	0
optout _ the	en	-5	0	0
optout _ work	en	3	0	0
optout doesnt	en	3	0	0
optout of	en	-4	0	0
optout request	en	3	0	0
optout request $	en	2	0	0
or	en	-3	-2	-3
or <me>	*	4	0	0
or <not>	*	-3	0	0
or <please_do>	*	4	0	0
or <send>	*	5	0	0
or _ calling	en	3	0	0
or _ my	en	2	0	0
or call	en	2	0	0
or call $	en	2	0	0
or im	en	4	0	0
or text	en	5	0	0
or what	en	3	0	0
or what $	en	3	0	0
order	en	-5	0	0
ordered	en	-2	0	0
orders	en	3	0	0
orders $	en	3	0	0
os	pt	-2	3	0
os <send>	*	0	2	0
os <texts>	*	-4	4	0
os _ por	pt	-2	2	0
os lembretes	pt	-3	0	0
os sms	pt	0	2	0
os sms $	pt	0	2	0
other	en	-3	0	0
other $	*	-2	0	0
otimo	pt	-3	0	0
otimo $	pt	-3	0	0
otra	es	4	4	0
otra <person_id>	*	2	0	0
otra persona	es	2	0	0
otra persona $	es	2	0	0
otra vez	es	0	4	0
otra vez $	es	0	4	0
ou _ ce	fr	3	0	0
ou est	fr	2	0	0
oubli*	fr	-3	0	0
oublie	fr	-5	0	0
oublie <me>	*	-2	0	0
oublie mon	fr	-2	0	0
oubliez <me>	*	2	0	0
oubliez <not>	*	-3	0	0
oubliez _ numero	fr	4	0	0
oubliez moi	fr	6	0	0
oubliez moi $	fr	6	0	0
oubliez pas	fr	-3	0	0
oui	fr	-4	4	0
our	en	2	0	0
our _ is	en	3	0	0
out	en	8	-3	0
out $	en	13	-2	1
out <ask>	*	-3	0	0
out _ the	en	4	0	0
out _ your	en	2	0	0
out of	en	5	-1	0
out the	en	-2	0	0
outra	pt	4	0	0
outra <person_id>	*	3	0	0
outra pessoa	pt	3	0	0
outra pessoa $	pt	2	0	0
outro	pt	6	0	0
outro $	pt	5	0	0
outsi*	en	-2	0	0
outside	en	-2	0	0
outside $	en	-2	0	0
outta this	en	2	0	0
outta this $	en	2	0	0
over it	en	4	0	0
overd*	en	-2	0	0
overdraft	en	-2	0	0
overdraft coverage	en	-2	0	0
overdraft coverage $	en	-2	0	0
own	en	3	0	0
own a	en	2	0	0
pack	en	5	0	0
pack _ in	en	5	0	0
pack it	en	5	0	0
packa*	en	-2	0	0
package	en	-2	0	0
package $	en	-2	0	0
pagar	pt	-7	0	0
pague	es	-2	0	0
pague $	es	-2	0	0
pai	pt	2	0	0
pain	en	-3	0	0
pair	en	-5	0	0
pair _ phone	*	-4	0	0
pair with	*	-2	0	0
paix	fr	7	0	0
paix $	fr	6	0	0
paket	de	-5	0	0
pao	pt	-2	0	0
papa	es	3	0	0
paper	en	-6	0	0
paper statements	en	-3	0	0
paper statements $	en	-3	0	0
papie*	fr	-4	0	0
par	fr	-4	3	0
par <wrong>	*	0	2	0
par _ arretez	fr	2	0	0
par erreur	fr	0	2	0
par erreur $	fr	2	0	0
par l	fr	-2	0	0
par texto	fr	0	2	0
par texto $	fr	0	2	0
para	*	-2	1	0
para $	pt	10	0	0
para <ask>	*	-2	0	0
para <texts>	*	2	-1	0
para _ chover	pt	-3	0	0
para _ encher	pt	3	0	0
para _ mandar	pt	2	0	0
para _ mensajes	es	-2	1	0
para _ pessoas	pt	-3	0	0
para _ sms	pt	-2	0	0
para d	pt	2	0	0
para darse	es	3	0	0
para este	pt	-2	0	0
para la	es	3	0	0
para receber	pt	-5	2	0
para recibir	es	-2	1	0
parad*	es	-4	0	-1
parada	es	-4	0	-1
paral*	es	8	0	0
parale	es	8	0	0
parar	pt	11	-2	0
parar $	pt	12	0	0
parar _ comer	pt	-2	0	0
parar _ mandar	pt	2	0	0
parar*	pt	4	0	0
pararem	pt	7	0	0
pararem $	pt	5	0	0
pare	pt	3	0	0
pare $	pt	11	0	0
pare <not>	*	-3	0	0
pare _ carro	pt	-2	0	0
parem	pt	8	-1	0
parem $	pt	14	0	0
parem _ com	pt	2	0	0
parem _ ligar	pt	-4	0	0
parem de	pt	-3	0	0
paren	es	10	0	0
paren $	es	12	0	0
paren _ los	es	-3	0	0
paren la	es	2	0	0
parenle	es	5	0	0
parenle $	es	5	0	0
parents	en	-4	0	0
parents $	en	-3	0	0
parki*	en	-2	0	0
parking	en	-2	0	0
paro	pt	4	0	0
paro _ receber	pt	2	0	0
paro de	pt	2	0	0
part	en	4	1	0
part _ no	en	2	0	0
part _ stop	en	2	0	0
part of	en	7	0	0
parti*	*	7	0	0
particular	pt	2	0	0
party	en	-5	0	0
pas	fr	-3	-2	0
pas $	fr	3	0	0
pas <again>	*	-2	0	0
pas <me>	*	-2	0	0
pas <name>	*	3	0	0
pas <you>	*	3	0	0
pas _ a	fr	2	0	0
pas _ appel	fr	-2	0	0
pas _ la	fr	-6	0	0
pas _ m	fr	-3	0	0
pas _ me	fr	3	0	0
pas _ par	fr	-6	0	0
pas _ pub	fr	5	0	0
pas _ sac	fr	-3	0	0
pas _ temps	fr	3	0	0
pas d	fr	-5	0	0
pas deranger	fr	2	0	0
pas deranger $	fr	2	0	0
pas interesse $	fr	2	0	0
pas interessee $	fr	2	0	0
pas kevin $	fr	3	0	0
pas la	fr	2	0	0
pas m	fr	2	0	0
pas moi	fr	2	0	0
pas moi $	fr	2	0	0
pas mon	fr	-3	0	0
pas recu	fr	-3	0	0
pas un	fr	4	0	0
pasa	es	-6	0	0
pasa si	es	-3	0	0
paso	es	6	0	0
paso $	es	8	0	0
pass	en	6	0	-1
pass $	en	5	0	-1
passado	pt	2	0	0
passc*	*	-2	0	0
passcode	*	-2	0	0
passe*	en	-2	0	0
passt	de	-3	0	0
passt $	de	-2	0	0
passw*	en	-5	0	-1
password	en	-2	0	-1
passwort	de	-2	0	0
patie*	en	2	0	0
patient	en	2	0	0
pausa	es	-5	0	0
pausa $	*	-5	0	0
pausa*	pt	-2	0	0
pausar	pt	-2	0	0
pausar <me>	*	-2	0	0
pause	en	-6	0	0
pause $	*	-6	0	0
pause _ texts	en	2	0	0
pausi*	de	-2	0	0
pausieren	de	-2	0	0
paye	fr	-2	0	0
payer	fr	-3	0	0
payme*	en	-5	0	0
payment	en	-4	0	0
paz	*	2	0	0
paz $	*	3	0	0
peace	en	-10	0	0
peace $	en	-4	0	0
peace out	en	-6	0	0
peace out $	*	-6	0	0
peco	pt	2	0	0
peco $	pt	3	0	0
pedi _ baja	es	2	0	0
pedi la	es	2	0	0
pedi pra	pt	2	0	0
pedido $	*	-4	0	0
pedido _ descadastro	pt	4	0	0
pedido de	pt	5	0	0
pedir	pt	5	0	0
pedir $	pt	5	0	0
peine	fr	8	0	0
peine $	fr	6	0	0
pela	pt	-2	0	0
pela <texts>	*	-2	0	0
pela mensagem	pt	-2	0	0
pela mensagem $	pt	-2	0	0
pelo correio	pt	-2	0	0
pelo correio $	pt	-2	0	0
pendi*	*	-2	0	0
pending	*	-2	0	0
pensa*	*	-2	0	0
people $	en	3	0	0
per	de	4	1	0
per <send>	*	2	1	0
perca*	pt	3	0	0
percam	pt	3	0	0
perde*	*	2	0	0
perdendo	pt	4	0	0
perdendo tempo	pt	4	0	0
perdendo tempo $	pt	4	0	0
perder	*	-5	0	0
perdez	fr	5	0	0
perdez _ temps	fr	2	0	0
perdi	*	-9	0	0
perdi <me>	*	-3	0	0
perdi _ numero	*	-8	0	0
perdi*	es	-5	0	0
perdido	*	-5	0	0
perdido $	*	-5	0	0
perdo*	es	-7	0	0
perdon	es	-5	0	0
perdon por	es	-2	0	0
perdu	fr	-8	0	0
perdu <me>	*	-2	0	0
perdu _ numero	fr	-4	0	0
pere	fr	2	0	0
perfe*	*	-1	0	-2
perma*	en	2	0	0
permanently	en	2	0	0
permi*	*	3	0	0
permiso	es	2	0	0
permiso $	es	2	0	0
permission	en	2	0	0
permission slip	en	-2	0	0
permission to	en	0	2	0
pero <not>	*	3	0	0
pero no	es	3	0	0
pero no $	es	3	0	0
perso*	*	5	-1	0
person $	en	2	0	0
person <you>	*	2	0	0
person you	en	2	0	0
persona	es	9	0	0
persona $	es	6	0	0
persona <wrong>	*	2	0	0
persona equivocada	es	2	0	0
persona equivocada $	es	2	0	0
personas	es	-2	0	0
personas $	es	-2	0	0
personne $	fr	6	0	0
personne _ ma	fr	-2	0	0
personnes	fr	-3	0	0
personnes $	fr	-3	0	0
pertu*	pt	8	0	0
perturbar	pt	3	0	0
perturbe	pt	2	0	0
perturbe $	pt	3	0	0
pesad*	es	4	0	0
pesados	es	4	0	0
pesados $	es	3	0	0
pesso*	pt	7	0	0
pessoa	pt	9	0	0
pessoa $	pt	6	0	0
pessoa <wrong>	*	2	0	0
pessoa errada	pt	2	0	0
pessoa errada $	pt	3	0	0
pessoas	pt	-4	0	0
pessoas $	pt	-4	0	0
petit*	fr	0	0	3
petite	fr	0	0	3
peut	fr	-2	0	0
phone	en	-2	-2	-1
phone $	en	-4	-4	0
phone <goods>	*	3	0	0
phone <not>	*	2	0	0
phone _ stop	en	2	0	0
phone for	en	-2	0	0
phone plan	en	3	0	0
phone wont	en	2	0	0
photo	*	-5	0	0
photo $	fr	-2	0	0
pick	en	-5	0	0
pick up	en	-3	0	0
pido	es	4	0	0
pierd*	es	9	0	0
pierda	es	3	0	0
pierdan	es	2	0	0
pierdan _ numero	es	2	0	0
pin	en	-5	0	0
pit	en	-2	0	0
pit <stop>	*	-2	0	0
pit stop	en	-2	0	0
pizza	*	2	0	0
place	fr	-10	-1	0
place $	fr	-2	0	0
plain*	fr	6	0	0
plainte	fr	6	0	0
plainte $	fr	4	0	0
plan	en	4	0	0
plan $	en	-3	0	0
plan <goods>	*	3	0	0
plan _ me	en	2	0	0
plan charges	en	3	0	0
plant*	es	-3	0	0
planta	es	-3	0	0
planta <remove>	*	-3	0	0
planta baja	es	-3	0	0
plat	fr	-3	0	0
plat $	fr	-3	0	0
play	*	-8	-2	-2
play the	*	-2	0	0
playi*	en	-5	0	0
playing	en	-5	0	0
playing $	en	-3	0	0
playl*	*	-3	-2	0
playlist	*	-3	-2	0
playlist $	*	-3	-2	0
pleas*	en	5	3	0
pleasestop	en	5	3	0
pleasestop $	en	3	4	0
pleasestop <me>	*	3	0	0
pleasestop <send>	*	3	0	0
pleasestop <stop>	*	-3	0	0
pleasestop <texts>	*	3	0	0
pleasestop _ these	en	2	0	0
pleasestop calling	en	-3	0	0
pleasestop texting	en	3	0	0
plent*	en	2	0	0
plenty	en	2	0	0
plenty $	en	2	0	0
pluie	fr	-2	0	0
plus	fr	6	-4	2
plus $	fr	6	0	0
plus <again>	*	-2	0	0
plus <third>	*	2	0	0
plus <you>	*	-6	0	0
plus _ ca	fr	2	0	0
plus _ ecrire	fr	-2	0	0
plus _ informations	fr	3	0	0
plus _ infos	fr	-3	0	4
plus _ message	fr	4	0	0
plus _ messages	fr	-4	0	0
plus _ numero	fr	3	0	0
plus _ peine	fr	4	0	0
plus _ recevoir	fr	3	0	0
plus a	fr	2	0	0
plus besoin	fr	3	0	0
plus d	fr	0	0	3
plus de	fr	-5	0	0
plus jamais	fr	-2	0	0
plus la	fr	3	0	0
plus rien	fr	4	0	0
plus vos	fr	-4	0	0
pluto*	fr	-2	0	0
plutot	fr	-2	0	0
poco	es	0	0	4
poco _ ayuda	es	0	0	4
poco de	es	0	0	4
pode	pt	-6	0	0
pode $	pt	-3	0	0
pode <send>	*	-2	0	0
pode mandar	pt	-2	0	0
podem	pt	6	2	0
podem <me>	*	2	1	0
podem <stop>	*	3	0	0
podem _ mandar	pt	0	2	0
podem _ tirar	pt	2	0	0
podem me	pt	2	1	0
podem parar	pt	3	0	0
poder*	pt	2	0	0
podri*	es	4	0	0
podrian	es	3	0	0
point*	en	3	0	0
pointless	en	5	0	0
polic*	en	-4	0	0
police	en	-4	0	0
police $	en	-4	0	0
polit*	*	-2	0	0
politica	*	-4	0	0
politica de	*	-4	0	0
ponga*	es	-2	2	0
ponganme	es	-2	2	0
por	es	-5	2	0
por <ask>	*	-5	0	0
por <send>	*	-2	1	0
por <texts>	*	0	6	0
por _ me	es	6	0	0
por _ mensajes	es	-2	0	0
por _ nao	pt	-10	0	0
por _ no	es	-3	1	0
por _ presente	es	2	0	0
por _ voces	pt	3	0	0
por _ ya	es	-6	0	0
por aqui	*	2	0	0
por engano	pt	2	0	0
por engano $	pt	2	0	0
por este	*	2	0	0
por hoje	pt	-3	0	0
por mensagem	pt	-1	2	0
por mensaje	es	3	0	0
por mensaje $	es	3	0	0
por que	*	-5	0	0
por que $	pt	-3	0	0
porta	pt	-2	0	0
portable	fr	3	0	0
portao	pt	-2	0	0
posit*	de	-4	0	-1
position	de	-2	0	0
possi*	*	-2	0	0
posso	pt	-7	0	0
posso <send>	*	-2	0	0
posta*	pt	-3	0	0
postal	pt	-3	0	0
postal $	pt	-3	0	0
pound	en	4	0	0
pour	fr	-4	0	-2
pour <not>	*	2	0	0
pour _ messages	fr	-5	0	0
pour _ plus	fr	2	0	0
pour _ sms	fr	-2	0	0
pour aujourdhui	fr	-2	0	0
pour aujourdhui $	fr	-2	0	0
pour ce	fr	-2	0	0
pour deux	fr	-2	0	0
pour la	fr	5	0	0
pour le	fr	-4	0	0
pour les	fr	-2	2	0
pour moi $	fr	2	0	0
pour ne	fr	2	0	0
pourq*	fr	2	0	0
pourquoi	fr	2	0	0
pourquoi <you>	*	2	0	0
pourquoi _ ne	fr	-6	0	0
pourquoi _ recois	fr	4	0	0
pourquoi vous	fr	2	0	0
pouve*	fr	-1	3	0
pouvez	fr	-1	3	0
pouvez <me>	*	0	4	0
pouvez m	fr	0	4	0
pra	pt	7	0	0
pra <not>	*	-2	0	0
pra <remove>	*	3	0	0
pra <stop>	*	5	0	0
pra <you>	*	3	0	0
pra _ mandar	pt	-2	0	0
pra la	pt	-2	0	0
pra minha	pt	-2	0	0
pra nao	pt	-2	0	0
pra parar	pt	6	0	0
pra parar $	pt	2	0	0
pra sair	pt	4	0	0
pra sair $	pt	2	0	0
pra voces	pt	3	0	0
pra voces $	pt	2	0	0
prank	en	3	0	0
prank $	en	3	0	0
preci*	pt	-2	0	6
precio	es	-2	0	0
preciso	pt	-2	0	3
preciso <again>	*	-2	0	0
preciso _ ajuda	pt	-1	0	2
preciso de	pt	-3	0	2
preciso mais	pt	-2	0	0
prefe*	*	0	-4	-1
prefer	en	-2	0	0
prefi*	*	4	0	0
prefiro	pt	3	0	0
prefiro <not>	*	3	0	0
prefiro _ receber	pt	3	0	0
prefiro nao	pt	3	0	0
preis	de	-2	0	0
prele*	fr	-7	0	0
prelevement	fr	-3	0	0
prelevement $	fr	-2	0	0
premi*	en	-2	0	0
prend*	fr	-5	0	0
prends	fr	-3	0	0
prene*	fr	-3	0	0
prenez	fr	-3	0	0
press*	*	-5	0	0
pressure	*	-3	0	0
pressure $	*	-3	0	0
presu*	es	-2	0	0
priva*	*	6	0	0
prix	fr	-2	0	0
prix $	fr	-2	0	0
pro $	fr	3	0	0
pro <name>	*	-3	0	0
probl*	*	-15	0	0
problem	en	-4	0	0
problema	*	-4	0	0
probleme	fr	-5	0	0
process	en	-4	0	-1
process $	*	-4	0	0
processing	en	2	0	0
processing _ my	en	2	0	0
processing of	en	2	0	0
processo	pt	2	0	0
processo $	pt	2	0	0
proch*	fr	-4	0	0
prochain	fr	-2	0	0
prochain <stop>	*	-3	0	0
prochain arret	fr	-3	0	0
prochain arret $	fr	-3	0	0
procu*	pt	3	0	0
produ*	*	4	0	0
progr*	en	1	-3	0
program	en	4	-3	0
program $	en	4	-3	0
promo*	*	4	2	0
promos	*	2	4	0
promos $	*	3	0	0
promos <not>	*	-2	2	0
promotions	en	4	0	0
propa*	pt	7	0	0
propaganda	pt	8	0	0
propaganda $	pt	6	0	0
propr*	fr	4	0	0
proprietaire	fr	4	0	0
proprietaire $	fr	3	0	0
prosp*	fr	3	0	0
prospection	fr	3	0	0
prospection $	fr	3	0	0
prove	*	-3	0	0
prove <me>	*	-2	0	0
pto	*	-4	0	0
pu	fr	2	-3	0
pub	fr	6	0	0
pub $	fr	6	0	0
publi*	es	9	-4	0
publicidad	es	9	-2	0
publicidad $	es	8	-2	0
publicidade	pt	4	0	0
publicidade $	pt	4	0	0
pubs	fr	6	0	0
pubs $	fr	4	0	0
puede*	es	3	5	0
pueden	es	3	5	0
pueden <remove>	*	6	0	0
pueden <send>	*	0	5	0
pueden _ de	es	3	0	0
pueden escribirme	es	0	5	0
pueden escribirme $	es	0	5	0
puedo	es	-3	0	0
puert*	es	-4	0	0
puerta	es	-4	0	0
puerta $	es	-3	0	0
purch*	en	-5	0	0
purchases	*	-2	0	0
puse	es	-2	1	0
puse _ numero	es	-3	0	0
put	en	3	1	0
put <me>	*	5	5	0
put _ back	en	0	2	0
put _ on	en	5	0	0
put me	en	4	3	0
qu	fr	4	0	0
qu on	fr	4	0	0
quand*	pt	-3	0	0
quando	pt	-3	0	0
quando <stop>	*	-4	0	0
quando _ a	pt	-2	0	0
quando vao	pt	2	0	0
quantas	pt	4	0	0
quantas _ tenho	pt	2	0	0
quantas vezes	pt	5	0	0
quanto	pt	-2	0	0
que	*	14	-8	0
que $	*	-5	0	0
que <fed>	*	4	0	0
que <me>	*	5	0	0
que <not>	*	3	0	0
que <number>	*	-4	0	0
que <send>	*	3	0	0
que <texts>	*	-3	0	0
que _ cesse	fr	2	0	0
que _ de	es	-1	-2	0
que _ manden	es	-2	0	0
que _ no	es	-6	0	0
que _ pra	pt	3	0	0
que _ que	es	7	0	0
que _ se	*	-2	0	0
que _ seja	pt	2	0	0
que _ si	es	-3	0	0
que _ stop	es	-8	0	0
que ca	fr	5	0	0
que estoy	es	-2	0	0
que hora	es	-3	0	0
que horas	pt	-4	0	0
que la	fr	-2	0	0
que lo	es	3	0	0
que me	es	3	0	0
que nao $	pt	4	0	0
que no	es	6	0	0
que no $	es	3	0	0
que numero	*	-4	0	0
que parem $	pt	2	0	0
que paren	es	3	0	0
que paren $	es	3	0	0
que pasa	es	-3	0	0
que peco	pt	3	0	0
que peco $	pt	3	0	0
que pedir	pt	2	0	0
que recebo	pt	3	0	0
que responder	pt	5	0	0
que se	es	-4	0	0
que sea	es	3	0	0
que seja	pt	3	0	0
que voces	pt	3	0	0
que vous	fr	2	0	0
que ya	es	-6	0	0
queja	es	-2	0	0
quel	fr	-2	0	0
quelq*	fr	10	0	0
quelquun	fr	10	0	0
quelquun $	fr	3	0	0
quelquun _ autre	fr	5	0	0
quelquun d	fr	5	0	0
quem	pt	2	0	0
quem <me>	*	5	0	0
quem _ meu	pt	3	0	0
quem e	pt	-2	0	0
quem me	pt	5	0	0
quere*	*	-5	8	0
queremos	*	2	0	0
querer	pt	-8	8	0
querer <me>	*	0	3	0
querer <want>	*	-3	0	0
querer _ as	pt	-3	2	0
querer me	pt	0	3	0
queri*	pt	5	0	-1
queria	pt	6	0	0
quero	pt	-5	6	0
quero $	pt	4	0	0
quero <remove>	*	-4	0	0
quero <send>	*	2	0	0
quero _ a	pt	2	1	0
quero _ as	pt	-3	1	0
quero _ da	pt	-4	0	0
quero _ informacoes	pt	2	0	1
quero _ mensagens	pt	2	0	0
quero _ recebendo	pt	-1	2	0
quero cancelar $	pt	-4	0	0
quero continuar	pt	-1	2	0
quero isso	pt	-2	0	0
quero isso $	pt	-2	0	0
quero mais $	pt	2	0	0
quero parar	pt	-2	0	0
quero perder	pt	-3	0	0
quero receber	pt	-1	2	0
quero sair $	pt	5	0	0
quest*	en	-9	0	0
question	en	-3	0	0
questions	en	-5	0	0
questions $	en	-3	0	0
quien _ dio	es	2	0	0
quien _ escribe	es	-3	0	0
quien les	es	2	0	0
quier*	es	-2	1	0
quiere	es	3	0	0
quiere <you>	*	3	0	0
quiere _ mensajes	es	3	0	0
quiere sus	es	3	0	0
quiero	es	-4	2	0
quiero $	es	3	0	0
quiero <consent>	*	-2	3	0
quiero <stop>	*	-4	0	0
quiero <texts>	*	3	0	0
quiero _ a	es	-1	3	0
quiero _ de	es	2	-1	0
quiero _ mi	es	-4	0	0
quiero _ sus	es	-3	2	0
quiero _ un	es	-2	0	0
quiero _ una	es	-2	0	0
quiero cancelar	es	-2	0	0
quiero cancelar $	es	-4	0	0
quiero darme	es	-3	0	0
quiero esperar	es	-3	0	0
quiero estar	es	4	0	0
quiero recibir	es	0	3	0
quiero salir	es	2	0	0
quiero salir $	es	2	0	0
quiero salirme	es	3	0	0
quiero suscribirme	es	-2	3	0
quiero volver	es	-3	0	0
quiet	en	-3	0	-1
quiet $	*	-3	0	-1
quiet*	pt	-3	0	0
quieto	pt	-3	0	0
quisi*	es	2	0	0
quisiera	es	2	0	0
quisiera _ de	es	2	0	0
quit	en	3	0	0
quit $	en	-2	0	0
quit <send>	*	8	0	0
quit _ up	en	6	0	0
quit claim	en	-2	0	0
quit it	en	4	0	0
quit it $	en	4	0	0
quit smoking	en	-2	0	0
quit the	en	4	0	0
quita*	es	5	0	0
quitame	es	2	0	0
quitarme	es	3	0	0
quite*	es	4	-1	0
quiten	es	-2	0	0
quiten <third>	*	2	0	0
quiten _ la	es	-5	0	0
quiten de	es	-5	0	0
quiten el	es	2	0	0
quitenme	es	6	0	0
quitenme $	es	4	0	0
quitenme _ ahi	es	2	0	0
quitt*	*	2	0	0
quitte	fr	2	0	0
quitte la	fr	2	0	0
quote	en	-3	0	0
r	en	2	0	0
rabat*	de	4	0	0
rain	en	-3	0	0
ran	*	-2	0	0
rappe*	fr	-2	-1	0
rappeler	fr	-5	-1	0
rappeler $	fr	-5	-1	0
rappels	fr	4	0	0
rappels $	fr	2	0	0
ras	fr	5	0	0
ras _ bol	fr	4	0	0
ras le	fr	4	0	0
rastr*	pt	-3	0	0
rastreio	pt	-3	0	0
rastreio $	pt	-3	0	0
rate	en	-7	-1	0
rate $	en	-3	0	0
rather <not>	*	2	0	0
rather not	en	2	0	0
rauch*	de	-2	0	0
rauchen	de	-2	0	0
reabo*	fr	-2	6	0
reabonnez	fr	-2	6	0
reabonnez <me>	*	-2	6	0
reabonnez moi	fr	-2	6	0
reach <me>	*	-2	0	0
reach out	en	2	0	0
react*	*	-11	17	0
reactivate	en	-2	3	0
reactiven	es	-2	4	0
reactiven _ mensajes	es	-2	4	0
reactivez	fr	-4	8	0
reactivez $	fr	-2	5	0
read	en	1	-3	0
read <me>	*	0	-2	0
read these	en	5	0	0
ready	en	-3	0	0
ready $	en	-2	0	0
real	en	-7	0	0
real <person_id>	*	-2	0	0
real person	en	-2	0	0
reaso*	en	-3	0	0
reason to	en	-2	0	0
reati*	pt	-7	11	0
reativem	pt	-3	3	0
reativem _ mensagens	pt	-3	3	0
reativem as	pt	-3	3	0
recad*	pt	-3	0	0
recado	pt	-3	0	0
receb*	pt	-1	8	0
recebendo	pt	2	2	0
recebendo $	pt	-1	2	0
recebendo _ mensagens	pt	-3	0	0
recebendo as	pt	-3	0	0
recebendo isso	pt	8	0	0
recebendo isso $	pt	8	0	0
receber	pt	4	7	0
receber $	pt	8	0	0
receber <send>	*	-3	2	0
receber <texts>	*	-2	6	0
receber <you>	*	-2	0	0
receber _ mensagens	pt	-3	3	0
receber as	pt	-2	0	0
receber isso	pt	4	0	0
receber isso $	pt	4	0	0
receber mensagens	pt	-1	4	0
receber mensagens $	pt	-2	4	0
receber propaganda	pt	2	0	0
receber propaganda $	pt	2	0	0
receber sms	pt	-3	2	0
receber sms $	pt	-3	2	0
receber suas	pt	-2	0	0
recebi	pt	-9	0	0
recebi <texts>	*	-3	0	0
recebo <again>	*	-5	0	0
recebo mais	pt	-5	0	0
recei*	en	-1	2	-1
receipt	en	-2	0	0
receipt $	en	-2	0	0
receive	en	6	3	0
receive $	en	4	0	0
receive <texts>	*	0	4	0
receive _ by	en	0	2	0
received	en	-5	0	0
receiving	en	-2	0	0
receiving <texts>	*	-2	0	0
receiving these	en	2	0	0
receiving these $	en	2	0	0
recev*	fr	1	6	0
recevoir	fr	1	6	0
recevoir $	fr	4	0	0
recevoir <you>	*	-1	3	0
recevoir _ sms	fr	-3	2	0
recevoir _ textos	fr	0	2	0
recevoir des	fr	-1	3	0
recevoir vos	fr	-1	3	0
rechn*	de	-2	0	0
rechnung	de	-2	0	0
recib*	es	-3	4	0
recibido	es	-3	0	0
recibido _ mensaje	es	-2	0	0
recibir	es	4	7	0
recibir <again>	*	7	0	0
recibir <you>	*	-3	2	0
recibir _ mensajes	es	-2	2	0
recibir esto	es	2	0	0
recibir esto $	es	2	0	0
recibir los	es	-2	4	0
recibir mas	es	7	0	0
recibir mensajes	es	0	2	0
recibir mensajes $	es	2	1	0
recibir publicidad	es	2	-2	0
recibir publicidad $	es	2	-2	0
recibir sus	es	-3	2	0
recibos	*	-2	0	0
recip*	en	-2	0	0
reclamation	fr	-3	0	0
reclamation $	fr	-3	0	0
recog*	es	-3	0	0
recoi*	fr	-2	-3	0
recois	fr	0	-2	0
recois <not>	*	-8	0	0
recois _ de	fr	-2	0	0
recois _ vos	fr	-2	0	0
recois ca	fr	4	0	0
recois plus	fr	-8	0	0
recom*	fr	-3	3	0
recommencez	fr	-2	3	0
recommencez _ m	fr	-2	3	0
recommencez a	fr	-2	3	0
recon*	fr	2	0	0
recordatorios $	es	2	0	0
records	en	2	0	0
recu	fr	-11	0	0
recu $	fr	-5	0	0
recu _ sms	fr	-3	0	0
recue*	es	2	0	0
recus*	pt	2	-1	0
recuso	pt	2	-1	0
red	en	-2	0	0
reduc*	fr	6	0	0
reductions	fr	6	0	0
reductions $	fr	6	0	0
reemb*	*	-2	0	0
reembolso	*	-2	0	0
reembolso $	*	-2	0	0
refil*	en	-3	0	0
refill	en	-2	0	0
refle*	fr	-2	0	0
reflechir	fr	-2	0	0
reflechir $	fr	-2	0	0
refun*	en	-2	0	0
refund	en	-2	0	0
refus*	fr	5	-3	0
refuse	fr	4	-3	0
refuse _ recevoir	fr	2	-1	0
regis*	*	7	-2	0
register	en	0	-2	0
registro $	es	-4	0	0
registry	en	2	0	0
registry $	en	2	0	0
reicht	de	-3	-1	0
reicht das	de	-3	0	0
reichts	de	3	0	0
rein	de	-2	0	0
rein $	de	-2	0	0
reins*	fr	-4	9	0
reinscrivez	fr	-4	9	0
reinscrivez <me>	*	-4	9	0
relou*	fr	4	0	0
relous	fr	4	0	0
remar*	pt	-2	0	0
remarcar	pt	-2	0	0
remarcar $	pt	-2	0	0
remet*	fr	-6	8	0
remettez	fr	-6	8	0
remettez <me>	*	-3	4	0
remettez _ messages	fr	-3	4	0
remettez les	fr	-3	4	0
remettez moi	fr	-3	4	0
remin*	en	-7	-7	-2
remind	*	-8	-2	0
remind <me>	*	-8	-2	0
remind _ to	*	-2	0	0
remind me	*	-8	-2	0
reminder	en	-6	-6	0
reminder $	en	-3	0	0
reminder <list>	*	0	-2	0
reminder list	*	0	-2	0
reminders	en	5	0	0
reminders $	en	2	0	0
reminders <me>	*	3	0	0
reminders i	en	3	0	0
reminding	en	-2	0	0
reminding <me>	*	-2	0	0
reminding me	en	-2	0	0
remoc*	pt	4	0	0
remocao	pt	4	0	0
remov*	en	10	-6	-1
remova	pt	2	0	0
removal	en	2	0	0
removal $	en	3	0	0
removam	pt	-3	0	0
removam $	pt	-2	0	0
removam <me>	*	-2	0	0
removam _ numero	pt	-2	0	0
removam meu	pt	-2	0	0
remove	en	5	-4	0
remove #	en	2	0	0
remove $	en	10	0	0
remove <me>	*	0	-2	0
remove <number>	*	2	0	0
remove _ birthday	*	-2	0	0
remove _ from	en	-7	0	0
remove _ number	en	2	0	0
remove me	en	4	-1	0
remove me $	en	10	0	0
remove my	en	-4	0	0
remove the	en	-2	0	0
remove this	en	5	0	0
removed	en	4	0	0
removed $	en	5	0	0
renam*	*	-2	0	0
rename	*	-2	0	0
rename <you>	*	-2	0	0
rendez vous $	fr	-3	0	0
renun*	es	3	0	0
renuncio	es	3	0	0
renuncio a	es	3	0	0
renvo*	fr	-2	0	0
renvoyez	fr	-2	0	0
repea*	en	-6	-1	-1
repeat	*	-7	0	-1
repeat <you>	*	-2	0	0
repli*	en	4	0	0
replied	en	4	0	0
replied <stop>	*	7	0	0
replied _ on	en	3	0	0
replied _ twice	en	2	0	0
replied stop	en	7	0	0
reply _ to	en	-5	0	0
reply stop $	en	4	0	0
reply*	en	2	0	0
replying	en	2	0	0
replying <stop>	*	2	0	0
replying stop	en	2	0	0
repon*	fr	-6	0	0
repondre	fr	-3	0	0
repondre <stop>	*	-2	0	0
repondre stop	fr	-2	0	0
repondre stop $	fr	-2	0	0
reponds	fr	-3	0	0
repondu	fr	4	0	0
repondu <stop>	*	6	0	0
repondu stop	fr	6	0	0
repor*	en	4	-1	0
report	en	-7	0	0
reportado	es	3	0	0
reporte	es	-3	0	0
reporte $	es	-3	0	0
reported	en	8	0	0
reported $	en	2	0	0
reporting	en	2	0	0
repre*	fr	-3	4	0
reprenez	fr	-3	4	0
reprenez les	fr	-3	4	0
reque*	en	6	-3	-1
request	en	7	-1	0
request $	en	8	0	0
requi*	en	0	0	2
require	en	-2	0	3
reseb*	pt	4	0	0
resen*	en	-2	0	0
resend	en	-2	0	0
reser*	*	-7	0	0
reservation	*	-4	0	0
resilier	fr	-4	0	0
resilier <me>	*	-4	0	0
resilier ma	fr	-2	0	0
respe*	*	14	0	0
respect	en	5	0	0
respect <me>	*	4	0	0
respect my	en	4	0	0
respectez	fr	5	0	0
respectez <me>	*	5	0	0
respectez ma	fr	5	0	0
respo*	pt	-11	0	0
responde	es	-3	0	0
responde <remove>	*	-2	0	0
responde baja	es	-2	0	0
responder	pt	-4	0	0
responder <remove>	*	-6	0	0
responder sair	pt	-6	0	0
responder sair $	pt	-6	0	0
respondi	pt	2	0	0
rest	en	5	0	0
rest $	en	5	0	0
resta*	en	-6	2	0
restart	en	0	4	0
resub*	en	-5	15	0
resubscribe	en	-5	15	0
resubscribe $	en	0	9	0
resubscribe <me>	*	-5	7	0
resubscribe me	en	-1	3	0
resul*	*	-2	0	0
resum*	en	-6	9	0
resume	en	-6	9	0
resume <texts>	*	-4	4	0
resume _ messages	en	0	3	0
resume texts	en	-4	4	0
resume texts $	en	-4	4	0
retar*	fr	-3	0	0
retard	fr	-2	0	0
retir*	fr	0	-9	0
retirar	pt	-2	0	0
retirar _ numero	pt	2	0	0
retirar mi	es	-3	0	0
retirer $	fr	3	0	0
retirer _ la	fr	2	0	0
retirer le	fr	-2	0	0
retirez <not>	*	-2	0	0
retirez <us>	*	2	0	0
retirez _ de	fr	-4	0	0
retirez _ du	fr	-2	0	0
retirez moi $	fr	2	0	0
retirez nous	fr	2	0	0
retirez pas	fr	-2	0	0
retiro	es	0	-4	0
retiro o	pt	2	-1	0
retra*	fr	4	0	0
retrait	fr	7	0	0
retrasos	es	-2	0	0
retrasos $	es	-2	0	0
retur*	en	-4	0	0
return	en	-3	0	0
rever*	*	-2	0	0
review	en	2	0	0
review $	en	-3	0	0
revoc*	es	4	-2	0
revoco	es	2	-2	0
revoco <me>	*	2	-2	0
revoco _ consentimiento	es	2	-2	0
revoco mi	es	2	-2	0
revog*	pt	8	0	0
revogo	pt	4	0	0
revok*	en	7	-3	0
revoke	en	5	-3	0
ridic*	en	-3	0	0
ridiculous	en	-4	0	0
ridiculous $	en	-2	0	0
rien	fr	7	0	0
rien _ faire	fr	2	0	0
rien a	fr	2	0	0
rien recevoir	fr	3	0	0
rien recevoir $	fr	3	0	0
right	en	-2	0	-2
right $	en	-6	0	-2
right _ be	en	5	0	0
right to	en	8	0	0
ring	*	-2	0	0
rire	fr	-2	0	0
rire $	fr	-2	0	0
rmv	en	9	0	0
rmv <me>	*	5	0	0
rmv me	en	5	0	0
rmv me $	en	4	0	0
robo	es	-4	0	0
robo $	es	-3	0	0
robot	*	6	0	0
robot $	es	2	0	0
roll	*	-11	-5	-2
roll $	*	-4	0	0
roll a	*	-2	0	0
rollo*	*	0	0	-7
rollover	*	0	0	-7
rompa*	es	9	0	0
rompan	es	9	0	0
rompan <again>	*	2	0	0
rompan mas	es	2	0	0
room	en	-2	0	0
roubo	pt	-2	0	0
rouge $	fr	2	0	0
routi*	*	-4	0	0
routing	*	-4	0	0
routing <number>	*	-4	0	0
routing _ for	*	-2	0	0
routing number	*	-4	0	0
ruah	de	5	0	0
ruah $	de	5	0	0
rufen	de	-6	0	0
rufen <you>	*	-6	0	0
rufen _ nicht	de	-2	0	0
rufen sie	de	-6	0	0
ruft	de	-6	0	0
ruft <me>	*	-3	0	0
ruft _ an	de	-2	0	0
ruft mich	de	-3	0	0
ruhe uberlegen	de	-2	0	0
ruhe uberlegen $	de	-2	0	0
runte*	de	-4	0	0
runter	de	-4	0	0
runter $	de	-4	0	0
sa	fr	-3	0	0
sabad*	pt	-2	0	0
sabado	pt	-2	0	0
saber $	es	-3	0	0
sabin*	de	5	0	0
sabine	de	5	0	0
sabine $	de	4	0	0
sac	fr	-7	0	0
sac $	fr	-7	0	0
sacam*	es	3	0	0
sacame	es	3	0	0
sacame de	es	2	0	0
sacar*	es	3	0	0
sacarme	es	3	0	0
saco	pt	8	0	0
saco $	pt	5	0	0
saco cheio	pt	4	0	0
sag	de	-3	0	0
sai	pt	5	0	0
said	en	4	0	0
said <stop>	*	2	0	0
said before	en	3	0	0
said no	en	3	0	0
said stop	en	2	0	0
saind*	pt	2	0	0
saindo	pt	2	0	0
sair da	pt	-2	0	0
sair disso	pt	2	0	0
sair disso $	pt	2	0	0
sair do	pt	-3	0	0
saisi*	fr	4	0	0
sal	es	-3	0	0
sal $	es	-2	0	0
sale	en	2	0	0
sale $	en	5	0	0
sales	en	3	0	0
sales $	en	2	0	0
salid*	es	-2	0	0
salida	es	-2	0	0
salir*	es	7	0	0
salirme	es	7	0	0
salirme $	es	3	0	0
salirme de	es	2	0	0
salt	en	-2	0	0
salz	de	-2	0	0
salz $	de	-2	0	0
same	en	-5	0	0
same <person_id>	*	-3	0	0
sans	fr	0	3	0
sao	pt	5	0	0
saque*	es	4	0	0
saquen	es	-4	0	0
saquenme	es	6	0	0
saquenme $	es	4	0	0
saquennos	es	3	0	0
sarah	en	-4	0	0
sarah $	en	-4	0	0
sauce	*	-4	0	0
sauce $	fr	-3	0	0
save <you>	*	3	0	0
save your	en	3	0	0
say	en	-5	-2	-1
say $	en	-2	0	0
say <again>	*	-5	0	0
say <person_id>	*	-5	0	0
say <stop>	*	4	0	0
say _ again	*	-4	0	0
say _ on	en	2	0	0
say congrats	en	2	0	0
say it	*	-4	0	0
say stop	en	4	0	0
say stop $	en	6	0	0
sayin*	en	-6	0	0
saying	en	-6	0	0
says <send>	*	-4	0	0
scam	en	-3	0	0
scamm*	en	2	0	0
scammers	en	3	0	0
scammers $	en	2	0	0
schau*	de	-2	0	0
schec*	de	-2	0	0
scheck	de	-2	0	0
scheck <legal>	*	-2	0	0
scheck sperren	de	-2	0	0
scheck sperren $	de	-2	0	0
sched*	en	-6	-2	0
schedule	en	-5	-2	0
schic*	de	-5	0	0
schicken <you>	*	2	0	0
schicken sie	de	2	0	0
schickt	de	-5	0	0
schle*	de	-2	0	0
schlu*	de	3	0	0
schluss	de	5	0	0
schluss mit	de	2	0	0
schon	de	15	-6	0
schon $	de	-2	0	0
schon <again>	*	5	-3	0
schon abgemeldet	de	4	0	0
schon wieder	de	5	-3	0
schre*	de	5	4	0
schreib	de	4	0	0
schreib <me>	*	4	0	0
schreiben	de	3	3	0
schreiben $	de	0	3	0
schreiben <you>	*	2	0	0
schreiben sie	de	2	0	0
schreibt	de	3	0	0
schreibt _ mir	de	3	0	0
schreibt _ nicht	de	3	0	0
schreibt _ nochmal	de	4	0	0
schri*	de	11	0	0
schriibe	de	7	0	0
schriibe $	de	7	0	0
schwe*	de	-7	0	0
schwester	de	-6	0	0
score	*	-3	0	0
score $	*	-2	0	0
screw	en	3	0	0
screw <you>	*	3	0	0
screw you	en	3	0	0
se	*	6	-2	0
se $	es	-2	0	0
se <me>	*	-2	0	0
se <send>	*	-2	0	0
se <wrong>	*	3	0	0
se continuarem	pt	2	0	0
se desabonner $	fr	2	0	0
se enfrie	es	-2	0	0
se enfrie $	es	-2	0	0
se eu	pt	-2	0	0
se ferrar	pt	3	0	0
sea	es	5	0	0
sea <third>	*	5	0	0
sea _ ultimo	es	5	0	0
sea el	es	5	0	0
seat	en	-5	0	0
seat $	en	-5	0	0
seate*	en	-2	0	0
seated	en	-2	0	0
second request	en	3	0	0
see	en	-5	-2	-1
see <you>	*	-4	0	0
see _ in	en	5	0	0
see that	en	3	0	0
see ya	en	-5	0	0
see ya $	en	-4	0	0
seems	*	-4	0	0
seems <not>	*	-2	0	0
seems not	*	-2	0	0
segui*	es	-5	-1	0
segunda	pt	2	0	0
sehen	de	2	0	0
sein $	de	4	0	0
seja	pt	6	0	0
seja _ ultima	pt	6	0	0
seja a	pt	6	0	0
sell	en	8	0	0
sell <me>	*	6	0	0
sell _ house	en	4	0	0
sell my	en	4	0	0
selli*	en	2	0	0
selling	en	2	0	0
selling $	en	2	0	0
sem	pt	-4	5	0
sem <texts>	*	7	0	0
sem <want>	*	-6	6	0
sem interesse $	pt	2	0	0
sem querer	pt	-6	6	0
semai*	fr	-2	0	0
seman*	es	-3	0	0
semana	*	-3	0	0
send	en	-6	-3	10
send $	en	0	0	4
send <me>	*	2	0	3
send <person_id>	*	-4	0	0
send _ anything	en	2	0	0
send _ the	en	0	0	4
send a	en	-5	-2	0
send anymore $	en	2	0	0
send it	en	-2	0	0
send me	en	3	0	3
send the	en	-3	0	0
send these	en	3	0	0
sende*	de	3	0	0
sending <me>	*	-2	0	0
sending <texts>	*	3	0	0
sending _ coupons	en	-5	0	0
sending _ texts	en	-2	0	0
sending _ these	en	-4	0	0
sending these $	en	3	0	0
senor	es	4	0	0
sent	en	-9	-2	0
sent $	en	-2	0	0
ser	pt	7	0	0
servi*	*	9	0	8
service	en	9	0	8
service $	en	8	0	4
service <person_id>	*	0	0	4
service <texts>	*	2	0	0
services $	en	2	0	0
set	en	0	-5	-6
setti*	en	-7	-6	-3
settings	en	-6	-5	0
settings $	*	-5	-2	0
seu	pt	-6	0	0
seul	fr	3	0	0
seule	fr	3	0	0
seule fois	fr	3	0	0
seus	pt	4	0	0
she	en	2	0	0
she <not>	*	2	0	0
she doesnt	en	2	0	0
she is	en	4	0	0
shop	en	4	0	0
shop $	en	2	0	0
shopp*	en	-8	-2	0
shopping	en	-8	-2	0
shopping <list>	*	-6	-1	0
shopping list	en	-6	-1	0
shopping list $	en	-5	0	0
shoul*	en	-6	0	0
should	en	-6	0	0
should <me>	*	-4	0	0
should i	en	-4	0	0
shut it	en	4	0	0
shut up	en	-2	0	0
si	es	-7	1	-1
si $	es	-6	0	0
si _ baja	es	-2	0	0
si je	fr	-3	0	0
si siguen	es	4	0	0
si siguen $	es	3	0	0
sich	de	3	0	0
sich _ der	de	3	0	0
sich _ mehr	de	2	0	0
sich _ mir	de	-2	0	0
sich bei	de	-2	0	0
sich in	de	3	0	0
sich nicht	de	2	0	0
sided	*	-2	-1	0
sie	de	1	-2	4
sie $	de	-4	0	0
sie <me>	*	0	0	4
sie _ aus	de	4	0	0
sie _ bei	de	-2	0	0
sie _ der	de	3	0	0
sie _ eine	de	-3	0	0
sie _ meine	de	2	0	0
sie _ mir	de	-5	0	0
sie _ sich	de	2	0	0
sie _ von	de	3	0	0
sie auf	de	5	-1	0
sie das $	de	4	0	0
sie den	de	-2	0	0
sie die	de	-3	0	0
sie durfen	de	0	2	0
sie es	de	2	0	0
sie mir	de	0	0	4
sie mir $	de	-2	0	4
sie nicht	de	-4	0	0
sign	en	-11	6	0
sign $	en	-5	0	0
sign <me>	*	-2	7	0
sign _ up	en	-4	6	0
sign me	en	-2	7	0
signa*	fr	6	0	0
signale	fr	3	0	0
signale _ #	fr	4	0	0
signale au	fr	4	0	0
signe	fr	-3	0	0
signe*	en	2	0	0
signed $	en	-4	0	0
signed <me>	*	6	0	0
signed _ up	en	6	0	0
signed me	en	6	0	0
signedup	en	2	0	0
signi*	en	2	0	0
signing	en	2	0	0
signing _ for	en	2	0	0
signing up	en	2	0	0
signu*	en	4	2	0
signup	en	4	2	0
signup $	en	3	0	0
signup for	en	0	2	0
sigue*	es	10	-1	0
siguen	es	10	-1	0
siguen $	es	5	0	0
siguen <send>	*	2	-1	0
siguen mandando	es	2	-1	0
silen*	en	2	0	0
silla*	es	-3	0	0
sillas	es	-3	0	0
sillas $	es	-3	0	0
sim	pt	-3	2	0
sim $	pt	-3	2	0
sin	es	-3	1	0
sin <texts>	*	2	0	0
sin <want>	*	-3	2	0
sin querer	es	-3	2	0
sind	de	-4	0	0
sind <you>	*	-3	0	0
sind sie	de	-3	0	0
sind super	de	-3	0	0
sind super $	de	-3	0	0
sirve	es	-4	0	0
sirve*	es	-2	0	0
sirven	es	-2	0	0
sister	en	-3	1	0
size	en	-5	0	0
size $	en	-3	0	0
skip	en	-2	0	0
slip	en	-2	0	0
slot	en	-2	0	0
slot $	en	-2	0	0
slow	en	-6	0	0
slow <you>	*	-3	0	0
slow down	*	-2	0	0
slow your	*	-3	0	0
small	en	2	0	0
small <legal>	*	4	0	0
small claims	en	4	0	0
smell	en	-3	0	0
smoki*	en	-2	0	0
smoking	en	-2	0	0
sms	*	-6	11	-3
sms $	*	-8	3	-1
sms <ask>	*	3	0	0
sms <consent>	*	-2	3	0
sms <fed>	*	-3	2	0
sms <goods>	*	2	3	0
sms <list>	*	-2	3	0
sms <not>	*	2	0	0
sms <send>	*	-2	3	0
sms <stop>	*	3	-1	0
sms <texts>	*	3	0	0
sms _ ab	de	2	0	0
sms _ bekommen	de	2	0	0
sms _ confirmation	fr	-2	0	0
sms _ erhalten	de	-2	4	0
sms _ este	pt	-2	0	0
sms _ ich	de	4	0	0
sms _ schicken	de	2	0	0
sms ab	de	3	0	0
sms ab $	de	3	0	0
sms abbestellen	de	2	-1	0
sms abbestellen $	de	2	-1	0
sms abonnieren	de	-2	2	0
sms abonnieren $	de	-2	2	0
sms an	de	0	3	0
sms an $	de	-1	3	0
sms aus	de	4	0	0
sms aus $	de	4	0	0
sms bekommen	de	-5	0	0
sms bekommen $	de	-3	0	0
sms de	fr	-3	0	0
sms dienst	de	4	0	0
sms erhalten	de	-2	0	0
sms erhalten $	de	-2	0	0
sms mehr	de	2	-1	0
sms para	pt	-2	0	0
sms reicht	de	-6	0	0
sms reicht $	de	-6	0	0
sms schicken	de	-2	0	0
sms schicken $	de	-2	0	0
sms service	de	2	0	0
sms verteiler	de	-3	1	0
sms zu	de	2	3	0
snow	en	0	2	0
so	en	1	-3	-3
so <fed>	*	-3	0	0
so <remove>	*	2	0	0
so <stop>	*	9	0	0
so <texts>	*	-3	0	0
so _ the	en	3	0	0
so annoying	en	3	0	0
so annoying $	en	4	0	0
so dont	en	2	0	0
so mensagem	pt	-4	0	0
so mensagem $	pt	-4	0	0
so much	en	-6	0	0
so much $	en	-6	0	0
so pleasestop	en	7	0	0
so pleasestop $	en	3	0	0
so queria	pt	3	0	0
so take	en	2	0	0
sofa	*	-6	0	0
sohn	de	-2	0	0
soir	fr	-2	0	0
soit _ dernier	fr	3	0	0
soit le	fr	3	0	0
solar	en	5	0	0
solar $	en	5	0	0
sold	en	6	0	0
sold _ house	en	2	0	0
sold the	en	2	0	0
solic*	*	3	-3	0
solicitud	es	-4	0	0
soll	de	-3	0	0
soll die	de	3	0	0
solli*	fr	2	0	0
solo	es	4	0	0
solo <texts>	*	-2	0	0
solo <want>	*	3	0	0
solo _ el	es	4	0	0
solo _ una	es	3	0	0
solo mensajes	es	-4	0	0
solo mensajes $	es	-4	0	0
solo queria	es	3	0	0
some	en	-13	-2	4
some <please_do>	*	0	0	4
some assistance	en	0	0	2
some daqui	pt	3	0	0
some help	en	0	0	4
some help $	en	0	0	4
someb*	en	7	0	0
somebody	en	7	0	0
somebody else	en	2	0	0
somebody else $	en	2	0	0
someo*	en	-3	0	0
someone $	en	-5	0	0
someone _ my	en	-3	0	0
someone _ to	en	2	0	0
someone about	en	3	0	0
someone else	en	3	0	0
someone else $	en	3	0	0
somet*	en	-2	-2	-2
something	en	-2	-2	-2
son	*	12	0	0
son <remove>	*	2	0	0
son _ 8	en	2	0	0
son _ mensajes	es	2	0	0
son is	en	2	0	0
son muchos	es	2	0	0
song	*	-13	-4	-2
song $	*	-6	0	0
sont <not>	*	2	0	0
soon	en	-3	0	0
soon $	en	-2	0	0
sopor*	es	0	0	8
soporte	es	0	0	8
soporte $	es	0	0	8
sors	fr	2	-2	0
sors <you>	*	2	-2	0
sors du	fr	2	-2	0
sortez <me>	*	3	0	0
sortez _ de	fr	2	0	0
sortez moi	fr	3	0	0
sortir	fr	2	0	0
sortir de	fr	3	0	0
sos	en	0	0	9
sos $	en	0	0	9
sou	pt	3	0	0
sou <again>	*	2	0	0
sou <me>	*	-2	0	0
sou _ cliente	pt	2	0	0
sou eu	pt	-2	0	0
sou eu $	pt	-2	0	0
sou mais	pt	2	0	0
sou o	pt	2	0	0
souci	fr	-5	0	0
sowas	de	3	0	0
soy	es	2	0	0
soy _ persona	es	2	0	0
soy _ soy	es	-2	0	0
spam	*	3	-8	-3
spam $	*	11	-4	-2
spam _ eurem	de	-4	0	0
spam folder	en	-2	0	0
spam folder $	en	-2	0	0
spam in	*	-2	0	0
spamm*	en	14	0	0
spammer	en	4	0	0
spammer $	en	4	0	0
spamming <me>	*	3	0	0
spani*	en	-3	0	0
spanish	en	-3	0	0
spanish $	en	-3	0	0
spare*	de	2	0	0
sparen	de	2	0	0
sparen $	de	2	0	0
spate*	de	-4	0	0
spater	de	-4	0	0
spater $	de	-4	0	0
speak	en	-7	-3	-4
speak _ someone	en	3	0	0
speak to	en	2	0	0
speak*	en	-9	0	0
speaker	en	-4	0	0
speaker $	en	-3	0	0
speaking	en	-4	0	0
speci*	en	-4	3	0
specials	en	0	3	0
speed	*	-2	0	0
spell	*	-7	0	-1
sperren	de	-2	0	0
sperren $	de	-2	0	0
stain	en	-3	0	0
stand	*	-2	0	0
standig	de	2	0	0
stars	en	2	0	0
stars $	en	3	0	0
start	en	-8	12	-3
start $	en	0	10	-1
start <send>	*	-4	6	0
start <texts>	*	-3	4	0
start _ me	en	-5	3	0
start texting	en	-3	4	0
start*	en	-3	3	0
starts	en	-2	0	0
state	en	2	0	0
state*	en	-6	0	0
statements	en	-3	0	0
statements $	en	-3	0	0
stay	en	-2	0	0
steht	de	-3	0	0
stell*	de	8	0	0
stellen	de	3	0	0
stellen <you>	*	3	0	0
stellen _ die	de	2	0	0
stellen sie	de	3	0	0
stellt	de	5	0	0
stellt _ ab	de	2	0	0
stellt das	de	2	0	0
steve	en	-2	0	0
steve*	*	-3	0	0
steven	*	-3	0	0
steven $	*	-2	0	0
still	en	0	-5	0
still <send>	*	6	0	0
still <want>	*	-7	-1	0
still _ me	en	4	0	0
still _ messages	en	2	0	0
still _ texts	en	-3	0	0
still _ these	en	3	0	0
still getting	en	3	0	0
still want	en	-3	-1	0
stimm*	de	0	3	0
stimme	de	0	3	0
stimme <fed>	*	-3	3	0
stimme zu	de	-3	3	0
stock	en	-2	0	0
stock $	en	-2	0	0
stole*	en	-3	0	0
stolen	en	-3	0	0
stop	en	11	12	-4
stop $	en	11	5	0
stop <ask>	*	-1	2	0
stop <consent>	*	-4	0	0
stop <not>	*	11	1	0
stop <stop>	*	-2	0	0
stop <texts>	*	0	-4	0
stop <third>	*	2	0	0
stop <want>	*	3	2	0
stop _ a	en	0	2	0
stop _ anytime	en	-2	0	0
stop _ ein	de	-3	5	0
stop _ end	en	2	0	0
stop _ fois	fr	5	0	0
stop _ for	en	2	0	0
stop _ funciona	es	5	0	0
stop _ im	en	3	0	0
stop _ it	en	7	0	0
stop _ its	en	-3	0	0
stop _ madness	en	4	0	0
stop _ me	en	-3	-3	0
stop _ messages	en	5	0	0
stop _ mistake	en	-2	0	0
stop _ my	en	4	0	0
stop _ nicht	de	2	0	0
stop _ optout	en	-7	0	0
stop _ querer	*	-3	1	0
stop _ reminders	en	3	0	0
stop _ times	en	2	0	0
stop _ to	en	2	0	0
stop _ up	en	2	0	0
stop _ updates	en	-3	0	0
stop _ while	en	-3	0	0
stop _ with	en	-5	0	0
stop _ youre	en	-4	0	0
stop and	en	6	0	0
stop antworten	de	-3	0	0
stop asking	en	8	0	0
stop asking $	en	4	0	0
stop at	en	-2	0	0
stop au	fr	-3	0	0
stop bothering	en	-2	0	0
stop buzzing	en	2	0	0
stop by	en	-7	2	0
stop calling	en	-3	0	0
stop charging	en	-4	0	0
stop crying	en	-2	0	0
stop crying $	en	-2	0	0
stop deux	fr	2	0	0
stop dont	en	2	0	0
stop et	fr	2	0	0
stop hittin	en	2	0	0
stop i	en	2	0	0
stop j	fr	3	0	0
stop kidding	en	-3	0	0
stop kidding $	en	-3	0	0
stop light	en	-3	0	0
stop like	en	5	0	0
stop lying	en	-3	0	0
stop lying $	en	-3	0	0
stop messages	en	3	0	0
stop messages $	en	3	0	0
stop messaging	en	2	0	0
stop my	en	-4	0	0
stop ne	fr	4	0	0
stop no	*	4	0	0
stop on	en	2	0	0
stop or	en	4	0	0
stop playing	en	-3	0	0
stop playing $	en	-3	0	0
stop reminding	en	-2	0	0
stop sign	en	-4	0	0
stop syncing	*	-5	0	0
stop talking	en	-4	0	0
stop talking $	*	-3	0	0
stop texting	en	-4	-1	0
stop texting $	en	2	0	0
stop there	en	-2	0	0
stop there $	en	-2	0	0
stop these	en	2	0	0
stop these $	en	6	0	0
stop thing	en	5	0	0
stop this	en	2	0	0
stop this $	en	3	0	0
stop to	en	-4	0	0
stop twice	en	2	0	0
stop war	de	-3	5	0
stop was	en	0	2	0
stop with	en	5	0	0
stop y	es	3	0	0
stop ya	es	2	0	0
stopa*	en	6	0	0
stopall	en	6	0	0
stopall $	en	3	0	0
stopall this	en	2	0	0
stopall this $	en	2	0	0
stopp*	*	-2	-2	0
stopped	en	-8	0	0
stopped _ your	en	-2	0	0
stopped getting	en	-2	0	0
stoppen	de	3	0	0
stoppen $	de	5	0	0
stoppez	fr	2	0	0
stoppt	de	3	0	0
stoppt das	de	3	0	0
stoppt das $	de	3	0	0
stops $	en	2	0	0
store $	en	2	0	0
storn*	de	-6	0	0
stornieren	de	-5	0	0
stornieren $	de	-5	0	0
story	en	-4	0	0
stran*	en	2	0	0
stree*	en	-2	0	0
street	en	-2	0	0
strik*	en	-2	0	0
strike	en	-2	0	0
strom	de	-4	0	0
stuck	*	-6	0	0
stuff	en	3	0	0
su	es	-2	0	0
su <list>	*	-2	1	0
su <texts>	*	-2	0	0
su <third>	*	-4	0	0
su _ de	es	-2	1	0
su lista	es	-2	1	0
su mensaje	es	-3	0	0
su mensaje $	es	-3	0	0
su tiempo	es	6	0	0
su tiempo $	es	5	0	0
sua	pt	-3	0	0
sua <texts>	*	-3	0	0
sua mensagem	pt	-3	0	0
sua mensagem $	pt	-3	0	0
subsc*	en	-1	12	0
subscrever	pt	-6	6	0
subscribe	en	-3	7	0
subscribe <me>	*	-2	2	0
subscribe me	en	-2	2	0
subscription	en	5	0	0
subscription to	en	3	0	0
sucre	fr	-2	0	0
sucre $	fr	-2	0	0
suffi*	fr	4	-1	0
suffit	fr	4	0	0
suffit $	fr	7	0	0
suffit comme	fr	-2	0	0
suficiente	es	2	0	0
suficiente $	es	3	0	0
suficientes	es	-3	0	0
sugar	en	-5	0	0
sugar $	en	-4	0	0
sugge*	*	-5	0	0
suggest	*	-3	0	0
suis <again>	*	2	0	0
suis <not>	*	5	0	0
suis <remove>	*	-2	2	0
suis _ client	fr	3	0	0
suis _ par	fr	-2	0	0
suis desinscrit	fr	-3	3	0
suis jamais	fr	2	0	0
suis sa	fr	-3	0	0
suivi	fr	-2	0	0
suivi $	fr	-2	0	0
super	de	-6	0	0
super $	de	-6	0	0
supor*	pt	0	0	9
suporte	pt	0	0	9
suporte $	pt	0	0	9
suppl*	fr	-2	0	0
supplement	fr	-3	0	0
supplement $	fr	-3	0	0
suppo*	en	-4	0	12
support	en	-3	0	12
support $	*	0	0	12
suppr*	fr	5	0	0
suppress	en	2	0	0
suppress <me>	*	2	0	0
suppress _ number	en	2	0	0
suppress my	en	2	0	0
suppression	fr	5	0	0
suppression _ mon	fr	2	0	0
suppression de	fr	2	0	0
supprimer $	fr	3	0	0
supprimez <me>	*	2	0	0
supprimez <not>	*	-3	0	0
supprimez pas	fr	-3	0	0
sur	fr	2	0	0
sur <not>	*	2	0	0
sur _ liste	fr	-4	0	0
sur aucune	fr	2	0	0
sur la	fr	-4	0	0
sur les	fr	3	-1	0
sure	en	-3	0	0
sure $	en	-4	0	0
sure <me>	*	3	0	0
sure _ number	en	2	0	0
sure my	en	2	0	0
surge*	en	-2	0	0
surgery	en	-2	0	0
surgery $	en	-2	0	0
surpr*	*	-3	0	0
surto*	fr	-2	0	0
surtout	fr	-2	0	0
surtout <not>	*	-2	0	0
surtout _ les	fr	-2	0	0
surtout pas	fr	-2	0	0
survey	en	-4	0	0
surveys	en	2	0	0
surveys $	en	2	0	0
sus	es	2	0	0
sus mensajes	es	-2	0	0
susan	en	2	0	0
suscr*	es	-2	4	0
suscribirme	es	-3	8	0
suscribirme $	es	-1	7	0
suscripcion	es	0	-4	0
suscripcion _ los	es	6	-2	0
suscripcion a	es	7	-4	0
switc*	en	-4	0	0
switch	en	-5	0	0
switch <me>	*	-2	0	0
switch me	en	-2	0	0
switch to	*	-2	0	0
sync	*	-5	0	0
synci*	*	-5	0	0
syncing	*	-5	0	0
syncing with	*	-5	0	0
ta	pt	4	0	0
table	en	-3	0	0
tache	fr	-3	0	0
taill*	fr	-3	0	0
taille	fr	-3	0	0
tails	*	-2	0	0
tails $	*	-2	0	0
take	en	-4	-6	0
take $	en	-2	0	0
take _ my	en	3	-1	0
take _ number	en	-3	0	0
take _ out	en	3	0	0
take _ the	en	-2	0	0
take a	en	5	0	0
take another	en	2	0	0
take back	en	2	-1	0
take my	en	-2	0	0
taken	en	-2	0	0
taken off $	en	3	0	0
takin*	en	-2	0	0
taking	en	-2	0	0
talk	en	-10	-2	-1
talk <again>	*	-3	0	0
talki*	en	-9	0	0
talking	en	-9	0	0
talking $	*	-7	0	0
talla	es	-5	0	0
tanta	pt	3	0	0
tanta <texts>	*	3	0	0
tanta mensagem	pt	3	0	0
tanta mensagem $	pt	2	0	0
tard	fr	-2	0	0
tard $	fr	-2	0	0
tarde	es	-4	0	-1
tarde $	es	-2	0	0
tarje*	es	-3	0	0
tarjeta	es	-3	0	0
tava	pt	-2	0	0
taxa	pt	-2	0	0
taxa $	pt	-2	0	0
taxi	*	-7	0	0
taxi $	*	-3	0	0
te	es	-2	0	0
te <texts>	*	-2	0	0
te avisos	*	-2	0	0
te avisos $	*	-2	0	0
techn*	*	-4	0	0
technicien	fr	-2	0	0
tecni*	*	-4	0	0
tecnico	*	-4	0	0
tecnico $	*	-2	0	0
telef*	es	5	0	0
telefone	pt	4	0	0
telefone $	pt	2	0	0
telefono	es	3	0	0
telefono $	es	3	0	0
telefono <stop>	*	-3	0	0
telefono de	es	4	0	0
telep*	fr	3	0	0
telephone	fr	3	0	0
telephone $	fr	2	0	0
tell	en	0	-6	-3
tell <me>	*	-4	-5	-2
tell <third>	*	-2	0	0
tell <you>	*	3	0	0
tell _ how	en	2	0	0
tell me	en	-4	-4	-2
tem	pt	-4	0	0
tem $	pt	-4	0	0
tem <ask>	*	3	0	0
tem _ parar	pt	3	0	0
tem como	pt	4	0	0
temos	pt	4	0	0
tempo	pt	4	0	0
tempo $	pt	2	0	0
temps	fr	4	0	0
tenan*	en	-2	0	0
tengo <ask>	*	4	0	0
tengo que	es	4	0	0
tenho <ask>	*	6	0	0
tenho <texts>	*	-5	0	0
tenho _ dizer	pt	2	0	0
tenho _ no	pt	-3	0	0
tenho _ responder	pt	5	0	0
tenho que	pt	6	0	0
tenia	es	-3	0	0
ter	pt	5	0	0
terca	pt	-2	0	0
terca $	pt	-2	0	0
terce*	es	5	0	0
terceira	pt	2	0	0
terceira _ que	pt	2	0	0
terceira vez	pt	2	0	0
tercera	es	2	0	0
tercera _ que	es	2	0	0
tercera vez	es	2	0	0
termin	de	-7	0	0
termin $	de	-4	0	0
termina	*	-3	0	0
terminar	es	4	0	0
termine	*	-2	0	0
termine $	es	-3	0	0
tes	fr	2	0	0
tes <send>	*	2	0	0
tes <texts>	*	2	0	0
tes sms	fr	2	0	0
tes sms $	fr	2	0	0
text	en	5	12	-2
text <again>	*	2	0	0
text <list>	*	8	6	0
text <me>	*	-2	2	0
text <name>	*	-2	0	0
text <person_id>	*	2	0	0
text <texts>	*	-1	8	0
text _ about	en	-2	0	0
text _ again	en	5	0	0
text _ anymore	en	-4	0	0
text _ call	en	2	0	0
text _ else	en	2	0	0
text _ fine	en	-2	0	0
text _ for	en	0	5	0
text _ instead	en	-2	0	0
text _ is	en	5	0	0
text _ number	en	-8	4	0
text _ to	en	-4	0	0
text _ you	en	4	0	0
text alerts	en	-2	1	0
text alerts $	en	-3	1	0
text at	en	6	0	0
text before	en	-2	0	0
text club	en	1	4	0
text club $	en	0	4	0
text email	en	2	0	0
text from	en	4	0	0
text i	en	3	0	0
text is	en	-2	0	0
text list	en	3	4	0
text list $	en	3	1	0
text me	en	-4	2	0
text me $	en	0	3	0
text my	en	-2	0	0
text only	en	-2	0	0
text only $	en	-2	0	0
text or	en	2	0	0
text program	en	2	-1	0
text program $	en	2	-1	0
text reminders	en	0	3	0
text reminders $	en	0	2	0
text somebody	en	6	0	0
text someone	en	-4	0	0
text subscription	en	3	0	0
text subscription $	en	3	0	0
text this	en	-4	3	0
texte*	en	2	1	0
texted $	en	2	0	0
texted <stop>	*	1	2	0
texted _ and	en	3	0	0
texted _ by	en	-1	2	0
texted stop	en	1	2	0
texting $	en	2	0	0
texting <me>	*	5	0	0
texting <third>	*	2	0	0
texting <you>	*	-2	0	0
texting _ again	en	-2	1	0
texting _ at	en	2	0	0
texting _ driving	en	-4	0	0
texting a	en	3	0	0
texting me	en	2	0	0
texting my	en	3	0	0
texting while	en	-3	0	0
texto	*	-4	3	0
texto $	*	-4	4	0
texto*	fr	0	8	0
textos	fr	0	8	0
textos $	fr	0	6	0
texts	en	10	12	-2
texts $	en	1	3	-1
texts <again>	*	-1	2	0
texts <ask>	*	0	4	0
texts <me>	*	2	0	0
texts <not>	*	2	0	0
texts _ my	en	6	0	0
texts _ on	en	-2	5	0
texts about	en	2	0	0
texts after	en	-3	0	0
texts again	en	-3	2	0
texts again $	en	-3	2	0
texts are	en	3	0	0
texts back	en	-2	7	0
texts for	en	5	0	0
texts from	en	-2	0	0
texts my	en	2	0	0
texts permanently	en	2	0	0
texts stop	en	2	2	0
texts stop $	en	0	2	0
texts stopped	en	-2	0	0
texts to	en	2	0	0
than	en	-7	-2	0
thank	*	-7	0	0
that	en	-14	-5	-8
that $	en	-11	2	-1
that <me>	*	2	0	0
that <not>	*	-3	0	0
that <person_id>	*	5	0	0
that <third>	*	2	0	0
that _ am	en	2	0	0
that _ me	*	-2	0	0
that isnt	*	-2	0	0
that last	en	-3	0	0
that name	en	6	0	0
that she	en	2	0	0
thats	en	-8	-4	-5
thats <not>	*	-3	0	0
thats <send>	*	-2	0	0
thats <wrong>	*	-2	0	0
thats _ right	*	-2	0	0
thats false	*	-2	0	0
thats false $	*	-2	0	0
thats not	*	-3	0	0
thats plenty	en	4	0	0
the	en	-19	-7	-14
the 5th	en	4	0	0
the <legal>	*	12	0	0
the <list>	*	1	3	0
the <not>	*	5	0	0
the <person_id>	*	-3	0	0
the <please_do>	*	-4	0	1
the <remove>	*	7	0	0
the <send>	*	4	9	0
the <stop>	*	-7	4	0
the <texts>	*	11	6	0
the <want>	*	8	0	0
the _ alerts	en	3	0	0
the _ anymore	en	2	0	0
the _ back	en	-1	5	0
the _ be	en	-5	0	0
the _ by	en	-2	0	0
the _ call	en	5	0	0
the _ called	en	-3	0	0
the _ change	en	2	0	0
the _ club	en	0	3	0
the _ deals	en	3	0	0
the _ email	en	-6	0	0
the _ end	en	-2	0	0
the _ is	en	-2	0	0
the _ its	en	3	0	0
the _ keep	en	2	0	0
the _ link	en	5	0	0
the _ list	en	-9	3	0
the _ message	en	2	0	4
the _ messages	en	2	0	0
the _ number	en	-4	0	0
the _ on	en	-4	0	0
the _ one	en	2	0	0
the _ out	en	3	0	0
the _ person	en	5	0	0
the _ plan	en	-2	0	0
the _ reminders	en	3	0	0
the _ size	en	-2	0	0
the _ specials	en	0	3	0
the _ stop	en	-4	2	0
the _ stopped	en	-3	0	0
the _ store	en	2	0	0
the _ text	en	3	0	0
the _ texts	en	9	0	0
the _ the	en	-2	0	0
the _ time	en	5	0	0
the _ to	en	0	-1	-2
the _ trip	en	-4	0	0
the _ will	en	3	0	0
the ad	en	-2	0	0
the answer	*	-2	0	0
the attorney	en	2	0	0
the authorities	en	3	0	0
the building	en	3	0	0
the call	en	-3	0	0
the campus	en	2	0	0
the coupons $	en	-3	0	0
the daily	en	3	0	0
the delivery $	en	2	0	0
the dont	en	6	0	0
the f	en	4	0	0
the fcc	en	4	0	0
the fcc $	en	4	0	0
the ftc	en	3	0	0
the ftc $	en	3	0	0
the group $	en	4	0	0
the guest	en	-2	0	0
the help $	en	0	0	-2
the hospital	en	2	0	0
the hospital $	en	2	0	0
the lady	en	2	0	0
the last	en	7	0	0
the list	en	8	3	0
the list $	en	8	2	0
the listing	en	-2	0	0
the love	en	6	0	0
the madness	en	4	0	0
the messages	en	10	4	0
the name	en	-2	0	0
the next	en	-4	-1	0
the optout	en	9	0	0
the other	en	-3	0	0
the other $	*	-2	0	0
the person	en	2	0	0
the pizza	en	4	0	0
the police	en	-2	0	0
the police $	en	-2	0	0
the review	en	2	0	0
the stop	en	0	5	0
the survey	en	-4	0	0
the text	en	3	9	0
the text $	en	-2	0	0
the texts	en	4	2	0
the texts $	en	-2	0	0
the unsubscribe	en	4	0	0
the waiting	en	-2	0	0
the word	en	3	0	0
the work	en	-2	0	0
them $	en	2	0	0
them back	en	0	2	0
then	en	-5	0	0
there	en	-7	-5	-5
there $	en	-2	0	-2
there _ no	en	-3	0	0
there _ stop	en	4	0	0
there _ way	en	4	0	0
there a	en	7	0	0
there anything	*	-2	0	0
there are	en	-6	0	0
there is	en	2	0	0
there were	en	-2	0	0
there*	en	2	0	0
theres	en	2	0	0
theres <not>	*	2	0	0
theres <person_id>	*	2	0	0
theres no	en	2	0	0
theres nobody	en	2	0	0
these	en	29	-9	0
these $	en	25	0	0
these <again>	*	4	0	0
these <leave>	*	5	0	0
these <person_id>	*	4	0	0
these <send>	*	2	0	0
these <stop>	*	3	0	0
these <texts>	*	0	-6	0
these _ are	en	-2	0	0
these _ i	en	2	0	0
these _ off	en	-4	0	0
these alerts	en	2	0	0
these anymore	en	4	0	0
these anymore $	en	4	0	0
these daily	en	2	0	0
these messages	en	5	-1	0
these off	en	4	0	0
these off $	en	4	0	0
these reminders	en	-4	0	0
these texts	en	1	-3	0
these to	en	4	0	0
thiag*	pt	2	0	0
thiago	pt	2	0	0
thing	en	11	0	0
thing $	en	3	0	0
thing <not>	*	2	0	0
thing is	en	2	0	0
thing*	en	-2	0	0
things	en	-2	0	0
think <me>	*	6	0	0
think <not>	*	-4	0	0
think _ am	en	2	0	0
think _ want	en	2	0	0
think i	en	4	0	0
think it	en	2	0	0
think my	en	2	0	0
think you	en	3	0	0
third	en	2	0	0
this	en	13	-1	-6
this $	en	22	0	0
this <again>	*	-2	0	0
this <goods>	*	-5	0	0
this <leave>	*	3	0	0
this <list>	*	11	0	0
this <not>	*	4	0	0
this <number>	*	7	4	0
this <person_id>	*	-3	0	0
this <stop>	*	8	0	0
this _ a	en	2	0	0
this _ be	en	2	0	0
this _ before	en	2	0	0
this _ go	en	-3	0	0
this _ harassment	en	2	0	0
this _ him	en	3	0	0
this _ it	en	-2	0	0
this _ my	en	3	0	0
this _ no	en	-2	0	0
this _ out	en	2	0	0
this _ ridiculous	en	-4	0	0
this _ the	en	8	0	0
this _ was	en	4	0	0
this anymore	en	-3	0	0
this anymore $	en	-3	0	0
this be	en	5	0	0
this couch	en	-4	0	0
this cough	en	-2	0	0
this cough $	en	-2	0	0
this end	en	5	0	0
this end $	en	5	0	0
this is	en	8	0	0
this is $	en	2	0	0
this list	en	8	0	0
this list $	en	8	0	0
this morning	en	-2	-1	-1
this number	en	3	3	0
this number $	en	-1	3	0
this off	en	3	0	0
this off $	en	2	0	0
this one	en	-2	0	0
this one $	en	-5	0	0
this phone	en	2	0	0
this process	*	-3	0	0
this process $	*	-3	0	0
this service	en	4	0	0
this service $	en	4	0	0
this song	*	-6	0	0
this song $	*	-3	0	0
this stop	en	2	0	0
this stop $	en	2	0	0
this to	en	7	0	0
this year	en	-2	0	0
this year $	en	-2	0	0
throu*	en	-4	0	0
through	en	-4	0	0
through $	en	-4	0	0
thurs*	en	2	0	0
thursday	en	2	0	0
thursday $	en	2	0	0
tiemp*	es	5	0	0
tiempo	es	5	0	0
tiempo $	es	4	0	0
tiene	es	2	0	0
tiene*	es	4	0	0
tienen	es	4	0	0
tienen <fed>	*	3	0	0
time	en	-2	-4	-4
time $	en	-2	0	-1
time <me>	*	2	0	0
time <stop>	*	4	0	0
time stop	en	4	0	0
timer	*	-5	-1	-3
timer $	*	-2	0	-1
times	en	5	0	0
times _ i	en	6	0	0
times do	en	5	0	0
times have	*	-3	0	0
timez*	*	-4	0	-1
timezone	*	-4	0	-1
tippe*	de	2	0	0
tippen	de	2	0	0
tira	pt	3	0	0
tira <me>	*	3	0	0
tira _ numero	pt	2	0	0
tira meu	pt	2	0	0
tirar	pt	2	0	0
tire pressure	*	-3	0	0
tire pressure $	*	-3	0	0
tired _ your	en	2	0	0
tirem	pt	5	-1	0
tirem _ grupo	pt	2	0	0
tirem _ lista	pt	-2	0	0
tirem a	pt	3	0	0
tirem da	pt	-3	0	0
tires	en	-9	0	0
tires $	*	-5	0	0
to	en	-6	-7	-13
to #	en	6	0	0
to # $	en	7	0	0
to $	en	-3	0	0
to <fed>	*	3	0	0
to <me>	*	-5	-4	0
to <name>	*	-8	0	0
to <not>	*	4	0	0
to <number>	*	6	0	0
to <please_do>	*	-4	-3	-1
to <remove>	*	2	4	0
to <send>	*	1	3	0
to <stop>	*	7	-3	0
to <texts>	*	-6	3	0
to <us>	*	-2	0	0
to <want>	*	0	0	3
to <you>	*	0	4	0
to _ a	en	-10	-5	0
to _ about	en	6	0	0
to _ any	en	-4	0	0
to _ back	en	-1	2	0
to _ congrats	en	2	0	0
to _ de	pt	0	0	3
to _ dishes	*	-2	0	0
to _ dont	en	2	0	0
to _ else	en	3	0	0
to _ fcc	en	3	0	0
to _ forgotten	en	5	0	0
to _ from	en	7	0	0
to _ in	en	-1	2	0
to _ left	en	6	0	0
to _ list	en	-5	2	0
to _ me	en	3	1	0
to _ messages	en	0	3	0
to _ my	en	0	-3	0
to _ notifications	en	-1	2	0
to _ of	en	6	0	0
to _ off	en	5	0	0
to _ out	en	-3	0	0
to _ removed	en	7	0	0
to _ saco	pt	3	0	0
to _ seated	en	-2	0	0
to _ settings	*	-2	0	0
to _ sms	en	1	2	0
to _ some	*	-2	0	0
to _ stop	en	4	0	0
to _ text	en	-3	2	0
to _ texts	en	5	0	0
to _ the	en	-5	0	0
to _ these	en	6	0	0
to _ this	en	-2	3	0
to _ your	en	-6	3	0
to add	en	-2	0	0
to all	en	8	0	0
to all $	en	4	0	0
to be	en	10	0	0
to block	en	3	0	0
to cancel	en	-6	0	0
to cancel $	en	-2	0	0
to cansado	pt	2	0	0
to contact	en	2	0	0
to do	en	-4	-1	0
to end	en	8	0	0
to end $	en	4	0	0
to farto	pt	2	0	0
to fora	pt	2	0	0
to get	en	0	2	0
to get $	en	2	0	0
to go	en	-2	0	0
to hear	en	4	-2	0
to it	en	2	0	0
to know	*	-3	0	0
to lose	en	2	0	0
to me	en	0	-2	0
to me $	en	2	0	0
to miss	en	-7	0	0
to my	en	-5	0	0
to no	en	4	0	0
to opt	en	-1	5	0
to receive	en	3	3	0
to receive $	en	2	0	0
to say	en	3	0	0
to say $	en	-2	0	0
to sell	en	6	0	0
to send	en	-6	0	0
to someone	en	5	0	0
to spam	en	-2	0	0
to spam $	en	-2	0	0
to stop	en	2	-1	0
to stop $	en	2	0	0
to take	en	-2	0	0
to text	en	0	4	0
to text $	en	6	0	0
to texts	en	-3	4	0
to texts $	en	-3	4	0
to this	en	4	0	0
to this $	en	2	0	0
to unsubscribe	en	5	0	0
to us	en	-2	0	0
to you	en	-3	0	0
to you $	en	-5	0	0
to your	en	0	5	0
to yourself	en	3	0	0
to yourself $	en	3	0	0
toda	pt	2	0	0
todav*	es	-4	0	0
todavia	es	-4	0	0
todo $	es	5	0	0
todo <list>	*	-7	0	0
todo list	*	-7	0	0
todo list $	*	-7	0	0
told <me>	*	-4	0	0
told <third>	*	-2	0	0
told <you>	*	8	0	0
told _ last	en	5	0	0
told _ to	en	-2	0	0
told him	en	-2	0	0
told me	en	-4	0	0
told you	en	7	0	0
toma	*	-5	0	0
tomor*	en	-6	0	0
tomorrow	en	-6	0	0
tomorrow $	en	-4	0	0
tony	en	2	0	0
too	en	-9	0	0
too $	en	-5	0	0
too <fed>	*	2	0	0
too _ texts	en	3	0	0
too much $	en	4	0	0
top	*	-11	-4	-2
top up	*	-9	-3	-1
total	es	6	0	0
total $	es	7	0	0
toujo*	fr	3	0	0
toujours	fr	3	0	0
tour	en	4	0	0
tour $	en	4	0	0
tous _ messages	fr	-3	0	0
tout	fr	8	-2	0
tout $	fr	5	0	0
trabalho $	pt	3	0	0
traff*	en	-4	0	0
traffic	en	-4	0	0
trage*	de	2	0	0
tragen	de	2	0	0
tragen <you>	*	2	0	0
tragen _ mich	de	2	0	0
tragen sie	de	2	0	0
train	en	-4	0	0
tranq*	fr	4	0	0
trans*	en	-18	-5	-5
transaction	*	-6	-1	0
transaction $	*	-2	0	0
transfer	en	-3	0	0
trava*	fr	-5	0	0
travail	fr	-2	0	0
travaux	fr	-2	0	0
trave*	en	-8	-5	-1
travel	*	-6	-4	0
travel <texts>	*	-4	-2	0
travel alerts	*	-3	-2	0
travel alerts $	*	-2	0	0
tree	en	-2	0	0
tres	*	9	0	0
tried	en	3	0	0
tried _ nothing	en	2	0	0
tried _ tried	en	2	0	0
tried _ unsubscribe	en	3	0	0
trip	en	-6	0	0
trip $	en	-4	0	0
trivi*	*	-4	0	0
trivia	*	-4	0	0
trivia about	*	-3	0	0
troca*	pt	-2	0	0
trocar	pt	-2	0	0
trocar $	pt	-2	0	0
trois*	fr	2	0	0
troisieme	fr	2	0	0
tromp*	fr	-2	0	0
trompes	fr	-2	0	0
trop	fr	-2	-1	0
trop $	fr	6	0	0
troquei _ numero	pt	-4	0	0
trotz*	de	4	0	0
trotzdem	de	4	0	0
true	*	-7	-1	-3
true $	*	-5	0	-2
try	en	-3	0	0
tryin*	en	3	0	0
trying	en	3	0	0
trying _ unsubscribe	en	2	0	0
trying to	en	3	0	0
tu	*	-4	0	0
tudo	pt	4	0	0
tudo $	pt	2	0	0
tuesd*	en	-7	0	0
tuesday	en	-7	0	0
tuesday $	en	-2	0	0
tur	de	-3	0	0
turn	en	-6	7	0
turn $	*	-2	0	0
turn <me>	*	0	3	0
turn <texts>	*	0	2	0
turn _ lights	en	-4	0	0
turn _ messages	en	0	2	0
turn _ off	en	7	0	0
turn _ text	en	-3	1	0
turn _ texts	en	0	2	0
turn _ your	*	-2	0	0
turn my	en	0	3	0
turn on	en	-4	0	0
turn the	en	-1	2	0
turn this	en	2	0	0
turno	es	-3	0	0
tv	en	-5	0	0
tv on	*	-2	0	0
two	en	-9	0	0
two <texts>	*	-2	0	0
txt	en	2	0	0
txts	en	6	0	0
txts $	en	6	0	0
type to	en	2	0	0
typed	en	-2	0	0
typin*	en	3	0	0
typing	en	3	0	0
uberl*	de	-5	1	0
uberlegen	de	-4	0	0
uberlegen $	de	-4	0	0
uhr	de	-7	0	0
ultima <number>	*	-3	0	0
ultima mensagem $	pt	6	0	0
ultimo <texts>	*	4	0	0
ultimo mensaje	es	3	0	0
ultimo mensaje $	es	5	0	0
um	*	4	0	0
um $	pt	-2	0	0
um <remove>	*	7	0	0
um loschung	de	3	0	0
uma	pt	0	-1	8
uma <texts>	*	-2	0	0
uma cobranca	pt	-2	0	0
uma duvida	pt	-4	0	0
uma duvida $	pt	-4	0	0
uma mensagem	pt	-2	0	0
uma mensagem $	pt	-2	0	0
uma vez	pt	5	0	0
un	*	-2	1	6
un <consent>	*	0	-2	0
un <legal>	*	-2	0	0
un <me>	*	2	0	0
un <number>	*	7	0	0
un <stop>	*	-5	5	0
un <stranger>	*	5	0	0
un <texts>	*	-6	-2	0
un <wrong>	*	0	3	0
un _ aujourdhui	fr	2	0	0
un _ de	*	0	0	7
un _ me	*	0	-2	0
un _ message	fr	2	0	0
un _ si	*	-2	0	0
un enfant	fr	3	0	0
un enfant $	fr	3	0	0
un error	es	0	3	0
un mensaje	es	-5	0	0
un mensaje $	es	-5	0	0
un mes	es	2	0	0
un message $	fr	-4	0	0
un nino	es	3	0	0
un nino $	es	3	0	0
un numero	fr	7	0	0
un peu	fr	-2	0	2
un poco	es	0	0	4
un seul	fr	3	0	0
una	es	2	-1	0
una <legal>	*	3	0	0
una <wrong>	*	4	0	0
una confusion	es	4	0	0
una denuncia	es	2	0	0
una denuncia $	es	3	0	0
una duda	es	-2	0	0
una duda $	es	-2	0	0
una estafa $	es	-3	0	0
una vez	es	4	0	0
una vez $	es	4	0	0
und	de	11	-3	0
und <me>	*	4	0	0
und _ kommt	de	5	0	0
und gemeldet	de	4	0	0
und gemeldet $	de	4	0	0
und ich	de	4	0	0
under	en	2	0	0
under ccpa	en	4	0	0
understand $	en	3	0	0
undo	en	-14	12	0
undo $	en	-12	0	0
undo <me>	*	-1	5	0
undo _ stop	en	-5	9	0
undo my	en	-1	5	0
undo that	en	0	4	0
undo that $	en	0	4	0
undo the	en	0	5	0
une	fr	-7	1	2
une <legal>	*	-2	0	0
une <remove>	*	-2	0	0
une _ fois	fr	3	0	0
une arnaque	fr	-2	0	0
une seule	fr	3	0	0
une tache	fr	-2	0	0
unerw*	de	10	0	0
unerwunscht	de	9	0	0
unerwunscht $	de	9	0	0
unint*	*	10	0	0
uninv*	en	3	0	0
uninvite	en	3	0	0
uniqu*	fr	5	0	0
uniquement	fr	5	0	0
uniquement $	fr	3	0	0
unreg*	en	4	0	0
unregister	en	4	0	0
uns _ nehmen	de	-3	0	0
unser	de	2	0	0
unser _ ist	de	2	0	0
unsto*	en	-2	13	0
unstop	en	-1	13	0
unstop $	en	0	9	0
unsub*	en	15	0	-1
unsubscribe	en	15	-3	-1
unsubscribe $	en	10	0	0
unsubscribe <me>	*	-3	0	0
unsubscribe <not>	*	2	0	0
unsubscribe _ all	en	2	0	0
unsubscribe _ from	en	2	0	0
unsubscribe _ is	en	2	0	0
unsubscribe _ the	en	-6	0	0
unsubscribe _ this	en	2	0	0
unsubscribe from	en	-2	0	0
unsubscribe link	en	3	0	0
unsubscribe my	en	-6	0	0
unsubscribed _ your	en	-1	4	0
unsubscribed from	en	-1	3	0
unsubscribing	en	4	0	0
unsyn*	*	-3	0	0
unsync	*	-3	0	0
unsync <me>	*	-2	0	0
unsync _ phone	*	-3	0	0
unsync my	*	-2	0	0
unter	de	-3	0	0
unter _ nummer	de	-3	0	0
unter dieser	de	-3	0	0
unter*	de	5	0	7
unterlassen	de	7	0	0
unterlassen $	de	3	0	0
unterlassen <you>	*	3	0	0
unterlassen _ das	de	2	0	0
unterlassen sie	de	3	0	0
unterschrieben	de	-3	0	0
unterstutzung	de	0	0	9
unterstutzung $	de	0	0	9
until	en	-7	0	0
up	en	0	0	-9
up $	en	7	2	-2
up <me>	*	4	0	0
up <not>	*	-2	0	0
up _ a	en	3	0	0
up _ phone	en	4	0	0
up _ this	en	6	0	0
up as	en	3	0	0
up my	en	4	0	0
updat*	en	-7	0	0
updates	en	-7	0	0
updates <me>	*	-6	-2	0
updates _ number	en	-5	0	0
updates my	en	-6	-2	0
upgra*	en	-5	0	0
upgrade	*	-3	0	0
upgrade $	en	-2	0	0
ups	*	-4	0	0
use	en	0	-4	0
use <please_do>	*	0	0	2
use _ instead	en	4	0	0
use _ one	en	-2	0	0
use this	en	-6	0	0
used _ of	en	2	0	0
usele*	en	2	0	0
useless	en	2	0	0
using	en	-2	-2	-1
usted*	es	4	0	0
ustedes	es	4	0	0
vacat*	*	-9	-1	0
vacation	*	-8	-1	0
vacation $	*	-2	0	0
vai	pt	8	0	0
vai _ coquinho	pt	4	0	0
vai catar	pt	4	0	0
vais	fr	4	0	0
vais _ la	fr	3	0	0
vamos	es	-2	0	0
van a	es	2	0	0
vao	pt	15	0	0
varia*	pt	4	0	0
varias	pt	4	0	0
varias vezes	pt	4	0	0
vayan*	es	6	0	0
vayanse	es	6	0	0
veces	es	6	0	0
veces _ que	es	3	0	0
veio	pt	-2	0	0
velho*	pt	-2	0	0
velhos	pt	-2	0	0
velhos $	pt	-2	0	0
vende*	pt	5	0	0
vender	pt	2	0	0
vendi	*	5	0	0
vendi _ carro	pt	3	0	0
vendi o	pt	3	0	0
vendre	fr	2	0	0
venir	fr	-2	0	0
venir $	*	-2	0	0
ver	es	-4	0	0
ver _ te	es	-3	0	0
ver y	es	-2	0	0
verbu*	de	4	0	0
verbunden	de	4	0	0
verde*	es	-5	0	0
verdes	es	-5	0	0
verdes $	es	-5	0	0
verge*	de	-7	0	0
vergessen	de	-8	0	0
vergessen $	de	-8	0	0
vergesst <me>	*	2	0	0
verif*	fr	-7	0	0
verla*	de	-2	0	0
verme*	pt	-2	0	0
vermelho	pt	-2	0	0
verpa*	de	-3	0	0
verpi*	de	3	0	0
versa*	de	4	0	0
versand	de	4	0	0
versand ein	de	3	0	0
versand ein $	de	3	0	0
verse*	de	-3	9	0
versehen	de	-7	8	0
versehen <stop>	*	-2	2	0
versehen abgemeldet	de	-2	0	0
versehen abgemeldet $	de	-2	0	0
versehen stop	de	-2	2	0
versicherung $	de	2	0	0
versp*	de	-4	0	0
verte*	de	1	5	0
verteiler	de	1	5	0
verteiler $	de	1	4	0
verteiler <remove>	*	2	0	0
vertr*	de	-8	0	0
vertrag	de	-4	0	0
verwa*	de	5	0	0
verwahlt	de	5	0	0
verwahlt $	de	5	0	0
verwe*	de	9	0	0
very	en	-3	0	0
very <fed>	*	-3	0	0
very much	*	-3	0	0
verzi*	de	5	0	0
vete	es	6	0	0
vete _ la	es	6	0	0
vete a	es	6	0	0
veux _ ca	fr	-3	0	0
veux _ d	fr	4	0	0
veux _ de	fr	4	-2	0
veux _ les	fr	-3	0	0
veux _ vos	fr	-1	2	0
veux etre	fr	3	0	0
veux garder	fr	-2	0	0
veux pas	fr	-7	0	0
veux plus	fr	6	0	0
veux pu	fr	2	-3	0
veux recevoir	fr	-3	0	0
vez	es	11	4	0
vez $	es	3	4	0
vez <ask>	*	6	0	0
vez _ peco	pt	3	0	0
vez que	pt	6	0	0
vezes	pt	11	0	0
vezes _ nao	pt	3	0	0
vezes tenho	pt	2	0	0
vi	pt	-5	0	0
vi <you>	*	-4	0	0
via	*	-2	0	0
viaje	es	-4	0	0
viaje $	es	-4	0	0
viel	de	4	0	0
viel $	de	7	0	0
viel <fed>	*	4	0	0
viel _ viel	de	2	0	0
viel zu	de	4	0	0
virez	fr	4	0	0
virez <me>	*	4	0	0
visa	*	-4	-1	0
vive	es	3	0	0
voces	pt	8	0	0
voces $	pt	5	0	0
voces <send>	*	4	0	0
voces sao	pt	2	0	0
voice	en	-6	-3	-2
voice $	*	-5	-2	-2
voice*	en	-4	0	0
voicemail	en	-4	0	0
voicemail $	en	-3	0	0
voisi*	fr	-3	0	0
voisin	fr	-2	0	0
voll	de	6	0	0
voll $	de	3	0	0
voll von	de	3	0	0
volta	pt	-4	4	0
volta*	pt	-4	3	0
voltar	pt	-3	3	0
voltar a	pt	-3	3	0
volte*	pt	2	1	0
voltem	pt	2	1	0
voltem a	pt	2	1	0
volum*	es	-7	-3	-4
volume	*	-7	-3	-4
volume $	*	-4	0	-2
volve*	es	-2	1	0
volver	es	-2	1	0
volver _ recibir	es	-2	2	0
volver a	es	-1	3	0
vom	de	-9	0	0
vom <list>	*	3	0	0
vom _ abmelden	de	-4	0	0
vom kurs	de	-3	0	0
von	de	4	-4	0
von <again>	*	2	0	0
von <send>	*	2	-1	0
von <texts>	*	2	-1	0
von <you>	*	2	0	0
von _ liste	de	6	0	0
von _ nachrichten	de	2	0	0
von _ sms	de	3	0	0
von der	de	-3	0	0
von sms	de	2	-1	0
von weiteren	de	2	0	0
vor 10	de	-2	0	0
vor der	de	-3	0	0
vorbe*	de	4	0	0
vorbesitzer	de	4	0	0
vos <send>	*	-2	2	0
vos _ de	fr	3	0	0
vos _ ne	fr	2	0	0
vos messages $	fr	-2	-1	0
vos offres	fr	-4	0	0
vos offres $	fr	-4	0	0
vos pubs	fr	5	0	0
vos pubs $	fr	3	0	0
vos sms	fr	-2	2	0
vossa*	pt	2	-1	0
vossas	pt	2	-1	0
vossas <texts>	*	2	-1	0
vossas mensagens	pt	2	-1	0
vossas mensagens $	pt	2	-1	0
votre temps	fr	6	0	0
votre temps $	fr	2	0	0
vou	pt	5	0	0
vou $	pt	-3	0	0
vou <goods>	*	3	0	0
vou <legal>	*	5	0	0
vou _ nada	pt	4	0	0
vou abrir	pt	3	0	0
vou buscar	pt	-3	0	0
vou buscar $	pt	-3	0	0
vou comprar	pt	3	0	0
voudr*	fr	-4	0	0
voudrais	fr	-4	0	0
voulais juste	fr	4	0	0
voulo*	fr	0	3	0
vouloir	fr	0	3	0
vous	fr	5	0	0
vous $	fr	4	0	0
vous <consent>	*	-3	0	0
vous <me>	*	3	0	0
vous <not>	*	-4	0	0
vous _ a	fr	2	0	0
vous _ le	fr	-2	0	0
vous _ m	fr	-8	4	0
vous _ pas	fr	-6	0	0
vous _ relous	fr	4	0	0
vous _ trompes	fr	-2	0	0
vous _ voir	fr	3	0	0
vous continuez	fr	4	0	0
vous continuez $	fr	4	0	0
vous demande	fr	-3	0	0
vous devant	fr	-2	0	0
vous faire	fr	3	0	0
vous le	fr	3	0	0
vous me	fr	3	0	0
vous n	fr	3	0	0
vous ne	fr	-9	0	0
vous pouvez	fr	-1	4	0
voy	es	3	-2	0
voy $	es	-3	0	0
voy _ la	es	3	0	0
voy a	es	6	-1	0
voz	es	-3	0	0
vs	fr	4	0	0
vuelv*	es	2	11	0
vuelvan	es	0	8	0
vuelvan _ escribirme	es	2	0	0
vuelvan _ mandarme	es	-2	2	0
vuelvan a	es	0	8	0
vuelvas	es	3	0	0
vuelvas a	es	3	0	0
vuelvo	es	-3	3	0
wait	en	-6	0	0
waiti*	en	-5	0	0
waiting	en	-5	0	0
waiting <list>	*	-2	0	0
waiting list	en	-2	0	0
waiting list $	en	-2	0	0
wann	de	-7	0	0
wann <stop>	*	3	0	0
wann _ das	de	2	0	0
wann _ der	de	-2	0	0
wann _ die	de	-2	0	0
wann _ schluss	de	-2	0	0
wann hort	de	3	0	0
wann ist	de	-5	0	0
want	en	1	6	-1
want <leave>	*	3	0	0
want <texts>	*	4	0	0
want <third>	*	0	2	0
want _ anymore	en	-2	0	0
want _ be	en	4	0	0
want _ miss	en	-3	0	0
want _ on	en	0	2	0
want _ opt	en	0	4	0
want _ sell	en	4	0	0
want _ speak	en	3	0	0
want _ stop	en	-3	0	0
want _ to	en	-2	0	0
want _ unsubscribe	en	-7	0	0
want any	en	2	0	0
want back	en	-2	6	0
want it	en	5	0	0
want it $	en	4	0	0
want off	en	2	0	0
want off $	en	2	0	0
want out	en	7	0	0
want out $	en	7	0	0
want texts	en	3	0	0
want that	en	-5	0	0
want the	en	-3	1	0
want them	en	0	2	0
want these $	en	2	0	0
want this	en	-2	0	0
want this $	en	4	0	0
want to	en	-9	2	0
wante*	en	2	0	0
wanted	en	2	0	0
wanted $	en	2	0	0
war	de	0	4	0
war ein	de	-3	5	0
war nur	de	8	0	0
warni*	en	5	0	0
warning	en	5	0	0
warning $	en	4	0	0
warranty $	en	2	0	0
warte	de	-7	0	0
warte*	de	-7	0	0
warteliste	de	-2	0	0
warteliste $	de	-2	0	0
warten	de	-4	0	0
warten $	de	-3	0	0
warum	de	-3	0	0
warum <send>	*	-4	0	0
was	en	-2	0	-2
was $	de	6	0	0
was <consent>	*	2	0	0
was <leave>	*	-3	0	0
was <remove>	*	-5	0	0
was <stop>	*	-6	0	0
was _ das	de	-2	0	0
was _ from	en	-2	0	0
was _ ich	de	2	0	0
was _ last	en	2	0	0
was _ off	en	-4	0	0
was _ out	*	-3	0	0
was _ the	en	5	0	0
was _ without	en	5	0	0
was a	en	-4	2	0
was added	en	3	0	0
was cut	en	-4	0	0
was for	en	5	0	0
was kostet	de	-2	0	0
was muss	de	3	0	0
was off	en	-2	0	0
was taken	*	-3	0	0
was the	en	3	0	0
wash	en	-2	0	0
wasnt	en	-3	0	0
wasse*	de	-3	0	0
wasser	de	-3	0	0
wasti*	en	6	0	0
wasting	en	6	0	0
wasting <me>	*	3	0	0
wasting <you>	*	4	0	0
wasting _ time	en	7	0	0
wasting my	en	3	0	0
wasting your	en	4	0	0
water	en	-3	0	0
way	en	4	-1	-1
way _ unsubscribe	en	4	0	0
way to	en	5	-1	-1
we <not>	*	2	0	0
we _ no	en	2	0	0
we _ this	en	2	0	0
we _ with	en	2	0	0
we are	en	2	0	0
we have	en	-4	0	0
we stop	en	2	0	0
we went	en	2	0	0
weath*	*	-2	0	-2
weather	*	-2	0	-2
web	es	-2	0	0
week	en	-2	0	0
weeke*	en	-2	0	0
weg	de	12	0	-1
weg $	de	7	0	0
weg damit	de	3	0	0
weg damit $	de	5	0	0
wegen	de	-4	0	0
wegen <you>	*	2	0	0
wegen diebstahl	de	-2	0	0
wegen euch	de	2	0	0
wegen euch $	de	2	0	0
weiss	de	-2	0	0
weit	de	-2	0	0
weite*	de	0	-7	0
weiter	de	-5	-5	0
weitere	de	4	0	0
weitere <texts>	*	3	0	0
weitere _ sind	de	2	0	0
weitere nachrichten	de	2	0	0
weiteren <texts>	*	3	0	0
welch*	de	-2	0	0
welli*	pt	2	0	0
wellington	pt	2	0	0
wellington $	pt	2	0	0
wenn	de	-3	0	0
wenn <me>	*	-4	0	0
wenn _ stop	de	-3	0	0
wenn es	de	-2	0	0
wenn ich	de	-4	0	0
went with	en	2	0	0
wer	de	3	0	0
wer _ das	de	-3	0	0
werbe*	de	8	0	0
werbu*	de	11	-6	0
werbung	de	11	-6	0
werbung $	de	4	-1	0
werbung _ sms	de	0	-2	0
werbung per	de	0	-2	0
werde*	de	8	0	0
werden	de	7	0	0
werden $	de	9	0	0
were	en	-3	0	0
were <not>	*	-3	0	0
were _ on	en	3	0	0
were done	en	4	0	0
were good	en	3	0	0
were no	en	-2	0	0
were out	en	-4	0	0
what	en	-13	-10	-1
what $	en	2	0	0
what <you>	*	-2	0	0
what _ can	en	0	0	5
what _ i	en	5	0	0
what _ is	en	-2	0	0
what _ it	en	2	0	0
what _ the	en	-2	0	0
what do	en	5	0	0
what does	en	2	0	0
what is	en	-5	0	0
what makes	en	2	0	0
what part	en	4	0	0
whate*	en	6	0	0
whatever	en	6	0	0
whatever <list>	*	2	0	0
whatever _ this	en	2	0	0
whatever list	en	2	0	0
whats	en	-13	-7	-4
whats <you>	*	-2	0	0
whats _ word	en	4	0	0
whats the	en	-1	-2	-1
whats up	en	-2	0	0
whats your	en	-2	0	0
when	en	-8	-3	0
when <ask>	*	-2	0	0
when <me>	*	3	0	0
when _ i	en	-2	0	0
when _ my	en	-2	0	0
when do	en	-4	0	0
when my	en	4	0	0
where	en	-5	-1	0
where <ask>	*	2	0	0
where <me>	*	-2	0	0
where _ i	en	-5	0	0
where _ the	en	2	0	0
where _ you	en	4	0	0
where did	en	5	0	0
where*	en	3	0	0
wheres	en	4	0	0
wheres the	en	5	0	0
which	en	-6	0	0
which <remove>	*	-3	0	0
which exit	en	-3	0	0
while	en	-9	0	0
while <me>	*	-2	0	0
while driving	en	-5	0	0
while im	en	-2	0	0
whisp*	*	-9	-3	-5
whisper	*	-8	-3	-4
whisper mode	*	-7	-1	-2
whisper mode $	*	-3	0	-1
who <please_do>	*	2	0	0
who <you>	*	2	0	0
who _ i	en	-2	0	0
who _ is	en	2	0	0
who _ me	en	4	0	0
who _ this	en	2	0	0
who _ you	en	-6	0	0
who do	en	-2	0	0
who had	en	2	0	0
who put	en	2	0	0
who you	en	2	0	0
whoev*	en	7	0	0
whoever	en	7	0	0
whoever is	en	3	0	0
whos	en	-6	0	0
whos this	en	-2	0	0
whos this $	en	-2	0	0
why	en	-6	0	-2
why $	en	-3	0	0
why <ask>	*	-12	1	0
why <stop>	*	-3	0	0
why _ my	en	-2	0	0
why _ the	en	-1	2	0
why _ you	en	3	0	0
why am	en	4	0	0
why are	en	6	0	0
why did	en	-10	2	0
why do	en	3	0	0
why stop	en	-3	0	0
wider*	de	12	-7	0
widerspruch	de	4	-2	0
widerspruch _ werbung	de	2	-2	0
widerspruch gegen	de	0	-2	0
wie	de	6	1	0
wie _ soll	de	3	0	0
wie gesagt	de	3	0	0
wie kriege	de	3	0	0
wie oft	de	3	0	0
wie weit	de	-2	0	0
wiede*	de	-6	18	0
wieder	de	-6	18	0
wieder $	de	3	0	0
wieder <consent>	*	-1	2	0
wieder <texts>	*	-4	1	0
wieder aktivieren	de	-1	2	0
wieder aktivieren $	de	-1	2	0
wieder an	de	-1	4	0
wieder an $	de	0	3	0
wieder anmelden	de	-1	2	0
wieder auf	de	-2	0	0
wieder einschalten	de	0	2	0
wieder einschalten $	de	0	2	0
wieder sms	de	-2	0	0
wieso	de	7	0	0
wieso _ ich	de	4	0	0
wieso krieg	de	4	0	0
wifes	en	2	0	0
wifi	*	-3	0	0
will	*	-2	-3	-5
will <legal>	*	4	0	0
will <me>	*	-6	-1	0
will <remove>	*	2	0	0
will _ be	en	-3	0	0
will _ filing	en	2	0	0
will _ keep	en	2	0	0
will _ mehr	de	2	0	0
will _ nicht	de	3	0	0
will _ raus	de	3	0	0
will _ stop	en	3	0	0
will be	en	2	0	0
will da	de	3	0	0
will eure	de	0	2	0
will i	en	-3	0	0
will it	en	-3	0	0
will raus	de	3	0	0
will raus $	de	2	0	0
will sue	en	3	0	0
will sue $	en	3	0	0
will this	en	-3	0	0
willi*	de	0	2	0
windo*	en	-2	0	0
window	en	-2	0	0
wipe	en	-2	0	0
wipe <me>	*	-2	0	0
wipe my	en	-2	0	0
wir	de	-4	0	0
wir <want>	*	-2	0	0
wird	de	5	0	0
wish	en	5	0	0
wish _ receive	en	5	0	0
wish to	en	5	0	0
with	en	-2	-7	-6
with <me>	*	-7	-2	-1
with <number>	*	-2	0	0
with <texts>	*	3	0	0
with <you>	*	3	0	0
with _ attorney	en	2	0	0
with _ messages	en	4	0	0
with _ phone	*	-6	0	0
with _ texts	en	3	0	0
with another	en	4	0	0
with me	en	-2	0	0
with my	en	-5	-1	-1
with the	en	10	0	0
with these	en	5	0	0
with these $	en	4	0	0
with this	en	-4	0	0
with this $	en	3	0	0
with you	en	3	0	0
withd*	en	1	-7	-2
withdraw	en	3	-4	0
withdraw <me>	*	2	-3	0
withdraw _ consent	en	3	-1	0
withdrawal	*	-5	0	0
withdrawal $	*	-2	0	0
withdrawing	en	2	0	0
withdrawn	en	4	0	0
withdrawn $	en	2	0	0
without _ consent	en	-2	0	0
wo _ man	de	3	0	0
wollte nur	de	2	0	0
wont	en	-2	0	0
wont _ buzzing	en	2	0	0
word	en	5	0	0
word _ stop	en	4	0	0
word to	en	4	0	0
words	en	-3	0	0
work	en	0	-2	-2
work $	en	6	0	0
work <number>	*	2	0	0
work <stop>	*	5	0	0
work _ someone	*	-3	0	0
work for	en	-5	0	0
work phone	en	2	0	0
worki*	en	-3	0	0
working	en	-3	0	0
works $	en	2	0	0
would	en	2	0	0
would <me>	*	-2	0	0
would <you>	*	3	0	0
would _ not	en	3	0	0
would _ to	en	0	2	0
would appreciate	en	2	0	0
would you	en	2	0	0
wrong	en	-1	-4	-2
wrong $	en	-3	0	0
wrong <goods>	*	-2	0	0
wrong <list>	*	-2	0	0
wrong <name>	*	2	0	0
wrong <number>	*	5	0	0
wrong <person_id>	*	4	0	0
wrong <third>	*	5	0	0
wrong guy	en	5	0	0
wrong number	en	4	0	0
wrong number $	en	5	0	0
wrong person	en	4	0	0
wrong person $	en	6	0	0
wrong size	en	-4	0	0
wrong size $	en	-3	0	0
wrong susan	en	2	0	0
wunsc*	de	3	0	0
wunsche	de	3	0	0
wurde	de	7	0	0
wurde _ hinzugefugt	de	4	0	0
x $	es	2	0	0
xs	*	-3	0	0
xs <number>	*	-3	0	0
y	es	10	-4	0
y <not>	*	2	0	0
y _ i	en	5	0	0
y _ llegando	es	2	0	0
y am	en	5	0	0
y siguen	es	3	0	0
y te	es	-2	0	0
ya	es	4	-5	-1
ya <goods>	*	-3	0	0
ya _ encontre	es	-3	0	0
ya _ lo	es	-3	0	0
ya _ los	es	3	0	0
ya _ manden	es	3	0	0
ya _ me	es	-6	0	0
ya _ recibo	es	-2	0	0
ya _ suficiente	es	6	0	0
ya basta $	es	2	0	0
ya es	es	4	0	0
ya estuvo	es	4	0	0
ya lo	es	-3	0	0
ya no $	es	7	0	0
ya puse	es	2	0	0
ya termine	es	-3	0	0
ya termine $	es	-3	0	0
ya tuve	es	3	0	0
yall	en	2	0	0
yeah	en	1	0	-2
yeah $	en	-1	0	-2
years	en	6	0	0
years $	en	3	0	0
years ago	en	2	0	0
yep	*	-1	0	-2
yes	en	-8	6	-6
yes $	en	-4	-1	-4
yes <send>	*	0	2	0
yes <you>	*	0	2	0
yes _ me	en	-1	6	0
yes i	en	0	2	0
yes text	en	0	2	0
yes you	en	0	2	0
yeste*	en	-4	0	0
yesterday	en	-4	0	0
yesterday _ the	en	-2	0	0
yet	en	-12	0	0
yet $	en	-11	0	0
you	en	0	-3	-7
you $	en	-3	1	0
you <again>	*	2	0	0
you <ask>	*	0	3	0
you <goods>	*	-2	0	0
you <list>	*	-2	0	0
you <not>	*	8	0	0
you <remove>	*	3	3	0
you <send>	*	3	-1	0
you <stop>	*	0	3	0
you <texts>	*	2	0	0
you <want>	*	-3	0	0
you _ a	en	-6	0	0
you _ at	en	3	0	0
you _ court	en	2	0	0
you _ for	en	-5	0	0
you _ german	*	-2	0	0
you _ get	en	2	0	0
you _ have	en	4	0	0
you _ i	en	9	0	0
you _ me	en	2	-3	0
you _ my	en	-3	4	0
you _ no	en	3	0	0
you _ number	en	3	0	0
you _ spamming	en	2	0	0
you _ stop	en	6	0	0
you _ text	en	-3	2	0
you _ texting	en	5	0	0
you _ that	en	0	4	0
you _ the	en	8	0	0
you _ wrong	en	-4	0	0
you a	en	-3	0	0
you anymore	en	2	0	0
you anymore $	en	2	0	0
you can	en	0	3	0
you dont	en	-3	0	0
you get	en	4	0	0
you go	en	-3	0	0
you got	en	5	0	0
you have	en	2	3	0
you if	en	2	0	0
you in	en	4	0	0
you keep	en	8	0	0
you lose	en	-5	0	0
you need	en	-2	0	0
you never	en	-2	0	0
you no	en	2	0	0
you not	en	12	0	0
you not $	en	11	0	0
you people	en	8	0	0
you people $	en	6	0	0
you pleasestop $	en	-3	0	0
you say	en	-2	0	0
you see	en	2	0	0
you sent	en	-3	0	0
you still	en	3	0	0
you stop $	en	2	0	0
you take	en	4	0	0
you text	en	6	0	0
you texting	en	3	0	0
you think	en	4	0	0
you to	en	0	-2	0
you understand	en	3	0	0
you understand $	en	3	0	0
you undo	en	0	4	0
you unsubscribe	en	3	0	0
you work	*	-4	0	0
your	en	-5	0	-8
your <goods>	*	4	0	0
your <list>	*	5	1	0
your <number>	*	-3	0	0
your <please_do>	*	2	0	-2
your <send>	*	-4	-1	0
your <stop>	*	4	0	0
your <texts>	*	4	0	0
your _ are	en	2	0	0
your _ from	*	-2	0	0
your _ list	en	-2	0	0
your _ texts	en	0	4	0
your _ thing	en	5	0	0
your _ to	en	4	0	0
your _ was	en	-2	0	0
your age	*	-2	0	0
your age $	*	-2	0	0
your company	en	3	0	0
your company $	en	2	0	0
your customer	en	3	0	0
your customer $	en	3	0	0
your help	en	2	0	-2
your hobbies	*	-2	0	0
your language	*	-2	0	0
your list	en	4	2	0
your list $	en	1	2	0
your message	en	-2	0	0
your name	en	-5	0	0
your name $	en	-3	0	0
your number	en	-6	0	0
your number $	en	-5	0	0
your records	en	2	0	0
your services	en	2	0	0
your services $	en	2	0	0
your shop	en	2	0	0
your shop $	en	2	0	0
your stop	en	5	0	0
your text	en	-2	0	0
your text $	en	-3	0	0
your texts	en	-3	5	0
your texts $	en	-4	3	0
your time	en	3	0	0
your time $	en	3	0	0
your volume	*	-2	0	0
youre	en	-3	0	0
youre _ me	en	-6	0	0
youre a	en	-2	0	0
youre killing	en	-4	0	0
youre wasting	en	4	0	0
yourself $	en	2	0	0
youve	en	12	0	0
youve <send>	*	2	0	0
youve _ the	en	3	0	0
youve got	en	6	0	0
zahle*	de	-2	0	0
zahlen	de	-2	0	0
zahlen $	de	-2	0	0
zahlu*	de	-2	0	0
zeige	de	4	0	0
zeige <you>	*	4	0	0
zeige _ an	de	4	0	0
zeige euch	de	3	0	0
zeit	de	-2	0	0
zeitu*	de	-4	0	0
zeitung	de	-4	0	0
zeitung <stop>	*	-3	0	0
zeitung abbestellen	de	-3	0	0
zeitung abbestellen $	de	-3	0	0
zero	en	2	0	0
ziehe	de	3	-2	0
ziehe <me>	*	3	-2	0
ziehe _ einwilligung	de	3	-2	0
ziehe meine	de	3	-2	0
zip	en	2	0	0
zu	de	-3	4	2
zu bekommen	de	3	0	0
zu bekommen $	de	3	0	0
zu erhalten	de	0	4	0
zu erhalten $	de	0	4	0
zu oft	de	4	0	0
zu oft $	de	6	0	0
zu viel	de	2	0	0
zu viel $	de	7	0	0
zucke*	de	-4	0	0
zucker	de	-4	0	0
zucker $	de	-4	0	0
zum dritten	de	2	0	0
zuruc*	de	-2	-2	0
zuruck	de	0	-2	0
zuruck $	de	0	-2	0
zusen*	de	-2	0	0
zwei	de	-7	0	0
zweit*	de	-3	0	0
zweiten	de	-2	0	0
zwieb*	de	-5	0	0
zwiebeln	de	-5	0	0
zwiebeln $	de	-4	0	0
`;
