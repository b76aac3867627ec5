/**
 * What was learnt of words. Written by npm run train:optout, not by hand.
 *
 * Learnt from 18521 texts of tools/src/eval/optout/tune, and every second text of clinc150-train.tsv and banking77-train.tsv (14102).
 */
export const LEARNED_DIGEST = '18e5c6b5f9e12171';

/** What every text has at first, in tenths of a point; of each column as the rows have them. */
export const LEARNED_AT_FIRST: readonly number[] = [14, 7, 18];

/**
 * Feature, language ("*": none), and tenths of a point for opt_out, opt_in, help. A feature is a word, words that follow
 * each other ("_": any word, "^" and "$": beginning and end), a beginning of words ("unsub*"), or what words are about ("<stop>"),
 * ".." being up to three words between; "#" begins what is of the whole text.
 */
export const LEARNED_ROWS = `
#	*	-3	-4	-3
# $	*	-9	-2	-1
# euros	*	-2	0	0
#?	*	-15	-7	-3
#words 1	*	-5	-3	8
#words 10	*	-16	-15	-25
#words 2	*	-2	-9	-4
#words 20	*	-4	-17	-13
#words 3	*	-6	-13	-10
#words 6	*	-13	-20	-20
#words more	*	0	-2	0
1	es	-3	0	0
1 $	es	-2	0	0
10	*	-9	-1	-3
10 $	*	-3	0	0
10am	en	2	0	0
10am $	en	3	0	0
12	en	-8	0	0
12 $	*	-5	0	0
14	*	-6	0	0
15	*	-2	0	0
17	*	4	0	0
17 $	*	3	0	0
18	de	-2	0	0
18h	fr	-2	0	0
18h $	fr	-2	0	0
2	en	-12	0	-4
2 $	en	-6	0	-2
20	*	-9	-1	0
20 $	*	-4	0	0
22	*	-4	0	0
22 $	*	-2	0	0
25	*	-5	0	0
25 $	*	-4	0	0
3	*	-9	-1	0
3 $	*	-4	0	0
3 <texts>	*	4	0	0
3 _ in	en	3	0	0
30	*	-4	0	0
30 <leave>	*	-2	0	0
30 off	en	-2	0	0
4	en	-10	-2	-1
4 $	*	-7	-1	0
401k	en	-4	0	-7
401k rollover	*	0	0	-6
5	*	-11	-2	-4
5 $	*	-8	0	-1
5 stars	en	3	0	0
5 stars $	en	3	0	0
50	en	-6	0	0
50 <leave>	*	-4	0	0
50 off	en	-4	0	0
50 off $	en	-4	0	0
52	pt	-2	0	0
6	*	-5	0	0
6 $	*	-4	0	0
6am	en	3	0	0
7	en	-6	0	0
7 $	en	-3	0	0
79	*	0	0	2
8	*	-8	0	0
8 $	*	-8	0	0
9	*	-6	0	0
9 $	*	-5	0	0
9 <send>	*	-2	0	0
91	en	5	0	0
<again>	*	-1	4	0
<again> $	*	9	4	-10
<again> .. <ask>	*	-6	0	0
<again> .. <fed>	*	3	0	0
<again> .. <goods>	*	-4	0	0
<again> .. <leave>	*	2	0	0
<again> .. <legal>	*	7	-1	0
<again> .. <list>	*	-2	4	0
<again> .. <me>	*	4	-7	-1
<again> .. <name>	*	-5	0	0
<again> .. <not>	*	10	0	0
<again> .. <please_do>	*	5	0	0
<again> .. <send>	*	3	1	-4
<again> .. <texts>	*	9	-4	0
<again> .. <third>	*	-5	0	0
<again> .. <want>	*	-3	0	0
<again> .. <you>	*	-1	3	0
<again> <ask>	*	-8	0	0
<again> <fed>	*	2	0	0
<again> <goods>	*	-5	0	0
<again> <leave>	*	2	0	0
<again> <me>	*	0	-4	0
<again> <not>	*	8	0	0
<again> <number>	*	-4	0	0
<again> <please_do>	*	5	0	0
<again> <remove>	*	2	0	0
<again> <send>	*	9	0	-1
<again> <texts>	*	8	-8	0
<again> <want>	*	0	2	0
<again> aktivieren	*	0	3	0
<again> als	*	-3	0	0
<again> an	*	-4	3	0
<again> as	*	-2	0	0
<again> auf	*	-4	0	0
<again> belongs	*	-2	0	0
<again> cafe	*	-2	0	0
<again> da	*	-2	0	0
<again> dabei	*	-3	2	0
<again> de	*	-10	0	0
<again> do	*	-2	0	0
<again> einschalten	*	0	2	0
<again> erhalten	*	2	0	0
<again> es	*	-2	0	0
<again> eu	*	-2	0	0
<again> ihr	*	2	0	0
<again> in	*	-3	0	0
<again> info	*	-4	0	6
<again> informacion	*	3	0	3
<again> informacoes	*	0	0	5
<again> information	*	0	0	3
<again> infos	*	-1	0	3
<again> interested	*	2	0	0
<again> isso	*	2	0	0
<again> j	*	-4	0	0
<again> je	*	0	-2	0
<again> le	*	-2	0	0
<again> les	*	1	-4	0
<again> me	*	4	0	0
<again> mensagens	*	-2	0	0
<again> mensajes	*	2	0	0
<again> nachrichten	*	3	0	0
<again> nao	*	4	0	0
<again> numero	*	-4	0	0
<again> o	*	-3	0	0
<again> of	*	2	0	0
<again> pain	*	-2	0	0
<again> pao	*	-2	0	0
<again> persona	*	2	0	0
<again> questions	*	-3	0	0
<again> ser	*	2	0	0
<again> tarde	*	-2	0	0
<again> text	*	4	0	0
<again> uma	*	5	0	0
<again> un	*	4	0	0
<again> vez	*	-2	5	0
<again> vos	*	-3	1	0
<again> will	*	-3	2	0
<again> zu	*	2	0	0
<ask>	*	-6	-9	-4
<ask> $	*	-1	3	-12
<ask> .. <again>	*	-3	3	0
<ask> .. <ask>	*	-3	-4	2
<ask> .. <consent>	*	-4	5	0
<ask> .. <fed>	*	-3	1	0
<ask> .. <goods>	*	-8	-3	2
<ask> .. <leave>	*	-1	2	0
<ask> .. <list>	*	-9	0	2
<ask> .. <me>	*	6	0	3
<ask> .. <not>	*	-2	0	0
<ask> .. <number>	*	7	-1	5
<ask> .. <please_do>	*	-2	-3	4
<ask> .. <remove>	*	6	0	0
<ask> .. <send>	*	0	2	16
<ask> .. <stop>	*	2	1	1
<ask> .. <texts>	*	2	2	9
<ask> .. <third>	*	-2	0	1
<ask> .. <want>	*	2	-1	-3
<ask> .. <you>	*	0	-4	-4
<ask> <ask>	*	-2	-2	0
<ask> <consent>	*	2	0	0
<ask> <fed>	*	-1	-2	-4
<ask> <list>	*	0	0	2
<ask> <number>	*	-5	0	0
<ask> <please_do>	*	0	0	4
<ask> <send>	*	1	5	0
<ask> <stop>	*	-1	-3	-1
<ask> <third>	*	-2	0	0
<ask> a	*	-4	1	0
<ask> added	*	3	0	0
<ask> are	*	2	0	0
<ask> be	*	-5	2	0
<ask> bekomme	*	0	0	2
<ask> ca	*	0	0	5
<ask> call	*	0	0	2
<ask> can	*	1	-3	1
<ask> cancelled	*	-2	0	0
<ask> commands	*	0	0	4
<ask> company	*	-2	0	4
<ask> consiguieron	*	2	0	0
<ask> cut	*	-4	0	0
<ask> d	*	4	0	0
<ask> de	*	6	0	0
<ask> desativo	*	2	0	0
<ask> do	*	-3	1	2
<ask> es	*	-9	0	0
<ask> est	*	-4	0	0
<ask> estoy	*	-3	0	0
<ask> exit	*	-3	0	0
<ask> faz	*	-4	0	0
<ask> for	*	4	0	0
<ask> fun	*	2	0	0
<ask> funciona	*	-5	0	7
<ask> hacen	*	4	0	0
<ask> had	*	2	0	0
<ask> has	*	-2	0	0
<ask> hat	*	2	0	0
<ask> helfen	*	0	0	3
<ask> hora	*	-3	0	0
<ask> horas	*	-4	0	0
<ask> hort	*	7	0	0
<ask> i	*	-9	0	-3
<ask> ihr	*	3	0	0
<ask> is	*	-6	-2	0
<ask> it	*	-6	0	3
<ask> j	*	-2	0	0
<ask> je	*	4	0	0
<ask> kind	*	-3	0	1
<ask> kostet	*	-4	0	0
<ask> krieg	*	5	0	0
<ask> kriege	*	2	0	0
<ask> la	*	-2	0	0
<ask> lo	*	3	0	0
<ask> long	*	-4	0	-1
<ask> los	*	3	0	0
<ask> lovely	*	2	0	0
<ask> m	*	3	0	0
<ask> macht	*	-4	0	0
<ask> man	*	7	0	0
<ask> me	*	6	3	2
<ask> melde	*	-2	2	0
<ask> meldet	*	2	0	0
<ask> much	*	-4	0	0
<ask> muss	*	6	0	0
<ask> my	*	-2	0	-2
<ask> no	*	7	0	0
<ask> numero	*	-4	0	0
<ask> off	*	-2	0	0
<ask> oft	*	3	0	0
<ask> old	*	-2	0	0
<ask> on	*	3	0	0
<ask> only	*	2	0	0
<ask> parar	*	2	0	0
<ask> paren	*	3	0	0
<ask> paro	*	3	0	0
<ask> part	*	5	0	0
<ask> pasa	*	-3	0	0
<ask> peco	*	3	0	0
<ask> pedir	*	2	0	0
<ask> put	*	2	0	0
<ask> quit	*	2	0	0
<ask> recebo	*	3	0	0
<ask> replying	*	2	0	0
<ask> resilier	*	-3	0	0
<ask> responder	*	5	0	0
<ask> saio	*	4	0	0
<ask> se	*	-2	0	0
<ask> sea	*	3	0	0
<ask> seid	*	-2	0	0
<ask> seja	*	4	0	0
<ask> sends	*	0	0	3
<ask> should	*	-2	0	0
<ask> sie	*	3	0	0
<ask> taken	*	-3	0	0
<ask> text	*	-1	4	0
<ask> the	*	-5	1	0
<ask> this	*	0	0	7
<ask> to	*	5	0	0
<ask> use	*	0	0	3
<ask> vao	*	2	0	0
<ask> voces	*	2	0	0
<ask> vous	*	7	0	0
<ask> was	*	-3	0	0
<ask> weit	*	-2	0	0
<ask> werd	*	6	0	0
<ask> words	*	0	0	5
<ask> would	*	-4	0	0
<ask> ya	*	-4	0	0
<ask> you	*	-3	0	0
<ask> your	*	-3	0	0
<consent>	*	6	13	-14
<consent> #	*	-2	0	0
<consent> $	*	13	12	-6
<consent> .. <again>	*	-7	4	0
<consent> .. <consent>	*	12	-14	0
<consent> .. <goods>	*	-8	0	0
<consent> .. <leave>	*	-2	2	0
<consent> .. <list>	*	-2	0	0
<consent> .. <me>	*	5	-2	0
<consent> .. <number>	*	-4	0	0
<consent> .. <remove>	*	8	-3	0
<consent> .. <send>	*	-3	0	0
<consent> .. <texts>	*	-13	9	0
<consent> .. <want>	*	-3	0	0
<consent> .. <wrong>	*	7	-2	0
<consent> <ask>	*	-2	0	0
<consent> <consent>	*	9	-3	0
<consent> <not>	*	2	0	0
<consent> <number>	*	-2	0	0
<consent> <remove>	*	3	0	0
<consent> <send>	*	1	-2	0
<consent> <stop>	*	-4	1	0
<consent> <texts>	*	2	-2	0
<consent> a	*	6	-2	0
<consent> au	*	-3	-1	0
<consent> aux	*	-3	0	0
<consent> da	*	-2	0	0
<consent> de	*	-2	2	0
<consent> en	*	-3	1	0
<consent> entzogen	*	5	0	0
<consent> este	*	-5	0	0
<consent> for	*	3	0	0
<consent> form	*	-3	0	0
<consent> gegen	*	0	-2	0
<consent> if	*	2	0	0
<consent> la	*	4	0	0
<consent> me	*	0	4	0
<consent> mi	*	1	-3	0
<consent> mit	*	-1	2	0
<consent> moi	*	-4	0	0
<consent> my	*	4	-1	0
<consent> nicht	*	2	0	0
<consent> no	*	-4	0	0
<consent> o	*	-3	0	0
<consent> para	*	-5	1	0
<consent> por	*	4	0	0
<consent> pour	*	-2	1	0
<consent> slip	*	-2	0	0
<consent> to	*	0	6	0
<consent> varias	*	4	0	0
<consent> without	*	2	0	0
<consent> zur	*	0	-2	0
<consent> zuruck	*	3	0	0
<fed>	*	9	-9	-8
<fed> $	*	17	1	-9
<fed> .. <ask>	*	-4	0	0
<fed> .. <fed>	*	6	0	0
<fed> .. <goods>	*	-3	0	0
<fed> .. <leave>	*	-2	0	0
<fed> .. <me>	*	-4	-1	-2
<fed> .. <name>	*	-2	0	0
<fed> .. <number>	*	0	0	3
<fed> .. <person_id>	*	-4	0	0
<fed> .. <please_do>	*	-5	0	0
<fed> .. <texts>	*	12	-6	0
<fed> .. <want>	*	4	0	0
<fed> .. <you>	*	5	-2	0
<fed> <ask>	*	-2	0	0
<fed> bekommen	*	4	0	0
<fed> calories	*	-2	0	0
<fed> cheio	*	3	0	0
<fed> das	*	-2	0	0
<fed> days	*	-3	0	0
<fed> de	*	0	-3	0
<fed> diesem	*	-1	0	4
<fed> erhalten	*	0	3	0
<fed> es	*	4	0	0
<fed> essa	*	-2	0	0
<fed> kind	*	-2	0	0
<fed> klopfen	*	-3	0	0
<fed> le	*	4	0	0
<fed> many	*	2	0	0
<fed> mensagem	*	3	0	0
<fed> messages	*	-2	0	0
<fed> more	*	2	0	0
<fed> nachrichten	*	-3	0	0
<fed> nur	*	2	0	0
<fed> o	*	4	0	0
<fed> obliged	*	-2	0	0
<fed> oft	*	5	0	0
<fed> people	*	-2	0	0
<fed> texting	*	-2	0	0
<fed> texts	*	4	0	0
<fed> times	*	5	0	0
<fed> to	*	-3	0	0
<fed> total	*	3	0	0
<fed> up	*	6	0	0
<fed> viel	*	2	0	0
<fed> viele	*	-2	0	0
<fed> voll	*	4	0	0
<goods>	*	-18	-17	-11
<goods> #	*	-5	0	0
<goods> $	*	0	-2	-7
<goods> .. <again>	*	-4	0	0
<goods> .. <ask>	*	-7	-1	-2
<goods> .. <consent>	*	-10	0	0
<goods> .. <fed>	*	-7	0	0
<goods> .. <goods>	*	-5	-3	-5
<goods> .. <leave>	*	-2	0	0
<goods> .. <legal>	*	-7	0	0
<goods> .. <me>	*	-1	-5	0
<goods> .. <number>	*	2	0	0
<goods> .. <person_id>	*	-1	0	3
<goods> .. <please_do>	*	0	0	-2
<goods> .. <remove>	*	-2	0	0
<goods> .. <send>	*	7	-3	2
<goods> .. <texts>	*	15	-2	0
<goods> .. <want>	*	-2	0	0
<goods> .. <wrong>	*	-4	0	0
<goods> <ask>	*	-6	0	-1
<goods> <consent>	*	-3	0	0
<goods> <fed>	*	-4	0	0
<goods> <goods>	*	-2	0	-1
<goods> <legal>	*	-3	0	0
<goods> <me>	*	1	-1	2
<goods> <number>	*	-7	0	0
<goods> <person_id>	*	-3	0	4
<goods> <remove>	*	-3	0	0
<goods> <send>	*	-2	0	0
<goods> <texts>	*	3	0	0
<goods> <you>	*	-4	0	0
<goods> anything	*	0	0	4
<goods> came	*	2	0	0
<goods> charges	*	3	0	0
<goods> con	*	3	0	0
<goods> de	*	5	0	0
<goods> est	*	-2	0	0
<goods> from	*	-3	0	0
<goods> je	*	0	0	5
<goods> leave	*	3	0	0
<goods> loschen	*	-6	0	0
<goods> mehr	*	3	0	0
<goods> my	*	2	0	0
<goods> nada	*	5	0	0
<goods> of	*	-2	0	0
<goods> stop	*	4	0	0
<goods> stoppen	*	-2	0	0
<goods> texts	*	2	0	0
<goods> tout	*	3	0	0
<goods> vous	*	-2	0	0
<goods> was	*	-3	0	0
<goods> works	*	0	0	2
<goods> zu	*	-2	0	0
<interest>	*	6	-1	-3
<interest> $	*	18	0	0
<interest> .. <remove>	*	3	0	0
<interest> .. <stop>	*	2	0	0
<interest> .. <texts>	*	3	0	0
<interest> .. <third>	*	-2	0	0
<interest> .. <you>	*	3	0	0
<interest> <not>	*	2	0	0
<interest> <stop>	*	2	0	0
<interest> <third>	*	-2	0	0
<interest> <you>	*	5	0	0
<interest> am	*	-5	0	0
<interest> an	*	-3	0	0
<interest> el	*	-2	0	0
<interest> no	*	-4	0	0
<interest> par	*	-8	0	0
<interest> rate	*	-2	0	0
<interest> sus	*	2	0	0
<leave>	*	7	-10	-9
<leave> $	*	17	-4	-9
<leave> .. <again>	*	-2	1	0
<leave> .. <ask>	*	-4	0	0
<leave> .. <fed>	*	2	4	0
<leave> .. <goods>	*	-10	0	0
<leave> .. <leave>	*	17	-1	-1
<leave> .. <list>	*	2	-2	0
<leave> .. <me>	*	-1	-5	-3
<leave> .. <not>	*	2	0	0
<leave> .. <number>	*	6	0	2
<leave> .. <person_id>	*	5	0	0
<leave> .. <please_do>	*	0	0	3
<leave> .. <remove>	*	-9	0	0
<leave> .. <send>	*	5	-1	-1
<leave> .. <texts>	*	6	-1	0
<leave> .. <third>	*	3	0	0
<leave> .. <want>	*	2	0	0
<leave> .. <you>	*	2	0	0
<leave> <leave>	*	5	0	0
<leave> <me>	*	-1	-3	-3
<leave> <not>	*	-3	0	0
<leave> <please_do>	*	0	0	3
<leave> <send>	*	4	-1	0
<leave> <stop>	*	4	0	0
<leave> <texts>	*	2	0	0
<leave> <third>	*	3	0	0
<leave> <you>	*	4	0	0
<leave> ahead	*	-3	0	0
<leave> and	*	2	0	0
<leave> at	*	-6	0	0
<leave> away	*	3	0	0
<leave> bother	*	2	0	0
<leave> d	*	4	0	0
<leave> das	*	6	0	0
<leave> de	*	4	-4	0
<leave> em	*	4	0	0
<leave> en	*	5	0	0
<leave> es	*	4	0	0
<leave> eu	*	-2	0	0
<leave> from	*	0	0	2
<leave> help	*	0	0	3
<leave> here	*	-3	0	0
<leave> hold	*	-5	0	0
<leave> ihr	*	-2	0	0
<leave> im	*	-6	0	0
<leave> it	*	-6	0	0
<leave> l	*	4	0	0
<leave> lost	*	3	0	0
<leave> meu	*	-2	0	0
<leave> moi	*	7	0	0
<leave> one	*	5	0	0
<leave> out	*	-4	0	0
<leave> pas	*	-2	0	0
<leave> quieto	*	-2	0	0
<leave> request	*	-2	0	0
<leave> speaker	*	-4	0	0
<leave> text	*	2	0	0
<leave> that	*	3	0	0
<leave> the	*	-6	2	4
<leave> these	*	1	2	0
<leave> this	*	12	0	0
<leave> through	*	-2	0	0
<leave> to	*	-10	0	0
<leave> uberlegen	*	-2	0	0
<leave> um	*	-2	0	0
<leave> un	*	-5	0	0
<leave> uns	*	-2	0	0
<leave> ver	*	-2	0	0
<leave> vous	*	3	0	0
<legal>	*	15	-12	-11
<legal> $	*	15	-7	-2
<legal> .. <goods>	*	-6	0	0
<legal> .. <legal>	*	19	-1	0
<legal> .. <me>	*	-6	0	0
<legal> .. <name>	*	-3	0	0
<legal> .. <number>	*	3	0	0
<legal> .. <send>	*	3	0	0
<legal> .. <stop>	*	2	0	0
<legal> .. <texts>	*	3	-2	0
<legal> .. <third>	*	-7	0	0
<legal> .. <you>	*	7	0	0
<legal> <again>	*	-3	0	0
<legal> <me>	*	-3	0	0
<legal> <not>	*	2	0	0
<legal> <texts>	*	2	0	0
<legal> <third>	*	-5	0	0
<legal> <want>	*	2	0	0
<legal> <you>	*	6	0	0
<legal> and	*	2	0	0
<legal> au	*	3	0	0
<legal> away	*	-2	0	0
<legal> con	*	3	0	0
<legal> de	*	-2	0	0
<legal> deposee	*	3	0	0
<legal> die	*	-2	0	0
<legal> erstatten	*	2	0	0
<legal> euch	*	-4	0	0
<legal> filed	*	3	0	0
<legal> if	*	5	0	0
<legal> ist	*	4	0	0
<legal> la	*	-2	0	0
<legal> le	*	-4	0	0
<legal> mail	*	-6	0	0
<legal> man	*	2	0	0
<legal> me	*	5	0	0
<legal> my	*	-2	0	0
<legal> o	*	-3	0	0
<legal> party	*	-2	0	0
<legal> por	*	-3	0	0
<legal> se	*	5	0	0
<legal> si	*	1	-2	0
<legal> the	*	-2	0	0
<legal> to	*	7	0	0
<legal> wegen	*	-3	0	0
<legal> will	*	5	0	0
<legal> with	*	3	0	0
<legal> you	*	11	0	0
<list>	*	5	4	-6
<list> $	*	13	4	-7
<list> .. <again>	*	-6	-2	0
<list> .. <goods>	*	0	3	0
<list> .. <list>	*	2	-1	0
<list> .. <me>	*	-4	-5	0
<list> .. <number>	*	6	0	0
<list> .. <remove>	*	8	0	0
<list> .. <send>	*	0	7	2
<list> .. <stop>	*	4	0	0
<list> .. <texts>	*	-10	10	0
<list> .. <wrong>	*	-3	0	0
<list> <not>	*	2	0	0
<list> <remove>	*	8	0	0
<list> <stop>	*	3	0	0
<list> a	*	0	-2	0
<list> d	*	-7	0	0
<list> de	*	-7	5	-1
<list> des	*	-2	0	0
<list> for	*	-1	2	0
<list> is	*	0	0	2
<list> my	*	3	0	0
<list> nehmen	*	3	0	0
<list> of	*	-5	-1	4
<list> per	*	1	2	0
<list> robinson	*	2	0	0
<list> trip	*	-2	0	0
<me>	*	2	-2	0
<me> $	*	6	6	10
<me> .. <again>	*	-1	6	0
<me> .. <consent>	*	5	2	-2
<me> .. <fed>	*	3	1	-2
<me> .. <goods>	*	-2	-9	-13
<me> .. <interest>	*	-4	0	0
<me> .. <leave>	*	0	3	2
<me> .. <legal>	*	5	-8	-2
<me> .. <list>	*	1	-3	-4
<me> .. <me>	*	-2	-5	-9
<me> .. <not>	*	2	-2	-2
<me> .. <number>	*	-4	3	-1
<me> .. <person_id>	*	-4	-4	-2
<me> .. <please_do>	*	-2	1	6
<me> .. <remove>	*	3	4	2
<me> .. <send>	*	-1	3	1
<me> .. <stop>	*	0	4	-1
<me> .. <stranger>	*	1	-2	0
<me> .. <texts>	*	-9	10	-6
<me> .. <third>	*	1	2	-2
<me> .. <want>	*	-3	0	0
<me> .. <wrong>	*	-4	-1	-1
<me> .. <you>	*	-1	3	-5
<me> 2	*	-2	1	0
<me> 401k	*	-2	0	-1
<me> <again>	*	-5	4	-1
<me> <ask>	*	-4	2	4
<me> <consent>	*	5	4	0
<me> <goods>	*	1	-4	-8
<me> <leave>	*	3	0	0
<me> <legal>	*	4	-5	0
<me> <list>	*	0	-3	0
<me> <me>	*	-3	3	3
<me> <not>	*	-1	-2	-3
<me> <number>	*	10	4	-6
<me> <remove>	*	3	-2	-5
<me> <send>	*	5	0	0
<me> <stop>	*	0	2	0
<me> <texts>	*	-11	2	0
<me> <third>	*	-4	1	0
<me> <want>	*	-1	0	2
<me> <you>	*	-5	0	0
<me> a	*	-5	0	0
<me> ab	*	8	0	0
<me> abmelden	*	2	0	0
<me> abmeldung	*	2	0	0
<me> abonne	*	-2	4	0
<me> accepte	*	-4	5	0
<me> accidentally	*	-4	1	0
<me> adicionem	*	2	0	0
<me> adore	*	-4	-1	0
<me> again	*	4	0	0
<me> agree	*	-4	1	0
<me> aimerais	*	-1	3	0
<me> ajuda	*	0	0	6
<me> ajudem	*	0	0	6
<me> am	*	-1	-2	-1
<me> an	*	-6	-1	-1
<me> anymore	*	-3	0	0
<me> anything	*	2	0	0
<me> appeler	*	-2	-1	0
<me> appelle	*	2	0	0
<me> appointment	*	2	0	0
<me> arrete	*	-3	0	0
<me> as	*	-5	0	0
<me> asking	*	3	0	3
<me> assinatura	*	-5	0	0
<me> attorney	*	3	0	0
<me> aus	*	7	0	0
<me> auto	*	-8	0	0
<me> aux	*	-4	4	0
<me> avez	*	-3	0	0
<me> avis	*	-3	0	0
<me> avisos	*	-2	0	0
<me> b	*	2	0	0
<me> back	*	-9	10	0
<me> baja	*	2	0	0
<me> bank	*	-2	0	0
<me> be	*	7	1	0
<me> bei	*	-2	1	0
<me> bekomme	*	-3	1	0
<me> believe	*	2	0	0
<me> bevorzuge	*	2	0	0
<me> borren	*	-3	0	0
<me> boss	*	-2	0	0
<me> brauch	*	0	0	4
<me> brauche	*	-7	0	2
<me> by	*	6	0	0
<me> cadastra	*	-2	2	0
<me> cadastrou	*	4	0	0
<me> calendar	*	-5	0	0
<me> call	*	3	0	0
<me> calling	*	4	0	0
<me> can	*	-4	0	1
<me> cancelled	*	4	0	0
<me> card	*	-8	0	0
<me> carro	*	-2	0	0
<me> cellphone	*	-3	0	0
<me> change	*	-2	0	0
<me> changed	*	2	2	0
<me> chefe	*	-2	0	0
<me> closed	*	2	0	0
<me> cobraram	*	-3	0	0
<me> cobraron	*	-3	0	0
<me> cobren	*	-4	0	0
<me> coche	*	-2	0	0
<me> coloca	*	-3	2	0
<me> comentario	*	-3	0	0
<me> consens	*	-5	4	0
<me> consentement	*	4	-1	0
<me> contact	*	2	0	0
<me> contacten	*	3	0	0
<me> contacter	*	-2	0	0
<me> contactless	*	-3	0	0
<me> contacto	*	2	0	0
<me> contatem	*	4	0	0
<me> contato	*	5	0	0
<me> credit	*	-2	-1	-1
<me> da	*	6	0	0
<me> dados	*	3	0	0
<me> das	*	5	0	0
<me> data	*	5	0	0
<me> daten	*	2	0	0
<me> dauernd	*	3	0	0
<me> daughter	*	3	0	0
<me> de	*	3	0	0
<me> deals	*	0	-2	0
<me> decline	*	6	0	0
<me> deixa	*	2	0	0
<me> deixe	*	3	0	0
<me> deja	*	2	0	0
<me> delete	*	-2	0	0
<me> demande	*	-4	0	0
<me> derangez	*	2	0	0
<me> derecho	*	4	0	0
<me> descadastrei	*	0	3	0
<me> desinscrever	*	2	0	0
<me> didnt	*	-5	4	0
<me> die	*	-2	0	0
<me> diese	*	6	0	0
<me> digits	*	3	0	0
<me> dinero	*	-2	0	0
<me> dinheiro	*	-2	0	0
<me> do	*	-3	2	0
<me> dog	*	-2	0	0
<me> done	*	4	0	0
<me> donne	*	-2	1	0
<me> drop	*	-2	0	0
<me> du	*	-2	0	0
<me> ecrire	*	0	6	0
<me> eine	*	-2	0	0
<me> einwilligung	*	2	-2	0
<me> email	*	-5	0	0
<me> employer	*	-2	0	0
<me> en	*	7	-1	0
<me> encantan	*	-4	-2	0
<me> envoyer	*	2	-1	0
<me> equivoque	*	-4	0	0
<me> escreve	*	-2	0	0
<me> escrevem	*	-2	0	0
<me> escrever	*	4	0	0
<me> escriban	*	2	0	0
<me> escribe	*	-4	0	0
<me> espere	*	4	0	0
<me> esposa	*	-2	0	0
<me> estan	*	3	0	0
<me> ex	*	-7	0	0
<me> eyes	*	4	0	0
<me> fais	*	-3	0	0
<me> father	*	2	0	0
<me> fees	*	3	0	0
<me> find	*	0	0	-2
<me> finde	*	2	0	0
<me> for	*	2	0	0
<me> forgot	*	-3	0	0
<me> friend	*	0	3	0
<me> from	*	6	-6	0
<me> fuhle	*	2	0	0
<me> fur	*	-3	4	0
<me> get	*	-2	3	2
<me> getting	*	2	0	0
<me> give	*	-3	1	0
<me> go	*	-2	0	0
<me> good	*	5	0	0
<me> got	*	-5	0	-1
<me> gotta	*	-2	0	0
<me> grateful	*	-2	0	0
<me> gsm	*	2	0	0
<me> hab	*	3	0	0
<me> han	*	-4	0	0
<me> hate	*	-4	0	0
<me> hatte	*	-2	1	0
<me> haus	*	-2	0	0
<me> have	*	0	-3	-2
<me> hereby	*	0	-2	0
<me> hiermit	*	3	0	0
<me> hilfe	*	0	0	6
<me> hoffe	*	3	0	0
<me> house	*	5	0	0
<me> how	*	3	0	0
<me> identity	*	-4	0	0
<me> in	*	5	5	0
<me> inbox	*	2	0	0
<me> info	*	6	0	0
<me> information	*	3	0	0
<me> inscrevo	*	-2	0	0
<me> inscription	*	2	-1	0
<me> inscrire	*	-4	3	0
<me> inscrit	*	2	0	0
<me> instead	*	-2	0	0
<me> interesan	*	2	0	0
<me> interessa	*	-2	0	0
<me> interesse	*	-2	0	0
<me> is	*	4	0	0
<me> kann	*	-5	0	0
<me> karte	*	-3	0	0
<me> kaufe	*	2	0	0
<me> keep	*	2	0	0
<me> keine	*	-4	0	0
<me> kid	*	-2	0	0
<me> komme	*	-2	0	4
<me> konto	*	2	0	0
<me> kriege	*	-5	0	0
<me> kundige	*	2	0	0
<me> kurz	*	-2	0	0
<me> la	*	2	0	0
<me> last	*	-6	0	0
<me> late	*	3	0	0
<me> leaving	*	-2	0	0
<me> les	*	4	0	0
<me> let	*	-2	0	0
<me> liga	*	-3	0	0
<me> ligar	*	-3	0	0
<me> liguem	*	-4	0	0
<me> line	*	3	0	0
<me> list	*	-7	0	0
<me> llame	*	-2	0	0
<me> llamen	*	-2	0	0
<me> llega	*	3	0	0
<me> llegan	*	-3	-2	0
<me> llego	*	-5	0	0
<me> lleguen	*	-3	3	0
<me> look	*	4	0	0
<me> lost	*	-6	0	0
<me> love	*	0	-2	0
<me> lugar	*	-2	0	0
<me> luggage	*	-3	0	0
<me> made	*	-2	0	0
<me> maison	*	2	0	0
<me> mandan	*	-4	0	0
<me> mandar	*	-2	1	0
<me> me	*	-3	2	0
<me> mean	*	2	0	0
<me> melde	*	-3	-1	0
<me> messages	*	0	5	0
<me> mich	*	2	1	0
<me> mind	*	2	4	0
<me> mochte	*	-3	0	0
<me> morgen	*	-3	0	0
<me> mother	*	2	0	0
<me> moved	*	3	0	0
<me> my	*	-3	0	0
<me> n	*	2	0	0
<me> namen	*	2	0	0
<me> ne	*	-2	0	0
<me> need	*	-2	-5	1
<me> nehme	*	-4	0	0
<me> nephew	*	3	0	0
<me> neue	*	-3	0	0
<me> new	*	-2	1	0
<me> nix	*	2	0	0
<me> nochmal	*	3	0	0
<me> nom	*	5	0	0
<me> nome	*	6	0	0
<me> not	*	4	0	0
<me> null	*	3	0	0
<me> num	*	4	0	0
<me> number	*	7	2	0
<me> numero	*	-5	3	-1
<me> nummer	*	-1	2	0
<me> object	*	2	0	0
<me> off	*	2	-1	0
<me> old	*	-7	0	0
<me> on	*	3	0	0
<me> only	*	7	0	0
<me> oppose	*	2	-4	0
<me> optedout	*	5	3	0
<me> optout	*	8	0	0
<me> orders	*	2	0	0
<me> out	*	3	0	2
<me> over	*	2	0	0
<me> pai	*	2	0	0
<me> papa	*	2	0	0
<me> pass	*	-2	0	0
<me> passado	*	3	0	0
<me> passcode	*	-2	0	0
<me> passe	*	4	0	0
<me> pere	*	3	0	0
<me> permission	*	3	0	0
<me> peux	*	-2	0	5
<me> phone	*	-4	0	-1
<me> pin	*	-2	0	0
<me> plan	*	5	0	0
<me> plus	*	-3	0	0
<me> podes	*	3	0	0
<me> prefere	*	3	-1	0
<me> prends	*	-3	0	0
<me> private	*	-3	0	0
<me> pueden	*	0	0	2
<me> quiero	*	2	0	0
<me> quiten	*	-5	0	0
<me> ran	*	-2	0	0
<me> rappeler	*	-2	-1	0
<me> reach	*	2	0	0
<me> recois	*	8	-3	0
<me> reflechir	*	-2	0	0
<me> refuse	*	2	-2	0
<me> reichts	*	3	0	0
<me> reminders	*	-1	-2	0
<me> removam	*	-3	0	0
<me> replied	*	3	0	0
<me> reply	*	0	0	5
<me> repondre	*	2	0	0
<me> report	*	4	0	0
<me> request	*	3	0	0
<me> require	*	0	0	3
<me> resilie	*	2	0	0
<me> retirer	*	2	0	0
<me> retirez	*	-2	0	0
<me> review	*	-3	0	0
<me> right	*	3	0	0
<me> rompan	*	4	0	0
<me> ruhe	*	3	0	0
<me> said	*	9	0	0
<me> saisis	*	2	0	0
<me> saquen	*	-3	0	0
<me> say	*	5	0	0
<me> schon	*	3	0	0
<me> shopping	*	-3	0	0
<me> sie	*	2	0	0
<me> sigan	*	3	0	0
<me> signup	*	0	4	0
<me> siguen	*	2	0	0
<me> sirven	*	-2	0	0
<me> sms	*	-2	1	0
<me> sohn	*	-2	0	0
<me> sold	*	5	0	0
<me> solicitud	*	-3	0	0
<me> solve	*	0	0	-2
<me> some	*	-7	0	0
<me> son	*	2	0	0
<me> sors	*	4	-2	0
<me> spater	*	-2	0	0
<me> standig	*	2	0	0
<me> still	*	0	-3	0
<me> stimme	*	0	5	0
<me> stop	*	-2	4	0
<me> stopped	*	-4	0	0
<me> subscription	*	2	0	0
<me> suis	*	-6	1	3
<me> suscripcion	*	0	-3	0
<me> take	*	-2	0	0
<me> taken	*	-4	0	0
<me> text	*	0	0	2
<me> texts	*	0	2	0
<me> the	*	-5	0	8
<me> these	*	-4	0	0
<me> think	*	-2	0	0
<me> tienen	*	4	0	0
<me> tira	*	3	0	0
<me> tirar	*	4	0	0
<me> tires	*	-4	0	0
<me> to	*	-4	0	0
<me> todo	*	-5	0	0
<me> told	*	2	0	0
<me> top	*	-4	0	0
<me> tranquille	*	4	0	0
<me> type	*	2	0	5
<me> un	*	-6	0	0
<me> unsubscribe	*	3	0	0
<me> unter	*	-3	0	0
<me> up	*	1	7	0
<me> use	*	-1	0	2
<me> used	*	-3	0	0
<me> vacation	*	-3	0	0
<me> vais	*	3	0	0
<me> verzichte	*	4	0	0
<me> viens	*	-2	0	0
<me> voiture	*	-3	0	0
<me> von	*	0	-4	0
<me> vor	*	-3	0	0
<me> vos	*	-1	3	0
<me> voudrais	*	-4	0	0
<me> voy	*	2	0	0
<me> vuelvan	*	2	0	0
<me> want	*	1	4	-1
<me> was	*	6	0	-2
<me> wer	*	0	0	3
<me> werde	*	2	0	0
<me> when	*	-3	0	0
<me> which	*	0	0	3
<me> wieder	*	-9	8	0
<me> wifes	*	2	0	0
<me> willige	*	0	3	0
<me> with	*	-1	0	-4
<me> withdraw	*	3	0	0
<me> would	*	0	3	0
<me> wu	*	4	0	0
<me> wunsche	*	2	0	0
<me> wurde	*	4	0	0
<me> your	*	-4	0	0
<me> zeige	*	3	0	0
<me> zeit	*	-2	0	0
<me> ziehe	*	5	-2	0
<name>	*	-1	-7	-12
<name> $	*	4	-7	-9
<name> .. <again>	*	-6	0	0
<name> .. <me>	*	-5	0	0
<name> .. <number>	*	6	0	0
<name> .. <please_do>	*	2	0	0
<name> .. <send>	*	-2	0	0
<name> .. <stranger>	*	5	0	0
<name> .. <texts>	*	-8	1	0
<name> .. <third>	*	-9	0	0
<name> .. <you>	*	-8	0	0
<name> <again>	*	-3	0	0
<name> <ask>	*	2	0	0
<name> <you>	*	-2	0	0
<name> de	*	-4	0	0
<name> doesnt	*	2	0	0
<name> dubois	*	4	0	0
<name> ici	*	6	0	0
<name> is	*	3	0	0
<name> mais	*	-3	0	0
<name> me	*	2	0	0
<name> sou	*	-4	0	0
<name> soy	*	-4	0	0
<name> ya	*	2	0	0
<not>	*	5	-17	-17
<not> $	*	14	-6	-8
<not> .. <again>	*	12	-9	-2
<not> .. <ask>	*	-5	0	4
<not> .. <consent>	*	15	-7	0
<not> .. <fed>	*	-5	0	0
<not> .. <interest>	*	18	0	0
<not> .. <leave>	*	-3	0	0
<not> .. <list>	*	-2	0	0
<not> .. <me>	*	3	0	-4
<not> .. <name>	*	25	0	0
<not> .. <not>	*	5	-6	-3
<not> .. <number>	*	6	5	0
<not> .. <person_id>	*	6	0	0
<not> .. <please_do>	*	11	0	-2
<not> .. <remove>	*	-31	3	0
<not> .. <send>	*	4	-16	-3
<not> .. <stop>	*	-14	3	0
<not> .. <texts>	*	10	-17	-1
<not> .. <want>	*	8	3	-7
<not> .. <wrong>	*	-2	0	0
<not> .. <you>	*	9	-7	0
<not> 3	*	-2	0	0
<not> <again>	*	5	-1	0
<not> <ask>	*	4	0	0
<not> <consent>	*	4	-3	0
<not> <goods>	*	5	0	0
<not> <interest>	*	8	0	0
<not> <leave>	*	-2	0	0
<not> <list>	*	4	0	0
<not> <name>	*	13	0	0
<not> <not>	*	5	0	0
<not> <number>	*	-5	2	0
<not> <person_id>	*	4	0	0
<not> <please_do>	*	8	0	-1
<not> <remove>	*	-11	0	0
<not> <send>	*	8	-7	-4
<not> <stop>	*	-17	0	0
<not> <texts>	*	8	-4	-2
<not> <third>	*	3	0	0
<not> <want>	*	9	0	-6
<not> a	*	3	0	0
<not> abmelden	*	-3	0	0
<not> accepte	*	2	0	0
<not> acheterai	*	3	0	0
<not> add	*	2	0	0
<not> adiantou	*	2	0	0
<not> again	*	6	0	0
<not> ahnung	*	-2	0	0
<not> ai	*	-3	0	0
<not> angebote	*	2	0	0
<not> anrufe	*	-4	0	0
<not> anrufen	*	-3	0	0
<not> arrete	*	-2	0	0
<not> arrive	*	2	0	0
<not> arrivent	*	-3	0	0
<not> auf	*	-7	0	0
<not> autorice	*	-2	0	0
<not> autorizo	*	3	0	0
<not> bedarf	*	7	0	0
<not> besoin	*	3	0	0
<not> bestellt	*	2	0	0
<not> bezahlen	*	-3	0	0
<not> bother	*	-3	0	0
<not> brenda	*	2	0	0
<not> buying	*	7	0	0
<not> ca	*	-2	0	0
<not> calls	*	-4	0	0
<not> care	*	5	0	0
<not> chegou	*	-4	0	0
<not> chez	*	-2	0	0
<not> client	*	2	0	0
<not> coming	*	2	0	0
<not> conheco	*	2	0	0
<not> conozco	*	2	0	0
<not> consent	*	2	0	0
<not> contatar	*	3	0	0
<not> curso	*	-4	0	0
<not> d	*	-7	0	2
<not> da	*	-5	0	0
<not> dans	*	3	0	0
<not> dejen	*	-8	0	0
<not> demande	*	-2	0	0
<not> der	*	6	0	0
<not> desejo	*	3	0	0
<not> deseo	*	6	0	0
<not> die	*	6	0	0
<not> do	*	2	0	0
<not> donne	*	4	0	0
<not> doy	*	2	0	0
<not> e	*	5	0	0
<not> einverstanden	*	-2	0	0
<not> email	*	-3	0	0
<not> encore	*	-6	0	0
<not> enroll	*	3	0	0
<not> entiendo	*	-3	0	4
<not> entrar	*	3	0	0
<not> enviar	*	2	0	0
<not> envoyez	*	-4	0	0
<not> erhalten	*	-3	0	0
<not> es	*	4	0	0
<not> escreva	*	-3	0	0
<not> esta	*	-2	0	0
<not> etre	*	4	0	0
<not> eu	*	-2	0	0
<not> fim	*	-2	0	0
<not> for	*	6	0	0
<not> fragen	*	-2	0	0
<not> funciona	*	8	0	0
<not> geschrieben	*	-3	0	0
<not> get	*	2	0	0
<not> getting	*	-6	0	0
<not> gewollt	*	2	0	0
<not> go	*	-3	0	0
<not> good	*	-2	0	0
<not> got	*	-2	0	0
<not> happy	*	-3	0	0
<not> have	*	2	0	0
<not> hay	*	-3	0	0
<not> he	*	-3	0	0
<not> hear	*	-2	0	0
<not> heard	*	4	0	0
<not> him	*	3	0	0
<not> i	*	2	0	0
<not> im	*	3	0	0
<not> impferinnerungen	*	2	0	0
<not> importa	*	-5	0	0
<not> incomoda	*	-6	0	0
<not> inscrit	*	2	0	0
<not> insistam	*	2	0	0
<not> insistan	*	2	0	0
<not> insistez	*	2	0	0
<not> interessee	*	3	0	0
<not> interested	*	3	0	0
<not> intresse	*	4	0	0
<not> jamais	*	-2	0	0
<not> kevin	*	5	0	0
<not> know	*	-3	0	0
<not> la	*	5	0	0
<not> laissez	*	3	0	0
<not> langer	*	2	0	0
<not> le	*	3	2	0
<not> leo	*	-4	0	0
<not> lis	*	2	0	0
<not> liste	*	5	0	0
<not> llamadas	*	2	0	0
<not> llamen	*	-2	0	0
<not> lo	*	-3	0	0
<not> longer	*	2	0	0
<not> los	*	6	0	0
<not> lui	*	3	0	0
<not> ma	*	-3	0	0
<not> mais	*	-2	0	0
<not> make	*	-5	0	0
<not> manda	*	5	0	0
<not> mandar	*	-3	0	0
<not> me	*	3	-3	0
<not> mean	*	-2	8	0
<not> means	*	4	0	0
<not> mehr	*	3	0	0
<not> meine	*	3	0	0
<not> mensajes	*	3	0	0
<not> message	*	2	0	0
<not> messages	*	-4	0	0
<not> meu	*	-5	3	0
<not> mind	*	-3	0	0
<not> mir	*	-3	0	0
<not> moi	*	4	0	0
<not> mon	*	-3	0	0
<not> mr	*	2	0	0
<not> nachricht	*	-9	0	0
<not> need	*	6	0	0
<not> not	*	3	0	0
<not> own	*	4	0	0
<not> para	*	-3	0	0
<not> parem	*	-6	0	0
<not> pedi	*	-4	0	0
<not> posso	*	-4	0	0
<not> probleme	*	-4	0	0
<not> pueden	*	2	0	0
<not> puedo	*	-3	0	0
<not> querer	*	-11	8	0
<not> quero	*	0	-3	0
<not> rater	*	-3	0	0
<not> read	*	6	0	0
<not> reason	*	-2	0	0
<not> receber	*	7	0	0
<not> recebi	*	-6	0	0
<not> recebo	*	-5	0	0
<not> recevoir	*	7	0	0
<not> recibi	*	-2	0	0
<not> recibir	*	3	0	0
<not> recibo	*	-3	0	0
<not> recois	*	-8	0	0
<not> recu	*	-4	0	0
<not> rompan	*	4	0	0
<not> s	*	2	0	0
<not> say	*	-6	0	0
<not> se	*	-7	0	5
<not> sei	*	0	0	4
<not> signup	*	2	0	0
<not> so	*	-2	0	0
<not> sont	*	2	0	0
<not> sou	*	4	0	0
<not> soy	*	6	0	0
<not> spam	*	-5	0	0
<not> stop	*	-8	0	0
<not> sure	*	-7	0	0
<not> talk	*	-4	0	0
<not> tengo	*	-3	0	0
<not> tenho	*	-3	0	0
<not> text	*	5	-1	0
<not> thats	*	-6	0	0
<not> three	*	-2	0	0
<not> to	*	9	0	0
<not> true	*	-3	0	0
<not> txt	*	6	0	0
<not> un	*	8	0	0
<not> understand	*	-2	0	2
<not> unsubscribe	*	-6	0	0
<not> use	*	3	0	-1
<not> usem	*	2	0	0
<not> utilisez	*	4	0	0
<not> veut	*	3	0	0
<not> veux	*	-6	0	0
<not> vi	*	-4	0	0
<not> vive	*	3	0	0
<not> voltem	*	4	0	0
<not> von	*	-3	0	0
<not> vor	*	-2	0	0
<not> vos	*	-4	0	0
<not> voting	*	2	0	0
<not> votre	*	5	0	0
<not> vou	*	2	0	0
<not> vous	*	-7	0	0
<not> vuelvan	*	5	0	0
<not> wanted	*	4	0	0
<not> was	*	2	0	0
<not> way	*	-2	0	0
<not> weiter	*	0	0	4
<not> werbung	*	3	0	0
<not> who	*	2	0	0
<not> wieder	*	8	0	0
<not> wish	*	4	0	0
<not> you	*	2	0	0
<not> your	*	2	0	0
<not> zucker	*	-3	0	0
<not> zwiebeln	*	-2	0	0
<number>	*	9	-2	-3
<number> $	*	7	4	0
<number> .. <goods>	*	6	0	0
<number> .. <leave>	*	2	0	0
<number> .. <legal>	*	3	0	0
<number> .. <list>	*	-4	4	0
<number> .. <me>	*	0	-6	0
<number> .. <name>	*	2	0	0
<number> .. <number>	*	-2	-1	0
<number> .. <person_id>	*	2	0	0
<number> .. <send>	*	-6	5	0
<number> .. <stop>	*	-3	0	0
<number> .. <texts>	*	-10	2	0
<number> .. <third>	*	6	0	0
<number> .. <wrong>	*	6	0	0
<number> 3	*	-4	0	0
<number> <legal>	*	2	0	0
<number> <me>	*	-3	0	1
<number> <not>	*	-2	0	0
<number> <person_id>	*	6	0	0
<number> <remove>	*	4	0	0
<number> <stop>	*	-5	0	0
<number> <stranger>	*	-3	0	0
<number> <third>	*	3	0	0
<number> <wrong>	*	3	0	0
<number> a	*	-3	2	0
<number> aus	*	-3	0	0
<number> before	*	2	0	0
<number> changed	*	-2	0	0
<number> d	*	3	0	0
<number> da	*	7	0	0
<number> de	*	-4	-2	0
<number> depuis	*	2	0	0
<number> do	*	2	0	0
<number> e	*	2	0	0
<number> euros	*	-2	0	0
<number> for	*	2	0	4
<number> from	*	5	-2	0
<number> gehort	*	4	0	0
<number> geirrt	*	3	0	0
<number> i	*	0	0	2
<number> in	*	-1	6	0
<number> is	*	3	0	0
<number> ist	*	-4	0	0
<number> loschen	*	3	0	0
<number> my	*	-2	0	0
<number> n	*	3	0	0
<number> nicht	*	-4	0	0
<number> novo	*	-3	0	0
<number> nuevo	*	-3	0	0
<number> of	*	-4	0	0
<number> on	*	-4	0	0
<number> out	*	7	0	0
<number> plan	*	2	0	0
<number> por	*	3	0	0
<number> postal	*	-3	0	0
<number> so	*	4	0	0
<number> sperren	*	3	0	0
<number> the	*	-1	-2	0
<number> to	*	-3	5	0
<number> und	*	-3	0	0
<number> war	*	2	0	0
<number> wont	*	3	0	0
<number> yesterday	*	-3	0	0
<number> your	*	-3	0	0
<person_id>	*	5	-16	0
<person_id> $	*	3	-3	3
<person_id> .. <again>	*	-2	0	0
<person_id> .. <ask>	*	-3	0	-1
<person_id> .. <consent>	*	13	0	0
<person_id> .. <goods>	*	-4	0	5
<person_id> .. <legal>	*	-3	0	0
<person_id> .. <me>	*	0	-2	-4
<person_id> .. <name>	*	6	0	0
<person_id> .. <not>	*	6	0	0
<person_id> .. <number>	*	9	0	0
<person_id> .. <person_id>	*	9	0	0
<person_id> .. <please_do>	*	3	0	0
<person_id> .. <remove>	*	5	0	0
<person_id> .. <send>	*	-3	0	1
<person_id> .. <stop>	*	3	0	0
<person_id> .. <texts>	*	7	-1	0
<person_id> .. <third>	*	-3	0	2
<person_id> .. <want>	*	4	0	0
<person_id> .. <wrong>	*	3	0	0
<person_id> .. <you>	*	2	0	0
<person_id> <again>	*	-4	0	0
<person_id> <consent>	*	5	0	0
<person_id> <goods>	*	-1	0	4
<person_id> <leave>	*	3	0	0
<person_id> <list>	*	-4	0	0
<person_id> <not>	*	7	0	0
<person_id> <person_id>	*	6	0	0
<person_id> <please_do>	*	4	0	0
<person_id> <remove>	*	3	0	0
<person_id> <wrong>	*	4	0	0
<person_id> <you>	*	7	0	0
<person_id> a	*	2	0	0
<person_id> about	*	2	0	0
<person_id> any	*	2	0	0
<person_id> au	*	-2	0	0
<person_id> avisou	*	-4	0	0
<person_id> by	*	7	0	0
<person_id> called	*	2	0	0
<person_id> do	*	-2	0	0
<person_id> e	*	-3	0	0
<person_id> else	*	4	0	0
<person_id> elses	*	3	0	0
<person_id> equivocada	*	2	0	0
<person_id> had	*	2	0	0
<person_id> has	*	-2	0	0
<person_id> helfen	*	0	0	3
<person_id> here	*	3	0	0
<person_id> im	*	-3	0	0
<person_id> is	*	-4	0	0
<person_id> its	*	-2	0	0
<person_id> list	*	-2	0	0
<person_id> me	*	5	0	0
<person_id> moi	*	-3	0	0
<person_id> nein	*	3	0	0
<person_id> of	*	-2	0	0
<person_id> off	*	2	0	0
<person_id> pas	*	5	0	0
<person_id> put	*	3	0	0
<person_id> read	*	2	0	0
<person_id> sends	*	0	0	3
<person_id> service	*	0	0	4
<person_id> so	*	2	0	0
<person_id> stole	*	-2	0	0
<person_id> the	*	-4	0	0
<person_id> to	*	2	0	0
<person_id> trocou	*	2	0	0
<person_id> were	*	-5	0	0
<person_id> when	*	2	0	0
<person_id> you	*	5	0	0
<please_do>	*	-8	-3	3
<please_do> $	*	-3	6	8
<please_do> .. <again>	*	-1	4	0
<please_do> .. <consent>	*	-3	1	0
<please_do> .. <fed>	*	-3	0	0
<please_do> .. <goods>	*	0	0	-4
<please_do> .. <leave>	*	10	-1	0
<please_do> .. <legal>	*	4	0	0
<please_do> .. <list>	*	3	0	0
<please_do> .. <me>	*	-6	1	-7
<please_do> .. <name>	*	-4	0	0
<please_do> .. <not>	*	11	0	0
<please_do> .. <number>	*	0	2	-2
<please_do> .. <person_id>	*	0	-1	3
<please_do> .. <please_do>	*	-3	0	2
<please_do> .. <send>	*	-1	9	2
<please_do> .. <stop>	*	5	-1	0
<please_do> .. <texts>	*	0	9	0
<please_do> .. <third>	*	-3	0	0
<please_do> .. <want>	*	7	0	1
<please_do> .. <you>	*	-1	2	-1
<please_do> <list>	*	4	0	0
<please_do> <me>	*	-2	0	-3
<please_do> <name>	*	-2	0	0
<please_do> <person_id>	*	2	0	6
<please_do> <send>	*	-1	5	2
<please_do> <stop>	*	-4	0	0
<please_do> <texts>	*	-1	6	0
<please_do> <third>	*	-3	0	0
<please_do> <you>	*	3	-2	0
<please_do> a	*	-4	-4	1
<please_do> and	*	0	0	3
<please_do> de	*	5	0	0
<please_do> her	*	-2	0	0
<please_do> here	*	0	0	5
<please_do> him	*	-2	0	0
<please_do> his	*	3	0	0
<please_do> it	*	9	0	0
<please_do> me	*	-4	-2	-2
<please_do> menu	*	0	0	5
<please_do> my	*	0	3	0
<please_do> needed	*	0	0	2
<please_do> on	*	-4	0	0
<please_do> or	*	2	0	0
<please_do> registry	*	2	0	0
<please_do> someone	*	3	0	0
<please_do> sure	*	3	0	0
<please_do> text	*	-3	0	0
<please_do> texting	*	-3	4	0
<please_do> texts	*	0	3	0
<please_do> the	*	-4	1	-1
<please_do> them	*	-2	0	0
<please_do> this	*	2	0	3
<please_do> to	*	-1	0	-2
<please_do> your	*	4	-2	0
<remove>	*	11	-6	-15
<remove> $	*	28	-10	-9
<remove> .. <again>	*	-9	2	0
<remove> .. <ask>	*	2	0	0
<remove> .. <consent>	*	3	-8	0
<remove> .. <fed>	*	-9	0	0
<remove> .. <goods>	*	-14	0	0
<remove> .. <leave>	*	1	-2	0
<remove> .. <legal>	*	-8	0	0
<remove> .. <list>	*	9	-14	0
<remove> .. <me>	*	5	-4	-6
<remove> .. <name>	*	-7	0	0
<remove> .. <not>	*	-7	10	0
<remove> .. <number>	*	5	-1	-1
<remove> .. <person_id>	*	5	0	1
<remove> .. <please_do>	*	-9	3	4
<remove> .. <remove>	*	0	4	0
<remove> .. <send>	*	-5	-4	0
<remove> .. <stop>	*	-2	8	0
<remove> .. <stranger>	*	-6	0	0
<remove> .. <texts>	*	7	-8	1
<remove> .. <third>	*	-6	0	0
<remove> .. <us>	*	9	0	0
<remove> .. <want>	*	-8	9	0
<remove> .. <wrong>	*	-10	1	0
<remove> .. <you>	*	3	-1	0
<remove> <again>	*	-2	0	0
<remove> <ask>	*	8	0	0
<remove> <goods>	*	-2	0	0
<remove> <me>	*	5	-1	-5
<remove> <name>	*	-4	0	0
<remove> <not>	*	0	10	0
<remove> <number>	*	-2	0	0
<remove> <person_id>	*	4	0	0
<remove> <please_do>	*	0	0	4
<remove> <remove>	*	0	4	0
<remove> <stop>	*	-1	4	0
<remove> <us>	*	8	0	0
<remove> about	*	2	0	0
<remove> ai	*	4	0	0
<remove> all	*	5	0	0
<remove> another	*	3	0	0
<remove> assistance	*	0	0	2
<remove> aus	*	2	0	0
<remove> back	*	3	0	0
<remove> ce	*	2	0	0
<remove> d	*	5	0	0
<remove> dai	*	4	0	0
<remove> daqui	*	7	0	0
<remove> das	*	-6	0	0
<remove> de	*	7	-10	-1
<remove> den	*	-3	0	0
<remove> dessa	*	7	0	0
<remove> die	*	-7	0	0
<remove> disso	*	4	0	0
<remove> do	*	-2	-1	0
<remove> doesnt	*	3	0	0
<remove> dos	*	4	0	0
<remove> du	*	-3	0	0
<remove> e	*	3	0	0
<remove> el	*	-3	0	0
<remove> este	*	5	0	0
<remove> et	*	2	0	0
<remove> eu	*	2	0	0
<remove> fora	*	2	0	0
<remove> forever	*	-2	0	0
<remove> from	*	2	0	0
<remove> geht	*	3	0	0
<remove> help	*	0	0	4
<remove> here	*	3	0	0
<remove> ich	*	-4	0	0
<remove> in	*	0	8	0
<remove> inmediata	*	3	0	0
<remove> it	*	-1	2	0
<remove> l	*	-3	0	0
<remove> la	*	-11	0	0
<remove> le	*	-5	0	0
<remove> les	*	-7	0	0
<remove> link	*	6	0	0
<remove> los	*	-3	0	0
<remove> ma	*	-5	0	0
<remove> me	*	10	1	0
<remove> medica	*	-2	0	0
<remove> meine	*	-3	3	0
<remove> mes	*	4	0	0
<remove> mi	*	-5	-1	0
<remove> moi	*	8	-3	0
<remove> mon	*	2	-3	0
<remove> my	*	-2	2	0
<remove> nao	*	3	0	0
<remove> no	*	9	0	0
<remove> nous	*	3	0	0
<remove> o	*	-3	-2	0
<remove> of	*	-7	0	0
<remove> out	*	-3	0	0
<remove> par	*	-2	0	0
<remove> pas	*	-5	0	0
<remove> por	*	-6	0	0
<remove> pressure	*	-3	0	0
<remove> recibos	*	-2	0	0
<remove> request	*	4	0	0
<remove> sans	*	-2	4	0
<remove> sie	*	-4	0	0
<remove> sin	*	-2	0	0
<remove> tempo	*	4	0	0
<remove> that	*	-3	7	0
<remove> the	*	-7	3	0
<remove> this	*	-2	0	0
<remove> tres	*	3	0	0
<remove> uma	*	-7	0	0
<remove> un	*	-3	0	0
<remove> una	*	-3	0	0
<remove> une	*	-4	0	0
<remove> us	*	3	0	0
<remove> was	*	2	0	0
<remove> ya	*	8	0	0
<send>	*	6	7	0
<send> $	*	14	3	-6
<send> .. <again>	*	4	2	-5
<send> .. <ask>	*	1	-3	0
<send> .. <goods>	*	3	4	3
<send> .. <legal>	*	4	-1	0
<send> .. <list>	*	0	7	0
<send> .. <me>	*	1	2	-5
<send> .. <name>	*	-5	-2	0
<send> .. <not>	*	5	0	-1
<send> .. <number>	*	-3	8	6
<send> .. <please_do>	*	0	0	5
<send> .. <remove>	*	4	-3	0
<send> .. <send>	*	2	-5	3
<send> .. <stop>	*	8	-1	0
<send> .. <stranger>	*	3	0	0
<send> .. <texts>	*	-7	3	-2
<send> .. <third>	*	-8	0	0
<send> .. <want>	*	2	2	0
<send> .. <wrong>	*	-10	0	0
<send> .. <you>	*	-3	0	-1
<send> <again>	*	0	-5	0
<send> <consent>	*	-2	3	0
<send> <goods>	*	0	5	4
<send> <leave>	*	2	0	0
<send> <list>	*	4	8	0
<send> <me>	*	3	0	-3
<send> <not>	*	2	0	0
<send> <number>	*	0	0	2
<send> <please_do>	*	-2	0	0
<send> <remove>	*	3	0	0
<send> <send>	*	-2	1	-1
<send> <stop>	*	5	1	0
<send> <texts>	*	-4	6	-3
<send> <third>	*	-3	0	2
<send> <wrong>	*	-3	0	0
<send> <you>	*	-9	-1	-1
<send> a	*	3	-5	0
<send> ab	*	2	0	0
<send> abonnieren	*	-1	2	0
<send> after	*	4	0	0
<send> again	*	5	0	0
<send> al	*	-4	0	0
<send> alerts	*	-4	3	0
<send> an	*	0	4	0
<send> any	*	3	0	0
<send> aqui	*	0	0	5
<send> as	*	-3	1	0
<send> at	*	3	0	0
<send> before	*	-2	0	0
<send> bekommen	*	-5	0	0
<send> club	*	5	1	0
<send> coisa	*	3	0	0
<send> communications	*	3	-1	0
<send> con	*	-2	0	0
<send> cosas	*	2	0	0
<send> dienst	*	2	0	2
<send> digga	*	3	0	0
<send> du	*	-2	0	0
<send> en	*	-2	0	0
<send> erhalten	*	-3	1	0
<send> est	*	-2	0	0
<send> euch	*	-4	0	0
<send> from	*	2	0	1
<send> goes	*	2	0	0
<send> her	*	-2	0	0
<send> here	*	2	0	0
<send> i	*	4	0	0
<send> ich	*	-3	1	0
<send> ihr	*	-2	0	0
<send> info	*	2	0	2
<send> is	*	-9	0	0
<send> it	*	-4	0	0
<send> le	*	-3	0	0
<send> list	*	3	4	0
<send> liste	*	-3	2	0
<send> los	*	-6	1	0
<send> man	*	2	0	0
<send> manda	*	-2	0	0
<send> mehr	*	3	-4	0
<send> mensagens	*	-2	1	0
<send> mensaje	*	-4	0	0
<send> mensajes	*	-1	3	0
<send> mich	*	4	0	0
<send> mir	*	-1	0	-2
<send> moi	*	-8	0	0
<send> mon	*	2	0	0
<send> msg	*	4	0	0
<send> msj	*	2	0	0
<send> my	*	3	0	0
<send> newsletter	*	-2	1	0
<send> nicht	*	3	0	0
<send> no	*	-3	0	0
<send> o	*	-3	0	0
<send> ofertas	*	-2	0	0
<send> once	*	-2	2	0
<send> only	*	-3	0	0
<send> os	*	-2	0	0
<send> out	*	5	0	0
<send> para	*	-2	0	0
<send> pas	*	-7	0	0
<send> plus	*	6	0	0
<send> pour	*	-3	0	0
<send> pra	*	7	0	0
<send> program	*	3	-3	0
<send> promocoes	*	-3	0	0
<send> recu	*	-3	0	0
<send> reicht	*	-6	0	0
<send> reminders	*	5	3	0
<send> schicken	*	-2	1	0
<send> service	*	1	2	5
<send> sie	*	5	0	0
<send> somebody	*	6	0	0
<send> spam	*	-3	0	0
<send> stop	*	0	2	0
<send> subscription	*	3	0	0
<send> the	*	-12	-2	0
<send> them	*	0	0	3
<send> these	*	2	0	0
<send> thing	*	0	0	4
<send> this	*	0	2	1
<send> to	*	1	-2	1
<send> und	*	3	0	0
<send> up	*	8	0	0
<send> updates	*	0	2	0
<send> verteiler	*	-2	1	0
<send> was	*	-5	0	0
<send> while	*	-5	0	0
<send> you	*	-3	0	0
<send> zu	*	0	3	0
<stop>	*	6	-8	-23
<stop> $	*	20	-1	-10
<stop> .. <ask>	*	-4	4	0
<stop> .. <consent>	*	6	-7	0
<stop> .. <fed>	*	-7	0	0
<stop> .. <goods>	*	-2	0	0
<stop> .. <legal>	*	-2	0	0
<stop> .. <list>	*	5	0	0
<stop> .. <me>	*	2	0	-2
<stop> .. <not>	*	0	2	0
<stop> .. <please_do>	*	-3	0	0
<stop> .. <remove>	*	-13	0	0
<stop> .. <send>	*	10	-14	0
<stop> .. <stop>	*	2	6	0
<stop> .. <stranger>	*	-2	0	0
<stop> .. <texts>	*	17	-17	0
<stop> .. <third>	*	-3	0	0
<stop> .. <us>	*	-2	0	0
<stop> .. <want>	*	-2	5	0
<stop> .. <wrong>	*	-11	8	0
<stop> .. <you>	*	-1	-6	0
<stop> <ask>	*	-8	5	0
<stop> <goods>	*	-3	0	0
<stop> <me>	*	-3	2	0
<stop> <not>	*	-1	2	0
<stop> <remove>	*	-4	0	0
<stop> <send>	*	4	-4	2
<stop> <stop>	*	2	0	0
<stop> <texts>	*	0	-5	2
<stop> <want>	*	6	2	0
<stop> a	*	-5	0	0
<stop> all	*	2	0	0
<stop> and	*	6	0	0
<stop> annoying	*	2	0	0
<stop> antworten	*	-3	0	0
<stop> aqui	*	-2	0	0
<stop> are	*	-3	0	0
<stop> as	*	7	-1	0
<stop> asking	*	6	0	0
<stop> auf	*	8	0	0
<stop> baja	*	-5	0	0
<stop> bloss	*	-3	0	0
<stop> bothering	*	-2	0	0
<stop> buzzing	*	3	0	0
<stop> by	*	-10	0	0
<stop> ca	*	9	0	0
<stop> calling	*	-7	0	0
<stop> ces	*	3	0	0
<stop> charging	*	-4	0	0
<stop> claim	*	-2	0	0
<stop> com	*	4	0	0
<stop> crying	*	-2	0	0
<stop> da	*	-3	0	0
<stop> darme	*	2	0	0
<stop> darse	*	3	0	0
<stop> das	*	5	0	0
<stop> date	*	-3	0	0
<stop> davon	*	3	0	0
<stop> de	*	-5	-9	-2
<stop> doesnt	*	3	0	0
<stop> doing	*	-3	0	0
<stop> dont	*	2	0	0
<stop> e	*	9	0	0
<stop> el	*	-6	0	0
<stop> emailing	*	-4	0	0
<stop> en	*	-8	0	0
<stop> espera	*	-3	0	0
<stop> esse	*	2	0	0
<stop> esto	*	7	0	0
<stop> following	*	3	0	0
<stop> from	*	2	0	0
<stop> hittin	*	3	0	0
<stop> ihr	*	5	0	0
<stop> in	*	-4	0	0
<stop> isso	*	9	0	0
<stop> it	*	5	0	0
<stop> j	*	3	0	0
<stop> ja	*	7	0	0
<stop> je	*	-3	0	0
<stop> kidding	*	-3	0	0
<stop> la	*	-3	0	0
<stop> le	*	-9	0	0
<stop> les	*	8	-5	0
<stop> light	*	-3	0	0
<stop> like	*	6	0	0
<stop> los	*	5	0	0
<stop> lying	*	-3	0	0
<stop> mais	*	-2	0	0
<stop> maladie	*	-2	0	0
<stop> me	*	0	4	0
<stop> messages	*	2	0	0
<stop> messaging	*	6	0	0
<stop> meus	*	2	0	0
<stop> mi	*	-3	-3	0
<stop> minha	*	-5	0	0
<stop> mit	*	4	0	0
<stop> mon	*	-2	0	0
<stop> my	*	0	5	0
<stop> na	*	-5	0	0
<stop> nao	*	6	0	0
<stop> ne	*	4	0	0
<stop> nicht	*	-7	0	0
<stop> o	*	-2	-2	0
<stop> of	*	-6	0	0
<stop> off	*	-3	0	0
<stop> on	*	-4	2	0
<stop> or	*	5	0	0
<stop> os	*	3	0	0
<stop> par	*	-2	1	0
<stop> pas	*	-6	0	0
<stop> playing	*	-4	0	0
<stop> pra	*	-4	0	0
<stop> que	*	-4	2	0
<stop> receber	*	-5	1	0
<stop> recibir	*	-3	1	0
<stop> reminding	*	-2	0	0
<stop> repondu	*	2	0	0
<stop> sem	*	-4	1	0
<stop> sending	*	1	-2	0
<stop> sign	*	-4	0	0
<stop> smoking	*	-2	0	0
<stop> sms	*	0	0	4
<stop> surtout	*	-2	0	0
<stop> syncing	*	-5	0	0
<stop> talking	*	-6	0	0
<stop> texting	*	-4	-1	0
<stop> texts	*	3	1	0
<stop> that	*	-7	7	0
<stop> thats	*	-2	0	0
<stop> the	*	6	4	0
<stop> them	*	2	0	0
<stop> these	*	6	0	0
<stop> thing	*	4	0	0
<stop> this	*	7	0	0
<stop> to	*	-9	0	0
<stop> tout	*	7	0	0
<stop> trying	*	2	0	0
<stop> tu	*	-4	0	0
<stop> twice	*	4	0	0
<stop> uberlegen	*	-2	0	0
<stop> um	*	-2	0	0
<stop> uma	*	-5	0	0
<stop> un	*	-3	0	0
<stop> up	*	-3	0	0
<stop> vos	*	3	0	0
<stop> vous	*	-4	0	0
<stop> war	*	-4	5	0
<stop> with	*	11	0	0
<stop> working	*	-4	0	0
<stop> writing	*	3	0	0
<stop> y	*	4	0	0
<stop> ya	*	9	0	0
<stranger>	*	6	0	-5
<stranger> $	*	6	0	-2
<stranger> .. <ask>	*	-2	0	0
<stranger> .. <not>	*	4	0	0
<stranger> .. <person_id>	*	4	0	0
<stranger> .. <send>	*	-2	5	0
<stranger> .. <stop>	*	-4	0	0
<stranger> .. <texts>	*	2	0	0
<stranger> <ask>	*	-3	0	0
<stranger> <person_id>	*	4	0	0
<stranger> <stop>	*	-3	0	0
<stranger> de	*	0	5	0
<texts>	*	16	15	0
<texts> $	*	11	5	0
<texts> .. <again>	*	-1	11	-1
<texts> .. <ask>	*	-2	3	2
<texts> .. <consent>	*	-1	2	0
<texts> .. <fed>	*	0	1	3
<texts> .. <goods>	*	12	4	0
<texts> .. <leave>	*	4	0	2
<texts> .. <legal>	*	8	0	0
<texts> .. <list>	*	-7	0	0
<texts> .. <name>	*	-2	0	0
<texts> .. <not>	*	7	0	0
<texts> .. <number>	*	-10	7	5
<texts> .. <person_id>	*	5	0	2
<texts> .. <remove>	*	-2	-2	0
<texts> .. <send>	*	-8	2	0
<texts> .. <stop>	*	4	-7	0
<texts> .. <texts>	*	5	10	-2
<texts> .. <want>	*	0	0	2
<texts> .. <wrong>	*	-4	0	0
<texts> .. <you>	*	-5	2	0
<texts> <again>	*	3	6	-1
<texts> <ask>	*	-2	1	0
<texts> <consent>	*	-3	3	0
<texts> <fed>	*	-3	2	3
<texts> <goods>	*	3	5	0
<texts> <leave>	*	4	0	0
<texts> <list>	*	-4	0	0
<texts> <me>	*	-4	-3	-2
<texts> <not>	*	2	1	0
<texts> <number>	*	0	0	3
<texts> <please_do>	*	-3	0	0
<texts> <remove>	*	-6	0	0
<texts> <send>	*	-3	1	0
<texts> <stop>	*	4	-1	0
<texts> <texts>	*	5	1	0
<texts> <third>	*	2	0	0
<texts> <want>	*	3	0	2
<texts> a	*	9	0	0
<texts> ab	*	5	-1	0
<texts> abbestellen	*	3	-1	0
<texts> abonnieren	*	-2	2	0
<texts> about	*	1	0	3
<texts> again	*	-6	6	0
<texts> al	*	1	3	0
<texts> an	*	0	5	0
<texts> anymore	*	4	0	0
<texts> are	*	8	0	0
<texts> auf	*	-3	0	0
<texts> aus	*	8	0	0
<texts> back	*	-4	10	0
<texts> bekommen	*	-6	0	0
<texts> brauche	*	2	0	0
<texts> bye	*	7	0	0
<texts> call	*	-2	0	0
<texts> com	*	-3	0	0
<texts> como	*	4	0	0
<texts> de	*	-4	5	0
<texts> deaktivieren	*	4	0	0
<texts> demais	*	4	0	0
<texts> diarios	*	2	0	0
<texts> dienst	*	2	0	2
<texts> do	*	6	0	0
<texts> ein	*	3	1	0
<texts> end	*	-2	0	0
<texts> erhalten	*	-4	1	0
<texts> folder	*	-3	0	0
<texts> for	*	2	0	0
<texts> from	*	-3	2	0
<texts> fur	*	-2	0	0
<texts> gehen	*	4	0	0
<texts> gern	*	-3	0	0
<texts> have	*	4	0	0
<texts> how	*	0	4	0
<texts> is	*	-3	0	0
<texts> it	*	-3	0	0
<texts> keep	*	2	0	0
<texts> la	*	2	0	0
<texts> liste	*	-3	2	0
<texts> mandei	*	-3	0	0
<texts> mas	*	4	0	0
<texts> me	*	-3	0	-1
<texts> mehr	*	6	-5	0
<texts> mer	*	3	0	0
<texts> mit	*	-3	0	0
<texts> moi	*	-3	0	0
<texts> musubi	*	-2	0	0
<texts> n	*	-2	0	0
<texts> nao	*	3	0	0
<texts> newsletter	*	-2	1	0
<texts> nicht	*	2	0	0
<texts> no	*	-4	4	0
<texts> of	*	2	0	0
<texts> off	*	3	0	0
<texts> par	*	-1	3	0
<texts> para	*	-2	0	0
<texts> pode	*	-2	0	0
<texts> por	*	-4	7	0
<texts> pra	*	2	2	0
<texts> que	*	-9	0	0
<texts> recu	*	-2	0	0
<texts> reicht	*	-6	0	0
<texts> schicken	*	-2	1	0
<texts> service	*	0	2	0
<texts> si	*	-3	0	0
<texts> sim	*	-2	3	0
<texts> stopped	*	-3	0	0
<texts> sur	*	-3	0	0
<texts> texts	*	2	0	0
<texts> thing	*	0	0	2
<texts> to	*	9	0	0
<texts> und	*	3	0	0
<texts> verteiler	*	-2	1	0
<texts> vom	*	-3	0	0
<texts> wenn	*	3	0	0
<texts> while	*	-3	0	0
<texts> wieder	*	-3	5	0
<texts> will	*	0	0	2
<texts> zu	*	0	3	3
<texts> zuruck	*	0	-2	0
<third>	*	-6	-6	-5
<third> $	*	4	-3	0
<third> .. <again>	*	7	0	0
<third> .. <leave>	*	5	0	0
<third> .. <legal>	*	-7	0	0
<third> .. <list>	*	3	0	0
<third> .. <me>	*	-11	-1	0
<third> .. <name>	*	3	0	0
<third> .. <not>	*	4	0	0
<third> .. <number>	*	2	0	0
<third> .. <send>	*	-9	-4	0
<third> .. <stop>	*	-13	0	0
<third> .. <stranger>	*	10	0	0
<third> .. <third>	*	3	0	0
<third> .. <you>	*	1	2	0
<third> <leave>	*	2	0	0
<third> <legal>	*	-5	0	0
<third> <me>	*	4	-1	0
<third> <not>	*	-3	0	0
<third> <number>	*	8	0	0
<third> <person_id>	*	-3	0	0
<third> <remove>	*	3	0	0
<third> <stranger>	*	6	0	0
<third> buzon	*	2	0	0
<third> d	*	-3	0	0
<third> died	*	2	0	0
<third> doesnt	*	2	0	0
<third> e	*	-3	0	0
<third> gave	*	2	0	0
<third> gets	*	0	4	0
<third> is	*	7	0	0
<third> its	*	-2	0	0
<third> know	*	-2	0	0
<third> lunes	*	3	0	0
<third> menu	*	0	0	3
<third> my	*	2	0	0
<third> nao	*	-2	0	0
<third> nichts	*	-3	0	0
<third> number	*	3	0	0
<third> recibido	*	-3	0	0
<third> said	*	-2	0	0
<third> signed	*	5	0	0
<third> stop	*	4	0	0
<third> to	*	-6	0	0
<third> ultimo	*	3	0	0
<third> vom	*	-2	0	0
<third> vous	*	2	0	0
<third> wants	*	-2	0	0
<third> y	*	-2	0	0
<us>	*	1	-4	-4
<us> .. <fed>	*	-4	0	0
<us> .. <list>	*	3	0	0
<us> .. <not>	*	4	0	0
<us> .. <send>	*	-2	0	0
<us> .. <stop>	*	-5	0	0
<us> .. <stranger>	*	4	0	0
<us> <leave>	*	3	0	0
<us> <remove>	*	2	0	0
<us> <want>	*	-2	0	0
<us> are	*	3	0	0
<us> haben	*	-2	0	0
<us> have	*	-5	0	0
<us> hund	*	2	0	0
<us> montag	*	-3	0	0
<us> on	*	2	0	0
<us> went	*	2	0	0
<want>	*	1	2	3
<want> $	*	7	0	-5
<want> .. <again>	*	-3	1	0
<want> .. <consent>	*	-2	1	0
<want> .. <fed>	*	2	-1	0
<want> .. <goods>	*	-4	-2	-4
<want> .. <leave>	*	6	0	1
<want> .. <legal>	*	-2	0	0
<want> .. <list>	*	13	3	0
<want> .. <name>	*	-3	0	0
<want> .. <not>	*	9	-3	-6
<want> .. <number>	*	2	-2	0
<want> .. <person_id>	*	-8	-2	-1
<want> .. <please_do>	*	-1	-6	0
<want> .. <send>	*	-1	1	-3
<want> .. <stop>	*	6	-6	0
<want> .. <texts>	*	0	7	-7
<want> .. <third>	*	0	2	1
<want> .. <us>	*	-2	0	0
<want> .. <wrong>	*	2	0	0
<want> .. <you>	*	0	4	-2
<want> <again>	*	2	0	1
<want> <ask>	*	2	0	2
<want> <consent>	*	0	3	0
<want> <leave>	*	2	0	0
<want> <legal>	*	5	0	0
<want> <me>	*	-4	2	0
<want> <not>	*	10	-4	-4
<want> <please_do>	*	0	0	2
<want> <remove>	*	0	-3	2
<want> <send>	*	4	0	0
<want> <stop>	*	0	-4	0
<want> <texts>	*	8	1	0
<want> <third>	*	2	2	2
<want> <us>	*	-2	0	0
<want> <want>	*	-4	0	0
<want> <you>	*	-4	-5	-1
<want> a	*	-4	-1	-1
<want> algo	*	4	0	0
<want> any	*	4	0	0
<want> assistance	*	0	0	2
<want> aus	*	-1	2	0
<want> ayuda	*	-1	0	3
<want> back	*	-3	6	0
<want> be	*	2	0	0
<want> beschwerde	*	2	0	0
<want> continuar	*	-1	2	0
<want> da	*	2	0	0
<want> de	*	-5	0	6
<want> den	*	-3	0	0
<want> devolver	*	-2	0	0
<want> do	*	-2	0	0
<want> eine	*	-4	0	0
<want> einen	*	-2	0	0
<want> el	*	0	0	2
<want> em	*	3	0	0
<want> esperar	*	-5	0	0
<want> estar	*	5	0	0
<want> etre	*	4	0	0
<want> fries	*	-2	0	0
<want> garder	*	-2	0	0
<want> get	*	-2	0	0
<want> help	*	0	0	2
<want> hier	*	2	0	0
<want> hilfe	*	0	0	6
<want> i	*	-3	0	2
<want> ich	*	2	0	0
<want> info	*	0	0	4
<want> isso	*	-2	0	0
<want> juste	*	3	0	0
<want> kein	*	5	0	0
<want> keine	*	1	-1	-2
<want> keinen	*	-2	0	0
<want> less	*	2	0	0
<want> mais	*	6	0	0
<want> me	*	3	3	0
<want> mir	*	-4	0	0
<want> nicht	*	2	0	0
<want> nie	*	6	0	0
<want> nix	*	3	0	0
<want> of	*	5	0	0
<want> off	*	5	0	0
<want> out	*	13	0	0
<want> pagar	*	-2	0	0
<want> par	*	4	0	0
<want> parar	*	-3	0	0
<want> pas	*	-6	0	0
<want> perder	*	-5	0	0
<want> plus	*	3	0	0
<want> pu	*	3	-3	0
<want> que	*	2	0	2
<want> quiero	*	-3	0	0
<want> raus	*	5	0	0
<want> receber	*	0	3	0
<want> recevoir	*	-5	2	0
<want> recibir	*	0	3	0
<want> rester	*	-4	0	0
<want> salir	*	2	0	0
<want> salirme	*	3	0	0
<want> schon	*	6	0	0
<want> sich	*	2	0	0
<want> sie	*	-2	0	0
<want> some	*	-5	0	4
<want> something	*	2	0	0
<want> sue	*	3	0	0
<want> suscribirme	*	-1	3	0
<want> that	*	-5	0	0
<want> the	*	-5	1	0
<want> them	*	0	2	0
<want> these	*	-3	-1	-1
<want> this	*	-4	0	-1
<want> to	*	-3	2	-9
<want> two	*	-2	0	0
<want> un	*	-2	-1	0
<want> volver	*	-3	0	0
<want> von	*	4	0	0
<want> wieder	*	-4	1	0
<want> you	*	-3	-3	0
<want> your	*	2	-2	0
<wrong>	*	5	3	-11
<wrong> $	*	8	0	-5
<wrong> .. <again>	*	3	0	0
<wrong> .. <ask>	*	-2	0	0
<wrong> .. <consent>	*	-2	0	0
<wrong> .. <goods>	*	-12	0	0
<wrong> .. <list>	*	-6	0	0
<wrong> .. <me>	*	-7	2	0
<wrong> .. <name>	*	7	0	0
<wrong> .. <number>	*	8	-2	0
<wrong> .. <person_id>	*	14	0	0
<wrong> .. <remove>	*	0	3	0
<wrong> .. <send>	*	-7	0	0
<wrong> .. <stop>	*	-2	4	0
<wrong> .. <texts>	*	-4	1	0
<wrong> .. <third>	*	7	0	0
<wrong> .. <want>	*	-3	3	0
<wrong> <goods>	*	-3	0	0
<wrong> <list>	*	-4	0	0
<wrong> <me>	*	-3	0	0
<wrong> <name>	*	7	0	0
<wrong> <number>	*	4	-1	0
<wrong> <person_id>	*	4	0	0
<wrong> <stop>	*	2	0	0
<wrong> <third>	*	9	0	0
<wrong> amigo	*	2	0	0
<wrong> chat	*	-3	0	0
<wrong> con	*	3	0	0
<wrong> guy	*	5	0	0
<wrong> meu	*	-2	0	0
<wrong> number	*	4	0	0
<wrong> nummer	*	-3	0	0
<wrong> o	*	-2	2	0
<wrong> one	*	-2	0	0
<wrong> person	*	4	0	0
<wrong> remettez	*	0	2	0
<wrong> size	*	-4	0	0
<wrong> verbunden	*	4	0	0
<you>	*	9	-7	-18
<you> $	*	8	0	-3
<you> .. <again>	*	-5	6	0
<you> .. <ask>	*	-5	6	1
<you> .. <consent>	*	0	2	0
<you> .. <fed>	*	6	-1	0
<you> .. <goods>	*	-2	0	0
<you> .. <leave>	*	3	0	0
<you> .. <legal>	*	7	0	0
<you> .. <list>	*	5	0	0
<you> .. <me>	*	1	2	3
<you> .. <not>	*	1	-5	0
<you> .. <number>	*	8	0	0
<you> .. <person_id>	*	-4	-1	-1
<you> .. <please_do>	*	1	-2	-1
<you> .. <remove>	*	2	0	0
<you> .. <send>	*	-2	1	0
<you> .. <stop>	*	8	0	0
<you> .. <stranger>	*	3	0	0
<you> .. <texts>	*	2	2	-3
<you> .. <us>	*	3	0	0
<you> .. <wrong>	*	10	0	0
<you> .. <you>	*	5	0	0
<you> <again>	*	5	0	0
<you> <ask>	*	0	3	0
<you> <goods>	*	6	0	0
<you> <leave>	*	2	0	0
<you> <list>	*	7	0	0
<you> <me>	*	3	0	4
<you> <name>	*	-2	0	0
<you> <not>	*	2	-2	0
<you> <number>	*	-8	0	0
<you> <person_id>	*	-2	0	0
<you> <please_do>	*	3	-1	0
<you> <remove>	*	0	2	0
<you> <send>	*	0	-2	0
<you> <texts>	*	4	0	-1
<you> <third>	*	-4	0	0
<you> <wrong>	*	3	0	0
<you> <you>	*	2	0	0
<you> a	*	-3	0	0
<you> again	*	2	0	0
<you> age	*	-2	0	0
<you> an	*	7	0	0
<you> angebote	*	0	2	0
<you> anymore	*	2	0	0
<you> auch	*	-3	0	0
<you> auf	*	6	-2	0
<you> by	*	-1	2	0
<you> caiu	*	-4	0	0
<you> call	*	-2	0	0
<you> called	*	-2	0	0
<you> can	*	0	3	0
<you> chole	*	4	0	0
<you> comi	*	-2	0	0
<you> company	*	3	0	0
<you> continuez	*	4	0	0
<you> cours	*	-3	0	0
<you> customer	*	3	0	0
<you> dass	*	3	0	0
<you> demande	*	-3	0	0
<you> den	*	-3	0	0
<you> devant	*	-2	0	0
<you> didnt	*	2	0	0
<you> die	*	0	-3	0
<you> durft	*	-3	3	0
<you> email	*	-3	0	0
<you> es	*	3	0	0
<you> estuvo	*	4	0	0
<you> euch	*	2	0	0
<you> explain	*	0	0	2
<you> faire	*	3	0	0
<you> get	*	5	0	0
<you> go	*	-3	0	0
<you> got	*	4	0	0
<you> have	*	0	4	0
<you> help	*	1	0	-3
<you> hobbies	*	-3	0	0
<you> in	*	4	0	0
<you> keep	*	9	0	0
<you> killing	*	-4	0	0
<you> language	*	-2	0	0
<you> last	*	2	0	0
<you> list	*	3	1	0
<you> lista	*	-2	1	0
<you> lo	*	-3	0	0
<you> los	*	2	0	0
<you> lose	*	-5	0	0
<you> mail	*	-3	0	0
<you> mandam	*	3	0	0
<you> meinen	*	2	0	0
<you> mensagem	*	-3	0	0
<you> mensaje	*	-3	0	0
<you> messages	*	-2	0	0
<you> mir	*	0	-1	4
<you> n	*	3	0	0
<you> nachricht	*	-3	0	0
<you> name	*	-6	0	0
<you> namen	*	-4	0	0
<you> ne	*	-9	0	0
<you> nervt	*	3	0	0
<you> never	*	-2	0	0
<you> nicht	*	-6	0	0
<you> nombre	*	-2	0	0
<you> not	*	12	0	0
<you> number	*	-6	0	0
<you> numero	*	-5	0	0
<you> ofertas	*	5	0	0
<you> offres	*	-3	0	0
<you> people	*	8	0	0
<you> place	*	-2	0	0
<you> pouvez	*	-2	4	0
<you> pubs	*	4	0	0
<you> puse	*	2	0	0
<you> quit	*	3	0	0
<you> rabatten	*	2	0	0
<you> records	*	2	0	0
<you> roll	*	-5	0	0
<you> sale	*	0	4	0
<you> sao	*	2	0	0
<you> say	*	-3	0	0
<you> schreiben	*	3	0	0
<you> schreibt	*	-2	0	0
<you> schwester	*	-7	0	0
<you> sent	*	-2	0	0
<you> services	*	2	0	0
<you> spam	*	4	0	0
<you> sparen	*	2	0	0
<you> still	*	4	0	0
<you> take	*	4	0	0
<you> tell	*	0	0	2
<you> temps	*	5	0	0
<you> termine	*	-4	0	0
<you> texting	*	3	-1	0
<you> texts	*	-4	4	0
<you> the	*	-2	0	0
<you> think	*	5	0	0
<you> tiempo	*	5	0	0
<you> time	*	3	0	0
<you> to	*	0	-3	0
<you> too	*	-4	0	0
<you> tuve	*	3	0	0
<you> understand	*	3	0	0
<you> undo	*	0	3	0
<you> unsubscribe	*	3	0	0
<you> volume	*	-2	0	0
<you> wasting	*	3	0	0
<you> website	*	3	0	0
<you> work	*	-4	0	0
^ 17	de	4	0	0
^ 3	en	3	0	0
^ <again>	*	-6	1	8
^ <ask>	*	-3	-5	1
^ <consent>	*	-4	10	-5
^ <fed>	*	1	-8	-6
^ <goods>	*	-3	-1	2
^ <leave>	*	8	-9	-8
^ <legal>	*	1	0	-9
^ <list>	*	-13	0	0
^ <me>	*	-2	-2	-2
^ <not>	*	0	-13	-7
^ <number>	*	-6	-8	-9
^ <person_id>	*	-5	-5	-5
^ <please_do>	*	-8	0	-1
^ <remove>	*	2	-2	-12
^ <send>	*	-3	-10	-10
^ <stop>	*	9	-14	-17
^ <stranger>	*	-6	4	-2
^ <texts>	*	-3	-12	0
^ <us>	*	4	-2	0
^ <want>	*	-1	0	7
^ <wrong>	*	8	-5	-7
^ <you>	*	2	0	-4
^ _ 10	en	-2	0	0
^ _ 4	en	-4	0	0
^ _ 5	*	-3	0	0
^ _ a	*	-1	2	-1
^ _ ab	de	6	0	0
^ _ abgemeldet	de	0	-2	0
^ _ abmeldelink	de	5	0	0
^ _ abmelden	de	-5	0	0
^ _ abmeldung	de	2	0	0
^ _ abonnieren	de	-1	2	0
^ _ abrir	pt	3	0	0
^ _ abstellen	de	-2	0	0
^ _ accepte	fr	-2	3	0
^ _ accidentally	en	-4	1	0
^ _ accord	fr	-3	0	0
^ _ add	en	3	0	0
^ _ adore	fr	-3	-1	0
^ _ adresse	de	-3	0	0
^ _ again	en	8	0	0
^ _ age	*	-2	0	0
^ _ agree	en	-4	1	0
^ _ ahi	es	-2	0	0
^ _ ahnung	de	-2	0	0
^ _ ai	fr	0	0	4
^ _ aimerais	fr	-2	3	0
^ _ aint	en	3	0	0
^ _ ajuda	pt	0	0	9
^ _ ajudem	pt	0	0	6
^ _ al	es	4	0	5
^ _ all	en	3	-1	0
^ _ alone	en	-3	0	0
^ _ am	en	0	-2	0
^ _ amanha	pt	-2	0	0
^ _ amount	*	-2	0	0
^ _ an	de	-3	-2	-2
^ _ anna	*	-3	0	0
^ _ annoying	en	4	0	0
^ _ anrufe	de	-3	0	0
^ _ anrufen	de	-4	0	0
^ _ anular	pt	3	0	0
^ _ anybody	en	2	0	0
^ _ app	*	-5	0	0
^ _ are	en	-3	0	0
^ _ arret	fr	-2	0	0
^ _ arrete	fr	2	0	0
^ _ arreter	fr	2	0	0
^ _ as	pt	2	1	0
^ _ asking	en	4	0	3
^ _ at	en	-3	0	0
^ _ au	fr	2	0	0
^ _ auf	de	8	0	0
^ _ aus	de	7	0	0
^ _ authorities	en	3	0	0
^ _ autorice	es	-2	0	0
^ _ aux	fr	2	0	0
^ _ avisos	es	-3	0	0
^ _ avisou	pt	-4	0	0
^ _ away	en	3	0	0
^ _ ayuda	es	0	0	4
^ _ baby	en	2	0	0
^ _ baja	es	-8	0	0
^ _ be	en	2	0	0
^ _ bedarf	de	5	0	0
^ _ begging	en	4	0	0
^ _ bekomme	de	-3	1	2
^ _ believe	en	2	0	0
^ _ bevorzuge	de	2	0	0
^ _ blocked	en	-7	0	0
^ _ bloquear	pt	4	0	0
^ _ bloss	de	-3	0	0
^ _ bock	de	4	0	0
^ _ brauch	de	0	0	4
^ _ brauche	de	-6	0	1
^ _ bus	*	-3	0	0
^ _ by	en	-2	0	0
^ _ c	fr	2	0	0
^ _ ca	fr	-2	0	4
^ _ cadastra	pt	-2	2	0
^ _ call	en	-5	0	0
^ _ calling	en	-8	0	0
^ _ calls	en	-2	0	0
^ _ calm	en	-3	0	0
^ _ calma	*	-3	0	0
^ _ cancel	en	-5	0	0
^ _ cancelar	*	8	-1	0
^ _ cansado	pt	2	0	0
^ _ cant	en	-3	0	0
^ _ catar	pt	3	0	0
^ _ ccpa	en	4	0	0
^ _ ce	fr	4	0	0
^ _ celular	pt	-4	0	0
^ _ changed	en	3	2	0
^ _ charging	en	-4	0	0
^ _ chat	*	-3	0	0
^ _ chatice	pt	4	0	0
^ _ chegou	pt	-5	0	0
^ _ chole	es	4	0	0
^ _ claim	en	-2	0	0
^ _ client	fr	0	0	3
^ _ closed	en	5	0	0
^ _ cobraron	es	-3	0	0
^ _ com	pt	5	0	0
^ _ comandos	*	0	0	5
^ _ come	en	-3	0	0
^ _ comi	es	-2	0	0
^ _ commands	en	0	0	4
^ _ como	pt	7	0	0
^ _ company	en	-2	0	4
^ _ compre	es	3	0	0
^ _ comprei	pt	4	0	0
^ _ con	es	6	0	0
^ _ conheco	pt	2	0	0
^ _ conozco	es	2	0	0
^ _ consens	fr	-5	4	0
^ _ consent	en	-3	1	0
^ _ consiguieron	es	2	0	0
^ _ contacter	fr	-4	0	0
^ _ couch	en	-3	0	0
^ _ d	fr	0	0	11
^ _ da	pt	4	0	0
^ _ daqui	pt	7	0	0
^ _ darme	es	4	0	0
^ _ das	de	3	0	0
^ _ date	en	-4	0	0
^ _ davon	de	3	0	0
^ _ de	*	4	2	-3
^ _ decline	en	6	0	0
^ _ deixar	pt	-2	0	0
^ _ deixe	pt	3	0	0
^ _ dejen	es	-4	0	0
^ _ del	es	2	0	0
^ _ deposee	fr	3	0	0
^ _ der	de	-3	0	0
^ _ des	*	2	-1	0
^ _ desativo	pt	2	0	0
^ _ descadastra	pt	2	0	0
^ _ desejo	pt	3	0	0
^ _ deseo	es	6	0	0
^ _ desinscrire	fr	-3	0	0
^ _ desk	en	0	0	-2
^ _ deu	pt	6	0	0
^ _ devient	fr	3	0	0
^ _ didnt	en	-2	4	0
^ _ die	de	-2	-6	-1
^ _ diese	de	3	0	0
^ _ dije	es	2	0	0
^ _ dit	fr	-2	0	0
^ _ do	en	2	3	2
^ _ doctor	en	-2	0	0
^ _ doesnt	en	3	0	0
^ _ doing	*	-3	0	0
^ _ dois	*	-3	0	0
^ _ doit	fr	3	0	0
^ _ done	en	5	0	0
^ _ donne	fr	2	1	0
^ _ dont	en	-1	-2	0
^ _ dos	es	-3	0	0
^ _ down	en	-5	0	0
^ _ drain	en	-2	0	0
^ _ du	fr	-6	0	0
^ _ e	pt	2	0	0
^ _ ecrivez	fr	3	0	0
^ _ either	*	-4	0	-1
^ _ el	es	-4	0	1
^ _ else	en	-6	0	0
^ _ em	pt	-1	2	0
^ _ emailing	en	-4	0	0
^ _ en	*	4	0	0
^ _ encantan	es	-2	-2	0
^ _ encore	fr	-3	0	0
^ _ end	en	-5	0	0
^ _ engano	pt	1	2	0
^ _ enough	en	-2	0	0
^ _ entiendo	es	-3	0	4
^ _ entzogen	de	5	0	0
^ _ enviar	*	2	0	0
^ _ errado	pt	3	0	0
^ _ es	es	6	0	-1
^ _ escreva	pt	-3	0	0
^ _ escreve	pt	-2	0	0
^ _ eso	es	-4	0	0
^ _ espera	*	-3	0	0
^ _ espere	fr	4	0	0
^ _ essas	pt	2	0	0
^ _ esse	pt	3	0	0
^ _ est	fr	3	0	2
^ _ esta	es	-4	0	0
^ _ estan	es	2	0	0
^ _ este	es	6	0	0
^ _ estuvo	es	4	0	0
^ _ et	fr	5	0	0
^ _ euch	de	2	0	0
^ _ eure	de	2	0	0
^ _ evening	en	0	0	2
^ _ exit	en	-2	0	0
^ _ faire	fr	4	0	0
^ _ farto	pt	3	0	0
^ _ felicia	en	4	0	0
^ _ filed	en	2	0	0
^ _ filho	pt	2	0	0
^ _ fim	pt	-3	0	0
^ _ find	en	3	0	0
^ _ finde	de	2	0	0
^ _ following	en	3	0	0
^ _ fora	pt	9	0	0
^ _ forever	en	9	0	0
^ _ forgot	en	-3	0	0
^ _ form	en	-2	0	0
^ _ forms	en	-3	0	0
^ _ fragen	de	-2	0	0
^ _ friend	en	1	3	0
^ _ from	en	-2	0	0
^ _ fuhle	de	2	0	0
^ _ funciona	es	-5	0	3
^ _ fur	de	-3	3	0
^ _ gave	en	-2	0	0
^ _ gegen	de	0	-2	0
^ _ geht	de	-2	0	0
^ _ gesagt	de	2	0	0
^ _ gesperrt	de	3	0	0
^ _ gibt	de	4	0	2
^ _ give	en	-3	1	0
^ _ going	en	-3	0	0
^ _ gotta	*	-2	0	0
^ _ grateful	*	-2	0	0
^ _ gueule	fr	5	0	0
^ _ guy	en	2	0	0
^ _ hab	de	2	0	0
^ _ harto	es	2	0	0
^ _ hat	de	2	0	0
^ _ hate	en	-4	0	0
^ _ have	en	0	3	0
^ _ hay	es	-5	0	0
^ _ heard	en	3	0	0
^ _ heisst	de	3	0	0
^ _ help	en	0	0	9
^ _ helping	*	-3	0	0
^ _ hereby	en	0	-2	0
^ _ hier	de	5	0	0
^ _ hiermit	de	2	0	0
^ _ hilfe	de	-1	0	8
^ _ hoffe	de	3	0	0
^ _ hore	de	-2	0	0
^ _ hort	de	6	0	0
^ _ hoy	es	-2	0	0
^ _ hund	de	2	0	0
^ _ i	en	-4	2	-12
^ _ ich	de	-4	2	1
^ _ ihr	de	3	1	0
^ _ ill	en	-3	0	0
^ _ im	*	2	0	0
^ _ impferinnerungen	de	2	0	0
^ _ importa	es	-5	0	0
^ _ in	en	-1	2	0
^ _ incomoda	pt	-6	0	0
^ _ info	en	-2	0	8
^ _ informacion	es	0	0	2
^ _ informacoes	pt	-2	0	3
^ _ information	en	0	0	2
^ _ infos	de	-4	0	3
^ _ inscrire	fr	-2	3	0
^ _ insistam	pt	2	0	0
^ _ insistan	es	2	0	0
^ _ insistez	fr	2	0	0
^ _ interes	es	2	0	0
^ _ interesa	es	-2	0	0
^ _ interesse	*	-3	0	0
^ _ interessee	fr	3	0	0
^ _ is	en	0	-4	-1
^ _ isnt	en	2	0	0
^ _ isso	pt	-4	0	0
^ _ ist	de	4	-1	-1
^ _ it	en	4	-6	0
^ _ ja	pt	5	0	0
^ _ jemand	de	8	0	0
^ _ k	en	5	0	0
^ _ kann	de	-4	0	0
^ _ kaufe	de	2	0	0
^ _ kein	de	4	0	0
^ _ keine	de	0	0	-2
^ _ kind	de	-2	0	1
^ _ know	en	-2	0	0
^ _ kommen	de	-3	0	0
^ _ kommt	de	4	0	0
^ _ krieg	de	5	0	0
^ _ kriege	de	-2	0	0
^ _ kundigen	de	-4	0	0
^ _ l	fr	0	0	3
^ _ la	*	2	-3	0
^ _ las	es	4	1	0
^ _ lass	de	3	0	0
^ _ later	en	-2	0	-1
^ _ le	fr	8	-2	0
^ _ leaving	en	-2	0	0
^ _ leo	es	-4	0	0
^ _ les	fr	6	5	0
^ _ lien	fr	2	0	0
^ _ ligacao	pt	-2	0	0
^ _ light	en	-3	0	0
^ _ list	en	5	0	0
^ _ little	en	0	0	2
^ _ live	en	-2	0	0
^ _ llamen	es	-2	0	0
^ _ llego	es	-3	0	0
^ _ lo	es	-4	0	0
^ _ looking	en	-3	0	0
^ _ los	es	5	0	0
^ _ loschen	de	4	0	0
^ _ lost	en	-3	0	0
^ _ love	en	0	-2	0
^ _ lui	fr	-2	0	0
^ _ lying	en	-3	0	0
^ _ m	fr	3	0	0
^ _ ma	fr	-2	0	4
^ _ macht	de	-4	0	0
^ _ made	en	-3	0	0
^ _ mail	*	-5	0	0
^ _ maison	fr	2	0	0
^ _ make	en	-3	0	0
^ _ maladie	fr	-2	0	0
^ _ man	de	5	0	0
^ _ manana	es	-2	0	0
^ _ mandando	*	-6	-8	0
^ _ mandar	pt	-2	0	0
^ _ mas	es	-6	0	0
^ _ me	*	0	2	0
^ _ mean	en	-1	4	0
^ _ means	en	2	0	0
^ _ mehr	de	3	0	0
^ _ mein	de	-2	0	0
^ _ meine	de	0	3	0
^ _ melde	de	-5	0	0
^ _ meldet	de	2	0	0
^ _ mensagem	pt	0	-2	0
^ _ mensagens	pt	0	2	0
^ _ mensajes	es	4	1	0
^ _ mes	fr	4	0	0
^ _ message	en	2	0	0
^ _ meus	pt	2	0	0
^ _ mi	es	2	0	0
^ _ mich	de	5	5	-1
^ _ mind	en	-3	0	0
^ _ mir	de	4	0	9
^ _ mit	de	13	-4	0
^ _ mochte	de	-4	0	0
^ _ mode	*	-3	0	0
^ _ moi	fr	2	5	7
^ _ mon	fr	-1	2	0
^ _ mother	en	2	0	0
^ _ moved	en	4	0	0
^ _ moving	en	3	0	0
^ _ msgs	en	0	3	0
^ _ much	en	-8	0	-1
^ _ mucho	es	4	0	0
^ _ muito	pt	3	0	0
^ _ muss	de	9	0	0
^ _ mute	en	-2	0	0
^ _ my	en	0	4	-4
^ _ nach	de	4	0	0
^ _ nachrichten	de	6	0	0
^ _ nadie	es	2	0	0
^ _ name	en	-3	0	0
^ _ nao	pt	2	-2	0
^ _ ne	fr	-4	0	0
^ _ need	en	0	-4	5
^ _ needed	en	0	0	2
^ _ nehme	de	-3	0	0
^ _ nein	de	2	0	0
^ _ nervig	de	4	0	0
^ _ nervt	de	5	0	0
^ _ never	en	-3	0	0
^ _ nicht	de	-2	0	0
^ _ nie	de	3	0	0
^ _ no	es	1	-2	3
^ _ nobody	en	2	0	0
^ _ noch	de	6	0	0
^ _ nome	pt	-2	0	0
^ _ notifications	en	2	0	0
^ _ nous	fr	4	0	0
^ _ novo	pt	-2	0	0
^ _ nr	de	2	0	0
^ _ number	en	-2	0	-1
^ _ numero	*	-4	0	0
^ _ nummer	de	-4	0	0
^ _ nur	de	6	0	0
^ _ o	pt	-6	-1	-1
^ _ of	en	-4	0	3
^ _ off	en	6	-2	0
^ _ oft	de	5	0	0
^ _ one	en	-2	0	0
^ _ optedout	en	0	3	0
^ _ optout	en	8	0	0
^ _ os	pt	0	3	0
^ _ out	en	-1	0	-4
^ _ pa	fr	3	0	0
^ _ paix	fr	2	0	0
^ _ para	pt	-2	1	0
^ _ parar	pt	5	0	0
^ _ parem	pt	-6	0	0
^ _ paro	pt	3	0	0
^ _ part	en	9	0	0
^ _ party	en	-2	0	0
^ _ pasa	es	-5	0	0
^ _ pass	en	2	-1	-1
^ _ passe	fr	4	0	0
^ _ people	en	-3	0	0
^ _ per	de	0	2	0
^ _ perdez	fr	3	0	0
^ _ permission	en	3	0	0
^ _ personne	fr	-2	0	0
^ _ perturbar	pt	2	0	0
^ _ pesados	es	2	0	0
^ _ peu	fr	1	0	2
^ _ peut	fr	3	0	0
^ _ phone	en	-2	0	0
^ _ playing	en	-4	0	0
^ _ pleasestop	en	-1	5	0
^ _ plenty	en	4	0	0
^ _ plus	fr	4	0	0
^ _ poco	es	0	0	3
^ _ podes	es	3	0	0
^ _ posso	pt	-3	0	0
^ _ pour	fr	-5	0	0
^ _ prefere	fr	3	-1	0
^ _ prends	fr	-2	0	0
^ _ probleme	*	-4	0	0
^ _ promotions	en	2	0	0
^ _ pueden	es	-1	4	2
^ _ puedo	es	-2	0	0
^ _ put	en	2	0	0
^ _ que	*	-2	-7	0
^ _ queria	*	6	0	0
^ _ quero	pt	-2	0	0
^ _ quiet	*	-4	0	0
^ _ quieto	pt	-4	0	0
^ _ r	en	2	0	0
^ _ raus	de	3	0	0
^ _ reach	en	3	0	0
^ _ receber	pt	-9	7	0
^ _ recebi	pt	-6	0	0
^ _ receiving	en	-4	0	0
^ _ recibi	es	-2	0	0
^ _ recibir	es	-3	5	0
^ _ recibos	*	-2	0	0
^ _ refuse	fr	2	-2	0
^ _ reichts	de	3	0	0
^ _ reminding	en	-2	0	0
^ _ removam	pt	-2	0	0
^ _ remove	en	2	0	0
^ _ repeat	*	-2	0	0
^ _ replied	en	4	0	0
^ _ replying	en	2	0	0
^ _ report	en	4	0	0
^ _ reporto	es	2	0	0
^ _ request	en	7	0	0
^ _ requested	en	-3	0	0
^ _ require	en	0	0	3
^ _ resilie	fr	2	0	0
^ _ resilier	fr	-3	0	0
^ _ responde	*	-2	0	0
^ _ responder	*	-3	0	0
^ _ retirar	pt	-2	0	0
^ _ rien	fr	-4	0	0
^ _ right	*	-3	0	-1
^ _ robo	pt	-2	0	0
^ _ rompan	es	4	0	0
^ _ sacarme	es	3	0	0
^ _ saio	pt	4	0	0
^ _ sair	pt	10	0	0
^ _ salir	es	2	0	0
^ _ salirme	es	6	0	0
^ _ sao	pt	2	0	0
^ _ sarah	*	-3	0	0
^ _ say	en	-5	0	0
^ _ says	en	-5	0	0
^ _ schickt	de	-4	0	0
^ _ schon	de	4	0	0
^ _ schreiben	de	7	0	0
^ _ schreibt	de	-4	0	0
^ _ schriibe	de	7	0	0
^ _ se	*	3	0	0
^ _ seems	*	-2	0	0
^ _ sei	pt	0	0	4
^ _ sent	en	-3	0	0
^ _ service	*	0	0	3
^ _ seu	pt	-2	0	0
^ _ sie	de	0	-5	4
^ _ sign	en	-5	3	0
^ _ signedup	en	2	0	0
^ _ slip	en	-2	0	0
^ _ sms	*	-1	5	-2
^ _ sold	en	5	0	0
^ _ some	en	-4	0	0
^ _ somebody	en	5	0	0
^ _ sors	fr	1	-2	0
^ _ sou	pt	2	0	0
^ _ spam	*	4	0	0
^ _ sperren	de	-3	0	0
^ _ steht	de	-3	0	0
^ _ steven	*	-2	0	0
^ _ still	en	-5	-1	0
^ _ stimme	de	0	5	0
^ _ stop	en	-1	4	0
^ _ stopped	en	-4	0	0
^ _ stoppschild	de	-2	0	0
^ _ su	es	2	0	0
^ _ suffit	fr	2	0	0
^ _ sugar	en	-2	0	0
^ _ sur	fr	3	-1	0
^ _ suscribirme	es	-1	3	0
^ _ syncing	*	-5	0	0
^ _ ta	en	0	0	2
^ _ talk	en	-3	0	0
^ _ talking	*	-5	0	0
^ _ tem	pt	-2	0	0
^ _ tenho	pt	-3	0	0
^ _ termine	es	-4	0	0
^ _ terminerinnerungen	de	4	0	0
^ _ text	en	7	6	-1
^ _ texting	en	-2	-4	-2
^ _ texts	en	-1	-3	-2
^ _ that	en	-9	-4	-3
^ _ thats	en	-10	0	-1
^ _ the	en	-7	0	-11
^ _ them	en	0	2	0
^ _ there	en	-1	-3	1
^ _ these	en	-5	0	-2
^ _ think	en	-3	0	0
^ _ this	en	-7	0	-10
^ _ three	en	4	0	0
^ _ tienen	es	6	0	0
^ _ time	en	-10	0	-1
^ _ tira	pt	2	0	0
^ _ tirem	pt	2	0	0
^ _ to	en	3	-3	-2
^ _ todo	es	5	0	0
^ _ tomber	fr	-2	0	0
^ _ too	en	-3	0	0
^ _ total	es	7	0	0
^ _ tout	fr	6	0	0
^ _ trop	fr	2	0	0
^ _ true	*	-3	0	0
^ _ tudo	pt	4	0	0
^ _ tuesday	en	-4	0	0
^ _ txt	en	6	0	0
^ _ um	pt	-2	0	0
^ _ uma	pt	-2	0	0
^ _ un	*	-1	3	0
^ _ und	de	3	0	0
^ _ up	en	-7	-3	-2
^ _ us	en	3	0	0
^ _ usem	pt	2	0	0
^ _ utilisez	fr	4	0	0
^ _ veces	es	3	0	0
^ _ ver	es	-2	0	2
^ _ verbunden	de	2	0	0
^ _ very	en	-3	0	0
^ _ verzichte	de	4	0	0
^ _ vez	*	3	0	0
^ _ vezes	pt	5	0	0
^ _ vi	*	-4	0	0
^ _ viele	de	-2	0	0
^ _ viens	fr	-2	0	0
^ _ voltar	pt	-2	2	0
^ _ voltem	pt	4	0	0
^ _ volume	*	-3	0	-2
^ _ volver	es	-4	4	0
^ _ vom	de	-3	0	0
^ _ vos	fr	3	-1	0
^ _ voting	en	2	0	0
^ _ vou	pt	2	0	0
^ _ voudrais	fr	-4	0	0
^ _ vous	fr	-1	2	0
^ _ voy	es	6	-1	0
^ _ vuelvan	es	5	0	0
^ _ vuelvo	es	-2	2	0
^ _ wait	en	-2	0	0
^ _ want	en	-1	4	0
^ _ war	de	1	5	0
^ _ warning	en	5	0	0
^ _ warnung	de	3	0	0
^ _ warte	de	-5	0	0
^ _ wasting	en	5	0	0
^ _ way	en	-4	0	0
^ _ weg	de	3	0	0
^ _ weit	de	-2	0	0
^ _ wen	de	4	0	0
^ _ went	en	2	0	0
^ _ werd	de	6	0	0
^ _ were	en	-4	0	0
^ _ what	en	-4	0	0
^ _ who	en	2	0	0
^ _ wieder	de	-1	7	0
^ _ willige	de	0	3	0
^ _ wir	de	-3	0	0
^ _ wish	en	3	0	0
^ _ with	en	5	-1	-1
^ _ withdraw	en	3	0	0
^ _ wont	en	-3	0	0
^ _ words	en	0	0	5
^ _ work	en	-2	0	0
^ _ working	en	-2	0	0
^ _ would	en	-2	3	0
^ _ writing	en	3	0	0
^ _ wu	de	4	0	0
^ _ wunsche	de	2	0	0
^ _ wurde	de	3	0	0
^ _ xs	*	-3	0	0
^ _ you	en	-8	-3	0
^ _ your	en	-2	0	-3
^ _ zeige	de	2	0	0
^ _ ziehe	de	5	-2	0
^ _ zu	de	-1	0	5
^ _ zukunft	de	6	0	0
^ a	*	-7	-1	0
^ abbestellen	de	7	0	0
^ abeg	en	2	0	0
^ aber	de	3	0	0
^ abmelden	de	12	0	0
^ abo	de	4	0	0
^ abort	*	-5	0	0
^ absolutely	*	-2	0	-2
^ abstellen	de	3	0	0
^ aceito	pt	-2	3	0
^ activar	es	-1	4	0
^ activate	en	0	2	0
^ activez	fr	-2	1	0
^ add	en	0	5	0
^ adiciona	pt	-2	2	0
^ adios	es	-1	0	-2
^ adoro	pt	-3	-3	0
^ again	en	2	0	0
^ agradeco	pt	4	0	0
^ agreguen	es	-2	0	0
^ agreguenme	es	-1	4	0
^ ai	pt	-7	-1	-8
^ aid	en	0	0	5
^ aide	fr	-4	0	12
^ aidez	fr	-2	0	7
^ ainda	pt	-3	0	0
^ aint	en	3	0	0
^ ajoutez	fr	-4	3	0
^ ajuda	pt	-1	0	11
^ ajudem	pt	-2	0	5
^ alert	en	-2	0	0
^ alguem	pt	4	0	2
^ all	en	-8	0	0
^ allez	fr	9	0	0
^ allow	en	2	-3	0
^ als	de	4	0	0
^ also	de	4	0	0
^ alta	es	-5	12	0
^ alte	de	-3	0	0
^ alter	de	3	0	0
^ annoying	en	3	0	0
^ annuler	fr	2	0	0
^ annulez	fr	2	0	0
^ another	en	-2	0	0
^ anular	*	2	0	0
^ any	en	-3	0	0
^ apaga	pt	-6	0	0
^ apagar	pt	-2	0	0
^ apaguem	pt	3	0	0
^ app	en	-3	0	0
^ appelez	fr	-3	0	0
^ approved	en	0	0	-2
^ aqui	*	3	0	0
^ are	en	-11	-5	-4
^ arnaque	fr	2	0	0
^ arret	fr	3	0	0
^ arreter	fr	2	0	0
^ arretez	fr	1	-2	0
^ assez	fr	-2	0	0
^ assinei	pt	-5	0	0
^ assistance	*	0	0	7
^ atendimento	pt	0	0	8
^ ativar	pt	-4	6	0
^ ativem	pt	-1	4	0
^ au	fr	0	0	5
^ aufhoren	de	5	0	0
^ austragen	de	3	0	0
^ autorizo	pt	-6	1	0
^ auxilio	es	-2	0	9
^ avisa	pt	-3	0	0
^ away	en	-4	0	0
^ ayuda	es	0	0	12
^ ayudenme	es	0	0	9
^ baja	es	7	0	0
^ barrez	fr	4	0	0
^ be	en	-2	0	0
^ beaucoup	fr	1	0	-2
^ because	en	4	0	0
^ beenden	de	2	0	0
^ beendet	de	5	0	0
^ behaltet	de	2	0	0
^ beim	de	2	0	0
^ bekomme	de	-5	0	0
^ besoin	fr	0	0	3
^ bis	de	3	0	0
^ blocked	en	7	0	0
^ blocking	en	2	0	0
^ bloque	fr	4	0	0
^ bloqueado	es	5	0	0
^ bloqueados	es	2	0	0
^ bloqueei	pt	2	0	0
^ book	*	-2	0	0
^ borra	es	-2	0	0
^ borrame	es	4	0	0
^ borrenme	es	2	0	0
^ bot	en	2	0	0
^ bsoin	fr	0	0	6
^ bus	en	-3	0	0
^ but	en	-2	1	0
^ bye	en	-1	-2	-6
^ c	fr	3	0	2
^ ca	fr	0	-3	-2
^ cai	pt	3	0	0
^ call	en	-7	-3	-10
^ calm	en	-2	0	0
^ calma	*	-4	0	0
^ cambie	es	-2	2	0
^ can	en	-4	3	0
^ cancel	en	4	-1	0
^ cancelem	pt	5	0	0
^ cansado	*	-3	0	0
^ cansei	pt	5	0	0
^ cease	en	4	0	0
^ cero	es	4	0	0
^ cesen	es	2	0	0
^ cesser	fr	2	0	0
^ cessez	fr	4	0	0
^ com	pt	-4	0	0
^ comment	fr	1	1	3
^ communicate	*	-3	0	0
^ como	*	5	4	1
^ complaint	en	2	0	0
^ comprei	pt	5	0	0
^ con	es	-6	0	0
^ concordo	pt	-1	2	0
^ confirm	en	4	0	0
^ connais	fr	3	0	0
^ consider	en	2	0	0
^ contact	en	-9	0	0
^ contactez	fr	-3	0	0
^ contactless	en	-2	0	0
^ contacto	es	-3	0	0
^ continuem	pt	-3	-3	0
^ continuez	fr	-1	-2	0
^ convert	*	-2	0	0
^ cortala	es	3	0	0
^ cortenla	es	2	0	0
^ could	en	-2	0	0
^ count	en	3	0	0
^ create	*	-3	0	0
^ credit	*	0	0	-2
^ cross	en	-3	0	0
^ cual	es	-2	0	0
^ cuantas	es	3	0	0
^ cuanto	es	-2	0	0
^ customer	en	0	0	3
^ cut	en	3	0	0
^ da	pt	3	0	0
^ dame	es	0	3	0
^ dar	es	-4	0	0
^ darme	es	3	0	0
^ daten	de	2	0	0
^ day	en	-2	0	0
^ de	*	-1	-3	0
^ dead	en	-2	0	0
^ deaktivieren	de	6	0	0
^ define	*	-4	0	-1
^ dei	pt	3	0	0
^ deixa	pt	-10	0	0
^ deixe	pt	-2	0	0
^ deixei	pt	-5	0	0
^ deja	es	-2	0	0
^ dejad	es	3	0	0
^ dejalo	es	-2	0	0
^ dejen	es	5	-2	0
^ dejenme	es	2	0	0
^ delte	en	2	0	0
^ demande	fr	2	0	0
^ demasiada	es	-2	0	0
^ den	de	-7	0	0
^ denme	es	0	5	0
^ denunciado	pt	3	0	0
^ denunciar	*	-2	0	0
^ deregister	en	4	0	0
^ derek	en	2	0	0
^ desabonnement	fr	4	0	0
^ desabonner	fr	4	0	0
^ desactiven	es	2	0	0
^ desculpa	pt	-3	0	0
^ desinscription	fr	2	0	0
^ desliga	pt	2	0	0
^ desole	fr	-6	0	0
^ detener	es	6	0	0
^ di	es	6	0	0
^ dial	*	-7	0	-1
^ did	en	-11	0	0
^ didnt	en	0	4	0
^ die	de	-7	0	0
^ dile	es	-2	0	0
^ dis	fr	-7	0	0
^ disconnect	*	-2	0	0
^ discontinue	en	-3	0	0
^ dispenso	pt	7	-2	0
^ disregard	en	-2	0	0
^ dnc	en	2	0	0
^ dnd	*	2	0	0
^ do	en	0	-8	-4
^ does	en	-4	-2	1
^ donde	es	3	0	0
^ done	en	3	0	0
^ dont	en	-6	-1	-1
^ dou	pt	-5	3	0
^ doy	es	-7	4	0
^ droit	fr	8	0	0
^ drop	en	2	0	0
^ dropped	en	-4	0	0
^ e	pt	-4	0	0
^ ecrivez	fr	2	0	0
^ ein	de	0	0	3
^ ejerzo	es	3	0	0
^ ele	pt	-2	0	0
^ eliminenme	es	2	0	0
^ encore	fr	2	0	-1
^ ende	de	4	0	0
^ engano	pt	3	0	0
^ enroll	en	-5	1	0
^ entfernen	de	4	0	0
^ entfernt	de	4	0	0
^ envoyez	fr	-3	0	0
^ er	de	-5	0	0
^ erase	en	3	0	0
^ erinnerungen	de	3	0	0
^ erreur	fr	2	0	0
^ error	*	-2	0	0
^ es	*	7	0	0
^ escrevam	pt	4	0	0
^ espero	*	4	0	0
^ esqueci	pt	-6	0	0
^ esse	pt	3	0	0
^ esta	es	2	0	0
^ estan	es	2	0	0
^ estao	pt	6	0	0
^ este	es	2	0	-1
^ estoy	es	5	0	0
^ eu	pt	-3	0	0
^ every	en	2	0	0
^ excuse	en	-3	0	-1
^ ey	de	2	0	0
^ f	en	2	0	0
^ facam	pt	5	0	0
^ fake	en	5	0	0
^ falsche	de	-3	0	0
^ falsches	de	-2	0	0
^ faux	fr	7	0	0
^ fed	en	2	0	0
^ fermez	fr	3	0	0
^ fichez	fr	4	0	0
^ fim	pt	0	0	-2
^ fin	fr	4	-2	-2
^ find	en	-4	-2	-1
^ fine	en	-2	0	0
^ fini	fr	2	-2	0
^ fix	en	6	0	0
^ flip	*	-3	0	-1
^ foi	pt	0	2	0
^ for	en	2	-2	-6
^ fora	pt	2	0	0
^ forwarding	en	6	0	0
^ foutez	fr	6	0	0
^ from	en	-3	0	0
^ fuera	es	6	0	0
^ fugt	de	2	1	0
^ full	en	-4	0	0
^ geht	de	6	0	0
^ gemeldet	de	2	0	0
^ give	en	6	-2	0
^ glad	en	-2	0	0
^ go	en	3	0	0
^ going	en	4	0	0
^ good	en	-6	0	1
^ goodbye	en	2	0	-2
^ gostaria	pt	3	-1	0
^ great	en	-2	-1	-2
^ gtfo	en	6	0	0
^ guardem	pt	3	0	0
^ guardense	es	2	0	0
^ hab	de	2	0	0
^ habt	de	-2	0	0
^ haha	en	-3	0	0
^ halt	de	-2	0	0
^ halte	fr	-2	0	0
^ harcelement	fr	2	0	0
^ hard	en	6	0	0
^ harold	en	-2	3	0
^ hasta	es	5	-2	0
^ havent	en	-2	0	0
^ he	en	-7	0	0
^ heizung	de	-4	0	0
^ helft	de	-1	0	5
^ help	en	-4	-3	17
^ hepl	en	-1	0	9
^ here	en	-2	0	0
^ hier	de	5	0	0
^ hiermit	de	4	-2	0
^ hilfe	de	-5	0	18
^ hiya	en	0	0	-2
^ hlep	en	0	0	8
^ hlife	de	0	0	11
^ hmm	*	-2	0	-2
^ hoje	pt	-2	0	0
^ hored	de	7	0	0
^ horen	de	5	-1	0
^ horst	de	-2	0	0
^ how	en	-3	-1	-1
^ hows	*	-8	-1	-3
^ human	en	2	0	0
^ i	en	-2	0	-3
^ ich	de	4	0	4
^ id	en	2	1	0
^ idk	en	2	0	0
^ ignore	en	-2	0	0
^ ill	en	-4	0	-1
^ im	en	0	-6	0
^ increase	en	-2	0	0
^ info	en	-4	0	11
^ informacion	es	-5	0	5
^ informacoes	pt	0	0	2
^ information	en	0	0	3
^ infos	*	-5	0	12
^ inscrit	fr	3	-1	0
^ inscrivez	fr	-3	0	0
^ instrucciones	es	0	0	7
^ instrucoes	pt	0	0	7
^ instructions	en	0	0	6
^ internet	de	-2	0	0
^ inutile	fr	4	0	0
^ is	en	-10	-6	0
^ ist	de	-6	0	0
^ it	en	-10	0	-1
^ ive	en	5	0	0
^ j	fr	3	0	0
^ ja	pt	7	0	-3
^ je	fr	1	0	-2
^ join	en	-2	6	0
^ junk	en	-2	0	0
^ jveu	fr	4	0	0
^ kann	de	2	0	2
^ keep	en	-3	-8	0
^ keine	de	3	0	0
^ kenne	de	2	0	0
^ kevin	*	-3	0	0
^ knock	en	3	0	0
^ konnen	de	-2	0	1
^ konnten	de	4	0	0
^ kontaktieren	de	-2	0	0
^ kundigen	de	3	0	0
^ la	es	-6	0	0
^ lachez	fr	6	0	0
^ laissez	fr	-6	0	0
^ langsam	de	6	0	0
^ largo	es	3	0	0
^ lass	de	-2	0	0
^ later	en	-3	0	0
^ le	fr	-5	0	0
^ leave	en	-11	0	0
^ legal	en	-3	0	0
^ lemme	en	5	0	0
^ lentes	*	-2	0	0
^ let	en	8	0	0
^ letzte	de	2	0	0
^ link	en	-4	0	0
^ list	en	-2	0	3
^ lista	*	-3	0	0
^ liste	de	-5	0	0
^ locate	*	-2	0	0
^ lond	de	4	0	0
^ look	en	-3	0	0
^ los	es	6	-1	0
^ losch	de	-3	0	0
^ loschen	de	4	0	0
^ loscht	de	-2	0	0
^ loschung	de	-2	0	0
^ lose	en	9	0	0
^ lossts	de	4	0	0
^ lost	en	-3	0	0
^ love	en	-6	0	-1
^ m	fr	0	4	0
^ ma	fr	2	0	0
^ macht	de	6	0	0
^ make	en	4	-2	0
^ manda	pt	-4	0	0
^ many	en	-5	0	0
^ maria	*	-3	0	0
^ marked	en	3	0	0
^ mas	*	-3	0	3
^ maybe	en	-2	0	0
^ me	*	2	0	7
^ mehr	de	-5	0	6
^ mein	de	-6	0	0
^ meinen	de	2	0	0
^ melde	de	-2	0	0
^ melden	de	-2	0	0
^ meldet	de	-2	2	0
^ menos	pt	2	0	0
^ mensagem	pt	3	0	0
^ mensagens	pt	4	0	0
^ menu	*	0	0	2
^ mes	fr	-4	0	0
^ message	en	-2	0	0
^ meu	pt	-7	0	0
^ mi	es	-4	0	0
^ minha	pt	2	0	0
^ mir	de	3	0	0
^ mira	es	-3	0	0
^ missed	en	-3	0	0
^ mit	de	-2	0	0
^ mochte	de	3	0	0
^ mode	fr	0	0	5
^ mon	fr	-6	-1	0
^ money	*	-3	0	0
^ montag	de	0	-2	0
^ more	en	0	0	5
^ move	en	2	0	0
^ mudei	pt	-1	5	0
^ muita	pt	4	0	0
^ mute	en	2	0	0
^ my	en	-4	1	-3
^ nachster	de	-5	0	0
^ nada	*	-16	0	0
^ nadie	es	2	-2	0
^ nah	en	2	0	0
^ nao	pt	0	-3	2
^ necesito	es	-2	0	7
^ need	en	-5	0	2
^ nehmen	de	-4	0	0
^ nehmt	de	-9	3	0
^ nem	pt	4	0	0
^ nenhuma	pt	2	0	0
^ nervt	de	6	0	0
^ never	en	5	0	0
^ newsletter	de	3	2	0
^ ni	es	6	0	0
^ nice	en	-5	0	-1
^ nimm	de	-8	0	0
^ no	es	0	-6	-1
^ nobody	en	5	0	0
^ noch	de	-4	0	0
^ nomas	es	4	-1	0
^ nomore	en	2	0	0
^ nope	en	5	0	0
^ not	en	3	0	0
^ null	de	6	-1	0
^ numero	*	7	0	0
^ nummer	de	3	0	0
^ nunca	*	3	0	0
^ off	en	-2	0	0
^ oh	en	-7	0	-2
^ olha	pt	-2	0	0
^ olvide	es	-2	0	0
^ onde	pt	4	0	0
^ one	en	-6	0	0
^ oops	en	-3	0	0
^ op	en	6	0	0
^ opposition	fr	5	0	0
^ opt	en	-4	11	0
^ optmeout	en	8	0	0
^ otimo	pt	-3	0	0
^ ou	fr	2	0	0
^ oui	fr	-4	4	0
^ our	en	4	0	0
^ out	en	7	0	0
^ over	en	4	0	0
^ pack	en	7	0	0
^ pair	*	-4	0	0
^ papa	*	3	0	0
^ par	fr	5	0	0
^ para	pt	-2	0	0
^ parem	pt	9	0	0
^ paren	es	10	0	0
^ parenle	es	3	0	0
^ paso	es	9	0	0
^ pass	en	5	0	0
^ pausa	es	-5	0	0
^ pausar	pt	-2	0	0
^ pause	en	-6	0	0
^ peace	en	-12	0	0
^ pedi	*	3	0	0
^ perdi	*	-10	0	0
^ perdido	*	-5	0	0
^ perdon	es	-5	0	0
^ permission	en	1	-3	0
^ persona	es	2	0	0
^ pessoa	pt	2	0	0
^ phishing	en	3	0	0
^ pierdan	es	2	0	0
^ plainte	fr	3	0	0
^ planta	es	-3	0	0
^ play	*	-6	-1	-2
^ plus	fr	-4	0	2
^ podem	pt	2	2	0
^ podrian	es	2	0	0
^ pointless	en	5	0	0
^ police	*	-3	0	0
^ policia	*	-5	0	0
^ politica	*	-4	0	0
^ por	*	-3	-5	0
^ pour	fr	-6	-2	0
^ preciso	pt	-1	0	4
^ prefiro	pt	5	0	0
^ proxima	pt	2	0	0
^ pueden	es	3	0	0
^ puse	es	-4	1	0
^ q	es	6	0	0
^ quais	pt	0	0	2
^ quando	pt	-3	0	0
^ quantas	pt	5	0	0
^ que	*	7	0	0
^ quel	fr	-2	0	0
^ quem	pt	2	0	0
^ quero	pt	0	4	2
^ quiero	es	0	3	2
^ quisiera	es	3	0	0
^ quiten	es	2	0	0
^ quitenme	es	5	0	0
^ ras	fr	4	0	0
^ raus	de	3	0	0
^ reabonnez	fr	-3	6	0
^ reactiven	es	-1	4	0
^ reactivez	fr	-1	3	0
^ read	en	-5	-2	0
^ reclamation	fr	-2	0	0
^ recommencez	fr	-1	3	0
^ reicht	de	2	0	0
^ reinscrivez	fr	-4	8	0
^ remettez	fr	-1	2	0
^ remind	*	-7	-2	0
^ removal	en	3	0	0
^ remove	en	-1	-3	-1
^ renuncio	es	3	0	0
^ repeat	*	-3	0	0
^ reply	en	2	0	0
^ report	en	-8	0	0
^ reportado	es	2	0	0
^ reporting	en	2	0	0
^ reprendre	fr	-2	2	0
^ reprenez	fr	-3	4	0
^ respect	en	5	0	0
^ respectez	fr	5	0	0
^ respondi	pt	3	0	0
^ restart	en	-1	6	0
^ resubscribe	en	-5	10	0
^ resume	en	-8	11	0
^ retirer	fr	-2	0	0
^ retiro	*	4	-3	0
^ retrait	fr	4	0	0
^ revert	en	-3	0	0
^ revogo	pt	4	0	0
^ revoke	en	3	-1	0
^ rien	fr	-3	0	0
^ right	en	2	0	0
^ ring	en	-2	0	0
^ rmv	en	9	0	0
^ roll	*	-4	-3	-3
^ rufen	de	-4	0	0
^ ruft	de	-7	0	0
^ sacame	es	3	0	0
^ sag	de	-3	0	0
^ sai	pt	4	0	0
^ said	en	4	0	0
^ sair	pt	2	0	0
^ saquennos	es	3	0	0
^ save	en	-2	0	0
^ say	en	-4	0	0
^ scammers	en	3	0	0
^ schaltet	de	3	0	0
^ schluss	de	8	0	0
^ schon	de	6	0	0
^ schreib	de	5	0	0
^ schreiben	de	3	0	0
^ schreibt	de	6	1	-1
^ scrap	*	-1	0	-2
^ screw	en	3	0	0
^ se	es	2	0	0
^ second	en	3	0	0
^ send	en	-8	-1	6
^ service	fr	0	0	3
^ servus	de	2	0	0
^ set	en	-2	-3	-3
^ seu	pt	-4	0	0
^ share	en	-5	0	0
^ show	en	0	0	3
^ shut	en	2	0	0
^ si	es	-2	4	-2
^ sick	en	-2	0	0
^ sie	de	2	1	0
^ sigan	es	-5	-3	0
^ sign	en	-4	1	0
^ signale	fr	2	0	0
^ siri	*	-1	0	-2
^ skip	en	-2	0	0
^ slow	*	-4	0	0
^ sms	de	-2	0	-1
^ so	*	-3	-1	-2
^ socorro	*	0	0	6
^ soll	de	-5	0	0
^ some	pt	5	0	3
^ somebody	en	-3	0	0
^ someone	en	-6	0	0
^ son	es	10	0	0
^ sondern	de	2	0	0
^ soporte	es	0	0	8
^ sos	en	0	0	10
^ spam	*	10	-2	-2
^ spammers	en	4	0	0
^ spart	de	2	0	0
^ speak	*	-8	-2	-4
^ spell	*	-5	0	-1
^ start	en	-4	12	-3
^ stellen	de	3	0	0
^ stellt	de	5	0	0
^ stfu	en	5	0	0
^ stop	en	5	-2	-3
^ stopall	en	4	0	0
^ stoppen	de	4	0	0
^ stoppt	de	4	0	0
^ sub	en	-1	5	0
^ subscrever	pt	-4	4	0
^ subscribe	en	-4	6	0
^ suggest	*	-2	0	0
^ sumam	pt	3	0	0
^ suporte	pt	0	0	7
^ support	*	0	0	9
^ suppress	en	2	0	0
^ suppression	fr	3	0	0
^ suscribirme	es	-1	4	0
^ switch	en	-3	0	0
^ ta	*	4	0	0
^ take	en	-6	-1	0
^ talk	*	-4	0	-1
^ tell	en	0	-5	-6
^ terminar	es	4	0	0
^ text	en	-11	-7	-3
^ texted	en	3	0	0
^ texto	*	-3	0	0
^ texts	en	-3	0	0
^ thats	en	-1	-1	-2
^ the	en	-5	-5	-3
^ there	en	-5	0	-2
^ theres	en	2	0	0
^ third	en	4	0	0
^ this	en	3	0	-3
^ tirem	pt	3	0	0
^ to	pt	8	2	0
^ told	en	2	0	0
^ toma	*	-5	0	0
^ too	en	-8	0	0
^ tres	fr	4	0	0
^ tried	en	2	0	0
^ trop	fr	-3	0	0
^ try	en	-2	0	0
^ turn	en	-8	8	0
^ tv	en	-2	0	0
^ txt	en	-2	0	0
^ um	de	1	2	0
^ uma	pt	0	0	8
^ un	*	-6	5	5
^ unblock	en	-3	0	0
^ under	en	4	0	0
^ undo	en	-16	9	0
^ une	fr	0	0	3
^ uninteressant	de	5	0	0
^ uninvite	en	3	0	0
^ unregister	en	4	0	0
^ unser	de	2	0	0
^ unstop	en	-1	13	0
^ unsubscribe	en	4	-2	-1
^ unsubscribing	en	2	0	0
^ unterlassen	de	3	0	0
^ updates	en	-7	-1	0
^ use	en	0	-1	-4
^ vai	pt	11	0	0
^ vao	pt	13	0	0
^ vayanse	es	6	0	0
^ vendi	*	5	0	0
^ verschwindet	de	3	0	0
^ vete	es	5	0	0
^ viel	de	4	0	0
^ virez	fr	4	0	0
^ voces	pt	6	0	0
^ von	de	2	0	0
^ vos	fr	4	0	0
^ votre	fr	-3	0	0
^ vou	pt	3	0	0
^ vuelvan	es	-6	4	0
^ wann	de	-5	0	0
^ wasser	de	-2	0	0
^ we	en	2	0	0
^ weg	de	4	0	0
^ wer	de	2	0	0
^ were	en	6	0	0
^ what	en	-7	-7	6
^ whats	en	-12	-7	-5
^ when	en	-7	0	-3
^ where	en	0	0	-3
^ wheres	en	5	0	0
^ which	en	-4	0	-3
^ whisper	*	-3	0	0
^ who	en	-7	0	0
^ whoever	en	3	0	0
^ whos	en	-6	0	0
^ why	en	-4	0	-3
^ widerspruch	de	3	-3	0
^ wie	de	11	0	0
^ wieder	de	-4	9	0
^ wieso	de	6	0	0
^ will	*	0	-2	-3
^ wipe	en	-2	0	0
^ wo	de	4	0	1
^ wollte	de	2	0	0
^ words	en	-3	0	0
^ would	en	3	0	0
^ wrong	en	4	0	-1
^ y	*	6	0	0
^ ya	es	0	-2	0
^ yeah	en	0	0	-2
^ yep	*	-2	0	-2
^ yes	en	-5	7	-5
^ you	en	-5	4	0
^ your	en	-4	-1	0
^ youve	en	7	0	0
^ zeitung	de	-3	0	0
^ zu	de	-3	0	0
^ zum	de	3	0	0
a	*	-2	-5	-13
a <consent>	*	6	0	0
a <fed>	*	4	0	0
a <goods>	*	-5	-1	-2
a <legal>	*	2	-2	0
a <list>	*	-2	0	0
a <me>	*	-2	6	0
a <name>	*	-3	0	0
a <number>	*	-3	0	1
a <please_do>	*	3	0	3
a <remove>	*	3	0	0
a <send>	*	1	5	0
a <stop>	*	9	0	0
a <texts>	*	-11	-3	0
a <you>	*	-8	5	0
a _ alertas	es	2	0	0
a _ are	*	-2	0	0
a _ as	pt	-2	2	0
a _ away	en	-2	0	0
a _ caja	es	-3	0	0
a _ card	en	-2	-1	-1
a _ com	pt	2	0	0
a _ e	pt	-2	0	0
a _ ecrire	fr	0	3	0
a _ effacement	fr	3	0	0
a _ envoyer	fr	-3	0	0
a _ fin	fr	2	0	0
a _ for	en	-4	-2	-2
a _ from	en	-5	0	0
a _ help	en	0	0	2
a _ hora	es	-3	0	0
a _ les	fr	0	-2	0
a _ line	en	3	0	0
a _ lista	es	-6	5	0
a _ liste	fr	-3	0	0
a _ los	es	-5	6	0
a _ mandar	pt	-1	3	0
a _ mas	*	-2	0	0
a _ mensajes	es	8	5	0
a _ mierda	es	6	0	0
a _ not	en	2	0	0
a _ numero	*	-7	0	0
a _ or	en	-4	0	0
a _ os	pt	0	3	0
a _ out	en	0	0	5
a _ person	en	-2	0	0
a _ phone	en	5	0	0
a _ publicidad	es	1	-3	0
a _ se	pt	5	0	0
a _ sms	*	-3	1	0
a _ stop	en	-2	0	0
a _ textos	fr	0	2	0
a _ to	en	-3	-2	0
a _ un	*	2	0	0
a _ vos	fr	-4	6	0
a _ with	en	2	0	0
a ana	pt	-5	0	0
a assinatura	pt	4	0	0
a bag	en	-2	0	0
a bag $	en	-2	0	0
a block	en	-3	0	0
a bloquear	es	5	0	0
a bot	en	-4	0	0
a bot $	en	-2	0	0
a break	en	3	0	0
a car	en	2	0	0
a ce	fr	-4	0	0
a change	fr	6	0	0
a clue	*	-3	0	0
a clue $	*	-3	0	0
a coin	*	-4	0	0
a complaint	en	3	0	0
a contactar	pt	2	0	0
a donne	fr	2	0	0
a escribir $	es	4	0	0
a escribirme	es	4	0	0
a escribirme $	es	3	0	0
a faire	fr	2	0	0
a fernanda	pt	2	0	0
a fernanda $	pt	2	0	0
a friend	en	2	0	0
a garantia	pt	-2	0	0
a gauche	fr	-2	0	0
a gauche $	fr	-2	0	0
a inscricao	pt	3	0	0
a inscricao $	pt	3	0	0
a jour	fr	-2	0	0
a l	fr	8	0	0
a la	*	8	0	0
a lawyer	en	-2	0	0
a little	en	0	0	2
a los	es	2	3	0
a luz	pt	-4	0	0
a m	fr	-2	3	0
a ma	fr	5	0	0
a mandar	*	2	2	0
a mandarme	es	-4	5	0
a marre	fr	4	0	0
a me	*	0	4	0
a mensagem	pt	-3	0	0
a merda	pt	3	0	0
a message	en	-7	0	0
a message $	en	-3	0	0
a mi	es	-3	0	0
a multa	pt	-2	0	0
a new	en	-2	-1	0
a nice	*	-2	0	0
a nota	pt	-2	0	0
a nota $	pt	-2	0	0
a nouveau	fr	-2	0	0
a number	en	0	0	2
a obra	pt	-2	0	0
a otro	es	3	0	0
a otro $	es	3	0	0
a pagar	*	-2	0	0
a pas	fr	4	0	0
a pit	en	-2	0	0
a plumber	en	2	0	0
a plus	fr	-3	0	0
a prank	en	3	0	0
a prank $	en	3	0	0
a problem	en	-3	0	0
a promocao	pt	-3	0	0
a que	es	-4	0	0
a real	en	-2	0	0
a recevoir	fr	-1	3	0
a reminder	en	-3	-2	0
a reminder $	en	-2	0	0
a remocao	pt	4	0	0
a rest	en	5	0	0
a rest $	en	4	0	0
a review	en	3	0	0
a robot	en	3	0	0
a robot $	en	3	0	0
a scam	en	-3	0	0
a scam $	en	-2	0	0
a spam	*	-2	0	0
a stop	en	4	0	0
a su	es	-3	2	0
a text	en	-8	-2	0
a text $	en	-2	0	0
a un	fr	7	0	0
a vendre	fr	2	0	0
a vendre $	fr	2	0	0
a votre	fr	-2	0	0
a way	en	6	0	0
ab	de	9	-5	-1
ab $	de	9	-4	-1
abbes*	de	6	-1	0
abbestellen	de	3	-1	0
abbestellen $	de	3	-1	0
abbestellt	de	3	0	0
abbuc*	de	-4	0	0
abeg	en	2	0	2
abeg $	en	0	0	2
abeg _ my	en	2	0	0
aber	de	2	0	0
aber <me>	*	2	0	0
aber <not>	*	3	0	0
aber die	de	-2	0	0
aber ich	de	2	0	0
aber nein	de	3	0	0
aber nein $	de	3	0	0
abgeb*	de	-3	0	0
abgebucht	de	-2	0	0
abgebucht $	de	-2	0	0
abgem*	de	2	-1	0
abgemeldet	de	2	-1	0
abhol*	de	-2	0	0
abmah*	de	2	0	0
abmahnung	de	2	0	0
abmahnung $	de	2	0	0
abmel*	de	12	0	0
abmeldelink	de	5	0	0
abmeldelink _ nicht	de	5	0	0
abmeldelink geht	de	3	0	0
abmelden	de	-3	0	0
abmeldung	de	10	1	0
abmeldung $	de	3	0	0
abmeldung <not>	*	0	2	0
abo	de	2	0	0
abo $	*	5	0	0
abo <stop>	*	-2	0	0
abo beenden	de	-2	0	0
abo beenden $	de	-2	0	0
aboga*	es	-3	0	0
abogado	es	-3	0	0
abogado $	es	-4	0	0
abonn*	fr	-3	11	0
abonne	fr	-5	5	0
abonnement	fr	6	0	0
abonnement <send>	*	2	0	0
abonnement <texts>	*	2	0	0
abonnement a	fr	2	0	0
abonnement sms	fr	2	0	0
abonnement sms $	fr	2	0	0
abonnieren	de	-4	7	0
abonnieren $	de	-4	7	0
abort	*	-5	0	0
about	en	-2	-8	0
about <me>	*	4	0	0
about _ messages	en	-2	0	3
about _ sale	en	4	0	0
about every	en	3	0	0
about it	en	-3	0	0
about it $	en	-3	0	0
about my	en	2	0	0
about these	en	-1	0	3
about this $	en	-3	0	0
about your	en	2	0	0
absag*	de	-2	0	0
absagen	de	-2	0	0
abseh*	de	4	0	0
absehen	de	4	0	0
absen*	fr	-3	0	0
absence	en	-2	0	0
absol*	*	-2	0	-2
absolutely	*	-2	0	-2
abste*	de	4	0	0
acade*	pt	-3	0	0
academia	pt	-3	0	0
accen*	*	-3	0	0
accent	*	-2	0	0
accep*	fr	-4	3	-3
accepte	fr	-1	5	0
accepte _ recevoir	fr	-3	5	0
accepte de	fr	-3	5	0
accepted	*	-2	0	-1
accid*	en	-7	3	0
accident	en	-2	0	0
accidentally	en	-4	1	0
accidentally <remove>	*	-4	1	0
accidentally unsubscribed	en	-4	1	0
accidentally unsubscribed $	en	-3	-1	0
accor*	fr	-2	0	0
accord	fr	-2	0	0
accord _ les	fr	-2	1	0
accord pour	fr	-2	1	0
accou*	en	-2	-2	-1
account $	en	-2	0	0
account <stop>	*	3	0	0
account _ a	*	-2	0	0
account _ no	en	3	0	0
aceit*	pt	0	2	0
aceito	pt	0	2	0
aceito receber	pt	-2	3	0
acept*	es	0	3	0
acepto	es	0	3	0
achei	pt	-3	0	0
achei $	pt	-2	0	0
achet*	fr	7	0	0
achete	fr	4	0	0
achete _ seule	fr	3	0	0
achete une	fr	3	0	0
acheterai	fr	3	0	0
acheterai <not>	*	3	0	0
acheterai rien	fr	3	0	0
acho	pt	3	0	0
acho <ask>	*	3	0	0
activ*	*	-13	14	-5
activar	es	-4	5	0
activar <texts>	*	-1	4	0
activate	en	0	2	0
activez	fr	-2	1	0
activez les	fr	-2	1	0
actua*	es	-4	0	0
acuca*	pt	-4	0	0
acucar	pt	-4	0	0
acucar $	pt	-4	0	0
add	en	-3	4	-1
add <me>	*	4	6	0
add _ back	en	0	3	0
add _ to	en	2	0	0
add me	en	6	4	0
add my	en	-2	1	0
add the	en	-2	0	0
addre*	en	-7	0	0
address	en	-7	0	0
address $	en	-4	0	0
adian*	pt	2	0	0
adiantou	pt	2	0	0
adici*	pt	0	5	0
adiciona	pt	-2	2	0
adiciona <me>	*	-2	2	0
adiciona _ numero	pt	-2	2	0
adiciona meu	pt	-2	2	0
adicionem	pt	2	2	0
adios	es	-1	0	-2
adios $	es	-1	0	-2
adore	fr	-4	-1	0
adore <you>	*	-2	-1	0
adore vos	fr	-2	-1	0
adoro	pt	-5	-3	0
adoro _ mensagens	pt	-2	-3	0
adoro as	pt	-2	-3	0
adres*	*	-8	0	0
adresse	*	-8	0	0
adresse $	fr	-5	0	0
adresse <remove>	*	-2	0	0
adresse loschen	de	-2	0	0
adresse loschen $	de	-2	0	0
ads	en	5	0	0
ads $	en	5	0	0
advog*	pt	-3	0	0
advogado	pt	-3	0	0
advogado $	pt	-2	0	0
affai*	fr	4	0	0
affaire	fr	3	0	0
affaire $	fr	3	0	0
affir*	*	-2	0	0
affirmative	*	-2	0	0
afloj*	es	3	0	0
after <me>	*	2	0	0
after i	en	2	0	0
again	en	3	3	-3
again $	en	1	3	-3
age	en	-2	0	0
age $	*	-2	0	0
ago	en	6	0	0
ago _ am	en	3	0	0
agrad*	*	5	0	0
agradeco	pt	4	0	0
agradeco se	pt	4	0	0
agree	en	-5	0	0
agree _ receive	en	-2	2	0
agree to	en	-2	2	0
agree*	en	-2	0	0
agreed	en	-2	0	0
agreed $	en	-3	0	0
agreg*	es	0	5	0
agreguen <me>	*	-2	0	0
agreguen _ numero	es	-2	0	0
agreguen mi	es	-2	0	0
agreguenme	es	-1	4	0
agreguenme a	es	-1	4	0
agua	*	-2	0	0
ahead	en	-3	0	0
ahead and	en	-2	0	0
ahi $	es	3	0	0
ahnun*	de	-2	0	0
ahnung	de	-2	0	0
ai	fr	-3	-6	-1
ai <consent>	*	2	0	0
ai <fed>	*	-2	0	0
ai <remove>	*	-6	0	0
ai <stop>	*	2	-1	0
ai _ a	fr	2	0	0
ai _ d	fr	-3	1	1
ai _ de	fr	-6	0	0
ai _ demande	fr	-3	0	0
ai _ donne	fr	4	0	0
ai _ le	fr	-5	0	0
ai _ mon	fr	-2	0	0
ai _ recu	fr	-4	0	0
ai _ repondu	fr	2	0	0
ai _ stop	fr	4	1	0
ai _ un	fr	-4	0	0
ai _ une	fr	3	0	0
ai _ votre	fr	-3	0	0
ai achete	fr	3	0	0
ai assez $	fr	3	0	0
ai besoin	fr	-2	0	1
ai deja	fr	2	0	0
ai demande	fr	2	0	0
ai dit	fr	6	0	0
ai marre	fr	-2	0	0
ai oublie	fr	-2	0	0
ai perdu	fr	-4	0	0
ai plus	fr	-3	0	0
ai repondu	fr	2	0	0
ai rien	fr	3	0	0
ai signe	fr	-2	0	0
aid	en	0	0	5
aide	fr	-7	0	24
aide $	fr	-4	0	21
aide <me>	*	-2	0	6
aide moi	fr	-2	0	6
aider	fr	-2	0	4
aidez	fr	-2	0	7
aidez <me>	*	-2	0	7
aidez moi	fr	-2	0	7
aime	fr	-4	0	0
aimer*	fr	-1	3	0
aimerais	fr	-1	3	0
ainda	pt	-7	0	0
ainda $	pt	-2	0	0
ainda <not>	*	-3	0	0
ainda nao	pt	-3	0	0
aint	en	9	0	0
aint <me>	*	3	0	0
aint me	en	3	0	0
aint me $	en	3	0	0
air	*	-3	0	0
air _ in	*	-2	0	0
ajout*	fr	0	5	0
ajoute	fr	2	0	0
ajoutez	fr	0	3	0
ajoutez <me>	*	-4	3	0
ajoutez _ numero	fr	-2	1	0
ajoutez mon	fr	-2	1	0
ajuda	pt	-8	0	28
ajuda $	pt	-6	0	21
ajuda ai	pt	0	0	7
ajuda ai $	pt	0	0	7
ajuda*	pt	0	0	5
ajude*	pt	-4	0	11
ajudem	pt	-4	0	11
ajudem $	pt	0	0	6
ajudem <me>	*	-2	0	5
ajudem me	pt	-2	0	5
ajudem me $	pt	-2	0	5
aktio*	de	3	0	0
aktion $	de	2	0	0
aktiv*	de	0	3	0
aktivieren	de	0	3	0
aktivieren $	de	0	3	0
al	es	-6	3	4
al _ de	es	-3	0	0
al dia	es	2	0	0
al trabajo	es	-3	0	0
alarm	en	-10	-1	-3
alarm*	*	-9	0	0
alarma	es	-2	0	0
alarme	*	-5	0	0
alarme $	*	-3	0	0
alert	en	-6	-1	0
alert $	en	-3	0	0
alert <me>	*	-2	0	0
alert*	en	0	7	-1
alertas	*	2	2	0
alerts	en	0	3	0
alerts $	en	-1	4	0
algo	es	4	0	0
algo los	es	2	0	0
algue*	pt	0	0	2
alguem	pt	0	0	2
all	en	7	-6	-4
all $	en	6	0	0
all <texts>	*	4	0	0
all _ these	en	2	0	0
all done	en	-5	0	0
all done $	en	-3	0	0
all future	en	2	0	0
all my	en	2	0	0
all of	en	5	0	0
all that	en	3	0	0
all the	en	-5	0	0
alle	de	5	0	0
allei*	de	-2	0	0
allein	de	-2	0	0
aller*	en	-2	0	0
allergic	en	-2	0	0
allez	fr	11	0	0
allez <you>	*	4	0	0
allez _ faire	fr	3	0	0
allez vous	fr	4	0	0
allow	en	0	-5	0
allow*	en	-3	0	0
allowed	en	-3	0	0
alone	en	3	0	0
alone $	en	4	0	0
alone <me>	*	-3	0	0
als <texts>	*	5	0	0
als spam	de	5	0	0
also	de	4	0	0
also <stop>	*	4	0	0
alta	es	-9	20	0
alta $	es	0	12	0
alta <texts>	*	-4	4	0
alta _ los	es	-3	3	0
alta en	es	-3	3	0
alte	de	-7	0	0
alte _ loschen	de	-3	0	0
alte adresse	de	-2	0	0
alter	de	3	0	0
alto $	es	4	0	0
alway*	en	-2	0	0
always	en	-2	0	0
am	en	-6	-5	-5
am <me>	*	3	0	0
am <not>	*	4	0	0
am <number>	*	-2	0	0
am <remove>	*	2	0	0
am _ a	en	-2	0	0
am _ getting	en	2	0	0
am _ mr	en	3	0	0
am _ my	en	4	0	0
am _ not	en	-2	0	0
am _ still	en	5	0	0
am _ to	en	-3	0	0
am _ work	en	4	0	0
am at	en	4	0	0
am going	*	-2	0	0
am handy	de	-2	0	0
am handy $	de	-2	0	0
am i	en	3	0	0
am not	en	5	0	0
amanh*	pt	-7	0	0
amanha	pt	-7	0	0
amanha $	pt	-6	0	0
ameri*	*	-3	0	0
american	*	-2	0	0
amigo	*	6	0	0
amigo $	pt	6	0	0
amoun*	en	-4	0	0
amount	en	-4	0	0
amount in	*	-2	0	0
an	de	-8	0	-9
an $	de	-2	7	0
an <fed>	*	5	0	0
an <me>	*	5	0	0
an <send>	*	-4	0	0
an <wrong>	*	-2	0	0
an _ number	en	3	0	0
an _ sie	de	-4	0	0
an den	de	2	0	0
an der	de	-7	0	0
an die	de	3	0	0
an error	en	-2	0	0
an meine	de	5	0	0
an old	en	5	0	0
an schreiben	de	-4	0	0
an uber	*	-3	-2	-2
ana	pt	-9	0	0
ana $	*	-2	0	0
ancie*	fr	-2	0	0
and	en	1	-12	-4
and $	en	5	0	0
and <ask>	*	0	0	2
and <legal>	*	4	0	0
and <me>	*	9	0	0
and <person_id>	*	0	0	3
and <please_do>	*	-3	0	0
and <send>	*	-5	0	0
and <stop>	*	2	0	0
and <want>	*	-4	0	0
and <you>	*	8	0	0
and _ dont	en	3	0	0
and _ messages	en	2	0	0
and _ on	en	2	0	0
and _ still	en	6	0	0
and _ to	en	-5	0	0
and dont	en	3	0	0
and eggs	en	-2	0	0
and i	en	7	0	0
and ill	en	2	0	0
and my	en	-2	0	0
and need	en	-2	0	0
and no	en	-3	0	0
and nothing	en	2	0	0
and reported	en	2	0	0
and reported $	en	2	0	0
and still	en	3	0	0
and text	en	-2	0	0
and the	en	2	0	0
and youre	en	2	0	0
ander*	de	5	0	0
anderem	de	4	0	0
anderem $	de	4	0	0
anderen	de	2	0	0
anderen $	de	3	0	0
anders	de	3	0	0
angeb*	de	-6	0	0
angebot	de	-7	-1	0
angebot <remove>	*	-2	0	0
angebote _ sms	de	0	2	0
angebote per	de	0	2	0
angem*	de	4	0	0
angemeldet	de	4	0	0
angemeldet $	de	5	0	0
anmel*	de	-9	4	0
anmelden	de	-7	2	0
anmelden $	de	-5	1	0
anna	*	-9	0	0
anna $	*	-6	0	0
annoy*	en	2	0	0
annoying	en	4	0	0
annoying $	en	2	0	0
annoying me	en	2	0	0
annul*	fr	2	-1	0
annuler $	fr	4	0	0
annulez	fr	2	0	0
annulez _ inscription	fr	4	-1	0
anos	*	2	0	0
anoth*	en	7	0	-1
another	en	7	0	-1
another <goods>	*	2	0	0
another <send>	*	7	0	0
another _ from	en	7	0	0
another text	en	6	0	0
another time	*	-2	0	0
another time $	*	-2	0	0
anruf*	de	-12	0	0
anrufe	de	-4	0	0
anrufe $	de	-3	0	0
anrufen	de	-6	0	0
anrufen $	de	-5	0	0
ans	fr	6	0	0
ans $	fr	3	0	0
ansch*	de	2	0	0
answe*	en	-7	0	0
answer	en	-4	0	0
antes	*	-6	0	0
antig*	pt	-3	0	0
antigo	pt	-5	0	0
antigo $	pt	-4	0	0
antwo*	de	-10	0	0
antworte	de	-4	0	0
antworten	de	-3	0	0
anula*	pt	6	0	0
anular	pt	6	0	0
anunc*	es	-5	0	0
anuncio	es	-5	0	0
anwal*	de	-2	0	0
anwalt	de	-2	0	0
anwalt $	de	-3	0	0
any	en	1	-7	-6
any $	en	2	0	0
any <list>	*	5	0	0
any <name>	*	3	0	0
any <texts>	*	-4	0	0
any _ alerts	*	-2	-1	0
any _ on	en	-2	0	0
any is	en	2	0	0
any list	en	5	0	0
any list $	en	5	0	0
any news	en	-2	0	0
any travel	*	-2	-1	0
anybo*	en	2	0	0
anybody	en	2	0	0
anybody there	en	2	0	0
anybody there $	en	2	0	0
anymo*	en	-4	0	0
anymore	en	-4	0	0
anymore $	en	-4	0	0
anymore <texts>	*	3	0	0
anymore so	en	2	0	0
anyon*	en	-2	0	0
anyone	en	-2	0	0
anyone _ my	en	2	0	0
anyone read	en	2	0	0
anyth*	en	3	0	3
anything	en	3	0	3
anything <me>	*	-2	0	0
anything _ text	en	0	0	4
anything i	*	-2	0	0
anything to	en	0	0	4
anyti*	en	-2	0	0
anytime	en	-2	0	0
anywa*	en	4	0	0
anzei*	de	0	0	4
anzeige $	de	4	0	0
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
anzus*	de	3	0	0
anzuschreiben	de	3	0	0
anzuschreiben $	de	3	0	0
apaga	pt	-5	0	0
apaga _ luz	pt	-2	0	0
apaga a	pt	-4	0	0
apaga*	pt	-9	0	0
apagado	es	-8	0	0
apagado $	es	-8	0	0
apagar a	pt	-2	0	0
apago	*	-2	0	0
apaguem _ meu	pt	3	0	0
apart*	en	-2	0	0
apartment	en	-2	0	0
apime*	pt	-3	0	0
apimentado	pt	-3	0	0
apimentado $	pt	-3	0	0
app	*	-13	-1	-4
app $	en	0	0	-2
appel	fr	-4	-1	0
appel <texts>	*	-2	0	0
appel*	fr	-15	-2	0
appeler	fr	-6	-1	0
appeler <send>	*	-5	0	0
appelez	fr	-8	0	0
appelez <not>	*	-4	0	0
appelez _ ecrivez	fr	-2	0	0
appelez pas	fr	-3	0	0
appelle <me>	*	-4	0	0
appels	fr	-5	0	0
appli*	en	-2	-1	0
appoi*	en	6	0	0
appointment	en	5	0	0
appointment <texts>	*	2	0	0
appre*	en	3	0	-2
appreciate	en	2	0	-2
appreciate <not>	*	2	0	0
appreciate <you>	*	-2	0	0
appreciate _ but	en	3	0	0
appreciate being	en	5	0	0
appreciate it $	*	-5	0	0
appro*	*	-4	0	-3
approved	en	-3	0	-2
approved $	en	-2	0	-2
apres	fr	-2	0	0
aqui	*	7	-1	6
aqui $	*	0	0	7
aqui <not>	*	6	0	0
aqui _ vive	es	3	0	0
aqui nao	pt	2	0	0
aqui no	es	2	0	0
arbei*	de	-3	0	0
arbeit	de	-2	0	0
are	en	-11	-9	-8
are $	en	2	0	0
are <fed>	*	-2	0	0
are <send>	*	4	0	0
are <texts>	*	2	0	0
are <wrong>	*	-3	0	0
are <you>	*	-4	-1	-1
are _ i	en	3	0	0
are _ longer	en	4	0	0
are _ more	en	-5	0	0
are _ my	en	2	0	0
are _ still	en	2	0	0
are _ texting	en	3	0	0
are annoying	en	-2	0	0
are annoying $	en	-2	0	0
are texting	en	3	0	0
are there	en	-2	-1	-1
are these	en	0	0	3
are too	en	-2	0	0
are wrong	*	-3	0	0
are wrong $	*	-3	0	0
are you	en	-2	0	-1
are you $	en	-3	0	0
aroun*	en	-4	0	0
around	en	-4	0	0
around $	en	-2	0	0
arret $	fr	6	0	0
arret _ travail	fr	-2	0	0
arret de	fr	-3	0	0
arret maladie	fr	-2	0	0
arret*	fr	7	-6	-1
arrete $	fr	4	0	0
arrete <not>	*	-3	0	0
arrete _ de	fr	-2	0	0
arrete la	fr	6	0	0
arrete la $	fr	6	0	0
arrete pas	fr	-3	0	0
arreter	fr	5	0	0
arreter $	fr	10	0	0
arreter de	fr	-2	0	0
arretez	fr	5	-3	0
arretez $	fr	17	0	0
arretez _ appeler	fr	-3	0	0
arretez _ de	fr	4	0	0
arretez _ devant	fr	-2	0	0
arretez _ ecrire	fr	3	0	0
arretez _ pas	fr	-2	0	0
arretez de	fr	-2	0	0
arretez la	fr	-3	0	0
arretez surtout	fr	-2	0	0
arretez vos	fr	2	0	0
arretez vous	fr	-5	0	0
arriv*	fr	-8	0	0
arrive $	fr	-4	0	0
arrive _ a	fr	2	0	0
arrive pas	fr	2	0	0
arrived	en	-5	0	0
arrived $	en	-4	0	0
arrivent	fr	-5	0	0
arrivent <not>	*	-5	0	0
art	de	4	0	0
art $	de	4	0	0
artic*	*	-6	0	0
article	fr	-4	0	0
article $	fr	-4	0	0
artik*	de	-4	0	0
artikel	de	-4	0	0
as	pt	0	4	-2
as <me>	*	2	0	0
as <name>	*	-2	0	0
as <not>	*	2	0	0
as <texts>	*	-5	8	0
as _ contact	en	-2	0	0
as _ no	pt	-3	3	0
as _ por	pt	0	2	0
as _ pra	pt	0	2	0
as _ prank	en	3	0	0
as _ said	en	3	0	0
as a	en	4	0	0
as i	en	2	0	0
as mensagens	pt	-5	4	0
as of	en	2	0	0
as ofertas	pt	-2	0	0
as to	en	2	0	0
asist*	es	0	0	7
asistencia	es	0	0	7
asistencia $	es	0	0	7
ask	en	0	-2	0
ask _ to	en	2	0	0
ask you $	*	-3	0	0
askin*	en	10	0	2
asking	en	10	0	2
asking $	en	9	0	0
asking <me>	*	4	0	0
asking for	en	0	0	3
asking me	en	4	0	0
assez	fr	-4	0	0
assez _ messages	fr	-6	0	0
assez de	fr	-5	0	0
assin*	pt	-6	-2	0
assinei	pt	-5	0	0
assis*	en	-4	0	15
assistance	en	-2	0	15
assistance $	en	-1	0	15
at	en	-12	-5	-8
at 6am	en	3	0	0
at <you>	*	2	0	0
at _ and	en	-2	0	0
at _ number	en	-2	0	0
at the	en	-6	0	0
at this	en	-3	0	0
at work	en	5	0	0
at work $	en	3	0	0
at your	en	2	0	0
ate	pt	-5	0	0
atend*	pt	-5	0	7
atender	pt	-3	0	0
atender $	pt	-3	0	0
atendimento	pt	0	0	7
atendimento $	pt	0	0	7
ativa*	pt	-4	6	0
ativar	pt	-4	6	0
ativar <texts>	*	-4	6	0
ative*	pt	-1	4	0
ativem	pt	-1	4	0
atm	en	-5	0	0
atras*	pt	-5	0	0
attac*	en	-4	0	0
attached	en	-4	0	0
attached $	en	-4	0	0
atten*	fr	-8	0	0
attendre	fr	-4	0	0
attendre $	fr	-4	0	0
attente	fr	-3	0	0
attente $	fr	-2	0	0
attor*	en	3	0	0
attorney	en	3	0	0
atual*	pt	-6	0	0
atualizem	pt	-6	0	0
au	fr	-1	-2	4
au #	fr	8	0	0
au # $	fr	3	0	0
au <number>	*	8	0	0
au _ de	fr	-2	0	0
au feu	fr	-2	0	0
au lieu	fr	-2	0	0
au prochain	fr	-2	0	0
auch	de	-4	0	0
aucun message	fr	2	0	0
aucun message $	fr	4	0	0
aucun*	fr	3	0	0
aucune	fr	3	0	0
auf $	de	7	1	0
auf <fed>	*	4	0	0
auf <me>	*	0	-2	0
auf <remove>	*	3	0	0
auf _ dem	de	4	0	0
auf _ liste	de	-2	0	0
auf _ sms	de	-3	0	0
auf _ zu	de	2	0	0
auf dem	de	-4	0	0
auf der	de	-10	0	0
auf die	de	-2	0	0
auf eure	de	3	0	0
auf meine	de	-2	0	0
auf mir	de	3	-1	0
auf mit	de	3	0	0
auf zu	de	4	0	0
aufho*	de	8	0	0
aufhoren	de	4	0	0
aufhoren $	de	8	0	0
aufhort	de	3	0	0
aufhort $	de	3	0	0
aufs	de	2	0	0
aufs <number>	*	2	0	0
aufs handy	de	2	0	0
aufs handy $	de	2	0	0
auftr*	de	-2	0	0
auftrag	de	-2	0	0
auftrag $	de	-2	0	0
aujou*	fr	-4	0	0
aujourdhui	fr	-4	0	0
aujourdhui on	fr	-2	0	0
aula	pt	-2	0	0
aus	de	7	-2	-2
aus $	de	11	-4	-1
aus <you>	*	3	0	0
aus _ abgemeldet	de	-2	0	0
aus _ angebot	de	-2	0	0
aus _ kartei	de	2	0	0
aus _ liste	de	2	0	0
aus _ sms	de	4	-2	0
aus _ stop	de	-2	2	0
aus _ verteiler	de	5	0	0
aus dem	de	-1	-3	0
aus versehen	de	-5	2	0
ausm	de	2	0	0
ausm <list>	*	2	0	0
ausm verteiler	de	2	0	0
ausma*	de	-2	0	0
ausmachen	de	-2	0	0
ausmachen $	de	-2	0	0
aussc*	de	5	0	0
austr*	de	5	0	0
austragen	de	7	0	0
austragen $	de	6	0	0
autho*	en	4	0	0
authorities	en	3	0	0
auto	de	-14	0	0
auto refill	en	-2	0	0
automatica	*	-2	0	0
automatica $	*	-2	0	0
autop*	en	-2	0	0
autor*	*	0	4	0
autorice	es	-2	0	0
autorizacao	pt	2	0	0
autorizacao $	pt	3	0	0
autorizacion $	es	2	0	0
autorizo	pt	-4	3	0
autorizo o	pt	-2	1	0
autre	fr	4	0	0
autre $	fr	3	0	0
aux	fr	-4	2	0
aux <send>	*	-4	0	0
aux <texts>	*	-3	2	0
aux sms	fr	-4	0	0
aux sms $	fr	-4	0	0
auxil*	es	-2	0	9
auxilio	es	-2	0	9
avail*	en	-2	0	0
available	en	-2	0	0
avant	fr	0	2	0
avec	fr	6	-5	0
avec _ promos	fr	3	0	0
avec tes	fr	3	0	0
avec vos	fr	3	-1	0
avera*	*	-3	0	0
average	*	-2	0	0
average $	*	-2	0	0
avez	fr	-2	0	0
avez _ eu	fr	2	0	0
avis	fr	-4	0	0
avis $	fr	-2	0	0
avisa	pt	-3	0	0
avisa*	*	-5	0	0
avisar $	*	-4	0	0
aviso*	es	-5	3	0
avisos	es	-2	3	0
avisos $	es	-2	0	0
avisos _ voces	pt	-2	0	0
avisou	pt	-4	0	0
avoca*	fr	-2	0	0
avocat	fr	-2	0	0
avoir	fr	2	0	0
away	en	-4	0	0
away $	en	-6	0	0
away and	en	3	0	0
ayuda	es	-6	0	19
ayuda $	es	-6	0	19
ayuda*	es	-4	0	12
ayudar	es	-3	0	2
ayudar con	es	-3	0	2
ayude*	es	-1	0	12
ayudenme	es	0	0	9
ayudenme $	es	0	0	9
azuca*	es	-4	0	0
azucar	es	-4	0	0
azucar $	es	-4	0	0
azul	*	-9	0	-2
azul $	*	-7	0	-2
b	en	2	0	0
b $	en	2	0	0
baby	en	4	0	0
back	en	-8	21	-1
back $	en	0	5	0
back <me>	*	0	-2	0
back _ for	en	0	2	0
back _ the	en	-1	4	0
back _ your	en	-1	2	0
back in	en	-5	5	0
back in $	en	-4	8	0
back my	en	3	-2	0
back on	en	-6	14	0
back on $	en	-4	7	0
back out	en	2	0	0
back out $	en	2	0	0
bad	en	-2	0	0
bad $	en	-5	0	0
badge	en	-2	0	0
badge $	en	-2	0	0
bag	en	-2	0	0
bag $	en	-2	0	0
bahnh*	de	-5	0	0
bahnhof	de	-5	0	0
bahnhof <remove>	*	-5	0	0
baja	es	4	0	-2
baja $	es	2	0	0
baja <me>	*	-3	0	0
baja _ error	es	-2	0	0
baja _ funciona	es	4	0	0
baja _ gimnasio	es	-3	0	0
baja _ linea	es	-6	0	0
baja _ querer	es	-2	0	0
baja _ veces	es	2	0	0
baja de	es	2	-2	0
baja en	es	2	0	0
baja inmediata	es	3	0	0
baja la	es	-3	0	0
baja medica	es	-2	0	0
baja mi	es	-3	0	0
baja no	es	4	0	0
baja por	es	-3	0	0
baja sin	es	-2	0	0
baja y	es	3	0	0
banco	es	-4	0	0
banco $	es	-4	0	0
bank	en	-3	0	0
barre*	fr	4	0	0
barrez	fr	4	0	0
base $	fr	-2	0	0
base de	*	2	0	0
basta	es	-4	0	0
basta $	es	6	0	0
basta <you>	*	2	0	0
basta _ mensajes	es	-3	0	0
basta con	es	-3	0	0
basta de	es	-2	0	0
basta ya	es	2	0	0
basta ya $	es	2	0	0
bastam	pt	-2	0	0
bastante	*	3	0	0
batte*	*	-6	0	0
battery	en	-3	0	0
baust*	de	-2	0	0
baustelle	de	-2	0	0
be	en	8	-1	-10
be $	en	5	0	0
be <person_id>	*	-2	0	0
be <remove>	*	9	0	0
be _ alone	en	5	0	0
be _ from	en	5	0	0
be _ if	en	5	0	0
be _ last	en	11	0	0
be _ off	en	4	0	0
be _ the	en	0	2	0
be _ this	en	6	0	0
be _ to	en	-5	1	0
be a	en	-2	0	0
be called	*	-2	0	0
be contacted	en	2	0	0
be excluded	en	4	0	0
be forgotten	en	5	0	0
be forgotten $	en	5	0	0
be glad	en	-1	3	0
be informed	en	3	0	0
be left	en	6	0	0
be on	en	7	2	0
be quiet	*	-4	0	0
be quiet $	*	-4	0	0
be removed	en	3	0	0
be seated	en	-2	0	0
be so	en	2	0	0
be taken	en	3	0	0
be the	en	10	0	0
be there	en	-2	0	0
beauc*	fr	0	0	-2
beaucoup	fr	0	0	-2
beaucoup <fed>	*	2	0	0
beaucoup trop	fr	2	0	0
becau*	en	4	0	0
because	en	4	0	0
because _ you	en	6	0	0
because of	en	6	0	0
bedar*	de	7	0	0
bedarf	de	7	0	0
bedarf $	de	5	0	0
been	en	-2	-3	-2
beend*	de	7	-1	0
beenden	de	3	-1	0
beenden $	de	2	-1	0
beendet	de	5	0	0
befor*	en	-3	0	0
before	en	-2	0	0
before $	en	3	0	0
before me	en	2	0	0
beggi*	en	5	0	0
begging	en	5	0	0
begon*	en	4	0	0
begone	en	4	0	0
begone $	en	4	0	0
behal*	de	2	0	0
behaltet	de	2	0	0
behaltet <you>	*	2	0	0
behaltet eure	de	2	0	0
behin*	en	-1	0	4
behind	en	-1	0	4
bei	de	-3	0	0
bei <number>	*	-3	0	0
bei _ arbeit	de	-2	0	0
bei euch	de	-5	0	0
bei ihnen	de	5	0	0
being	en	10	0	0
being <remove>	*	4	0	0
being <send>	*	4	0	0
being _ off	en	5	0	0
being removed	en	3	0	0
being texted	en	4	0	0
bekom*	de	-6	0	1
bekomme	de	-3	0	2
bekomme <me>	*	0	0	2
bekomme <not>	*	-6	0	0
bekomme _ das	de	6	0	0
bekomme _ keine	de	-9	0	0
bekomme _ nachrichten	de	-5	0	0
bekomme ich	de	0	0	2
bekomme keine	de	-6	0	0
belastigt $	de	2	0	0
belastigung	de	2	0	0
belastigung $	de	2	0	0
believe <me>	*	2	0	0
bem $	pt	-2	0	0
benac*	de	5	-1	0
benachrichtigung	de	2	0	0
benachrichtigung <stop>	*	2	0	0
benachrichtigungen	de	2	-1	0
benef*	en	-3	0	-3
benot*	de	0	0	6
benotige	de	0	0	6
berna*	fr	5	0	0
bernard	fr	5	0	0
bescheid	de	2	0	0
besoi*	fr	0	0	6
besoin	fr	0	0	6
besoin _ aide	fr	0	0	2
besoin d	fr	-1	0	6
besoin de	fr	3	0	0
beste*	de	4	2	0
bestelle	de	2	0	0
bestellen	de	0	3	0
bestellt	de	5	0	0
bestellung	de	-2	0	0
bestellung $	de	3	0	0
betru*	de	-2	0	0
betrug	de	-2	0	0
betrug $	de	-2	0	0
better _ the	en	4	0	0
better be	en	4	0	0
better than	en	-4	0	0
bevor*	de	2	0	0
bevorzuge	de	2	0	0
bezah*	de	-6	0	0
bezahlen	de	-3	0	0
bezahlen $	de	-3	0	0
bien	*	-2	0	0
bien $	es	-7	0	0
big	en	-2	0	0
bin $	de	2	0	0
bin <not>	*	2	0	0
bin <you>	*	-2	0	0
bin _ der	de	4	0	0
bin _ die	de	5	0	0
bin _ nicht	de	-2	0	0
bin die	de	4	0	0
birth*	en	-3	0	0
birthday	en	-3	0	0
birthday on	*	-2	0	0
bis	de	-2	0	0
bis dahin	de	2	0	0
blau	de	-5	0	0
blau $	de	-5	0	0
blaue	de	-5	0	0
blaue <not>	*	-3	0	0
blaue nicht	de	-3	0	0
blaue nicht $	de	-3	0	0
bless	en	4	0	0
bleu	fr	-5	0	0
bleu $	fr	-3	0	0
block $	*	2	0	0
block <leave>	*	-4	0	0
block <you>	*	5	0	0
block away	en	-2	0	0
block away $	en	-2	0	0
block me	en	3	0	0
block party	en	-2	0	0
block you	en	4	0	0
block you $	en	4	0	0
block*	en	1	0	-2
blocked $	en	4	0	0
blockiert	de	-2	0	0
blockiert die	de	-2	0	0
blocking	en	4	0	0
bloqu*	*	6	0	-1
bloque $	fr	4	0	0
bloque <me>	*	-4	0	0
bloqueada	*	-2	0	0
bloqueado	pt	4	0	0
bloqueado $	pt	3	0	0
bloqueados	es	2	0	0
bloquear	es	5	0	0
bloqueei	pt	3	0	0
bloqueo $	es	3	0	0
bloqueou	pt	-4	0	0
bloss	de	-2	0	0
bloss <not>	*	-2	0	0
bloss _ auf	de	-3	0	0
bloss nicht	de	-3	0	0
blowi*	en	4	0	0
blowing	en	3	0	0
blowing up	en	3	0	0
blue	en	-4	0	0
bock	de	4	0	0
bol	fr	4	0	0
bolas	es	9	0	0
bolas $	es	4	0	0
bolet*	pt	-2	0	0
bon	fr	4	0	0
bon $	fr	-2	0	0
bon de	fr	3	0	0
book	en	-3	0	0
borra	es	-2	0	0
borra*	es	6	0	0
borrame	es	4	0	0
borrame $	es	2	0	0
borrar $	es	3	0	0
borre*	es	2	0	0
borren	es	-5	0	0
borren mi	es	-2	0	0
borrenme	es	9	0	0
borrenme $	es	7	0	0
bot	en	9	0	0
bot $	en	4	0	0
bot <leave>	*	4	0	0
both	en	-4	0	0
bothe*	en	-4	0	0
bother $	en	-5	0	0
bother <me>	*	3	0	0
bother <person_id>	*	2	0	0
bother _ else	en	2	0	0
bother me	en	3	0	0
bothering	en	-2	0	0
bothering <you>	*	-3	0	0
bothering you	en	-3	0	0
bough*	en	3	0	0
bought	en	3	0	0
brauc*	de	-3	0	7
brauch	de	0	0	6
brauch <me>	*	3	0	0
brauch _ nicht	de	3	0	0
brauch das	de	-2	0	0
brauch ich	de	3	0	0
brauche die	de	2	0	0
brauche hilfe	de	0	0	3
brauche hilfe $	de	0	0	3
brauchen	de	-4	0	0
bread	en	-3	0	0
break	en	3	0	0
brenda	en	2	0	0
brief*	de	5	0	0
broke	en	-2	0	0
brude*	de	-6	0	0
bruder	de	-6	0	0
bsoin	fr	0	0	6
build*	en	3	0	0
building	en	3	0	0
burea*	fr	-2	0	0
bureau	fr	-2	0	0
burge*	en	-2	0	0
burger	en	-2	0	0
bus	*	-15	0	0
bus <stop>	*	-7	0	0
bus stop	en	-6	0	0
bus stop $	en	-3	0	0
busca*	pt	-4	0	0
buscar	pt	-4	0	0
buscar $	pt	-3	0	0
busin*	en	6	0	3
business	en	6	0	3
business _ this	en	0	0	3
busy	en	-2	0	0
but <me>	*	-3	0	0
but <not>	*	5	0	0
but <want>	*	-2	3	0
but _ didnt	en	2	0	0
but _ more	en	5	0	0
but _ still	en	-4	0	0
but _ texts	en	3	0	0
but dont	en	2	0	0
but i	en	-3	0	0
but ill	en	-3	0	0
but no	en	7	0	0
but no $	en	6	0	0
but the	en	2	0	0
buy	en	-4	0	-1
buy <me>	*	-3	0	0
buy me	*	-3	0	0
buyin*	en	7	0	0
buying	en	7	0	0
buying $	en	5	0	0
buying anything	en	2	0	0
buzon $	es	2	0	0
buzze*	en	3	0	0
buzzes	en	3	0	0
buzzi*	en	3	0	0
buzzing	en	3	0	0
buzzing $	en	3	0	0
by	en	-1	4	-3
by <me>	*	-2	0	0
by <send>	*	0	7	0
by _ and	en	3	0	0
by _ name	en	6	0	0
by accident	en	-2	0	0
by email	en	3	0	0
by me	en	-2	0	0
by post	en	3	0	0
by text	en	-2	7	0
by text $	en	0	4	0
by that	en	7	0	0
bye	en	8	-3	-7
bye $	en	1	-2	-6
bye felicia	en	4	0	0
bye felicia $	en	4	0	0
c _ assez	fr	-2	0	0
c _ du	fr	5	0	0
c _ le	fr	2	0	0
c _ mon	fr	2	0	0
c _ non	fr	5	0	0
c _ pas	fr	2	0	0
c _ quoi	fr	0	0	5
c _ une	fr	-3	1	0
c _ vous	fr	-2	0	0
c est	fr	2	-3	2
c etait	fr	-3	1	0
ca	fr	14	-5	1
ca <stop>	*	2	0	0
ca _ arrete	fr	2	0	0
ca _ comme	fr	-2	0	0
ca _ interesse	fr	-3	0	0
ca _ les	fr	2	0	0
ca cesse	fr	2	0	0
ca cesse $	fr	2	0	0
ca continue	fr	6	0	0
ca continue $	fr	5	0	0
ca devient	fr	3	0	0
ca m	fr	-3	0	0
ca marche	fr	-6	0	5
ca me	fr	3	0	0
ca s	fr	2	0	0
ca suffit	fr	5	0	0
ca suffit $	fr	8	0	0
cada	es	5	0	0
cada <texts>	*	5	0	0
cadas*	pt	3	7	0
cadastra	pt	-2	2	0
cadastrado	pt	2	0	0
cadastrar	pt	-1	4	0
cadastro	pt	2	0	0
cadastro $	pt	3	0	0
cadastrou	pt	4	0	0
cadastrou $	pt	2	0	0
cafe	es	-4	0	0
cafe $	es	-4	0	0
cai	pt	3	0	0
cai fora	pt	3	0	0
caiu	pt	-6	0	0
caiu <not>	*	-6	0	0
caiu _ spam	pt	-6	0	0
caiu no	pt	-6	0	0
caixa	pt	-3	0	0
caixa postal	pt	-3	0	0
caixa postal $	pt	-3	0	0
caja	es	-6	0	0
caja de	es	-5	0	0
cake	en	-2	0	0
calcu*	*	-3	0	0
calculate	*	-3	0	0
calen*	en	-6	0	0
calendar	en	-4	0	0
calendar $	en	-3	0	0
calid*	es	-4	0	0
calidad	es	-4	0	0
call	en	-9	-8	-8
call <leave>	*	3	0	0
call <list>	*	4	0	0
call <me>	*	-9	-1	0
call <person_id>	*	3	0	0
call <send>	*	-2	0	0
call _ to	en	2	0	0
call for	en	0	0	2
call me	en	-11	-1	0
call me $	en	-6	0	0
call off	en	3	0	0
call registry	en	2	0	0
call registry $	en	2	0	0
call someone	en	3	0	0
call text	en	-2	0	0
calle	es	-2	0	0
calle*	en	-5	0	0
called	en	-8	0	0
called $	en	-4	0	0
called <name>	*	-2	0	0
calli*	en	-7	-1	0
calling	en	-7	-1	0
calling $	en	-3	0	0
calling <me>	*	-4	0	0
calling _ text	en	-3	0	0
calling me	en	-4	0	0
calling the	en	3	0	0
calls	en	-4	0	0
calls $	en	-3	0	0
calls from	en	2	0	0
calm	en	-6	0	0
calm $	en	-6	0	0
calma	*	-8	0	0
calma $	*	-8	0	0
calme	fr	-4	0	0
calme $	fr	-6	0	0
calor*	*	-7	0	0
calorie	*	-2	0	0
calorie _ of	*	-2	0	0
calories	*	-4	0	0
cambi*	es	-7	2	0
cambie	es	-1	2	0
cambie de	es	-1	2	0
came $	en	-6	0	0
campaign	en	-2	0	0
campu*	en	2	0	0
campus	en	2	0	0
campus <texts>	*	2	0	0
campus alerts	en	2	0	0
campus alerts $	en	2	0	0
can	en	-6	3	1
can <me>	*	0	2	0
can <please_do>	*	-2	0	1
can <send>	*	-1	4	0
can <stop>	*	7	0	0
can <you>	*	-2	0	1
can _ be	en	0	2	0
can _ call	en	-2	0	0
can _ cancel	en	-2	0	0
can _ explain	en	0	0	2
can _ for	en	-1	0	2
can _ get	en	-3	3	0
can _ make	en	2	0	0
can _ me	en	0	3	0
can _ not	en	11	0	0
can _ pleasestop	en	5	0	0
can _ tell	en	0	0	2
can _ text	en	-1	0	2
can _ undo	en	0	3	0
can _ unsubscribe	en	4	0	0
can call	en	0	0	2
can i	en	0	2	0
can quit	en	2	0	0
can stop	en	3	0	0
can stop $	en	4	0	0
can text	en	-1	4	0
can the	en	-2	0	0
can you	en	-2	0	1
cance*	*	0	-13	-2
cancel	en	-6	-2	0
cancel <me>	*	3	0	0
cancel _ last	en	-2	0	0
cancel _ text	en	7	0	0
cancel _ texts	en	3	0	0
cancel it	en	-7	0	0
cancel it $	en	-7	0	0
cancel my	en	3	0	0
cancel that	en	-4	0	0
cancelar	*	3	-4	0
cancelar $	*	-3	0	0
cancelar <consent>	*	2	0	0
cancelar <me>	*	-4	-1	0
cancelar <third>	*	-4	0	0
cancelar _ assinatura	pt	2	0	0
cancelar _ inscricao	pt	4	0	0
cancelar _ plano	pt	-2	0	0
cancelar a	pt	6	0	0
cancelar el	es	-4	0	0
cancelar los	es	2	0	0
cancelar meu	pt	-2	0	0
cancelem	pt	3	0	0
cancelen <me>	*	2	0	0
cancelen mi	es	2	0	0
cancelled $	en	-2	0	0
cancelled <me>	*	3	0	0
cancelled _ account	en	3	0	0
cancelled my	en	3	0	0
cancelo <me>	*	-4	0	0
cancelo _ assinatura	pt	-2	0	0
cancelo mi	es	-2	0	0
cancelo minha	pt	-2	0	0
cansado $	*	-3	0	0
canse*	pt	5	0	0
cansei	pt	5	0	0
cant	en	-5	0	-3
cant <leave>	*	2	0	0
cant <please_do>	*	-2	0	-1
cant <remove>	*	3	0	0
cant <stop>	*	-3	0	0
cant _ another	en	3	0	0
cant _ my	en	-3	0	0
cant _ these	en	3	0	0
cant _ you	*	-4	0	0
cant be	en	-3	0	0
cant get	en	2	0	0
cant read	en	4	0	0
cant stop	en	-2	0	0
cant take	en	3	0	0
car	en	0	0	-2
car $	en	4	0	0
card	en	-11	-3	-5
card $	en	-1	-1	-2
card <not>	*	-2	0	0
cards	*	-2	0	-2
care	en	5	0	0
care less	en	2	0	0
cargo	es	-4	0	0
cargo $	es	-2	0	0
caro	es	-2	0	0
caro $	es	-2	0	0
carol	en	3	0	0
carri*	*	4	0	0
carrier	en	2	0	0
carrier $	en	2	0	0
carro	pt	-2	0	0
carro $	pt	3	0	0
carro*	*	-2	0	0
carrots	*	-2	0	0
carry	*	-3	-2	0
carta*	pt	-3	0	0
cartao	pt	-3	0	0
carte	fr	-5	0	0
casa	es	-2	0	0
casa $	es	-3	0	0
cash	en	-8	0	0
cassez	fr	2	0	0
cat	en	-4	0	0
catal*	en	-3	0	0
catar	pt	3	0	0
catar coquinho	pt	3	0	0
cats	en	-5	0	0
cats $	en	-2	0	0
ccpa	en	4	0	0
ce <number>	*	7	0	0
ce <send>	*	-3	0	0
ce _ le	fr	2	0	0
ce _ n	fr	2	0	0
ce _ on	fr	2	0	0
ce matin	fr	-3	0	0
ce matin $	fr	-3	0	0
ce message	fr	-3	0	0
ce message $	fr	-3	0	0
ce numero	fr	5	0	0
ce qu	fr	2	0	0
ce soir	fr	-2	0	0
cease	en	6	0	0
cease $	en	5	0	0
cebol*	*	-9	0	0
cebola	pt	-4	0	0
cebola $	pt	-4	0	0
cebolla	es	-4	0	0
cebolla $	es	-4	0	0
cedo	pt	-2	0	0
cel	es	0	2	0
cel $	es	-1	2	0
cell	en	2	2	0
cell _ your	en	0	2	0
cell to	en	0	2	0
cellp*	*	-3	0	0
cellphone	*	-3	0	0
cellphone $	*	-2	0	0
celui ci	fr	-4	0	0
celui ci $	fr	-4	0	0
celul*	*	3	2	0
celular	*	3	2	0
celular $	es	-5	3	0
celular _ trabajo	es	3	0	0
celular del	es	3	0	0
celular e	pt	4	0	0
cero	es	4	0	0
certa*	*	-5	0	0
certainly	*	-5	0	0
ces	fr	0	0	3
ces <send>	*	-3	0	4
ces <texts>	*	0	0	4
ces sms	fr	-3	0	4
ces sms $	fr	-3	0	4
cesen	es	5	0	0
cesse	fr	5	0	0
cesse $	fr	5	0	0
cesse*	fr	15	-1	0
cesser	fr	8	0	0
cesser $	fr	4	0	0
cessez	fr	5	0	0
cessez $	fr	3	0	0
cette	fr	2	0	0
cette <list>	*	4	0	0
cette liste	fr	4	0	0
cette liste $	fr	4	0	0
chair*	en	-3	0	0
chairs	en	-3	0	0
chairs $	en	-2	0	0
chang*	en	-3	0	-7
change	*	0	-1	-6
change _ proprietaire	fr	2	0	0
change de	fr	5	0	0
changed	en	-1	2	0
changed $	en	-4	0	0
changed <me>	*	0	4	0
changed _ mind	en	2	4	0
changed my	en	0	4	0
chaqu*	fr	7	0	0
chaque	fr	7	0	0
chaque <send>	*	3	0	0
chaque <texts>	*	3	0	0
charg*	en	-3	0	-2
charge to	en	3	0	0
charged	en	-2	0	-1
charges	en	3	0	0
charging	en	-4	0	0
charging <me>	*	-4	0	0
charging me	en	-4	0	0
charging me $	en	-2	0	0
chat	en	-7	0	0
chat $	en	-6	0	0
chate*	pt	4	0	0
chati*	pt	4	0	0
chatice	pt	4	0	0
chato*	pt	5	0	0
chatos	pt	5	0	0
chatos $	pt	4	0	0
chatt*	*	-3	0	0
chatting	*	-3	0	0
check	en	-2	-1	0
chefe	pt	-2	0	0
chega $	pt	7	0	0
chega _ mensagem	pt	-3	0	0
chega de	pt	-3	0	0
chegando	pt	3	0	0
chego*	pt	-8	0	0
chegou	pt	-8	0	0
chegou $	pt	-2	0	0
cheio	pt	3	0	0
chequ*	*	-4	0	0
cheque	*	-4	0	0
cheque $	*	-2	0	0
cher	fr	-2	0	0
chick*	en	-1	0	-2
chicken	en	-1	0	-2
child*	en	3	0	0
chill	en	2	0	0
chill _ the	en	2	0	0
chine*	*	-2	0	0
chinese	*	-2	0	0
ching*	es	2	0	0
choco*	*	-2	0	0
chocolate	*	-2	0	0
chole	es	4	0	0
chove*	pt	-2	0	0
chover	pt	-2	0	0
chris*	en	-2	0	0
chuva	pt	-4	0	0
ci	fr	-5	0	0
ci $	fr	-4	0	0
ciao	*	2	0	0
cirur*	pt	-2	0	0
cirurgia	pt	-2	0	0
cirurgia $	pt	-2	0	0
claim	en	-3	0	0
claim*	en	3	0	0
claims	en	4	0	0
class	en	-4	0	0
cles	fr	-1	0	5
clien*	*	0	0	6
client	fr	-1	0	2
client $	fr	-1	0	2
cliente	*	0	0	3
cliente $	*	2	0	3
clini*	*	3	0	0
clinica	es	2	0	0
clinica $	*	2	0	0
close	en	-2	0	0
close*	en	3	0	0
closed	en	4	0	0
closed <me>	*	2	0	0
closed _ account	en	2	0	0
closed my	en	2	0	0
closi*	en	-1	2	0
club	en	6	0	0
club $	en	0	4	0
clue	en	-4	0	0
clue $	en	-4	0	0
cnil	fr	4	0	0
cnil $	fr	3	0	0
cobra	*	2	0	0
cobra*	pt	-15	0	0
cobranca	pt	-5	0	0
cobranca $	pt	-2	0	0
cobraram	pt	-3	0	0
cobraram <not>	*	-3	0	0
cobraron	es	-3	0	0
cobre*	es	-4	0	0
cobren	es	-4	0	0
cobro	es	-3	0	0
coche	es	-2	0	0
code	*	-14	-3	-2
code bekommen	de	-2	0	0
code bekommen $	de	-2	0	0
codes	en	8	0	0
codes $	en	4	0	0
codigo	*	-3	0	0
codigo $	*	-2	0	0
coin	fr	-9	-2	-3
coin $	fr	-4	0	-1
coisa	pt	4	0	0
coisa $	pt	4	0	0
colis	fr	-2	0	0
colle*	en	-4	0	0
collector	en	-3	0	0
coloc*	pt	0	3	0
coloca	pt	-4	2	0
coloca de	pt	-2	2	0
color	en	-6	0	0
color $	en	-5	0	0
com	pt	5	-2	0
com <you>	*	3	0	0
com _ k	pt	-2	0	0
com _ mensagens	pt	5	-1	0
com as	pt	7	-1	0
com isso $	pt	4	0	0
com o	pt	-2	0	0
com voces	pt	3	0	0
coman*	es	-1	0	10
comandos	es	-1	0	10
comandos _ mandar	*	0	0	5
combi*	fr	2	0	0
combien	fr	3	0	0
combien _ fois	fr	4	0	0
combien de	fr	6	0	0
come	en	3	-1	0
come $	en	-3	0	0
come _ me	en	3	0	0
come back	en	2	0	0
come back $	en	2	0	0
come in	en	2	0	0
come in $	en	2	0	0
come off	en	3	0	0
come to	en	3	0	0
comec*	pt	-1	2	0
comecem	pt	-1	2	0
comen*	*	-3	0	0
comentario	*	-3	0	0
comentario $	*	-3	0	0
comer	*	-3	0	0
comi	es	-2	0	0
comig*	pt	2	0	0
comigo	pt	2	0	0
comigo $	pt	2	0	0
coming $	en	-5	0	0
coming _ the	en	2	0	0
coming back	en	5	0	0
comma*	fr	-9	0	16
command	*	-6	0	0
command $	*	-2	0	0
commande	fr	-2	0	0
commandes	fr	0	0	10
commands	en	0	0	11
commands $	en	0	0	8
commands <ask>	*	0	0	4
commands _ i	en	0	0	4
commands can	en	0	0	4
comme	fr	-2	2	0
comme <texts>	*	2	0	0
comme avant	fr	1	2	0
comme spam	fr	2	0	0
comme spam $	fr	2	0	0
comme*	fr	10	0	3
comment	fr	6	1	3
comment $	fr	3	0	0
comment <me>	*	5	0	0
comment <stop>	*	-2	0	0
comment _ ma	fr	-2	0	0
comment m	fr	3	0	0
comment on	fr	2	0	0
comment resilier	fr	-3	0	0
commu*	en	3	-6	0
communicate	*	-3	0	0
communication	en	4	0	0
communication $	en	3	0	0
communications	en	5	-3	0
communications $	en	3	-1	0
como	*	12	3	5
como <remove>	*	4	0	0
como _ a	pt	-3	2	0
como _ de	es	3	0	0
como _ este	*	-1	0	4
como _ esto	es	3	0	0
como _ inscrevo	pt	-2	0	0
como _ isso	pt	3	0	0
como _ minha	pt	-2	0	0
como consiguieron	es	2	0	0
como funciona	pt	-5	0	7
como parar	pt	2	0	0
como paro	pt	3	0	0
como saio	pt	4	0	0
compa*	en	0	0	4
company	en	0	0	4
company $	en	2	0	0
company is	en	-2	0	4
complained	en	-2	0	0
complained $	en	-2	0	0
complaint	en	6	0	0
complaint _ the	en	2	0	0
complaint filed	en	3	0	0
complaint with	en	3	0	0
compr*	*	12	0	0
comprar	*	5	0	0
comprar <not>	*	4	0	0
comprar nada	es	4	0	0
compre	es	3	0	0
compre _ vez	es	3	0	0
compre una	es	3	0	0
comprei	pt	8	0	0
comun*	*	5	-3	0
comunicacoes	pt	3	-2	0
comunicacoes _ sms	pt	2	-1	0
comunicacoes por	pt	2	-1	0
con	es	6	-5	1
con <you>	*	6	0	0
con _ avisos	es	3	0	0
con _ basta	es	-3	0	0
con _ mensajes	es	8	-2	0
con _ ofertas	es	2	0	0
con los	es	3	-1	0
con tus	es	2	0	0
conco*	pt	-2	2	0
concordo	pt	-2	2	0
condu*	fr	-2	0	0
confirm	en	3	0	0
confirm _ i	en	3	0	0
confirm that	en	3	0	0
confirmacion	es	-2	0	0
confirmacion $	es	-2	0	0
confirmation	en	-7	0	0
confirmation $	fr	-3	0	0
confo*	*	3	0	0
confu*	*	9	0	0
confusion	es	4	0	0
confusion $	es	4	0	0
conhe*	pt	2	0	0
conheco	pt	2	0	0
conna*	fr	7	0	0
connais	fr	6	0	0
connais <not>	*	6	0	0
connais pas	fr	5	0	0
conne*	fr	-8	0	0
connect	*	-4	0	0
connect _ my	*	-3	0	0
connect to	*	-2	0	0
conoz*	es	2	0	0
conozco	es	2	0	0
conozco a	es	2	0	0
conse*	*	10	-1	0
consens	fr	0	4	0
consens _ recevoir	fr	-5	4	0
consens a	fr	-5	4	0
consent	en	6	-2	0
consent $	en	3	0	0
consent <consent>	*	4	0	0
consent _ receive	en	1	-2	0
consent _ text	en	2	0	0
consent form	en	-3	0	0
consentimento	pt	5	0	0
consentimento $	pt	3	0	0
consentimento _ receber	pt	-2	0	0
consentimiento $	es	2	0	0
consi*	pt	8	0	0
consigo <remove>	*	4	0	0
consigo _ de	pt	-3	0	0
consigo parar	pt	-3	0	0
consiguieron	es	2	0	0
consiguieron <me>	*	2	0	0
consiguieron mi	es	2	0	0
conta*	*	14	-5	-5
contact	en	-3	-1	0
contact $	en	2	0	0
contact _ at	en	-3	0	0
contact _ by	en	5	0	0
contact _ employer	en	-2	0	0
contact for	en	-3	0	0
contact info	en	3	0	0
contact info $	en	3	0	0
contact me	en	2	0	0
contact my	en	-4	0	0
contactar	es	4	0	0
contactarme	es	3	0	0
contactarme $	es	3	0	0
contacten	es	4	0	0
contacter $	fr	-2	0	0
contactez	fr	-4	0	0
contacting	en	5	0	0
contacting <me>	*	4	0	0
contacting me	en	3	0	0
contacting me $	en	3	0	0
contactless	en	-8	0	0
contactless $	en	-2	0	0
contatar	pt	7	0	0
contatar $	pt	4	0	0
contatem	pt	2	0	0
contato	pt	12	0	0
contato $	pt	8	0	0
contato comigo	pt	2	0	0
contato comigo $	pt	2	0	0
conte*	es	-9	-2	0
contesto	es	-4	0	0
conti*	pt	13	2	0
continua	pt	6	0	0
continua chegando	pt	4	0	0
continua chegando $	pt	2	0	0
continuam	pt	6	0	0
continuam <send>	*	6	0	0
continuam mandando	pt	6	0	0
continuam mandando $	pt	4	0	0
continuar	pt	0	2	0
continuar recebendo	pt	-2	2	0
continuar recebendo $	pt	-2	2	0
continue	fr	4	0	0
continue $	fr	5	0	0
continuem	pt	-5	2	0
continuem <send>	*	-5	2	0
continuem mandando	pt	-5	2	0
continuem mandando $	pt	-2	5	0
continuez $	fr	4	0	0
continuez _ m	fr	-1	-2	0
continuez a	fr	-1	-2	0
contr*	*	-3	0	0
contractor	en	2	0	0
contrato	*	-2	0	0
conve*	*	-7	0	-1
convert	*	-3	0	0
cook	*	-2	0	0
coqui*	pt	3	0	0
coquinho	pt	3	0	0
corre*	es	-2	-2	-4
correct	en	-4	0	-3
correct $	en	-5	0	-2
correio	pt	-2	0	0
correio $	pt	-2	0	0
cortala	es	3	0	0
corte*	es	3	0	0
cortenla	es	2	0	0
cortenla $	es	2	0	0
cosas	es	3	0	0
cosas $	es	2	0	0
cost	en	0	0	4
cost _ to	en	0	0	4
cost anything	en	0	0	4
costs	en	2	0	0
costs <me>	*	2	0	0
costs me	en	2	0	0
couch	en	-7	0	0
couch <not>	*	-3	0	0
cough	en	-2	0	0
cough $	en	-2	0	0
could	en	-2	0	2
could <please_do>	*	0	0	3
could <you>	*	-2	0	0
could _ not	en	3	0	0
could _ pleasestop	en	-6	0	0
could _ stop	en	5	0	0
could use	en	0	0	3
could you	en	-2	0	0
couldnt <want>	*	2	0	0
couldnt _ less	en	2	0	0
couldnt care	en	2	0	0
coule*	fr	-2	0	0
couleur	fr	-2	0	0
couleur $	fr	-2	0	0
count <me>	*	4	0	0
count _ out	en	5	0	0
count me	en	4	0	0
country	*	-2	0	0
coup	fr	0	0	2
coupons $	en	-6	0	0
courr*	fr	5	0	0
courrier	fr	2	0	0
cours	fr	-4	0	0
cours de	fr	-4	0	0
cover*	en	-2	0	0
coverage	en	-2	0	0
creat*	*	-7	-1	-1
create	*	-3	0	0
create a	*	-2	0	0
credi*	en	-5	-3	-6
credit	en	-4	-3	-6
credit _ info	en	0	0	-2
credit limit	*	-2	0	-2
credit score	*	-3	0	0
credit score $	*	-2	0	0
crian*	pt	2	0	0
crianca	pt	2	0	0
crianca $	pt	2	0	0
cross	en	-4	0	0
cryin*	en	-2	0	0
crying	en	-2	0	0
crying $	en	-2	0	0
cual	es	-6	0	0
cual _ mi	es	-3	0	0
cual es	es	-5	0	0
cuando _ a	es	2	0	0
cuando _ la	es	-2	0	0
cuantas	es	3	0	0
cuantas veces	es	3	0	0
cuanto	es	-6	0	0
cuest*	es	-2	0	0
cup	en	4	0	0
cup of	en	4	0	0
cupon*	*	2	0	0
curre*	*	-10	-3	-6
currencies	*	-1	0	-3
current	*	-5	0	0
curso	pt	-6	0	0
curso <wrong>	*	-3	0	0
custo*	en	0	0	3
customer	en	0	0	3
customer <goods>	*	0	0	4
customer service	en	0	0	4
customer service $	en	0	0	4
cut <leave>	*	-4	0	0
cut <me>	*	4	0	0
cut me	en	4	0	0
cut off	en	-4	0	0
cut off $	en	-4	0	0
d	fr	2	-3	13
d <send>	*	9	0	0
d <stop>	*	4	0	0
d <texts>	*	-2	1	3
d _ coup	fr	0	0	2
d _ enfant	fr	3	0	0
d _ lista	es	3	0	0
d accord	fr	-4	0	0
d aide	fr	0	0	6
d aide $	fr	0	0	7
d appel	fr	-2	0	0
d appeler	fr	-4	0	0
d appels	fr	-5	0	0
d arreter	fr	2	0	0
d arreter $	fr	3	0	0
d attendre	fr	-3	0	0
d attendre $	fr	-3	0	0
d attente	fr	-3	0	0
d attente $	fr	-2	0	0
d autre	fr	3	0	0
d autre $	fr	3	0	0
d emploi	fr	0	0	5
d emploi $	fr	0	0	5
d informations	fr	3	0	0
d informations $	fr	3	0	0
d infos	fr	-3	0	3
d infos $	fr	-2	0	3
d la	es	3	0	0
d mandar	*	4	0	0
d un	fr	3	0	2
da	pt	1	-5	-2
da $	de	-5	0	0
da <name>	*	3	0	0
da _ eine	de	5	0	0
da _ me	pt	3	0	0
da base	pt	2	0	0
da lista $	pt	2	0	0
dabei	de	-4	2	0
dabei <stop>	*	-2	1	0
dabei sein	de	-2	1	0
dach	de	-2	0	0
dados	pt	6	0	0
dados $	pt	2	0	0
dahin	de	2	0	0
dai	pt	9	0	0
dai $	pt	9	0	0
daily	en	5	0	0
daily <texts>	*	5	0	0
daily _ anymore	en	2	0	0
dame	es	0	3	0
dame de	es	0	3	0
damit	de	12	0	0
damit $	de	9	0	0
dann	de	-6	0	0
dans	fr	-2	0	0
dans _ spams	fr	-3	0	0
daqui	pt	7	0	0
daqui $	pt	7	0	0
darf	de	-2	0	0
darf <me>	*	-2	0	0
darf ich	de	-2	0	0
darme	es	6	4	0
darme _ baja	es	0	2	0
darme de	es	3	4	0
darse	es	3	0	0
darse _ baja	es	3	0	0
darse de	es	3	0	0
das	de	7	-7	-6
das $	de	8	0	0
das 9	pt	-2	0	0
das <goods>	*	-7	0	0
das <not>	*	10	0	0
das <stop>	*	9	0	0
das <want>	*	-3	0	0
das _ belastigung	de	2	0	0
das _ bis	de	-3	0	0
das _ die	de	4	0	0
das _ ein	de	5	0	0
das _ fur	de	-3	0	0
das _ ich	de	-3	0	0
das _ meine	de	-2	0	0
das _ mensagens	pt	4	0	0
das _ nervt	de	-3	0	0
das _ nicht	de	-4	0	0
das ab	de	7	0	0
das ab $	de	7	0	0
das abstellen	de	2	0	0
das abstellen $	de	2	0	0
das angebot	de	-3	0	0
das auf	de	4	0	0
das auf $	de	5	0	0
das auto	de	-5	0	0
das blaue	de	-5	0	0
das ist	de	9	0	0
das letzte	de	-3	0	0
das licht	de	-3	0	0
das mensagens $	pt	4	0	0
das nicht	de	12	0	0
das nicht $	de	7	0	0
das noch	de	-5	0	0
das noch $	de	-4	0	0
das paket	de	-3	0	0
das reicht	de	-3	0	0
das spam	de	-3	0	0
das spam $	de	-3	0	0
das weg	de	3	0	0
das weg $	de	3	0	0
das will	de	-4	0	0
dass	de	4	0	0
dass <me>	*	4	0	0
dass ich	de	4	0	0
data	en	2	0	0
date	en	-8	0	-3
date $	en	-2	0	0
date on	en	-2	0	0
daten	de	5	0	0
daten _ nummer	de	3	0	0
daten*	de	8	0	0
datos	es	4	0	0
dauer*	de	5	0	0
dauernd	de	5	0	0
dauernd $	de	2	0	0
daugh*	en	4	0	0
daughter	en	3	0	0
davon	de	6	0	0
davon $	de	3	0	0
day	en	-7	-1	-1
day $	en	-2	0	0
day <leave>	*	-9	0	0
day _ too	en	3	0	0
day is	en	4	0	0
day off	en	-9	0	0
day off $	en	-5	0	0
days	en	-6	0	0
days _ i	en	-3	0	0
de	*	1	-2	5
de <again>	*	1	9	0
de <fed>	*	8	0	0
de <goods>	*	-4	0	0
de <me>	*	7	-10	-1
de <name>	*	9	0	0
de <number>	*	1	-2	0
de <person_id>	*	2	0	0
de <remove>	*	8	1	-1
de <send>	*	11	-3	0
de <stop>	*	3	-1	0
de <texts>	*	6	-2	4
de <you>	*	5	0	0
de _ aide	fr	0	0	5
de _ appeler	fr	-4	0	0
de _ ca	fr	-2	0	0
de _ caiu	pt	-4	0	0
de _ ce	fr	-2	0	0
de _ celular	es	2	0	0
de _ cheio	pt	3	0	0
de _ cosas	es	2	0	0
de _ de	*	5	-5	0
de _ del	es	-4	0	0
de _ des	fr	0	2	0
de _ diarios	*	2	0	0
de _ duda	es	-3	0	0
de _ e	pt	-5	0	0
de _ en	es	-2	5	0
de _ envoyer	fr	3	-2	0
de _ faut	fr	4	0	0
de _ ici	fr	6	0	0
de _ il	fr	-3	0	0
de _ isto	pt	3	0	0
de _ jaja	es	-3	0	0
de _ k	pt	-2	0	0
de _ ligar	pt	-3	0	0
de _ lista	es	6	-1	0
de _ liste	fr	6	0	0
de _ mandar	pt	0	-2	0
de _ mensajes	es	8	-5	0
de _ messages	fr	-1	2	0
de _ mi	es	-3	0	0
de _ mon	fr	3	0	0
de _ nino	es	3	0	0
de _ numero	*	4	0	0
de _ ofertas	es	-2	0	0
de _ para	pt	-2	0	0
de _ part	fr	-2	1	0
de _ persona	es	2	0	0
de _ por	pt	-7	1	0
de _ pour	fr	-7	0	0
de _ que	*	-4	0	0
de _ recu	fr	-3	0	0
de _ se	*	0	0	2
de _ sin	es	-2	0	0
de _ sms	fr	2	-1	0
de _ verdes	es	-2	0	0
de ahi	es	8	0	0
de ahi $	es	8	0	0
de ajuda	pt	-1	0	6
de ajuda $	pt	0	0	4
de alta	es	-4	11	0
de aqui	es	6	0	0
de aqui $	es	6	0	0
de ayuda	es	0	0	4
de ayuda $	es	0	0	4
de baja	es	2	2	0
de baja $	es	4	0	0
de ces	fr	2	0	0
de chover	pt	-2	0	0
de cliente	*	-3	0	0
de cliente $	*	-3	0	0
de comer	pt	-3	0	0
de confirmacion	es	-2	0	0
de confirmacion $	es	-2	0	0
de confirmation	fr	-3	0	0
de confirmation $	fr	-3	0	0
de dados	pt	2	0	0
de dentista	*	2	0	0
de dentista $	es	2	0	0
de descadastro	pt	5	0	0
de desinscription	fr	3	0	0
de destinataire	fr	5	0	0
de destinataire $	fr	5	0	0
de difusion	es	2	0	0
de difusion $	es	2	0	0
de encher	pt	2	0	0
de escribir	es	2	0	0
de escribir $	es	2	0	0
de escribirme	es	5	0	0
de escribirme $	es	7	0	0
de espera	*	-3	0	0
de espera $	es	-2	0	0
de esto	es	2	0	0
de esto $	es	2	0	0
de fois	fr	4	0	0
de fumar	*	-3	0	0
de l	fr	-6	0	5
de la	*	-2	-6	0
de la $	fr	10	0	0
de ligar	pt	-5	0	0
de llamadas	es	-3	0	0
de llamadas $	es	-3	0	0
de llamarme	es	-5	0	0
de llamarme $	es	-3	0	0
de los	es	1	-2	0
de m	fr	5	-3	0
de ma	fr	-2	0	0
de mandar	pt	8	0	0
de mandar $	pt	3	0	0
de mandarme	es	-2	0	0
de me	pt	3	-3	0
de mensagem $	pt	4	0	0
de mensagens	pt	3	0	3
de mensagens $	pt	2	0	3
de mensajes $	es	3	1	0
de mes $	es	-2	0	0
de messages	fr	-6	0	0
de messages $	fr	3	0	0
de mon	fr	2	0	0
de msg	fr	3	0	0
de ne	fr	-2	0	0
de novo	pt	5	4	0
de novo $	pt	1	4	0
de nuevo	es	-4	4	0
de numero $	*	4	0	0
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
de recibir	es	4	0	0
de reductions	fr	6	0	0
de reductions $	fr	6	0	0
de retrait	fr	3	0	0
de retrait $	fr	3	0	0
de sac	fr	-3	0	0
de sac $	fr	-3	0	0
de saco	pt	3	0	0
de seguimiento	es	-3	0	0
de sel	fr	-2	0	0
de sel $	fr	-2	0	0
de sms	fr	0	0	2
de sms $	fr	0	0	2
de souci	fr	-5	0	0
de su	es	4	0	0
de suivi	fr	-2	0	0
de sus	es	3	0	0
de ta	fr	3	0	0
de talla	es	-2	0	0
de temps	fr	-2	0	0
de terca	pt	-2	0	0
de terca $	pt	-2	0	0
de textos	fr	2	0	0
de travail	fr	-2	0	0
de un	es	4	0	0
de ustedes	es	2	0	0
de viaje	es	-3	0	0
de viaje $	es	-3	0	0
de voces	pt	-8	0	0
de volta	pt	-2	1	0
de vos	fr	7	0	0
de vous	fr	-2	0	0
de voz	es	-3	0	0
deact*	en	2	-1	0
deactivate	en	2	-1	0
deactivate the	en	2	0	0
deakt*	de	9	-2	0
deaktivieren	de	9	0	0
deaktivieren $	de	7	0	0
deaktivieren <you>	*	2	0	0
deaktivieren sie	de	2	0	0
deals	en	-5	0	0
deals $	en	-6	0	0
deals again	en	-2	1	0
deals again $	en	-2	1	0
dear	en	0	0	2
dear $	en	-1	1	2
debit	en	-4	0	0
debit*	fr	-8	0	0
debite	fr	-5	0	0
deced*	fr	3	0	0
decedee	fr	2	0	0
decedee $	fr	2	0	0
decli*	en	3	-1	0
decline	en	6	0	0
decline $	en	4	0	0
declined	en	-2	0	0
defin*	fr	-9	-1	-4
define	*	-4	0	-1
definitely	*	-4	0	0
definitely <not>	*	-4	0	0
degag*	fr	6	0	0
degagez	fr	3	0	0
degagez $	fr	3	0	0
dei	pt	4	0	0
dei _ numero	pt	3	0	0
dei o	pt	3	0	0
deine*	de	-3	0	0
deiner	de	-4	0	0
deixa	pt	-6	0	0
deixa <leave>	*	-2	0	0
deixa _ paz	pt	2	0	0
deixa em	pt	2	0	0
deixa quieto	pt	-2	0	0
deixar _ receber	pt	3	0	0
deixar de	pt	3	0	0
deixei	pt	-5	0	0
deixem	pt	2	0	0
deixem de	pt	2	0	0
deixem me	pt	4	0	0
deixem meu	pt	-2	0	0
deja _ de	es	2	0	0
deja _ stop	fr	2	0	0
deja darme	es	2	0	0
deja repondu	fr	2	0	0
dejad	es	3	0	0
dejad de	es	3	0	0
dejal*	es	-5	0	0
dejalo	es	-5	0	0
dejalo $	es	-4	0	0
dejame ver	es	-2	0	0
dejar _ recibir	es	3	0	0
dejar de	es	4	0	0
dejar*	es	-7	0	0
dejaron	es	-7	0	0
dejaron de	es	-5	0	0
deje	es	-3	0	0
dejen	es	3	-3	0
dejen _ escribir	es	3	0	0
dejen _ llamarme	es	-5	0	0
dejen _ mandar	es	3	0	0
dejen _ paz	es	2	0	0
dejen d	es	4	0	0
dejen de	es	0	-2	0
dejen en	es	2	0	0
dejen*	es	3	0	0
dejenme	es	4	0	0
dejenme _ paz	es	2	0	0
dejenme en	es	2	0	0
del	es	-1	-3	-1
del <texts>	*	3	0	0
del gimnasio	es	-2	0	0
del gimnasio $	es	-2	0	0
delay	en	-2	0	0
delay $	en	-2	0	0
delet*	en	5	0	0
delete	en	3	0	0
delete $	en	3	0	0
delete <me>	*	3	0	0
delete _ account	en	-3	0	0
delete _ contact	en	3	0	0
delete _ information	en	3	0	0
delete _ last	en	-2	0	0
delete _ my	en	2	0	0
delete _ number	en	5	0	0
delete _ todo	*	-4	0	0
delete it	en	2	0	0
delete it $	en	2	0	0
delete me	en	2	0	0
delete me $	en	2	0	0
deliv*	en	-5	0	0
delivery	en	-3	0	0
delte	en	2	0	0
delte <me>	*	2	0	0
delte _ number	en	2	0	0
delte my	en	2	0	0
dem	de	-5	0	0
dem <list>	*	6	0	0
dem <not>	*	7	0	0
dem <send>	*	4	-2	0
dem <texts>	*	0	-3	0
dem _ aufhoren	de	-2	0	0
dem _ bin	de	-2	0	0
dem _ loschen	de	-3	0	0
dem _ zugestimmt	de	2	0	0
dem angebot	de	-3	0	0
dem nicht	de	6	0	0
dem sms	de	4	-2	0
dem verteiler	de	4	0	0
demain	fr	-7	0	0
demain $	fr	-6	0	0
demais	pt	4	0	0
demais $	pt	4	0	0
deman*	fr	-5	0	0
demande	fr	-5	0	0
demande $	fr	-8	0	0
demande _ fois	fr	2	0	0
demasiada	es	-2	0	0
demasiado $	es	2	0	0
den	de	-5	3	-2
den $	es	5	0	0
den <send>	*	2	4	0
den <texts>	*	5	3	0
den _ baja	es	-4	0	0
den _ dienst	de	2	0	0
den _ nicht	de	-3	0	0
den _ service	de	0	2	0
den _ verteiler	de	-2	1	0
den alarm	de	-3	0	0
den auftrag	de	-2	0	0
den auftrag $	de	-2	0	0
den de	es	-4	0	0
den sms	de	0	4	0
den versand	de	4	0	0
den zweiten	de	-2	0	0
denie*	en	3	0	0
denied	en	3	0	0
denied $	en	4	0	0
denis*	en	2	0	0
denme	es	0	5	0
denme _ alta	es	-2	6	0
denme _ baja	es	2	0	0
denme de	es	0	5	0
denti*	*	9	0	0
dentista	*	2	0	0
dentista $	es	2	0	0
dentiste	fr	3	0	0
denun*	*	6	-2	0
denuncia $	es	4	0	0
denunciado	pt	3	0	0
denunciar $	*	2	0	0
denuncio	es	3	0	0
denuncio $	es	3	0	0
depos*	en	0	0	-4
deposee	fr	3	0	0
deposit	en	-3	0	-4
depui*	fr	3	0	0
depuis	fr	3	0	0
der	de	-6	-4	-3
der <list>	*	3	0	0
der <number>	*	6	0	0
der <remove>	*	3	2	0
der <send>	*	-2	-2	0
der _ auf	de	-4	0	0
der _ geht	de	2	0	0
der _ geirrt	de	3	0	0
der _ runter	de	-3	0	0
der abmeldelink	de	5	0	0
der app	de	-3	0	0
der arbeit	de	-2	0	0
der nummer	de	6	0	0
der op	de	-2	0	0
der vorbesitzer	de	4	0	0
deran*	fr	3	0	0
derangez	fr	3	0	0
derangez $	fr	2	0	0
derec*	es	6	0	0
derecho	es	6	0	0
derecho de	es	3	0	0
dereg*	en	4	0	0
deregister	en	4	0	0
deregister <me>	*	4	0	0
deregister _ phone	en	3	0	0
deregister my	en	4	0	0
derek	en	7	0	0
dernier <send>	*	3	0	0
dernier message	fr	3	0	0
dernier message $	fr	6	0	0
des	fr	3	0	0
des <texts>	*	3	1	0
des deux	fr	-2	0	0
desab*	fr	12	0	-1
desabonnement	fr	5	0	0
desabonnement $	fr	4	0	0
desabonner	fr	3	0	0
desabonner $	fr	4	0	0
desabonner <not>	*	-3	0	0
desabonner _ la	fr	-5	0	0
desabonner de	fr	-5	0	0
desac*	*	8	0	0
desactiven	es	2	0	0
desat*	pt	5	0	0
desativo	pt	2	0	0
desativo isso	pt	2	0	0
desativo isso $	pt	2	0	0
desbl*	*	-1	2	0
desca*	pt	21	1	0
descadastra	pt	3	0	0
descadastrar	pt	10	0	0
descadastrar $	pt	6	0	0
descadastrei	pt	0	3	0
descadastro	pt	8	0	0
descadastro $	pt	3	0	0
desco*	pt	5	0	0
descu*	pt	-4	0	0
desculpa	pt	-4	0	0
desej*	pt	4	0	0
desejo	pt	4	0	0
deseo	es	8	0	0
desin*	fr	17	0	0
desinscrever	pt	4	0	0
desinscription	fr	10	0	0
desinscription $	fr	6	0	0
desinscrire $	fr	4	0	0
desinscrire <you>	*	-2	0	0
desinscrire _ cours	fr	-2	0	0
desinscrire de	fr	-2	0	0
desinscrire du	fr	-2	0	0
desinscrit	fr	0	2	0
desinscrivez	fr	2	0	0
desis*	en	7	0	0
desist	en	3	0	0
desist $	en	3	0	0
desk	en	0	0	-2
desligado	pt	-5	0	0
desligado $	pt	-5	0	0
desol*	fr	-2	0	0
desole $	fr	4	0	0
desole _ vous	fr	-3	0	0
desole de	fr	-3	0	0
dessa	pt	8	0	0
dessa <list>	*	6	0	0
dessa lista	pt	6	0	0
dessa lista $	pt	2	0	0
dessa*	pt	6	-2	0
dessas	pt	6	-2	0
dessas <texts>	*	6	-2	0
dessas mensagens	pt	5	0	0
dessas mensagens $	pt	4	0	0
dessert	en	-3	0	0
dessert $	en	-3	0	0
desses	pt	4	0	0
desti*	fr	0	2	0
destinataire	fr	5	0	0
destinataire $	fr	5	0	0
destinataires	fr	-3	3	0
desus*	es	9	0	0
desuscribir	es	2	0	0
desuscribirme	es	4	0	0
desuscribirme $	es	3	0	0
detai*	en	-7	0	0
details	en	-7	0	0
details $	en	-6	0	0
deten*	es	6	0	0
detener	es	6	0	0
deu	pt	9	0	0
deux	fr	-10	-1	0
deux $	fr	-5	0	0
deux <stop>	*	-2	0	0
devan*	fr	-3	0	0
devant	fr	-3	0	0
devie*	fr	3	0	0
devient	fr	3	0	0
devient <fed>	*	3	0	0
devis	fr	-3	0	0
devis $	fr	-3	0	0
devol*	*	-6	0	-1
devolver	pt	-2	0	0
devolver $	pt	-2	0	0
devue*	es	-2	0	0
di	es	7	0	0
di <me>	*	4	0	0
di mi	es	4	0	0
dia	pt	6	0	0
dia $	pt	5	0	0
diabl*	*	8	0	0
diablo	es	3	0	0
diablo $	es	3	0	0
dial	*	-7	0	-1
dial <name>	*	-2	0	0
dial _ phone	*	-2	0	0
dial xs	*	-3	0	0
diari*	es	2	0	0
diarios	*	2	0	0
diarios $	*	2	0	0
dice	es	-10	-3	-2
dice $	*	-4	-2	-2
dicho	es	3	0	0
did	en	-11	0	-2
did <me>	*	-3	0	-1
did <you>	*	-3	0	0
did _ find	en	3	0	0
did _ get	en	3	0	0
did _ lose	en	-5	0	0
did _ stop	en	-9	0	0
did i	en	-2	0	0
did the	en	-1	2	0
did you	en	-4	0	0
didnt	en	-1	7	-1
didnt <consent>	*	7	0	0
didnt <leave>	*	-7	0	0
didnt <me>	*	2	0	0
didnt <remove>	*	2	0	0
didnt <send>	*	4	0	0
didnt _ a	en	-3	0	0
didnt _ it	en	0	4	0
didnt _ me	en	2	0	0
didnt _ to	en	-2	4	0
didnt enroll	en	3	0	0
didnt get	en	-7	0	0
didnt i	en	2	0	0
didnt mean	en	-4	8	0
didnt signup	en	2	0	0
didnt text	en	2	0	0
die	de	-8	-2	-6
die <fed>	*	4	0	0
die <legal>	*	4	0	0
die <list>	*	-3	0	0
die <name>	*	2	0	0
die <number>	*	7	0	0
die <remove>	*	7	0	0
die <send>	*	6	0	0
die _ an	de	0	3	0
die _ aus	de	-2	0	0
die _ in	de	-2	0	0
die _ infos	de	-2	1	0
die _ meiner	de	2	0	0
die _ nachricht	de	5	0	0
die _ nervt	de	-2	0	0
die _ raus	de	-2	0	0
die _ voll	de	6	0	0
die _ zu	de	-2	0	0
die abmeldung	de	8	0	0
die baustelle	de	-2	0	0
die erinnerungen	de	-5	0	0
die infos	de	2	0	0
die letzte	de	3	0	0
die lieferung	de	4	0	0
die liste	de	-3	0	0
die mahngebuhr	de	-2	0	0
die nachrichten	de	1	2	0
die nase	de	4	0	0
die nummer	de	5	0	0
die nutzung	de	2	0	0
die sabine	de	2	0	0
die sabine $	de	2	0	0
die sms	de	4	0	0
die wand	de	-3	0	0
diebs*	de	-4	0	0
diebstahl	de	-4	0	0
diens*	de	1	-1	3
dienst	de	2	-1	4
dienst $	de	0	0	4
dienstag	de	-4	0	0
diensthandy	de	5	0	0
diensthandy $	de	4	0	0
diese	de	7	-3	0
diese <number>	*	4	0	0
diese <send>	*	2	0	0
diese <texts>	*	9	-2	0
diese nachrichten	de	5	0	0
diese nachrichten $	de	3	0	0
diese sms	de	2	0	0
diese*	de	5	0	7
diesem	de	-3	0	4
diesen	de	8	0	0
dieser	de	0	0	3
dieser <number>	*	-4	0	3
dieser nummer	de	-4	0	3
dieser nummer $	de	-5	0	3
dieta	pt	-3	0	0
difus*	es	2	0	0
difusion	es	2	0	0
difusion $	es	2	0	0
digga	de	4	0	0
digga $	de	3	0	0
digit*	en	4	0	0
digits	en	2	0	0
dije	es	2	0	0
dije <ask>	*	2	0	0
dije _ no	es	3	0	0
dije que	es	2	0	0
dile	es	-2	0	0
dile <ask>	*	-2	0	0
dile que	es	-2	0	0
diner*	es	-3	0	0
dinero	es	-3	0	0
dinero $	es	-3	0	0
ding	de	2	0	0
ding $	*	2	0	0
dinhe*	pt	-2	0	0
dinheiro	pt	-2	0	0
dinheiro $	pt	-2	0	0
dinne*	en	-4	0	-2
dinner	en	-4	0	-2
dio	es	6	0	0
dio <me>	*	4	0	0
dio _ numero	es	4	0	0
dio mi	es	4	0	0
dire	fr	3	0	0
direc*	es	-11	-1	-4
direccion	es	-3	0	0
direct	en	-2	0	-4
direct deposit	*	-2	0	-3
direi*	pt	2	0	0
direito	pt	2	0	0
direk*	de	2	0	0
direkt	de	2	0	0
dirk	de	3	0	0
dis $	en	4	0	0
disable <send>	*	5	0	0
disable <texts>	*	3	0	0
disable sms	en	2	0	0
disco*	en	-5	0	0
disconnect	*	-3	0	0
disconnect from	*	-2	0	0
discontinue	en	-2	0	0
discontinue $	en	-5	0	0
discontinue the	en	2	0	0
discu*	es	-2	0	0
dishe*	*	-3	0	0
dishes	*	-3	0	0
dishes $	*	-2	0	0
dispe*	pt	10	-3	0
dispenso	pt	7	-2	0
dispenso _ mensagens	pt	3	-2	0
dispo*	*	-4	0	2
disre*	en	-2	0	0
disregard	en	-2	0	0
disso	pt	15	0	0
disso $	pt	15	0	0
disto	pt	4	0	0
disto $	pt	4	0	0
distu*	en	2	0	0
dites	fr	-4	0	0
dites <me>	*	-3	0	0
diz	pt	-6	0	0
diz _ responder	pt	-4	0	0
dizer <ask>	*	2	0	0
dizer _ nao	pt	2	0	0
dizer que	pt	2	0	0
dnc	en	5	0	0
dnc $	en	4	0	0
dnd	en	8	0	0
dnd $	en	5	0	0
do	en	-5	-5	-2
do <list>	*	-2	-1	0
do <me>	*	4	0	3
do <want>	*	0	2	0
do <you>	*	-13	-4	-3
do _ again	en	3	0	0
do _ da	pt	-2	0	0
do _ do	en	-6	0	0
do _ get	en	-3	0	0
do _ keep	en	4	0	0
do _ look	en	2	0	0
do _ need	en	0	0	-4
do _ prefer	*	-2	0	0
do _ reply	en	0	0	5
do _ say	en	-2	0	0
do _ signup	en	-3	5	0
do _ text	en	10	0	0
do _ the	en	0	2	0
do _ type	en	2	0	5
do _ unsubscribe	en	2	0	0
do _ use	en	0	0	4
do a	en	-2	0	0
do escritorio	pt	-3	0	0
do i	en	0	0	4
do it	en	3	0	0
do list	en	-4	0	0
do list $	*	-4	0	0
do meu	pt	8	0	0
do one	en	5	0	0
do people	*	-2	0	0
do site	pt	-2	0	0
do site $	pt	-2	0	0
do to	en	2	0	0
do trabalho	pt	3	0	0
do trabalho $	pt	4	0	0
do want	en	0	2	0
do you	en	-13	-3	-3
docto*	en	-4	0	0
doctor	en	-3	0	0
doctor $	en	-2	0	0
docum*	*	-3	0	0
documentos	*	-2	0	0
does	en	-6	-1	1
does _ cost	en	0	0	4
does _ end	en	2	0	0
does _ have	*	-2	0	0
does _ stop	en	3	0	0
does _ use	*	0	0	-2
does it	en	0	0	3
does replying	en	2	0	0
does the	en	-3	0	0
does this	en	0	0	6
doesn*	en	5	-1	0
doesnt	en	5	-1	0
doesnt <person_id>	*	-2	0	0
doesnt <want>	*	2	0	0
doesnt _ this	en	2	0	0
doesnt _ to	en	2	0	0
doesnt know	en	-2	0	0
dog	en	-5	0	0
dog $	en	-2	0	0
dogs	en	-2	0	0
doing	en	-6	0	0
doing that	*	-3	0	0
doing that $	*	-3	0	0
dois	*	-6	0	0
dois $	pt	-5	0	0
dois <me>	*	3	0	0
dois <stop>	*	-2	0	0
dois _ repondre	fr	2	0	0
dois je	fr	3	0	0
doit	fr	4	0	0
doit y	fr	3	0	0
dolla*	en	-3	0	0
dollars	en	-4	0	0
donde	es	4	0	0
done	en	5	-1	-2
done _ your	en	2	0	0
done with	en	7	0	0
donne	fr	6	1	0
donne <me>	*	4	1	0
donne _ numero	fr	2	0	0
donne mon	fr	4	1	0
donnees	fr	2	0	0
dont	en	2	-7	0
dont $	en	13	0	0
dont <please_do>	*	6	0	0
dont <remove>	*	-19	0	0
dont <send>	*	12	-1	0
dont <stop>	*	-14	0	0
dont <want>	*	5	-1	0
dont <you>	*	3	0	0
dont _ a	en	5	0	0
dont _ again	en	5	0	0
dont _ any	en	3	0	0
dont _ anymore	en	-8	0	0
dont _ anyone	en	-4	0	0
dont _ before	en	-3	0	0
dont _ dis	en	3	0	0
dont _ em	en	3	0	0
dont _ him	en	-3	0	0
dont _ how	en	0	0	2
dont _ it	en	2	0	0
dont _ list	en	9	0	0
dont _ me	en	2	0	0
dont _ my	en	-6	0	0
dont _ or	en	7	0	0
dont _ registry	en	2	0	0
dont _ sending	en	-6	0	0
dont _ signing	en	3	0	0
dont _ text	en	-3	0	0
dont _ texts	en	2	0	0
dont _ that	en	-4	0	0
dont _ the	en	-7	0	0
dont _ them	en	3	0	0
dont _ this	en	-4	0	0
dont _ to	en	-4	0	0
dont _ understand	en	3	0	0
dont _ you	en	4	0	0
dont _ your	en	3	0	0
dont add	en	3	0	0
dont bother	en	-3	0	0
dont bother $	en	-5	0	0
dont email	en	-3	0	0
dont know $	*	-7	0	0
dont live	en	2	0	0
dont need	en	3	0	0
dont own	en	3	0	0
dont remember	en	3	0	0
dont remove	en	-7	0	0
dont send	en	2	0	0
dont stop	en	-14	0	0
dont take	en	-5	0	0
dont talk	*	-3	0	0
dont text	en	4	0	0
dont txt	en	4	0	0
dont understand	en	0	0	2
dont unsubscribe	en	-4	0	0
dont wish	en	4	0	0
dont you	en	3	0	0
door	en	-4	0	0
doppe*	de	-2	0	0
dos	*	-3	-2	0
dos $	es	-5	0	0
dos <texts>	*	5	0	0
dos avisos	pt	3	0	0
dossi*	fr	-2	0	0
dossier	fr	-2	0	0
dou	pt	-4	3	0
down	en	-10	0	0
down $	en	-5	0	0
down <me>	*	-3	0	0
down my	en	-3	0	0
doy	es	-4	4	0
doy <me>	*	-4	4	0
doy _ consentimiento	es	-1	3	0
doy mi	es	-4	4	0
drain	en	-2	0	0
dritt*	de	2	0	0
drive*	en	-4	0	0
driveway	en	-2	0	0
drivi*	en	-4	0	0
driving	en	-4	0	0
droit	fr	10	0	0
droit _ l	fr	8	0	0
droit a	fr	8	0	0
drop	en	6	0	0
drop <me>	*	4	0	0
drop _ from	en	6	0	0
drop _ number	en	2	0	0
drop me	en	4	0	0
dropp*	en	-6	0	0
dropped	en	-5	0	0
du	fr	-10	-3	0
du <number>	*	2	0	0
du <stop>	*	-7	0	0
du _ de	fr	-5	0	0
du cours	fr	-3	0	0
du numero	fr	2	0	0
duas	pt	-2	0	0
duboi*	fr	4	0	0
dubois	fr	4	0	0
duda	es	-4	0	0
duda $	es	-4	0	0
dude	es	-2	0	0
due	en	-2	0	0
durft	de	-3	3	0
durft <me>	*	-3	3	0
durft mir	de	-3	3	0
duvid*	pt	-4	0	0
duvida	pt	-4	0	0
duvida $	pt	-3	0	0
e	pt	6	-6	-3
e $	pt	-4	0	0
e <again>	*	2	0	0
e <ask>	*	6	0	0
e <not>	*	4	0	0
e <send>	*	-5	0	0
e <wrong>	*	2	0	0
e _ adiantou	pt	2	0	0
e _ buscar	pt	-3	0	0
e _ celular	pt	6	0	0
e _ chegando	pt	2	0	0
e _ mandando	pt	2	0	0
e _ minha	pt	-3	0	0
e continua	pt	4	0	0
e continuam	pt	2	0	0
e do	pt	-2	0	0
e engano	pt	2	0	0
e engano $	pt	4	0	0
e golpe	pt	-4	0	0
e golpe $	pt	-4	0	0
e hoje	pt	5	0	0
e mais	pt	2	0	0
e me	pt	-3	0	0
e nao	pt	2	0	0
e que	pt	6	0	0
e vou	pt	-3	0	0
each	en	4	0	0
each <send>	*	2	0	0
each text	en	2	0	0
earli*	en	-3	0	0
earlier	en	-3	0	0
early	en	-4	0	0
early $	en	-2	0	0
easy	*	-2	0	0
easy $	*	-2	0	0
eau	fr	-6	0	0
ecrir*	fr	1	6	0
ecrire	fr	1	6	0
ecrire $	fr	0	6	0
ecrivez <not>	*	-2	0	0
ecrivez a	fr	4	0	0
ecrivez moi $	fr	-2	0	0
ecrivez pas	fr	-6	0	0
ecrivez pas $	fr	-3	0	0
ecrivez plus	fr	2	0	0
effacez <me>	*	2	0	0
effacez mes	fr	3	0	0
effec*	en	3	0	0
effective	en	3	0	0
effective $	en	3	0	0
eggs	en	-4	0	0
eggs $	en	-2	0	0
eh	de	3	0	0
eh <not>	*	3	0	0
eh nicht	de	2	0	0
eh nicht $	de	2	0	0
ein	de	2	9	2
ein versehen	de	0	5	0
ein versehen $	de	0	5	0
eine	de	0	-4	0
eine <send>	*	0	-3	0
eine <texts>	*	0	-4	0
eine <wrong>	*	3	0	0
eine _ und	de	2	0	0
eine sms	de	0	-3	0
einen	de	-3	0	0
einfa*	de	-5	0	0
einfahrt	de	-5	0	0
einge*	de	8	0	0
einma*	de	6	0	0
einmal	de	6	0	0
eins	de	-2	0	0
einsc*	de	2	2	0
einschalten	de	0	2	0
einschalten $	de	0	2	0
einst*	de	5	0	0
einstellen	de	5	0	0
einstellen $	de	5	0	0
eintr*	de	4	0	0
eintragen	de	3	0	0
eintragen $	de	3	0	0
einve*	de	-2	0	0
einverstanden	de	-5	0	0
einverstanden $	de	-3	0	0
einverstanden mit	de	-1	2	0
einwi*	de	5	-1	0
einwilligung	de	5	-1	0
einwilligung zur	de	0	-2	0
einzi*	de	4	0	0
either one	en	-2	0	0
either one $	en	-2	0	0
ejerz*	es	5	0	0
ejerzo	es	5	0	0
ejerzo <me>	*	5	0	0
ejerzo _ derecho	es	4	0	0
ejerzo mi	es	4	0	0
el	es	-5	-5	0
el <consent>	*	-2	0	0
el <goods>	*	-4	0	0
el <number>	*	3	0	0
el <stop>	*	3	0	0
el _ de	es	6	0	2
el _ en	es	-2	0	0
el _ mensaje	es	3	0	0
el _ no	es	5	0	0
el _ para	es	2	0	0
el buzon	es	2	0	0
el buzon $	es	2	0	0
el lunes	es	3	0	0
el ultimo	es	3	0	0
ele	pt	-2	0	0
elimi*	es	8	0	0
eliminar	es	2	0	0
eliminenme	es	2	0	0
eliminenme $	es	2	0	0
else	en	4	0	0
else $	en	5	0	0
else _ text	en	4	0	0
else to	en	5	0	0
elses	en	3	0	0
elsew*	en	3	0	0
elsewhere	en	3	0	0
elsewhere $	en	3	0	0
em	pt	4	0	0
em $	en	3	0	0
em <list>	*	2	0	0
em _ comigo	pt	2	0	0
em contato	pt	7	0	0
em contato $	pt	3	0	0
em receber	pt	0	2	0
email $	*	8	0	-1
email <me>	*	-3	0	0
email <not>	*	-8	0	0
email _ no	pt	-2	0	0
email _ the	en	-5	0	0
email caiu	pt	-2	0	0
email is	en	3	0	0
email me	en	-3	0	0
email not	en	-9	0	0
email*	en	-6	0	0
emailing	en	-4	0	0
emergency <send>	*	-2	0	0
emergency contact	en	-2	0	0
emplo*	en	-7	0	5
emploi	fr	0	0	5
emploi $	fr	0	0	5
employer	en	-3	0	0
employer $	en	-3	0	0
en	es	-1	0	-3
en <leave>	*	5	0	0
en <third>	*	-2	0	0
en <want>	*	5	0	0
en _ esquina	es	-2	0	0
en _ lista	es	0	2	0
en _ pagina	es	2	0	0
en _ pas	fr	2	0	0
en _ puerta	es	-2	0	0
en ai	fr	5	0	0
en el	es	-2	0	0
en esta	es	3	0	0
en la	es	-9	1	0
en los	es	-4	3	0
en paz	es	4	0	0
en paz $	es	2	0	0
en veux	fr	5	0	0
encan*	es	-4	-2	0
encantan	es	-4	-2	0
encantan <you>	*	-2	0	0
encantan _ mensajes	es	-1	-2	0
encantan sus	es	-2	0	0
enche	pt	3	0	0
enche*	pt	9	0	0
encher	pt	5	0	0
encher $	pt	2	0	0
encher _ saco	pt	2	0	0
encheu	pt	2	0	0
encon*	es	-4	0	0
encontre	es	-3	0	0
encontre $	es	-3	0	0
encor*	fr	1	-4	-2
encore	fr	1	-4	-2
encore $	fr	-5	0	0
encore _ sms	fr	2	0	0
encore un	fr	4	0	0
end	en	6	-2	0
end $	en	5	0	0
end _ it	en	2	0	0
end _ membership	en	2	0	0
end _ on	en	-2	0	0
end _ story	en	-4	0	0
end date	en	-3	0	0
end it	en	2	0	0
end it $	en	3	0	0
end of	en	-6	0	0
end this	en	6	0	0
end this $	en	6	0	0
ende	de	2	0	-1
ende $	de	4	0	0
ended	en	3	0	0
ender*	pt	-6	0	0
endereco	pt	-6	0	0
endereco <stranger>	*	-3	0	0
endereco antigo	pt	-3	0	0
endereco antigo $	pt	-3	0	0
enfan*	fr	6	0	0
enfant	fr	4	0	0
enfant $	fr	3	0	0
enfri*	es	-2	0	0
enfrie	es	-2	0	0
enfrie $	es	-2	0	0
engan*	pt	7	2	0
engano	pt	6	2	0
engano $	pt	9	0	0
engano <me>	*	-3	0	0
engano meu	pt	-2	0	0
enlace <stop>	*	2	0	0
enlace para	es	2	0	0
enlev*	fr	-3	0	0
enlever _ tache	fr	-2	0	0
enlever une	fr	-2	0	0
enlevez _ de	fr	2	0	0
enoug*	en	-7	0	0
enough	en	-7	0	0
enough <texts>	*	-2	0	0
enroll <me>	*	-3	0	0
enroll _ in	en	-3	0	0
enroll me	en	-3	0	0
enrolled	en	2	0	0
entfernen $	de	3	0	0
entfernt	de	-2	0	0
entfernt $	de	-3	0	0
entfernt <me>	*	3	0	0
entfernt mich	de	2	0	0
entie*	es	-4	0	4
entiendo	es	-3	0	4
entrar $	pt	-2	0	0
entrar _ contato	pt	4	0	0
entrar em	pt	4	0	0
entre*	pt	7	0	0
entrega	pt	8	0	0
entrega $	pt	6	0	0
entzo*	de	7	0	0
entzogen	de	7	0	0
entzogen $	de	7	0	0
enviar	pt	4	1	0
enviar $	pt	5	0	0
enviem	pt	2	0	0
enviem $	pt	3	0	0
envien $	es	3	0	0
envien <again>	*	-2	0	0
envien mas	es	-2	0	0
envio $	*	-2	0	0
envio _ mensagens	pt	3	0	0
envio _ mensajes	es	3	0	0
envio _ sms	pt	-2	1	0
envio de	pt	4	0	0
envio*	*	-4	0	0
envios	*	-4	0	0
envios $	*	-4	0	0
envoi	fr	5	0	0
envoi $	fr	3	0	0
envoi*	fr	-8	1	0
envoie	fr	-5	0	0
envois	fr	-3	2	0
envois $	fr	-1	2	0
envoy*	fr	-7	-3	3
envoye	fr	-4	0	0
envoyer	fr	3	-2	4
envoyer $	fr	3	0	0
envoyer _ offres	fr	-1	-2	0
envoyer _ sms	fr	2	0	0
envoyez	fr	-9	0	0
envoyez <me>	*	-3	0	0
envoyez _ plus	fr	-3	0	0
envoyez _ rien	fr	2	0	0
envoyez moi	fr	-3	0	0
equat*	*	0	0	-2
equivocado $	es	3	0	0
equivocado de	es	-4	0	0
equivoque	es	-4	0	0
er	de	-6	0	0
er hat	de	-2	0	0
erase	en	2	0	0
erase <me>	*	3	0	0
erase my	en	3	0	0
erhal*	de	-5	5	0
erhalten	de	-4	5	0
erhalten $	de	-4	5	0
erinnerungen <not>	*	-4	0	0
erinnerungen _ mehr	de	-4	0	0
erinnerungen nicht	de	-4	0	0
erlau*	de	5	0	0
erlaubnis	de	5	0	0
errad*	pt	-4	0	0
errado	pt	-4	0	0
errar*	pt	3	0	0
erraram	pt	3	0	0
erreu*	fr	2	4	0
erreur	fr	2	4	0
erreur _ destinataire	fr	5	0	0
erreur _ la	fr	2	0	0
erreur _ moi	fr	0	2	0
erreur remettez	fr	0	2	0
error	es	-4	4	0
es	*	1	-2	-1
es $	de	4	0	0
es <fed>	*	2	0	0
es <me>	*	-3	0	0
es <not>	*	4	0	0
es <send>	*	-5	0	0
es <stop>	*	4	0	0
es <third>	*	2	0	0
es _ celular	es	4	0	0
es _ estafa	es	-3	0	0
es _ ist	de	-3	0	0
es _ keine	de	-4	0	0
es _ mi	es	3	0	0
es _ nicht	de	-5	0	0
es _ sagen	de	2	0	0
es _ telefono	es	4	0	0
es _ tercera	es	2	0	0
es _ zu	de	-1	0	2
es el	es	2	0	0
es geht	de	-4	0	0
es ilegal	es	3	0	0
es keinen	de	5	0	0
es noch	de	2	0	0
es para	es	4	0	0
es reicht	de	5	0	0
es reicht $	de	7	0	0
es un	es	4	0	0
es una	es	-3	0	0
esa	es	3	0	0
esa <person_id>	*	2	0	0
esa persona	es	2	0	0
escrevam	pt	3	0	0
escrevam pra	pt	4	0	0
escreve	pt	-4	0	0
escrevem	pt	-2	0	0
escrevendo	pt	5	0	0
escrever	pt	3	0	0
escrever $	pt	4	0	0
escri*	es	5	3	-2
escriban $	es	6	0	0
escriban <again>	*	2	0	0
escriban mas	es	2	0	0
escribanme	es	-2	0	0
escribe	es	-4	0	0
escribe $	es	-4	0	0
escribir	es	7	0	0
escribir $	es	10	0	0
escribir <again>	*	-3	0	0
escribir mas	es	-3	0	0
escribirme	es	5	5	0
escribirme $	es	5	5	0
escritorio	pt	-3	0	0
escritorio $	pt	-3	0	0
ese	es	-4	0	0
ese _ ya	es	2	0	0
eso	es	-5	0	0
eso <stop>	*	-3	0	0
eso basta	es	-3	0	0
eso basta $	es	-3	0	0
esper*	*	-9	0	-1
espera	*	-7	0	0
espera $	*	-2	0	0
espera <remove>	*	-3	0	0
esperar	*	-10	0	0
esperar $	pt	-4	0	0
esperar <again>	*	-5	0	0
esperar mas	es	-3	0	0
esperar mas $	es	-3	0	0
espere	fr	4	0	0
espero	*	2	0	0
espero <ask>	*	4	0	0
espero que	*	4	0	0
espos*	es	-3	0	0
esposa	*	-3	0	0
esque*	pt	-5	0	0
esquecam	pt	2	0	0
esqueci	pt	-9	0	0
esqueci <me>	*	-6	0	0
esqueci meu	pt	-5	0	0
esqui*	es	-5	0	0
esquina	es	-5	0	0
esquina $	*	-4	0	0
essas	pt	8	-2	0
essas <texts>	*	8	-2	0
essas mensagens	pt	7	-2	0
essas mensagens $	pt	4	-1	0
esse	pt	0	0	3
esse $	pt	-6	0	0
esse <number>	*	7	0	0
esse _ e	pt	8	0	0
esse _ nao	pt	-2	0	0
esse celular	pt	3	0	0
esse e	pt	-2	0	0
esse numero	pt	3	0	0
esse numero $	pt	3	0	0
essen	de	-4	0	0
essen $	de	-2	0	0
est	fr	-2	-7	0
est <ask>	*	-2	0	0
est <not>	*	7	0	0
est <stop>	*	-7	0	0
est <stranger>	*	3	0	0
est _ a	fr	2	0	0
est _ le	fr	3	0	0
est _ les	fr	0	0	4
est _ numero	fr	2	0	0
est _ portable	fr	4	0	0
est _ qu	fr	2	0	0
est _ telephone	fr	3	0	0
est _ vous	fr	2	0	0
est assez	fr	-2	0	0
est bon $	fr	-2	0	0
est decedee	fr	2	0	0
est decedee $	fr	2	0	0
est du	fr	5	0	0
est la	fr	-3	0	0
est mort	fr	4	0	0
est non	fr	5	0	0
est non $	fr	5	0	0
est plus	fr	2	0	0
est quoi	fr	0	0	5
est trop $	fr	3	0	0
est vous	fr	-2	0	0
esta	es	-3	-1	-1
esta $	es	-3	0	0
esta <third>	*	3	0	0
esta <wrong>	*	-2	0	0
esta _ baja	es	-2	0	0
esta lista	es	2	0	0
esta lista $	es	3	0	0
esta muy	es	-2	0	0
estac*	pt	-3	0	0
estafa $	es	-4	0	0
estan	es	5	0	0
estan <send>	*	2	0	0
estao	pt	5	0	0
estar	es	4	0	0
estas	es	6	0	0
estas <texts>	*	6	0	0
estas mensagens	pt	3	0	0
estas mensagens $	pt	3	0	0
este	es	0	-2	7
este $	es	-4	0	0
este <number>	*	4	0	3
este _ de	es	-6	0	5
este numero	es	0	0	3
este servicio	es	-2	0	4
esto	es	17	0	3
esto $	es	16	0	3
estos	es	9	-1	0
estos <texts>	*	9	-1	0
estos mensajes	es	6	-1	0
estos mensajes $	es	5	0	0
estou	pt	3	0	0
estoy <fed>	*	2	0	0
estoy <interest>	*	2	0	0
estoy _ el	es	3	0	0
estoy de	es	-5	0	0
estoy harto	es	2	0	0
estuv*	es	4	0	0
estuvo	es	4	0	0
et	fr	10	-4	0
et <me>	*	3	-1	0
et <not>	*	3	0	0
et <texts>	*	-3	0	0
et _ moi	fr	-3	0	0
et _ ne	fr	4	0	0
et ca	fr	3	0	0
et je	fr	2	-1	0
et rappelez	fr	-3	0	0
etait	fr	-5	1	0
ete	fr	2	0	0
etes <fed>	*	2	0	0
etes <wrong>	*	-4	0	0
etes _ de	fr	-2	0	0
etes relous	fr	4	0	0
etes trompes	fr	-3	0	0
etre	fr	11	-1	0
etre <send>	*	5	0	0
eu $	pt	-2	0	0
eu <me>	*	2	0	0
eu _ pra	pt	2	0	0
eu _ recebendo	pt	4	0	0
eu to	pt	2	0	0
euch	de	14	0	0
euch $	de	5	0	0
euch an	de	4	0	0
euch an $	de	3	0	0
euch die	de	2	0	0
euch sparen	de	2	0	0
euch sparen $	de	2	0	0
eure	de	3	0	0
eure _ nicht	de	8	0	0
eure _ per	de	-1	2	0
eure angebote	de	0	2	0
eure angebote $	de	2	0	0
eure nachrichten	de	-2	0	0
eure nachrichten $	de	-6	0	0
eurem	de	-2	0	0
eurem <person_id>	*	-4	0	0
eurem namen	de	-4	0	0
euren	de	4	-3	0
euren <send>	*	0	-2	0
euren <texts>	*	0	-3	0
euren rabatten	de	2	0	0
euren rabatten $	de	2	0	0
euren sms	de	0	-2	0
euren sms $	de	5	-2	0
eurer	de	2	0	0
eurer <list>	*	2	0	0
euros	fr	-3	0	0
eveni*	en	0	0	2
evening	en	0	0	2
every	en	11	0	0
every <send>	*	3	0	0
every _ you	en	3	0	0
every sale	en	2	0	0
every text	en	2	0	0
every time	en	3	0	0
every*	en	0	0	-2
everything	en	0	0	-2
everything <you>	*	3	0	0
everything you	en	3	0	0
ex	*	-6	0	0
ex $	*	-6	0	0
ex <me>	*	3	0	0
ex <not>	*	-4	0	0
ex me	es	2	0	0
exact*	en	-2	0	0
exactly	en	-2	0	0
excha*	en	-8	-2	-4
exchange	en	-7	-1	-3
exchange rate	*	-3	0	0
exclu*	pt	13	0	0
exclua	pt	2	0	0
excluded	en	4	0	0
excluded from	en	4	0	0
exclusao	pt	3	0	0
excus*	en	-3	0	-1
excuse	en	-3	0	-1
excuse <me>	*	-3	0	-1
excuse me	en	-3	0	-1
exerc*	en	6	0	0
exercise	en	2	0	0
exercise <me>	*	2	0	0
exercise _ right	en	2	0	0
exercise my	en	2	0	0
exist*	pt	3	0	0
exit	en	-5	0	0
exper*	en	-2	0	0
expla*	en	0	0	2
explain	en	0	0	2
explain $	en	0	0	2
expre*	fr	-2	0	0
exten*	en	-3	0	0
ey	de	2	0	0
ey <stop>	*	2	0	0
eyes	en	4	0	0
f	en	7	0	0
f <leave>	*	3	0	0
facam	pt	6	0	0
faco	pt	3	1	0
facto*	en	-6	-2	0
factory	*	-4	-2	0
factory settings	*	-3	-2	0
factory settings $	*	-2	0	0
facts	*	-2	0	0
factu*	*	-2	0	0
factura	es	-3	0	0
factura $	es	-2	0	0
fahre*	de	-4	0	0
fahrer	de	-4	0	0
fahrr*	de	-5	0	0
faire	fr	4	0	0
faire $	fr	2	0	0
faire <you>	*	-3	0	0
faire _ avec	fr	2	0	0
faire du	fr	-4	0	0
faire voir	fr	3	0	0
fais	fr	-3	0	0
fait $	fr	3	0	0
fait <stop>	*	-5	1	0
fait stop	fr	-5	1	0
fake	en	3	0	0
fake $	en	5	0	0
fala	pt	-2	0	0
falar	pt	-2	0	0
falec*	pt	2	0	0
faleceu	pt	2	0	0
faleceu $	pt	2	0	0
fall	*	-5	0	0
fall $	de	-6	0	0
fallt	de	-3	0	0
fallt aus	de	-3	0	0
fallt aus $	de	-3	0	0
falo	pt	-4	0	0
falo $	pt	-2	0	0
falsc*	de	0	-2	-1
falsch $	de	-6	0	0
falsch verbunden	de	4	0	0
falsch verbunden $	de	4	0	0
falsche	de	-4	0	0
falsche nummer	de	-2	0	0
falsche person $	de	3	0	0
falsches	de	-2	0	0
false	*	-8	0	0
false $	*	-7	0	0
famil*	en	5	0	0
family	en	3	0	0
family only	en	2	0	0
family only $	en	2	0	0
farbe	de	-3	0	0
farto	pt	3	0	0
fast	en	-2	0	0
faste*	*	-3	0	-1
faster	*	-3	0	-1
faster $	*	-3	0	-1
fatur*	pt	-2	0	0
fatura	pt	-2	0	0
faut	fr	7	0	0
faut <third>	*	2	0	0
faut _ vous	fr	3	0	0
faut il	fr	2	0	0
faux <number>	*	4	0	0
faux numero	fr	4	0	0
fax	en	2	0	0
faz	pt	-2	0	2
faz $	pt	0	0	2
fcc	en	3	0	0
fcc $	en	4	0	0
fed	en	6	0	0
fed up	en	6	0	0
fees	en	2	0	0
felic*	en	4	0	0
felicia	en	4	0	0
felicia $	en	4	0	0
fell	en	-2	0	0
ferme*	fr	3	0	0
fermez	fr	3	0	0
fermez la	fr	3	0	0
ferna*	*	4	0	0
fernanda	pt	2	0	0
fernanda $	pt	2	0	0
ferra*	pt	3	0	0
ferrar	pt	3	0	0
ferti*	de	-6	0	0
fertig	de	-6	0	0
fertig ist	de	-2	0	0
fertig ist $	de	-2	0	0
feu	fr	-2	0	0
fiche*	fr	4	0	0
fichez	fr	4	0	0
fiebr*	es	-2	0	0
fiebre	es	-2	0	0
fiebre $	es	-2	0	0
figur*	*	-6	3	0
figurer	fr	-4	3	0
file $	en	-2	0	0
filed	en	7	0	0
filed $	en	2	0	0
filing _ complaint	en	2	0	0
filing a	en	2	0	0
filli*	en	3	0	0
filling	en	3	0	0
fim	pt	-2	0	-2
fim do	pt	-2	0	0
fin	fr	3	-4	-3
fin $	fr	3	0	0
fin <you>	*	-2	0	0
fin _ mes	es	-2	0	0
fin _ mois	fr	-2	0	0
fin des	fr	3	0	0
fin du	fr	-2	0	0
final*	*	-2	0	0
finan*	en	-2	0	0
find	en	-1	-4	-5
find <ask>	*	2	0	0
find <me>	*	-6	0	0
find <person_id>	*	3	0	0
find _ else	en	3	0	0
find _ phone	*	-3	0	0
find _ to	en	2	0	0
find me	*	-3	0	0
find my	en	-2	0	0
find out	*	-3	0	0
find someone	en	2	0	0
finde	de	2	0	0
fine	en	-9	0	0
fine $	en	-6	0	0
fini	fr	0	-2	0
fini les	fr	2	-2	0
fire	en	-2	0	0
first	en	-4	0	0
fix	en	6	0	0
fix $	en	4	0	0
fleck	de	-3	0	0
fligh*	en	-6	0	0
flight	en	-5	0	0
flip	*	-7	-2	-3
flip _ coin	*	-2	0	0
fly	en	-2	0	0
foi	pt	0	2	0
foi <wrong>	*	-3	2	0
foi engano	pt	-3	2	0
fois	fr	14	0	0
fois $	fr	7	0	0
fois _ il	fr	4	0	0
fois faut	fr	4	0	0
folde*	en	-3	0	0
folder	en	-3	0	0
folder $	en	-2	0	0
follo*	en	6	0	0
following	en	3	0	0
following up	en	4	0	0
following up $	en	4	0	0
for	en	-9	-8	-11
for $	en	-3	0	4
for <fed>	*	-4	0	0
for <me>	*	-1	0	-3
for <person_id>	*	-2	0	0
for <please_do>	*	0	0	5
for <texts>	*	-2	4	0
for <third>	*	2	0	0
for _ 5th	en	3	0	0
for _ account	en	3	0	0
for _ and	en	-2	0	0
for _ coupons	en	5	0	0
for _ delivery	en	3	0	0
for _ else	en	-2	0	0
for _ free	en	5	0	0
for _ help	en	2	0	-3
for _ id	en	2	0	0
for _ love	en	6	0	0
for _ number	en	0	3	0
for _ of	en	2	0	0
for _ only	en	3	0	0
for _ sake	en	3	0	0
for _ stop	en	4	0	0
for _ the	en	-4	0	0
for a	en	2	0	0
for all	en	-4	0	0
for chatting	*	-2	0	0
for family	en	2	0	0
for help	en	0	0	5
for helping	*	-3	0	0
for him	en	3	0	0
for marketing	en	3	0	0
for marketing $	en	2	0	0
for me	en	-2	-1	-3
for me $	en	-2	0	-2
for someone	en	-3	0	0
for texts	en	-6	3	0
for texts $	en	-6	3	0
for the	en	8	-2	-3
for these	en	5	0	0
for these $	en	4	0	0
for this	en	3	0	1
for this $	en	4	0	0
for weeks	en	2	0	0
for weeks $	en	2	0	0
fora	pt	15	0	0
fora $	pt	9	0	0
fora _ lista	pt	2	0	0
forev*	en	5	0	0
forever	en	5	0	0
forever $	en	5	0	0
forget <me>	*	2	0	0
forget <you>	*	3	0	0
forget about	en	2	0	0
forget it	en	-5	0	0
forget it $	en	-5	0	0
forget my	en	3	0	0
forget you	en	3	0	0
forgot	en	-3	0	0
forgot to	en	-2	0	0
forgotten	en	5	0	0
forgotten $	en	5	0	0
form	en	-9	0	0
form is	en	-3	0	0
forms	en	-4	0	0
formu*	*	-5	0	0
forwa*	en	3	0	0
forward	en	-2	0	0
forwarding	en	6	0	0
foto	*	-9	0	-1
foto $	*	-4	0	0
found	en	-4	0	0
fourn*	fr	2	0	0
foute*	fr	6	0	0
foutez	fr	6	0	0
frage*	de	-3	0	0
fragen	de	-3	0	0
fragen <again>	*	-2	0	0
fragen mehr	de	-2	0	0
fragen mehr $	de	-2	0	0
frais	fr	-3	0	0
frau <not>	*	-3	0	0
fraud*	*	-2	0	-1
fraudulent	*	-2	0	-1
free	en	5	0	-1
freez*	en	-2	0	0
freit*	de	-6	0	0
freitag	de	-6	0	0
freitag <remove>	*	-2	0	0
frenc*	*	-4	-1	0
french	*	-4	-1	0
french $	*	-2	0	0
frida*	en	-7	0	0
friday	en	-7	0	0
friday $	en	-5	0	0
frien*	en	0	3	0
friend	en	1	3	0
friend _ me	en	3	0	0
fries	en	-4	0	0
fries from	*	-2	0	0
from	en	-6	-8	-2
from $	en	3	0	0
from <me>	*	-12	0	0
from <you>	*	14	1	0
from _ anymore	en	2	0	0
from _ by	en	-1	2	0
from _ company	en	2	0	0
from _ group	en	-2	0	0
from _ i	en	3	0	0
from _ in	en	-2	0	0
from _ listing	en	-2	0	0
from _ number	en	0	0	2
from _ phone	en	-4	0	0
from _ sms	en	2	-3	0
from _ text	en	4	-2	0
from _ texts	en	-2	2	0
from _ to	en	-4	-1	-1
from a	en	-3	0	0
from all	en	2	0	0
from me	en	-2	0	0
from me $	en	-2	0	0
from my	en	-9	0	0
from the	en	-8	-3	0
from this	en	8	0	2
from this $	en	6	0	0
from yall	en	2	0	0
from yall $	en	2	0	0
from you	en	9	5	0
from you $	en	6	2	0
from your	en	4	-2	0
fruhs*	de	-2	0	0
ftc	en	3	0	0
ftc $	en	3	0	0
fue	es	0	3	0
fue _ error	es	0	3	0
fue un	es	0	3	0
fuera	es	11	0	0
fuera $	es	8	0	0
fuera de	es	4	0	0
fugt	de	2	1	0
fugt <me>	*	2	1	0
fugt mich	de	2	1	0
fuhle	de	2	0	0
fuhle <me>	*	2	0	0
fuhle mich	de	2	0	0
full	en	-3	0	0
full <stop>	*	-5	0	0
full stop	en	-5	0	0
fumar	*	-3	0	0
fun $	en	2	0	0
funci*	*	1	0	6
funciona	es	2	0	6
funciona $	es	5	0	0
funciona _ numero	*	-1	0	4
funciona este	*	-1	0	4
funer*	en	3	0	0
funeral	en	3	0	0
funkt*	de	3	0	0
funktioniert	de	3	0	0
funktioniert <not>	*	2	0	0
funktioniert nicht	de	2	0	0
funktioniert nicht $	de	2	0	0
funny	en	-3	0	0
funny $	en	-2	0	0
fur	de	-8	8	-1
fur <me>	*	-4	0	0
fur <send>	*	-1	3	0
fur <texts>	*	-2	7	0
fur _ sms	de	0	5	0
fur alle	de	2	0	0
fur alles	de	2	0	0
fur alles $	de	2	0	0
fur die	de	1	4	0
fur heute	de	-4	0	0
fur mich	de	-4	0	0
fur mich $	de	-4	0	0
fur nachrichten	de	-1	4	0
fur nachrichten $	de	-1	4	0
fur sms	de	-1	3	0
furth*	en	5	-1	0
further	en	5	-1	0
further <texts>	*	5	0	0
further messages	en	3	0	0
further messages $	en	2	0	0
futur*	en	5	0	0
future	en	5	0	0
future <texts>	*	4	0	0
future texts	en	2	0	0
future texts $	en	2	0	0
game	en	-2	0	0
gar	de	2	0	0
gar <not>	*	2	0	0
gar nichts	de	2	0	0
garan*	*	-7	0	0
garantia	*	-6	0	0
garantia $	es	-4	0	0
garde*	fr	-2	0	0
garder	fr	-2	0	0
garder _ sms	fr	-2	0	0
garder les	fr	-2	0	0
gardez <me>	*	-2	0	0
gardez <you>	*	2	0	0
gardez vos	fr	2	0	0
gas	*	-6	0	-2
gas $	*	-2	0	0
gate	en	-3	0	0
gauch*	fr	-2	0	0
gauche	fr	-2	0	0
gauche $	fr	-2	0	0
gave	en	4	0	0
gave <you>	*	3	0	0
gave _ number	en	3	0	0
gave me	en	-5	0	0
gave my	en	3	0	0
gave you	en	3	0	0
gebet*	de	5	0	0
gebeten	de	5	0	0
gebeten $	de	5	0	0
gebra*	de	2	0	0
gedac*	de	6	0	0
gedacht	de	6	0	0
gedacht $	de	6	0	0
gegeb*	de	2	0	0
gegeben	de	2	0	0
gegeben $	de	2	0	0
gegen	de	-2	-2	0
gegen <texts>	*	-1	-2	0
gegen werbung	de	-1	-2	0
gehab*	de	-4	0	0
gehabt	de	-4	0	0
gehabt $	de	-4	0	0
gehen	de	4	0	0
geht	de	4	0	0
geht $	de	-2	0	0
geht <me>	*	3	0	0
geht _ an	de	4	0	0
geht das	de	-2	0	0
geht weg	de	4	0	0
geht weg $	de	4	0	0
geirr*	de	3	0	0
geirrt	de	3	0	0
geirrt $	de	3	0	0
geld	de	-6	0	0
gelie*	de	-2	0	0
geliefert	de	-2	0	0
geliefert $	de	-2	0	0
gelo	pt	-2	0	0
gelos*	de	4	0	0
geloscht	de	4	0	0
geloscht werden	de	5	0	0
geloscht werden $	de	5	0	0
gemel*	de	9	0	0
gemeldet	de	9	0	0
gemeldet $	de	7	0	0
genti*	fr	5	0	0
genug _ euch	de	2	0	0
genug _ fur	de	-2	0	0
genug davon	de	3	0	0
genug davon $	de	3	0	0
germa*	en	-4	0	0
german	*	-3	0	0
german $	*	-3	0	0
gern	de	-2	1	0
gern <again>	*	-5	1	0
gern wieder	de	-3	2	0
gesag*	de	6	0	0
gesagt	de	6	0	0
gesagt $	de	4	0	0
gesch*	de	-5	0	0
geschickt	de	-3	0	0
geschickt $	de	-5	0	0
geschrieben	de	-4	0	0
geschrieben $	de	-2	0	0
geseh*	de	-4	0	0
gesehen	de	-4	0	0
gesehen $	de	-2	0	0
gespeicherte	de	-2	0	0
gesperrt	de	2	0	0
gestorben $	de	3	0	0
gesuc*	de	0	0	2
gesucht	de	0	0	2
get	en	-1	4	3
get <leave>	*	4	0	0
get <person_id>	*	2	0	0
get <please_do>	*	0	0	3
get <you>	*	-7	2	0
get _ anymore	en	2	0	0
get _ at	en	-4	0	0
get _ by	en	-2	2	0
get _ in	en	-2	0	0
get _ number	en	3	0	0
get _ of	en	6	0	0
get _ out	en	-2	0	0
get _ text	en	0	2	0
get _ texts	en	-4	3	0
get _ this	en	0	0	2
get _ to	en	-2	0	0
get _ too	en	0	4	0
get from	en	0	0	2
get help	en	0	0	3
get help $	en	0	0	3
get it	en	-4	0	0
get it $	en	-2	0	0
get lost	en	3	0	0
get lost $	en	3	0	0
get me	en	-4	-1	-1
get my	en	4	0	0
get one	en	5	0	0
get out	en	3	0	0
get the	en	-3	4	5
get these	en	0	2	0
get to	*	-4	0	0
get your	en	-6	2	0
gets	en	4	4	0
gets _ to	en	2	0	0
getti*	en	6	-4	-3
gettin	en	5	0	0
getting	en	2	-4	-3
getting <fed>	*	5	0	0
getting <you>	*	-8	-2	0
getting _ error	en	-2	0	0
getting _ from	en	-2	0	0
getting _ texts	en	-6	0	0
getting an	en	-2	0	0
getting these	en	7	0	0
getting these $	en	5	0	0
getting your	en	-8	-2	0
gewec*	de	2	0	0
gewechselt	de	2	0	0
gewechselt $	de	2	0	0
gewol*	de	2	0	0
gewollt	de	2	0	0
gewollt $	de	2	0	0
gibt	de	1	0	2
gibt _ keinen	de	5	0	0
gibt es	de	0	0	2
gibts	de	2	0	0
gibts <not>	*	3	0	0
gift	en	-3	0	0
gilt	de	-3	0	0
gilt das	de	-4	0	0
gimna*	es	-3	0	0
gimnasio	es	-3	0	0
gimnasio $	es	-5	0	0
girl	en	2	0	5
give	en	3	0	-1
give <me>	*	0	-2	-1
give <you>	*	-3	0	0
give _ a	en	6	0	0
give it	en	6	0	0
give me	en	0	-2	-1
give up	en	4	0	0
give up $	en	4	0	0
give you	en	-3	0	0
gives	en	3	0	0
glad	en	-6	2	0
gleic*	de	-3	0	0
gleich	de	-4	0	0
gleich $	de	-4	0	0
glute*	*	-3	0	0
gluten	*	-3	0	0
gluten $	pt	-3	0	0
go	en	-8	-3	-3
go $	en	-4	0	0
go _ someone	en	4	0	0
go ahead	en	-3	0	0
go away	en	3	0	0
go away $	en	2	0	0
go bother	en	2	0	0
go through	en	-2	0	0
go to	en	-5	0	0
god	en	4	0	0
goes	en	3	0	0
goes to	en	2	0	0
going _ be	*	-3	0	0
going _ get	en	2	0	0
golpe $	pt	-4	0	0
gone	en	3	0	0
gone $	en	2	1	0
gonna	en	2	0	0
good	en	-9	-4	-2
good <fed>	*	-2	0	0
good enough	en	-2	0	0
good enough $	en	-2	0	0
good evening	en	0	0	2
good on	en	3	0	0
goodb*	en	0	0	-3
goodbye	en	0	0	-3
goodbye $	en	-5	0	-2
gosta*	pt	2	0	0
gostaria	pt	3	-1	0
got	en	-2	-3	-3
got 20	*	-2	0	0
got 20 $	*	-2	0	0
got <me>	*	7	0	0
got <not>	*	-6	0	0
got _ message	en	-3	0	0
got _ off	en	-3	0	0
got _ text	en	-6	0	0
got _ wrong	en	7	0	0
got a	en	-3	0	0
got an	en	2	0	0
got my	en	7	0	0
got no	en	-6	0	0
got the	en	5	0	0
gotta	*	-2	0	0
gps	*	-2	0	0
gradu*	en	3	0	0
graduated	en	3	0	0
great	en	-5	-1	-3
great $	en	-5	0	-2
green	en	-2	0	0
gross*	de	-5	0	0
grosse	de	-2	0	0
group $	en	4	0	0
grupo	*	5	-1	0
grupo $	*	4	0	0
grupo de	*	3	-1	0
gsm	fr	2	0	0
gtfo	en	6	0	0
guardem	pt	3	0	0
guardense	es	2	0	0
guardense <you>	*	2	0	0
guest	en	-2	0	0
guest <list>	*	-2	0	0
guest list	en	-2	0	0
guest list $	en	-2	0	0
gueul*	fr	8	0	0
gueule	fr	5	0	0
gut	de	-4	0	0
gut $	de	-2	0	0
guy	en	6	0	0
guy $	en	2	0	0
gym	en	2	0	0
hab	de	0	0	-2
hab <me>	*	-3	0	0
hab <stop>	*	3	0	0
hab <you>	*	-2	0	0
hab _ aus	de	-2	0	0
hab _ nachricht	de	-2	0	0
hab _ nase	de	3	0	0
hab _ schon	de	3	0	0
hab _ sms	de	-2	0	0
hab die	de	4	-1	0
hab ich	de	-3	0	0
hab nie	de	2	0	0
hab schon	de	2	0	0
habe <legal>	*	2	0	0
habe _ auto	de	2	0	0
habe _ nachricht	de	-2	0	0
habe _ sms	de	-3	0	0
habe _ versehen	de	-2	2	0
habe _ versehentlich	de	2	0	0
habe aus	de	-2	2	0
habe beschwerde	de	2	0	0
habe das	de	-3	0	0
habe kein	de	2	0	0
habe keine	de	-3	0	0
habe nie	de	2	0	0
haben $	de	4	0	0
haben sich	de	2	0	0
habla*	es	-3	0	0
habt	de	-4	0	0
habt <me>	*	-3	0	0
habt mir	de	-3	0	0
hace	es	2	0	0
hace _ mes	es	2	0	0
hace un	es	2	0	0
hacen	es	4	0	0
had _ number	en	5	0	0
had _ problem	en	-2	0	0
had this	en	5	0	0
hago _ que	es	-3	0	0
haha	en	-14	0	0
haha $	*	-3	0	0
halt	de	-4	0	0
halt $	de	-3	0	0
halte	*	-2	0	0
halte*	de	-6	0	0
haltestelle	de	-4	0	0
haltestelle $	de	-3	0	0
hamme*	en	-4	0	0
han	es	-4	0	0
happe*	en	-3	0	0
happening	*	-2	0	0
happy	en	-5	0	0
harassing	en	-2	0	0
harassment	en	2	0	0
harassment $	en	2	0	0
harce*	fr	5	0	0
harcelement	fr	5	0	0
harcelement $	fr	4	0	0
hard	en	6	0	0
hard pass	en	6	0	0
hard pass $	en	4	0	0
harol*	en	-2	3	0
harold	en	-2	3	0
harold $	en	-2	3	0
harta*	es	4	0	0
hartazgo	es	4	0	0
harto	es	2	0	0
harto $	es	4	0	0
has	en	-6	-3	-3
has <me>	*	-2	0	0
has <person_id>	*	2	0	0
has _ my	*	-2	0	0
has _ read	en	2	0	0
has anyone	en	2	0	0
has my	en	-2	0	0
hasta	es	4	-2	0
hat	de	-3	0	0
hat <you>	*	6	0	0
hat _ nummer	de	2	0	0
hat auf	de	-2	0	0
hat das	de	-2	0	0
hat euch	de	3	0	0
hat ihnen	de	2	0	0
hat mich	de	2	0	0
hat mir	de	-4	0	0
hate	en	-6	0	0
hate to	en	-4	0	0
haus	de	-2	0	0
have	en	-4	-2	-9
have <fed>	*	-7	0	0
have <goods>	*	4	0	0
have <me>	*	-7	2	0
have <stop>	*	-5	0	0
have _ do	en	2	0	0
have _ interest	en	2	0	0
have _ me	en	2	0	0
have _ permission	en	0	2	0
have _ stop	en	4	0	0
have _ taken	*	-3	0	0
have _ to	en	-2	0	0
have _ used	*	-2	0	0
have _ wrong	en	5	0	0
have any	en	-5	0	0
have enough	en	-5	0	0
have enough $	en	-4	0	0
have i	*	-7	0	0
have insurance	en	4	0	0
have my	en	-2	3	0
have on	en	2	0	0
have one $	en	2	0	0
have permission	en	-2	0	0
have the	en	7	0	0
have to	en	3	0	0
have zero	en	4	0	0
haven*	en	-5	0	0
havent	en	-5	0	0
hay	es	-7	0	0
hay $	es	-4	0	0
hay <again>	*	-3	0	0
hay mas	es	-3	0	0
he	en	-5	0	0
he <send>	*	2	0	0
he _ me	en	-2	0	0
he _ you	en	2	0	0
he gave	en	2	0	0
he recibido	es	-3	0	0
head	en	5	0	0
heads	*	-3	0	0
healt*	en	-3	0	-2
hear <you>	*	-2	0	0
hear _ yall	en	2	0	0
hear _ you	en	2	2	0
hear about	en	5	0	0
hear from	en	6	2	0
hear you	*	-2	0	0
heard of	en	4	0	0
heari*	en	2	0	0
hearing	en	2	0	0
heart	en	2	0	0
hein	*	3	0	0
heiss*	de	5	0	0
heisst	de	5	0	0
heisst nein	de	3	0	0
heisst nein $	de	3	0	0
heizu*	de	-6	0	0
heizung	de	-6	0	0
heizung <stop>	*	-4	0	0
helfe*	de	-2	0	6
helfen	de	-2	0	6
helfen $	de	0	0	2
helft	de	-1	0	5
helft <me>	*	-1	0	5
helft mir	de	-1	0	5
helft mir $	de	-1	0	5
help	en	-7	-6	26
help $	en	-5	-1	13
help <me>	*	-3	-2	0
help <person_id>	*	0	0	7
help _ out	en	0	0	4
help _ with	en	0	0	-3
help here	en	0	0	5
help here $	en	0	0	5
help me	en	-3	-2	0
help me $	en	0	0	10
help menu	en	0	0	5
help menu $	en	0	0	5
helpi*	*	-5	0	0
helping	*	-5	0	0
helping <me>	*	-5	0	0
helping me	*	-5	0	0
helping me $	*	-2	0	0
hende*	en	4	0	0
hepl	en	-1	0	9
her	en	2	0	0
her <person_id>	*	-2	0	0
her know	en	-2	0	0
here	en	4	0	2
here $	en	5	0	2
here <you>	*	-2	0	0
here _ out	*	-2	0	0
here _ that	en	2	0	0
here by	en	2	0	0
here you	en	-2	0	0
hereb*	en	0	-2	0
hereby	en	0	-2	0
hereby <consent>	*	2	-2	0
herma*	es	-3	0	0
hermano	es	-2	0	0
herr <name>	*	-3	0	0
herr yilmaz	de	-3	0	0
herr yilmaz $	de	-3	0	0
hesit*	*	-7	0	0
heute	de	-9	-2	0
heute $	de	-3	0	0
heute <not>	*	-2	0	0
hier	de	8	-1	0
hier $	de	-6	0	0
hier <remove>	*	2	0	0
hier _ der	de	5	0	0
hier _ es	de	3	0	0
hier gibt	de	5	0	0
hier raus	de	2	0	0
hierm*	de	11	-3	0
hiermit	de	11	-3	0
hiermit _ ich	de	4	-2	0
hiermit ab	de	2	0	0
hiermit ab $	de	2	0	0
hike	en	5	0	0
hike $	en	5	0	0
hilfe	de	-11	-1	31
hilfe $	de	-5	0	20
hilfe <fed>	*	-1	0	4
hilfe <send>	*	0	0	5
hilfe _ diesem	de	-1	0	4
hilfe schicken	de	0	0	5
hilfe zu	de	-1	0	4
him $	en	5	0	0
him _ stop	en	-4	0	0
him to	en	-5	0	0
hin	de	4	0	0
hin $	de	4	0	0
hinzu	de	2	1	0
hinzu $	de	2	1	0
hinzu*	de	4	0	0
hinzugefugt	de	4	0	0
hinzugefugt $	de	4	0	0
his	en	2	0	0
his <number>	*	5	0	0
his number	en	3	0	0
hitti*	en	4	0	0
hittin	en	3	0	0
hittin <me>	*	3	0	0
hittin my	en	3	0	0
hiya	en	0	0	-2
hlep	en	0	0	8
hlep $	en	0	0	8
hlife	de	0	0	11
hlife $	de	0	0	11
hmm	*	-2	0	-2
hobbi*	*	-5	0	0
hobbies	*	-5	0	0
hobbies $	*	-3	0	0
hoffe	de	3	0	0
hoje	pt	-2	0	0
hoje $	pt	-3	0	0
hoje <not>	*	-2	0	0
hoje nao	pt	-2	0	0
hold	en	-7	0	0
hold $	en	-5	0	0
hole	de	-6	0	0
hole _ ab	de	-6	0	0
home	en	-8	0	0
home $	en	-3	0	0
honor <me>	*	2	0	0
honor my	en	2	0	0
hor _ mich	de	2	0	0
horar*	pt	-2	0	0
horario	pt	-2	0	0
horas	pt	-4	0	0
hore	de	-2	0	0
hored	de	7	0	0
horen	de	10	-2	0
horen $	de	2	0	0
horen <you>	*	5	-1	0
horen _ auf	de	4	-1	0
horen sie	de	5	-1	0
hort	de	4	0	0
hort <me>	*	3	0	0
hort <not>	*	-6	0	0
hort <you>	*	4	0	0
hort _ auf	de	3	0	0
hort _ meine	de	-4	0	0
hort _ mir	de	2	0	0
hort _ mit	de	4	0	0
hort _ zu	de	6	0	0
hort auf	de	9	0	0
hort auf $	de	8	0	0
hort bloss	de	-3	0	0
hort das	de	2	0	0
hort ihr	de	4	0	0
hort nicht	de	-6	0	0
hospi*	en	2	0	0
hospital	en	2	0	0
hospital $	en	2	0	0
hotel	en	-2	0	0
house	en	9	0	0
house $	en	7	0	0
how	en	-5	0	-2
how $	en	0	4	0
how <ask>	*	6	-2	1
how <fed>	*	-7	-2	-3
how _ calories	*	-2	0	0
how _ days	*	-3	0	0
how _ does	en	-2	0	0
how _ get	en	3	0	0
how _ i	en	-2	1	1
how _ is	en	-2	0	0
how _ more	en	2	0	0
how _ optout	en	3	0	0
how _ times	en	7	0	0
how _ unsubscribe	en	4	0	0
how are	en	-2	0	0
how can	en	2	-1	0
how did	en	4	0	0
how do	en	-4	2	0
how long	en	-4	0	-1
how much	en	-4	0	0
how old	*	-2	0	0
how this	en	0	0	2
how to	en	6	0	0
how you	en	2	0	0
hows	*	-8	-1	-3
hoy	es	-5	0	-1
hoy $	es	-4	0	-1
hoy <again>	*	3	0	0
hoy _ vez	es	3	0	0
hoy otra	es	3	0	0
hund	de	2	0	0
hund _ gestorben	de	2	0	0
hund ist	de	2	0	0
i	en	-2	-4	-4
i $	en	-5	0	-4
i <ask>	*	0	2	0
i <consent>	*	-2	4	0
i <leave>	*	-4	2	1
i <not>	*	-3	1	0
i <person_id>	*	2	0	0
i <remove>	*	1	3	0
i <send>	*	2	0	4
i <stranger>	*	4	0	0
i <want>	*	-1	-3	0
i _ a	en	-7	-4	-3
i _ any	en	2	0	0
i _ assistance	en	0	0	6
i _ back	en	2	0	0
i _ be	en	0	2	0
i _ before	en	2	0	0
i _ cancel	en	-2	0	0
i _ des	de	2	0	0
i _ enough	en	-3	0	0
i _ enroll	en	3	0	0
i _ enrolled	en	2	0	0
i _ from	en	-2	0	2
i _ gave	en	3	0	0
i _ get	en	-3	0	0
i _ getting	en	-2	-1	0
i _ going	*	-2	0	0
i _ got	en	-3	0	0
i _ have	en	-4	0	0
i _ hear	*	-3	0	0
i _ help	en	0	0	4
i _ here	en	2	0	0
i _ him	en	-3	0	0
i _ info	en	0	0	4
i _ it	en	-2	2	0
i _ kane	de	4	0	0
i _ live	en	2	0	0
i _ mean	en	-1	4	0
i _ my	en	-4	0	-3
i _ new	en	-2	0	0
i _ one	en	4	0	0
i _ only	en	2	0	0
i _ out	en	7	0	0
i _ own	en	3	0	0
i _ read	en	4	0	0
i _ receiving	en	2	0	0
i _ remember	en	2	0	0
i _ removed	en	2	0	0
i _ say	*	-2	0	0
i _ some	en	-2	0	0
i _ something	en	2	0	0
i _ stop	en	7	2	0
i _ sue	en	3	0	0
i _ support	en	0	0	4
i _ take	en	3	0	0
i _ text	en	-4	0	0
i _ that	en	2	0	0
i _ the	en	0	2	-2
i _ them	en	-2	2	0
i _ this	en	8	0	3
i _ to	en	0	3	1
i _ twice	en	3	0	0
i _ understand	en	-1	0	2
i _ when	en	3	0	0
i _ with	en	0	0	4
i _ your	en	-7	-2	0
i _ zero	en	2	0	0
i accidentally	en	-4	1	0
i agree	en	-4	1	0
i am	en	1	-2	-1
i appreciate	en	-5	0	-1
i believe	en	2	0	0
i can	en	-4	0	1
i cancelled	en	4	0	0
i change	en	-2	0	0
i changed	en	0	2	0
i closed	en	2	0	0
i consent	en	-2	1	0
i contact	en	-2	0	0
i decline	en	6	0	0
i delete	en	-2	0	0
i didnt	en	-5	4	0
i do	en	-3	2	0
i drop	en	-2	0	0
i forgot	en	-3	0	0
i get	en	-1	3	3
i getting	en	2	0	0
i give	en	-3	1	0
i go	en	-2	0	0
i got	en	-6	0	-1
i gotta	*	-2	0	0
i have	en	0	-3	-2
i hereby	en	0	-2	0
i know	en	2	0	0
i leave	en	2	0	0
i like	en	-2	-1	0
i look	en	4	0	0
i lost	en	-2	0	0
i love	en	0	-2	0
i made	en	-2	0	0
i mag	de	2	0	0
i make	en	2	0	0
i mean	en	2	0	0
i moved	en	3	0	0
i need	en	-2	-5	1
i object	en	2	0	0
i only	en	7	0	0
i optedout	en	5	3	0
i optedout $	en	0	3	0
i ran	*	-2	0	0
i replied	en	4	0	0
i reply	en	0	0	5
i require	en	0	0	3
i said	en	9	0	0
i say	en	5	0	0
i see	en	-2	0	0
i signup	en	-2	5	0
i sold	en	5	0	0
i still	en	-1	-3	0
i stopped	en	-4	0	0
i taken	*	-3	0	0
i text	en	3	0	2
i think	en	-2	0	0
i type	en	2	0	5
i unsubscribe	en	3	0	0
i unsubscribe $	en	2	0	0
i use	en	-1	0	2
i used	*	-3	0	0
i want	en	1	4	-1
i was	en	5	0	-1
i will	en	2	0	0
i withdraw	en	3	0	0
i withdraw $	en	2	0	0
i would	en	0	3	0
i wu	de	4	0	0
ice	en	-6	0	0
ice $	en	-4	0	0
ich	de	8	-2	7
ich $	de	-10	0	0
ich <ask>	*	-3	0	0
ich <goods>	*	2	0	0
ich <not>	*	-2	0	0
ich <remove>	*	-6	0	0
ich <send>	*	-6	-2	0
ich <stop>	*	-2	0	0
ich <want>	*	-4	0	4
ich <you>	*	5	0	0
ich _ ab	de	5	0	0
ich _ alarm	de	-3	0	0
ich _ aus	de	6	-1	0
ich _ auto	de	-6	0	0
ich _ bei	de	-3	0	0
ich _ beschwerde	de	2	0	0
ich _ da	de	3	0	0
ich _ das	de	2	0	0
ich _ dem	de	0	2	0
ich _ den	de	-2	0	0
ich _ die	de	-2	1	0
ich _ einverstanden	de	-4	2	0
ich _ euch	de	5	0	0
ich _ eure	de	-3	1	0
ich _ fur	de	-2	1	0
ich _ hier	de	4	0	0
ich _ hilfe	de	0	0	3
ich _ ihre	de	-5	0	0
ich _ in	de	2	0	0
ich _ keinen	de	-2	0	0
ich _ mehr	de	7	0	0
ich _ meine	de	4	-2	0
ich _ meinen	de	-2	0	0
ich _ mich	de	-1	-4	0
ich _ mir	de	2	0	0
ich _ nachrichten	de	3	0	0
ich _ nein	de	7	0	0
ich _ nicht	de	1	0	3
ich _ nichts	de	-2	0	0
ich _ nie	de	3	0	0
ich _ seit	de	-2	2	0
ich _ sie	de	4	0	0
ich _ sms	de	5	0	0
ich _ um	de	7	0	0
ich _ von	de	4	0	0
ich _ weg	de	2	0	0
ich _ zu	de	-2	2	0
ich bekomme	de	-3	1	0
ich bevorzuge	de	2	0	0
ich brauche	de	-7	0	2
ich das	de	7	0	0
ich das $	de	4	0	0
ich den	de	-3	0	0
ich diese	de	6	0	0
ich finde	de	2	0	0
ich fuhle	de	2	0	0
ich hab	de	3	0	0
ich hatte	de	-2	1	0
ich hoffe	de	3	0	0
ich kann	de	-5	0	0
ich kaufe	de	2	0	0
ich keine	de	-5	0	0
ich komme	de	-2	0	4
ich kriege	de	-5	0	0
ich kundige	de	2	0	0
ich meine	de	-2	0	0
ich melde	de	-3	-1	0
ich mich	de	2	1	0
ich mochte	de	-3	0	0
ich nehme	de	-4	0	0
ich nicht	de	2	0	0
ich nie	de	-2	0	0
ich sie	de	2	0	0
ich stimme	de	0	5	0
ich stop	de	-2	0	0
ich verzichte	de	4	0	0
ich vor	de	-3	0	0
ich werde	de	2	0	0
ich willige	de	0	3	0
ich wunsche	de	2	0	0
ich wurde	de	4	0	0
ich zeige	de	3	0	0
ich ziehe	de	5	-2	0
ici	fr	7	0	4
ici $	fr	8	0	5
id	en	3	0	0
id _ being	en	4	0	0
id _ out	en	4	0	0
id _ some	en	-3	0	3
id _ to	en	-5	3	0
id appreciate	en	4	0	0
idea	*	-3	0	0
idea $	*	-5	0	0
ideia	pt	-2	5	0
ident*	*	-4	0	-1
identify	*	-3	0	0
identity $	*	-2	0	0
idk	en	2	0	0
idk <ask>	*	2	0	0
idk <person_id>	*	2	0	0
idk who	en	2	0	0
if	en	3	-6	-3
if <me>	*	-4	-1	-1
if <you>	*	2	0	0
if _ didnt	en	2	0	0
if _ have	*	-2	0	0
if _ want	en	2	0	0
if i	en	-2	-1	0
if this	en	6	0	0
if you	en	2	0	0
ignor*	en	5	0	0
ihnen	de	3	0	0
ihnen <not>	*	-2	0	0
ihnen _ mehr	de	-3	0	0
ihr	de	9	0	0
ihr $	de	2	0	0
ihr <fed>	*	3	0	0
ihr <send>	*	4	0	0
ihr _ mir	de	-2	2	0
ihr _ nicht	de	-4	0	0
ihr _ sparen	de	2	0	0
ihr durft	de	-3	3	0
ihr euch	de	2	0	0
ihr mir $	de	5	0	0
ihr nervt	de	3	0	0
ihr schreibt	de	2	0	0
ihre	de	-3	0	0
ihre <send>	*	-3	1	0
ihre nachrichten	de	3	0	0
ihre sms	de	-3	1	0
ihrer	de	4	0	0
il <you>	*	3	0	0
il vous	fr	3	0	0
il y	fr	-3	0	0
ilega*	es	7	0	0
ilegal	es	7	0	0
ilegal $	*	4	0	0
ill	en	-4	-1	-1
ill <legal>	*	5	0	0
ill <please_do>	*	-2	0	0
ill <remove>	*	-3	0	0
ill <send>	*	2	0	0
ill <stop>	*	-6	0	0
ill _ bothering	en	-3	0	0
ill _ her	en	-2	0	0
ill _ it	en	-2	0	0
ill _ out	en	2	0	0
ill _ to	en	4	0	0
ill pass	en	-2	0	0
ill pass $	en	-4	0	0
ill report	en	4	0	0
ill stop	en	-6	0	0
im	en	-1	-9	-1
im <leave>	*	-4	0	0
im <legal>	*	3	0	0
im <not>	*	2	0	0
im <person_id>	*	-3	0	0
im <stop>	*	4	0	0
im <texts>	*	-2	0	0
im _ and	en	4	0	0
im _ brenda	en	2	0	0
im _ buying	en	5	0	0
im _ coming	en	3	0	0
im _ for	en	-1	0	2
im _ getting	en	-3	0	0
im _ here	*	-3	0	0
im _ it	en	2	0	0
im _ nurse	en	3	0	0
im _ of	en	-8	0	0
im _ out	en	-2	0	0
im _ sure	en	-4	0	0
im _ the	en	9	0	0
im _ to	en	-5	0	0
im _ up	en	3	0	0
im _ with	en	4	0	0
im _ you	en	3	0	0
im _ your	en	6	0	0
im a	en	4	0	0
im asking	en	3	0	3
im asking $	en	2	0	0
im calling	en	4	0	0
im done	en	4	0	0
im going	en	-3	0	0
im good	en	5	0	0
im good $	en	4	0	0
im grateful	*	-2	0	0
im haus	de	-2	0	0
im leaving	en	-2	0	0
im not	en	3	0	0
im out $	en	9	0	0
im over	en	2	0	0
immer	de	2	-2	0
immer _ sms	de	2	-1	0
immer noch	de	3	-1	0
impfe*	de	2	0	0
impferinnerungen	de	2	0	0
impferinnerungen <again>	*	2	0	0
impferinnerungen mehr	de	2	0	0
impor*	*	-6	0	0
importa	es	-6	0	0
importa $	*	-4	0	0
in	en	-4	6	-17
in $	en	-1	14	0
in <legal>	*	5	0	0
in <me>	*	-8	0	0
in <number>	*	-2	0	0
in <remove>	*	-2	0	0
in <send>	*	-3	0	0
in <stop>	*	-3	0	0
in <texts>	*	-1	3	0
in _ day	en	3	0	0
in _ hospital	en	2	0	0
in _ if	en	2	0	0
in _ notifications	en	-3	0	0
in _ nummer	de	3	0	0
in _ sms	de	-2	2	0
in _ so	en	2	0	0
in _ text	en	3	0	0
in _ texts	en	-5	2	0
in _ to	en	2	0	0
in _ uberlegen	de	-2	0	0
in a	en	-2	-1	0
in at	en	2	0	0
in den	de	-7	8	0
in die	de	0	2	0
in for	en	-3	1	0
in german	*	-2	0	0
in german $	*	-2	0	0
in may	en	2	0	0
in my	en	-6	0	0
in one	en	3	0	0
in peace	en	3	0	0
in peace $	en	3	0	0
in ruah	de	4	0	0
in ruah $	de	4	0	0
in rueh	de	6	0	0
in rueh $	de	4	0	0
in ruhe $	de	-2	0	0
in spanish	en	-2	0	0
in spanish $	en	-2	0	0
in text	en	-3	0	0
in the	en	2	-4	0
in this	en	7	0	0
in this $	en	4	0	0
in zukunft	de	6	0	0
inbox	en	2	0	0
inbox $	en	2	0	0
incom*	pt	5	0	-1
incomodem	pt	4	0	0
incomodem $	pt	2	0	0
incor*	*	-2	0	0
incorrect	*	-2	0	0
incre*	en	-4	0	0
increase	en	-4	0	0
indes*	*	8	0	0
infer*	pt	4	0	0
inferno	pt	4	0	0
info	en	0	-2	18
info $	en	5	0	18
infor*	*	2	-4	21
informacion	es	0	0	7
informacion $	es	0	0	9
informacion de	es	-3	0	0
informacoes	pt	0	0	8
informacoes $	pt	1	0	8
information	en	-5	0	3
information $	en	0	0	2
information about	en	-4	0	2
informationen	de	1	0	3
informations	fr	3	0	0
informations $	fr	3	0	0
informed	en	3	0	0
informiert	de	4	0	0
infos	de	-5	0	17
infos $	*	-8	0	15
infos <not>	*	2	0	0
ingre*	pt	-2	0	0
inmed*	es	3	0	0
inmediata	es	3	0	0
inscr*	*	0	8	0
inscrevam	pt	-1	2	0
inscrevo	pt	-2	0	0
inscricao	pt	7	0	0
inscricao $	pt	5	0	0
inscrire	fr	-4	5	0
inscrit	fr	7	-2	0
inscrit $	fr	5	0	0
inscrivez	fr	-3	0	0
inscrivez <me>	*	-3	0	0
inscrivez moi	fr	-3	0	0
inser*	de	-4	0	0
insis*	*	14	0	0
insistam	pt	2	0	0
insistam $	pt	2	0	0
insistan	es	2	0	0
insistan $	es	2	0	0
insistez	fr	2	0	0
insistez <not>	*	2	0	0
instr*	*	-3	0	17
instrucciones	es	0	0	7
instrucciones $	es	0	0	7
instrucoes	pt	0	0	7
instrucoes $	pt	0	0	7
instructions	en	-1	0	7
instructions $	en	0	0	7
instructions for	en	0	0	2
insup*	*	9	0	0
inter*	*	4	-4	-7
interes	es	2	0	0
interes $	es	3	0	0
interesa <third>	*	-2	0	0
interesa el	es	-2	0	0
interesada	es	2	0	0
interesada $	es	2	0	0
interesan	es	2	0	0
interesan <you>	*	2	0	0
interesan sus	es	2	0	0
interessa	pt	-2	0	0
interessado $	pt	2	0	0
interesse	*	-5	0	0
interesse $	*	3	0	0
interesse _ der	de	-3	0	0
interesse _ l	fr	-2	0	0
interesse _ upgrade	de	-2	0	0
interesse am	de	-2	0	0
interesse an	de	-2	0	0
interesse no	pt	-3	0	0
interesse par	fr	-6	0	0
interesse pas $	fr	2	0	0
interessee	fr	2	0	0
interessee $	fr	2	0	0
interessiert	de	2	0	0
interessiert $	de	2	0	0
interessiert _ null	de	3	0	0
interest rate	en	-2	0	0
interested	en	2	0	0
interested $	en	4	0	0
interested _ the	en	-6	0	0
interested _ your	en	2	0	0
internet	*	-8	0	0
internet $	*	-4	0	0
into	en	-4	0	-2
intre*	*	6	0	0
intresse	de	4	0	0
intresse $	de	4	0	0
inuti*	fr	6	-1	0
inutile	fr	6	-1	0
inutile de	fr	4	-1	0
irgen*	de	5	0	0
irgendwie	de	4	0	0
irmao	pt	-2	0	0
irrtu*	de	-2	0	0
irrtum	de	-2	0	0
is	en	-8	-15	-7
is 8	en	2	0	0
is <fed>	*	-3	0	0
is <me>	*	-4	0	0
is <name>	*	-6	0	0
is <not>	*	4	0	0
is <remove>	*	-2	0	0
is <wrong>	*	-2	0	0
is <you>	*	-2	0	0
is _ a	en	5	0	4
is _ and	en	6	0	0
is _ anything	*	-2	0	0
is _ as	en	2	0	0
is _ charge	en	3	0	0
is _ family	en	2	0	0
is _ forever	en	-2	0	0
is _ gave	en	2	0	0
is _ in	en	-2	0	0
is _ much	en	2	0	0
is _ new	en	-2	0	0
is _ not	en	-3	0	0
is _ number	en	-3	0	4
is _ of	en	2	0	0
is _ same	en	-2	0	0
is _ stop	en	6	0	0
is _ text	en	0	0	3
is _ there	en	2	0	0
is _ these	en	0	0	4
is _ third	en	2	0	0
is _ way	en	2	0	0
is a	en	6	0	0
is annoying	en	-5	0	0
is annoying $	en	-5	0	0
is anybody	en	2	0	0
is bad	en	-2	0	0
is bad $	en	-2	0	0
is broken	en	4	0	0
is broken $	en	4	0	0
is cancelled	en	2	0	0
is fine	en	-2	0	0
is fine $	en	-3	0	0
is gone	en	4	1	0
is gone $	en	2	1	0
is harassment	en	2	0	0
is harassment $	en	2	0	0
is in	en	2	0	0
is it	en	-7	0	-2
is my	en	-3	0	0
is new	en	-2	0	0
is no	en	6	0	0
is off	en	2	0	0
is out	en	-4	0	0
is out $	en	-4	0	0
is ridiculous	en	-3	0	0
is ridiculous $	en	-2	0	0
is spam	en	2	0	0
is taking	en	-2	0	0
is the	en	0	-1	-3
is there	en	2	-1	3
is this	en	-4	0	8
is this $	en	-2	0	-1
is too	en	2	0	0
isso	pt	14	0	-1
isso $	pt	15	0	0
isso k	pt	-3	0	0
ist	de	0	-5	-4
ist $	de	-4	0	0
ist <not>	*	8	0	0
ist <remove>	*	-2	0	0
ist <stranger>	*	2	0	0
ist <wrong>	*	-2	0	0
ist _ diensthandy	de	4	0	0
ist _ neue	de	-3	0	0
ist _ private	de	-2	0	0
ist _ spam	de	-3	0	0
ist _ wie	de	-6	0	0
ist bei	de	-2	0	0
ist belastigung	de	2	0	0
ist belastigung $	de	2	0	0
ist das	de	-10	0	0
ist das $	de	-2	0	0
ist die	de	-4	0	0
ist ein	de	5	0	0
ist falsch	de	-2	0	0
ist falsch $	de	-2	0	0
ist genug	de	4	0	0
ist genug $	de	4	0	0
ist gestorben $	de	3	0	0
ist mein	de	4	0	0
ist meine	de	-5	0	0
ist nicht	de	7	0	0
ist raus	de	-2	0	0
ist raus $	de	-2	0	0
ist schluss	de	-2	0	0
ist weg	de	2	0	0
ist weg $	de	2	0	0
isto	pt	4	0	4
isto $	pt	4	0	0
it	en	0	-3	-8
it $	en	-1	0	-4
it <again>	*	-6	0	0
it <ask>	*	-4	0	0
it <goods>	*	0	0	4
it <person_id>	*	-4	0	0
it <stop>	*	7	0	0
it <you>	*	-6	0	0
it _ anything	en	0	0	4
it _ leaking	en	-2	0	0
it _ rest	en	5	0	0
it _ take	en	2	0	0
it _ text	en	-4	0	0
it _ the	en	6	0	0
it _ to	en	3	0	0
it _ you	en	2	0	0
it a	en	5	0	0
it anymore	en	-4	0	0
it anymore $	en	-4	0	0
it back	en	0	3	0
it be	en	-2	0	0
it but	en	3	0	0
it by	en	5	0	0
it cost	en	0	0	4
it didnt	en	2	0	0
it easy	*	-2	0	0
it easy $	*	-2	0	0
it for	en	2	0	0
it going	*	-2	0	0
it in	en	5	0	0
it in $	en	7	0	0
it off $	en	2	0	0
it on	en	6	0	0
it out	en	9	0	0
it out $	en	7	0	0
it seems	*	-2	0	0
it ships	en	-2	0	0
it ships $	en	-2	0	0
it stop	en	2	0	0
it stop $	en	5	0	0
it that	en	3	0	0
it was	en	-4	0	0
it with	en	2	0	0
it youre	en	-5	0	0
its	en	-5	-1	-3
its #	en	-4	0	0
its # $	en	-4	0	0
its <legal>	*	-3	0	0
its <not>	*	4	0	0
its <number>	*	-4	0	0
its a	en	-5	0	0
its me	en	-3	0	0
its me $	en	-3	0	0
its mine	en	5	0	0
its mine $	en	5	0	0
its not	en	3	0	0
ive	en	2	0	0
ive _ it	en	3	0	0
j _ achete	fr	3	0	0
j _ ai	fr	5	0	0
j _ besoin	fr	0	0	3
j _ de	fr	-5	5	0
j _ demande	fr	2	0	0
j _ dit	fr	6	0	0
j _ mon	fr	3	0	0
j _ oublie	fr	-2	0	0
j _ perdu	fr	-4	0	0
j _ pu	fr	3	-3	0
j _ que	fr	3	0	0
j _ repondu	fr	2	0	0
j _ signe	fr	-2	0	0
j _ veux	fr	3	0	0
j _ vos	fr	-2	-1	0
j accepte	fr	-4	5	0
j adore	fr	-4	-1	0
j aimerais	fr	-1	3	0
j arrete	fr	-2	0	0
j en	fr	7	-1	0
j espere	fr	4	0	0
j veux	fr	3	-3	0
ja	pt	7	0	-3
ja $	pt	3	0	0
ja <fed>	*	3	0	0
ja <not>	*	3	-1	0
ja <send>	*	2	0	0
ja _ o	pt	2	0	0
ja basta $	pt	-2	0	0
ja nao	pt	2	-1	0
ja resolvi	pt	-2	0	0
ja resolvi $	pt	-2	0	0
ja tem	pt	-4	0	0
ja tem $	pt	-4	0	0
jahre*	de	2	0	0
jahren	de	2	0	0
jaja	es	-11	0	0
jaja $	es	-9	0	0
jamai*	fr	-2	0	0
jamais _ a	fr	2	0	0
jamais _ ce	fr	-2	0	0
jamais _ de	fr	-2	0	0
jamais eu	fr	-4	0	0
jamais inscrit	fr	2	0	0
jamais inscrit $	fr	2	0	0
jamas	es	2	0	0
je	fr	2	0	5
je <me>	*	-1	3	0
je <not>	*	0	-2	0
je <remove>	*	0	-2	0
je <want>	*	0	4	0
je _ a	fr	-4	5	0
je _ abonne	fr	-2	4	0
je _ acheterai	fr	3	0	0
je _ ai	fr	-7	0	0
je _ arrive	fr	2	0	0
je _ ca	fr	4	0	0
je _ demande	fr	-3	0	0
je _ du	fr	1	-2	0
je _ garder	fr	-2	0	0
je _ juste	fr	3	0	0
je _ la	fr	2	0	0
je _ lis	fr	2	0	0
je _ me	fr	3	0	0
je _ mon	fr	5	0	0
je _ oppose	fr	2	-4	0
je _ par	fr	4	0	0
je _ pas	fr	3	0	0
je _ plus	fr	4	0	0
je _ recevoir	fr	-5	2	0
je _ recois	fr	-8	0	0
je _ rester	fr	-4	0	0
je _ sa	fr	-4	0	0
je _ suis	fr	-1	2	0
je _ un	fr	-3	-1	0
je _ veux	fr	-6	0	0
je _ vos	fr	3	0	0
je consens	fr	-5	4	0
je donne	fr	-2	1	0
je me	fr	-3	2	0
je n	fr	2	0	0
je ne	fr	-2	0	0
je passe	fr	4	0	0
je peux	fr	-2	0	5
je prefere	fr	3	-1	0
je prends	fr	-3	0	0
je recois	fr	8	-3	0
je refuse	fr	2	-2	0
je repondre	fr	2	0	0
je resilie	fr	2	0	0
je retire	fr	-2	-1	0
je saisis	fr	2	0	0
je sors	fr	4	-2	0
je suis	fr	-3	0	4
je vais	fr	3	0	0
je veux	fr	-3	4	0
je viens	fr	-2	0	0
je voudrais	fr	-4	0	0
jede	de	3	0	0
jeden	de	8	0	0
jeden tag	de	4	0	0
jeman*	de	6	0	0
jemand	de	9	0	0
jemand anderem	de	4	0	0
jemand anderem $	de	4	0	0
jemand anderen	de	3	0	0
jemand anderen $	de	3	0	0
jemanden	de	-2	0	0
joao	pt	-3	0	0
joao $	pt	-2	0	0
job	en	-2	0	0
joe	en	-2	0	0
john	en	-2	0	0
join	en	-3	7	0
join <you>	*	0	5	0
join your	en	0	5	0
jveu	fr	4	0	0
k	pt	-7	0	0
k $	pt	-4	0	0
kane	de	6	-1	0
kane <send>	*	2	-1	0
kane <texts>	*	2	-1	0
kane _ mehr	de	6	-1	0
kane sms	de	2	-1	0
kann	de	-2	0	3
kann <me>	*	-2	0	3
kann _ nicht	de	-4	0	0
kann _ wer	de	0	0	3
kann man	de	5	0	0
karte	de	-7	0	0
karte*	de	2	0	0
kartei	de	2	0	0
kaufe	de	2	0	0
keep	en	9	-3	0
keep <send>	*	3	0	0
keep <you>	*	5	0	0
keep _ me	en	2	0	0
keep _ on	en	-2	0	0
keep _ phone	en	2	0	0
keep _ these	en	4	0	0
keep your	en	5	0	0
keeps	en	-3	0	0
keeps <texts>	*	-2	0	0
keeps _ me	en	-4	0	0
keeps logging	en	-2	0	0
kein	de	5	0	0
kein _ am	de	-2	0	0
kein _ an	de	-2	0	0
kein _ mehr	de	4	0	0
kein bedarf	de	6	0	0
kein bedarf $	de	5	0	0
kein interesse $	de	3	0	0
kein intresse	de	4	0	0
kein intresse $	de	4	0	0
keine	de	-2	-4	-4
keine <again>	*	4	0	0
keine <consent>	*	3	0	0
keine <goods>	*	4	0	0
keine <remove>	*	2	0	0
keine <send>	*	-6	0	0
keine <texts>	*	3	-2	0
keine _ bekommen	de	-4	0	0
keine _ erhalten	de	-2	0	0
keine _ mehr	de	-6	0	0
keine _ mer	de	3	0	0
keine _ vom	de	-3	0	0
keine _ zu	de	4	0	0
keine ahnung	de	-2	0	0
keine angebote	de	2	0	0
keine anrufe	de	-4	0	0
keine anrufe $	de	-3	0	0
keine fragen	de	-2	0	0
keine impferinnerungen	de	2	0	0
keine mehr	de	4	0	0
keine mehr $	de	3	0	0
keine nachricht	de	-9	0	0
keine sms	de	-3	0	0
keine sms $	de	-2	0	0
keine werbung	de	3	0	0
keine werbung $	de	2	0	0
keine*	de	3	0	0
keinen	de	2	0	0
kenne	de	2	0	0
kenne <not>	*	2	0	0
kevin $	*	3	0	0
kiddi*	en	-3	0	0
kidding	en	-3	0	0
kidding $	en	-3	0	0
killi*	en	-4	0	0
killing	en	-4	0	0
killing <me>	*	-4	0	0
killing me	en	-4	0	0
killing me $	en	-2	0	0
kilos	fr	-2	0	0
kind of	en	-3	0	1
kindergarten	*	-3	0	0
klapp*	de	6	0	0
klein*	de	-4	0	0
kleine	de	-2	0	0
kleine <remove>	*	-2	0	0
klingeln	de	-3	0	0
klingeln $	de	-2	0	0
klopf*	de	-3	0	0
klopfen	de	-3	0	0
klopfen $	de	-3	0	0
knock it	en	5	0	0
know	en	-8	-2	-4
know $	en	-3	0	0
know _ my	en	2	0	0
know _ old	en	-3	0	0
know any	en	2	0	0
know im	en	-3	0	0
know its	*	-2	0	0
know me	en	3	0	0
know when	en	2	0	0
know you $	en	4	0	0
komme	de	-7	0	3
komme <not>	*	-2	0	4
komme nicht	de	-2	0	4
komme*	de	-5	0	0
kommen	de	-5	0	0
kommen <not>	*	-2	0	0
kommt	de	5	0	0
kommu*	de	3	-2	0
kommunikation	de	3	-2	0
konne*	de	-8	0	1
konnen	de	-8	0	1
konnen <you>	*	-7	0	1
konnen _ mir	de	0	0	2
konnen sie	de	-7	0	1
konnt	de	3	0	0
konnt <you>	*	2	0	0
konnt _ euch	de	2	0	0
konnt ihr	de	2	0	0
konnt*	de	5	0	0
konnten	de	3	0	0
konnten <you>	*	3	0	0
konnten _ die	de	3	0	0
konnten sie	de	3	0	0
konta*	de	3	-1	0
kontaktaufnahme	de	3	0	0
kontaktaufnahme $	de	2	0	0
kontaktieren <you>	*	-2	0	0
kontaktieren _ mich	de	-2	0	0
kontaktieren sie	de	-2	0	0
kostet das	de	-2	0	0
kostet das $	de	-2	0	0
kostet die	de	4	0	0
krank	de	-2	0	0
kredi*	de	-2	0	0
krieg	de	5	0	0
krieg <me>	*	5	0	0
krieg ich	de	5	0	0
kriege <me>	*	2	0	0
kriege _ sms	de	-5	0	0
kriege ich	de	2	0	0
kriegen	de	4	0	0
kriegen $	de	4	0	0
kunde	de	4	0	0
kunde $	de	2	0	0
kunde*	de	0	0	5
kundi*	de	-6	0	0
kundigungsfrist	de	-2	0	0
kundigungsfrist $	de	-2	0	0
kurs	de	-7	-1	0
kurs <remove>	*	-3	0	0
kurs abmelden	de	-3	0	0
kurs abmelden $	de	-3	0	0
kurz	de	-3	0	0
kurz nachsehen	de	-2	0	0
kurz nachsehen $	de	-2	0	0
l	fr	-3	-5	3
l <goods>	*	3	0	0
l <send>	*	2	0	0
l <stop>	*	-3	0	0
l _ de	fr	-2	0	0
l _ du	fr	-3	0	0
l abonnement	fr	4	0	0
l affaire	fr	4	0	0
l affaire $	fr	4	0	0
l aide	fr	0	0	5
l aide $	fr	0	0	5
l alarme	fr	-3	0	0
l envoi	fr	2	0	0
la	*	-3	-9	-9
la $	fr	16	0	0
la <consent>	*	2	0	0
la <fed>	*	-2	0	0
la <goods>	*	-2	0	0
la <leave>	*	8	0	0
la <legal>	*	4	0	0
la <list>	*	-1	2	0
la <number>	*	-3	0	0
la <person_id>	*	4	0	0
la <remove>	*	6	0	0
la <send>	*	-2	0	0
la <stop>	*	-4	0	0
la <texts>	*	-3	0	0
la _ a	fr	2	0	0
la _ combien	fr	3	0	0
la _ d	fr	-7	0	0
la _ de	es	-3	0	0
la _ des	fr	-2	0	0
la _ les	*	2	0	0
la _ robinson	es	2	0	0
la _ s	fr	-2	0	0
la _ sms	fr	-2	3	0
la _ vez	es	2	0	0
la alarma	es	-2	0	0
la baja	es	8	0	0
la baja $	es	4	0	0
la caja	es	-3	0	0
la cnil	fr	4	0	0
la cnil $	fr	3	0	0
la esquina	es	-2	0	0
la lata	es	7	0	0
la lata $	es	7	0	0
la linea	es	-2	0	0
la lista	es	2	3	0
la liste	fr	-5	1	0
la liste $	fr	4	0	0
la livraison	fr	4	0	0
la luz	es	-4	0	0
la machine	fr	-3	0	0
la mierda	es	6	0	0
la molestia	es	-2	0	0
la molestia $	es	-2	0	0
la oferta	es	-2	0	0
la oferta $	es	-2	0	0
la pagina	es	2	0	0
la pagina $	es	2	0	0
la paix	fr	8	0	0
la paix $	fr	5	0	0
la peine	fr	8	0	0
la peine $	fr	6	0	0
la personne	fr	4	0	0
la pluie	fr	-2	0	0
la promo	fr	-3	0	0
la promo $	fr	-3	0	0
la puerta	es	-3	0	0
la puerta $	es	-3	0	0
la tercera	es	2	0	0
lache*	fr	10	0	0
lachez	fr	10	0	0
lachez <me>	*	5	0	0
lachez _ affaire	fr	4	0	0
lachez l	fr	4	0	0
lachez moi	fr	5	0	0
lady	en	2	0	0
laiss*	fr	-3	0	0
laisse	fr	-2	0	0
laissez _ tranquille	fr	3	0	0
laissez _ un	fr	-3	0	0
laissez moi $	fr	4	0	0
lange*	de	2	0	0
langer	de	2	0	0
langs*	de	6	0	0
langsam	de	6	0	0
langu*	*	-3	0	0
language	*	-3	0	0
large	en	-2	0	0
largo	es	3	0	0
largu*	pt	7	0	0
larguem	pt	4	0	0
larm	de	-4	0	0
las	es	1	5	0
las <texts>	*	0	7	0
las _ al	es	0	3	0
las _ de	es	3	0	0
las bolas	es	9	0	0
las bolas $	es	4	0	0
las notificaciones	es	2	0	0
las ofertas	es	-3	4	0
lass <us>	*	-3	0	0
lass _ in	de	6	0	0
lass _ kurz	de	-2	0	0
lass uns	de	-3	0	0
lasse*	de	2	0	0
lassen	de	2	0	0
lassen $	de	4	0	0
lasst	de	2	0	0
lasst <me>	*	-3	0	0
lasst _ in	de	2	0	0
lasst _ mich	de	-6	0	0
lasst das	de	5	0	0
lasst das $	de	3	0	0
lasst es	de	3	0	0
lasst es $	de	6	0	0
lasst mich $	de	3	0	0
last	en	4	-1	-4
last <stop>	*	-2	0	0
last _ and	en	3	0	0
last _ i	en	3	0	0
last _ you	en	-2	0	0
last one	en	3	0	0
last one $	en	3	0	0
last stop	en	-2	0	0
last thing	*	-2	0	0
last warning	en	4	0	0
last warning $	en	4	0	0
last week	en	4	0	0
last week $	en	3	0	0
last year	en	4	0	0
last year $	en	4	0	0
lasti*	de	4	0	0
lastig	de	4	0	0
lastig $	de	4	0	0
lata	es	7	0	0
lata $	es	7	0	0
late	en	-4	0	0
late $	en	-2	0	0
later	en	-12	-1	-4
later $	en	-7	0	-2
laund*	*	-2	0	0
laut	de	-2	0	0
law	en	3	0	0
lawye*	en	-3	0	0
lawyer	en	-2	0	0
le	fr	-7	-2	-4
le $	fr	3	0	0
le <goods>	*	-3	0	0
le <number>	*	4	0	0
le <send>	*	0	-2	0
le <texts>	*	-3	-2	0
le <want>	*	0	2	0
le _ d	fr	2	0	0
le _ de	fr	6	0	0
le _ message	fr	3	0	0
le _ ne	fr	2	0	0
le _ vous	fr	-3	0	0
le bleu	fr	-2	0	0
le bol	fr	4	0	0
le bon	fr	2	0	0
le code	fr	-2	-1	0
le escriban	es	2	0	0
le escriban $	es	3	0	0
le lien	fr	2	0	0
le manden	es	2	0	0
le message	fr	-2	0	0
le portable	fr	3	0	0
le rouge	fr	-2	0	0
le sms	fr	-3	-2	0
le supplement	fr	-2	0	0
le supplement $	fr	-2	0	0
leaki*	en	-3	0	0
leaking	en	-3	0	0
leaking $	en	-3	0	0
leave	en	-9	0	0
leave $	en	-6	0	0
leave <us>	*	2	0	0
leave _ a	en	-5	0	0
leave _ be	en	5	0	0
leave _ in	en	3	0	0
leave _ message	en	-2	0	0
leave _ number	en	-3	0	0
leave _ out	en	4	0	0
leave _ with	en	-2	0	0
leave my	en	-2	0	0
leave us	en	2	0	0
leavi*	en	-6	0	0
leaving	en	-5	0	0
leaving $	en	-7	0	0
leaving the	en	2	0	0
lebt	de	2	0	0
lebt <not>	*	2	0	0
lebt _ mehr	de	2	0	0
lebt nicht	de	2	0	0
lee	*	2	0	0
left	en	3	0	0
left $	en	-3	0	0
left <leave>	*	10	0	0
left _ the	en	4	0	0
left alone	en	5	0	0
left alone $	en	5	0	0
left off	en	4	0	0
legal	en	-2	0	0
leid	de	3	0	0
leid $	de	3	0	0
lembr*	pt	2	0	0
lemme	en	5	0	0
lente*	*	-2	0	0
lentes	*	-2	0	0
lentes de	*	-2	0	0
leo	es	-4	0	0
les	fr	0	6	1
les <goods>	*	3	0	0
les <list>	*	-2	2	0
les <send>	*	2	0	0
les <texts>	*	-5	5	0
les _ de	fr	-3	3	0
les _ par	fr	0	4	0
les _ permiso	es	4	0	0
les _ que	es	4	0	0
les alertes $	fr	0	-2	0
les dio	es	5	0	0
les envois	fr	-2	2	0
les envois $	fr	-2	2	0
les messages	fr	-1	2	0
les messages $	fr	0	2	0
les rappels	fr	-2	2	0
les sms $	fr	-2	2	0
les travaux	fr	-3	0	0
lese das	de	3	0	0
lesen $	de	2	0	0
less	en	2	0	0
let	en	7	0	-1
let <me>	*	2	0	0
let _ be	en	8	0	0
let _ know	en	-6	0	0
let _ off	en	2	0	0
let her	en	-2	0	0
let me	en	2	0	0
let this	en	5	0	0
lets <leave>	*	-2	0	0
lets go	en	-2	0	0
letzte <texts>	*	2	0	0
letzte nachricht	de	2	0	0
letzte warnung	de	3	0	0
leute	de	-4	0	0
licht	de	-6	0	0
liebe	de	-5	0	0
lieber	de	-2	0	0
lieferung	de	2	0	0
lien	fr	2	0	0
lien _ desinscription	fr	3	0	0
lien de	fr	3	0	0
liest	de	3	0	0
lieu	fr	-2	0	0
liga	pt	-7	0	0
liga $	pt	-5	0	0
ligac*	pt	-7	0	0
ligacao	pt	-5	0	0
ligacao $	pt	-2	0	0
ligar	pt	-10	0	0
ligar $	pt	-6	0	0
light	en	-6	0	0
light*	en	-5	0	0
lights	en	-5	0	0
ligne	fr	-4	0	0
ligue	pt	-3	0	0
ligue <send>	*	-3	0	0
ligue _ mensagem	pt	-3	0	0
ligue*	pt	-7	0	0
liguem	pt	-7	0	0
liguem _ escrevam	pt	-4	0	0
like <me>	*	2	0	0
like <remove>	*	-3	0	3
like <texts>	*	-2	0	0
like <you>	*	-3	0	0
like _ go	en	3	0	0
like _ information	en	-3	0	3
like _ receive	en	-2	5	0
like _ stop	en	2	0	0
like _ to	en	2	0	0
like it	en	3	0	0
like out	en	4	0	0
like out $	en	4	0	0
like some	en	-3	0	3
like texts	en	-2	0	0
like texts $	en	-2	0	0
like this $	en	-2	0	0
like to	en	0	4	0
limit	en	-4	0	-3
line	en	5	0	3
line $	en	4	0	3
linea	es	-7	0	0
linea de	es	-5	0	0
link <not>	*	-4	0	0
link _ broken	en	2	0	0
link de	pt	4	0	0
link doesnt	en	-2	0	0
link is	en	2	0	0
links	en	4	0	0
lis <not>	*	2	0	0
lis pas	fr	2	0	0
list $	en	1	2	-1
list <me>	*	3	0	0
list _ commands	en	0	0	4
list _ is	en	2	0	0
list for	en	0	2	0
list my	en	3	0	0
list of	en	-5	-1	4
list this	en	2	0	0
lista	*	2	6	-3
lista $	*	9	0	0
lista _ difusion	es	2	0	0
lista _ espera	*	-3	0	0
lista _ mensajes	es	-2	3	0
lista _ sms	pt	-5	5	0
lista de	*	-9	7	0
lista robinson	es	2	0	0
lista robinson $	es	2	0	0
liste	*	4	3	-2
liste $	*	7	0	0
liste <remove>	*	2	0	0
liste <send>	*	-2	1	0
liste _ attente	fr	-3	0	0
liste _ werden	de	3	0	0
liste d	fr	-7	0	0
liste de	fr	-3	0	0
liste des	fr	-2	0	0
listi*	en	-2	0	0
listing	en	-2	0	0
listo	es	-2	0	0
listo $	es	-2	0	0
lit	fr	2	0	0
littl*	en	0	0	4
little	en	0	0	4
little <please_do>	*	0	0	4
little help	en	0	0	4
live _ the	en	2	0	0
live in	en	2	0	0
livra*	fr	3	0	0
livraison	fr	3	0	0
livro	pt	4	0	0
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
llegado	es	-3	0	0
llegan	es	-4	-2	0
llegan <texts>	*	-2	0	0
llegan los	es	-3	0	0
llegan mensajes	es	-2	0	0
llegando $	es	3	0	0
llego	es	-12	0	0
llegu*	es	-3	2	0
lleguen	es	-3	3	0
lleguen <again>	*	-3	0	0
llena*	es	6	0	0
lleva*	es	-4	0	0
lo <ask>	*	4	0	0
lo <want>	*	-3	0	0
lo _ hacen	es	4	0	0
lo encontre	es	-3	0	0
lo encontre $	es	-3	0	0
lo pido	es	2	0	0
lo que	es	4	0	0
locat*	*	-9	-2	-2
locate	*	-4	0	0
locate <me>	*	-4	0	0
locate _ phone	*	-3	0	0
locate my	*	-4	0	0
location	*	-4	0	0
locke*	en	-4	0	0
locked	en	-4	0	0
locked out	en	-3	0	0
locked out $	en	-3	0	0
log	en	-3	0	0
loggi*	en	-2	0	0
logging	en	-2	0	0
logging <me>	*	-2	0	0
logging _ out	en	-2	0	0
logging me	en	-2	0	0
login	en	-4	0	0
lond	de	4	0	0
lond <me>	*	4	0	0
lond _ in	de	4	0	0
lond mi	de	4	0	0
long	en	-7	-1	-1
long <ask>	*	-3	0	0
long _ it	en	-4	0	0
long does	en	-2	0	0
longe*	en	2	0	0
longer	en	2	0	0
longer <person_id>	*	-2	0	0
longer _ to	en	-3	0	0
longer belongs	en	-2	0	0
longer interested	en	2	0	0
look up	*	-2	0	0
looking	en	-3	0	0
los	es	4	4	-2
los $	de	5	0	0
los <legal>	*	8	0	0
los <texts>	*	-6	8	0
los <want>	*	3	0	0
los _ a	es	3	-1	0
los _ en	es	4	0	0
los avisos	es	0	3	0
los avisos $	es	0	3	0
los mensajes $	es	-3	0	0
los recordatorios	es	-4	0	0
los reporto	es	3	0	0
los textos	es	-3	3	0
los textos $	es	-3	3	0
los voy	es	3	-1	0
losch <me>	*	2	0	0
losch _ letzte	de	-2	0	0
losch das	de	-2	0	0
loschen $	de	3	0	0
loschen <you>	*	-3	0	0
loschen _ mich	de	-3	0	0
loschen sie	de	-3	0	0
loscht	de	-2	0	0
loscht _ nummer	de	-2	0	0
loscht meine	de	-2	0	0
loschung	de	2	0	0
loschung $	de	2	0	0
lose	en	3	0	0
lose this	en	2	0	0
losst*	de	4	0	0
lossts	de	4	0	0
lossts <me>	*	4	0	0
lossts _ in	de	4	0	0
lossts mi	de	4	0	0
lost	en	-12	0	-1
lost $	en	-5	0	0
lost <me>	*	-3	0	0
lost my	en	-3	0	0
love	en	-1	-4	-2
love _ all	en	3	0	0
love _ god	en	3	0	0
love _ messages	en	-4	0	0
love _ shop	en	4	0	0
love it $	en	-2	0	0
love of	en	6	0	0
love the	en	2	0	0
love these	en	-7	0	0
loved	en	3	0	0
loved the	en	3	0	0
lovely $	en	2	0	0
lugar	*	-2	0	0
lugga*	en	-5	0	0
luggage	en	-5	0	0
lui	fr	2	0	0
lui <send>	*	3	0	0
lui _ arreter	fr	-3	0	0
lui d	fr	-3	0	0
lunch	en	-3	0	0
lundi $	fr	-3	0	0
lunes	es	2	0	0
luz	*	-10	0	0
luz $	pt	-5	0	0
lying	en	-3	0	0
lying $	en	-3	0	0
m	fr	2	6	-2
m <consent>	*	-5	5	0
m <interest>	*	-2	0	0
m <send>	*	2	2	0
m _ au	fr	-2	0	0
m _ de	fr	3	0	0
m _ pas	fr	-4	0	0
m _ plus	fr	2	0	0
m _ trop	fr	-2	0	0
m abonne	fr	-2	4	0
m appeler	fr	-2	-1	0
m avez	fr	-3	0	0
m ecrire	fr	0	6	0
m ecrire $	fr	0	6	0
m ecrivez $	fr	5	0	0
m inscrire	fr	-4	3	0
m interesse	fr	-2	0	0
m oppose	fr	2	-4	0
ma	fr	-2	-1	3
ma $	de	0	0	5
ma <goods>	*	-5	0	0
ma <legal>	*	-4	0	0
ma _ de	fr	-2	0	0
ma _ n	fr	2	0	0
ma demande	fr	-4	0	0
ma inscrit	fr	2	0	0
ma inscrit $	fr	2	0	0
ma maison	fr	2	0	0
ma voiture	fr	-3	0	0
mache*	de	-4	1	0
machen	de	-4	1	0
machen $	de	-2	1	0
machi*	*	-4	0	0
machine	*	-4	0	0
macht <you>	*	-3	0	0
macht das	de	3	0	0
macht ihr	de	-3	0	0
madam*	fr	2	0	0
madame	fr	2	0	0
made	en	-8	-1	-1
made a	en	-3	0	0
madne*	en	4	0	0
madness	en	4	0	0
madness $	en	4	0	0
madre	es	4	0	0
magas*	fr	-2	0	0
magasin	fr	-2	0	0
mahng*	de	-2	0	0
mahngebuhr	de	-2	0	0
mai	*	2	0	0
mail	*	0	-3	0
mail <fed>	*	2	0	0
mail reicht	de	2	0	0
mailb*	*	-3	0	0
mailbox	*	-3	0	0
mailbox $	*	-3	0	0
mailing	en	-2	0	0
main	en	0	0	2
main $	en	0	0	2
mais	pt	2	-12	1
mais $	pt	11	0	0
mais <me>	*	0	-3	0
mais <not>	*	5	0	0
mais <send>	*	5	0	0
mais <texts>	*	0	-2	0
mais _ ja	pt	-4	0	0
mais _ sms	pt	2	0	0
mais de	pt	-3	0	0
mais do	pt	-2	0	0
mais informacoes	pt	0	0	5
mais informacoes $	pt	2	0	5
mais isso	pt	2	0	0
mais isso $	pt	2	0	0
mais j	fr	-4	0	0
mais je	fr	1	-2	0
mais mensagens	pt	-2	0	0
mais mensagens $	pt	-2	0	0
mais nada $	pt	4	0	0
mais pao	pt	-2	0	0
mais ser	pt	2	0	0
mais uma	pt	5	0	0
mais uma $	pt	3	0	0
maiso*	fr	2	0	0
maison	fr	2	0	0
maison <not>	*	2	0	0
maison _ est	fr	2	0	0
maison n	fr	2	0	0
make	en	0	-4	-6
make <me>	*	-3	0	0
make _ go	en	2	0	0
make _ my	en	2	0	0
make _ stop	en	7	0	0
make _ texts	en	3	0	0
make it $	en	-2	0	0
make sure	en	3	0	0
make these	en	4	0	0
make you	en	2	0	0
makin*	en	-3	0	-1
making	en	-3	0	-1
malad*	fr	-2	0	0
maladie	fr	-2	0	0
male	*	-3	-1	-1
malfu*	*	-2	0	0
malfunctioning	*	-2	0	0
mama	es	-3	0	0
mama $	es	-3	0	0
man	de	14	0	0
man $	en	7	0	0
man _ abstellen	de	2	0	0
man _ irgendwie	de	4	0	0
man das	de	3	0	0
man sich	de	3	0	0
manan*	es	-7	0	0
manana	es	-7	0	0
manana $	es	-6	0	0
manch*	*	-4	0	0
mancha	*	-3	0	0
mancha $	*	-2	0	0
manda	pt	-4	-2	0
manda <again>	*	3	0	0
manda mais	pt	3	0	0
manda*	*	-4	3	1
mandam	pt	4	0	0
mandame	es	-2	0	0
mandan	es	-3	0	0
mandan <texts>	*	-4	0	0
mandando $	pt	7	4	0
mandando <texts>	*	-5	-3	0
mandar	pt	3	1	3
mandar $	pt	7	0	0
mandar <again>	*	-5	0	0
mandar <send>	*	2	0	0
mandar _ sim	pt	-2	3	0
mandar aqui	*	0	0	5
mandar aqui $	*	0	0	5
mandar as	pt	-3	2	0
mandar mais	pt	-5	0	0
mandar mensajes	es	3	0	0
mandar mensajes $	es	3	0	0
mandar msg	pt	2	0	0
mandar os	pt	-3	1	0
mandarin	*	-3	0	0
mandarme	es	-5	3	0
mandarme _ mensajes	es	-3	1	0
mandarme los	es	-4	2	0
mande mensagem	pt	-2	0	0
mande*	*	-1	2	0
mandei	pt	-2	1	0
mandei _ e	pt	4	0	0
mandei _ sem	pt	-3	1	0
mandem	pt	-2	0	0
mandem mais $	pt	3	0	0
mandem mensagem $	pt	2	0	0
manden	es	4	0	0
manden $	es	6	0	0
manden <texts>	*	2	0	0
manden _ de	es	-3	0	0
manden mas $	es	2	0	0
manden nada $	es	2	0	0
mandenme	es	-3	1	0
mandenme <texts>	*	-2	1	0
mandenme mensaje	es	-2	0	0
mandes	es	3	0	0
mange*	fr	-2	0	0
manger	fr	-2	0	0
manger $	fr	-2	0	0
manha	pt	-3	0	0
manha $	pt	-3	0	0
mano	pt	6	0	0
mano $	*	4	0	0
manqu*	fr	2	4	0
many	en	-2	-2	-3
many <again>	*	2	0	0
many <stop>	*	-2	0	0
many _ do	en	4	0	0
many _ have	*	-5	0	0
many _ of	en	2	0	0
many _ off	*	-2	0	0
many calories	*	-2	0	0
many days	*	-3	0	0
many more	en	2	0	0
many people	en	-2	0	0
many texts $	en	2	0	0
many times	en	5	0	0
march	en	-5	-1	-1
march*	fr	-4	0	4
marche	fr	-3	0	4
marcu*	en	4	0	0
marcus	en	4	0	0
marke*	en	9	-3	0
marked	en	3	0	0
marked as	en	2	0	0
marketing	en	5	-2	0
marketing $	en	3	-1	0
marku*	de	3	0	0
markus	de	3	0	0
marqu*	*	2	0	0
marre $	fr	3	0	0
marre _ cette	fr	-3	0	0
marre de	fr	-3	0	0
mas	es	0	-6	3
mas $	es	17	0	-1
mas <not>	*	3	0	0
mas <texts>	*	3	0	0
mas _ en	es	-2	0	0
mas _ los	es	-2	0	0
mas de	es	-5	0	0
mas info	es	-1	0	4
mas info $	es	0	0	3
mas informacion	es	3	0	3
mas informacion $	es	1	0	3
mas mensajes	es	2	0	0
mas mensajes $	es	3	0	0
mas nao	pt	2	0	0
maste*	*	-8	-1	-2
mastercard	*	-7	-1	-2
mastercard $	*	-4	0	-1
mater*	*	-3	0	0
math	*	0	0	-4
matin $	fr	-3	0	0
mauva*	fr	-7	0	0
mauvais	fr	-3	0	0
mauvaise	fr	-3	0	0
may	en	2	0	0
maybe	en	-5	0	0
maybe the	*	-2	0	0
me	*	5	3	0
me $	en	5	5	4
me 2	en	-2	1	0
me <consent>	*	-3	5	0
me <goods>	*	5	0	0
me <leave>	*	5	-2	-1
me <list>	*	2	0	0
me <person_id>	*	-5	0	0
me <remove>	*	3	-3	-2
me <send>	*	3	-3	-4
me <stop>	*	4	0	0
me <want>	*	2	0	0
me <wrong>	*	2	0	0
me <you>	*	-3	0	0
me _ 6am	en	3	0	0
me _ a	es	2	-4	-4
me _ ai	pt	3	0	2
me _ al	es	-6	0	0
me _ alerts	en	0	3	0
me _ any	en	3	0	0
me _ as	en	4	0	0
me _ avec	fr	4	0	0
me _ ayudar	es	-3	0	2
me _ bills	en	2	0	0
me _ break	en	3	0	0
me _ coisa	pt	2	0	0
me _ da	pt	-4	-1	0
me _ dai	pt	4	0	0
me _ dar	es	4	0	0
me _ darme	es	2	0	0
me _ de	es	-7	6	0
me _ desinscrit	fr	-3	2	0
me _ dessa	pt	2	0	0
me _ dessas	pt	2	-1	0
me _ disso	pt	5	0	0
me _ du	fr	-3	0	0
me _ el	es	-2	0	0
me _ em	pt	4	0	0
me _ en	es	3	0	0
me _ esto	es	3	0	0
me _ estos	es	2	0	0
me _ f	en	4	0	0
me _ for	en	-4	2	0
me _ fora	pt	3	0	0
me _ from	en	3	0	0
me _ hold	en	-5	0	0
me _ i	en	-2	0	0
me _ im	en	-6	0	0
me _ jamais	fr	3	0	0
me _ las	es	0	2	0
me _ llegado	es	-3	0	0
me _ los	es	-4	-1	0
me _ mais	pt	2	0	0
me _ mas	es	4	0	0
me _ mensagem	pt	2	0	0
me _ mensagens	pt	-2	4	0
me _ mensajes	es	-7	0	0
me _ msg	pt	4	0	0
me _ my	en	-2	0	-1
me _ na	pt	-4	1	0
me _ nada	es	2	0	0
me _ nas	pt	-2	1	0
me _ nisso	pt	6	0	0
me _ no	pt	-4	0	0
me _ number	en	-4	0	0
me _ o	pt	-4	0	0
me _ of	en	3	0	0
me _ on	en	-2	3	0
me _ options	en	0	0	5
me _ para	es	-4	1	0
me _ pas	fr	-2	0	0
me _ plus	fr	2	0	0
me _ por	es	5	-1	0
me _ que	es	-2	0	0
me _ quieto	pt	3	0	0
me _ sem	pt	-2	3	0
me _ sin	es	-2	0	0
me _ spanish	en	-2	0	0
me _ speaker	en	-4	0	0
me _ text	en	-2	0	0
me _ that	en	4	0	0
me _ the	en	0	-3	0
me _ this	en	-1	0	-3
me _ uber	*	-2	-1	-1
me _ uma	pt	-3	0	0
me _ un	es	-3	0	0
me _ way	en	3	0	0
me _ wrong	en	-2	0	0
me a	en	-5	0	0
me adicionem	pt	2	0	0
me again	en	4	0	0
me again $	en	2	0	0
me ajuda	pt	0	0	6
me ajuda $	pt	0	0	3
me ajudem	pt	0	0	6
me ajudem $	pt	0	0	6
me alone $	en	2	0	0
me an	*	-2	-1	-1
me anymore	en	-3	0	0
me anything	en	2	0	0
me as	en	-5	0	0
me at	en	-2	0	0
me back	en	-9	10	0
me back $	en	-5	1	0
me be	en	6	0	0
me be $	en	7	0	0
me borren	es	-3	0	0
me by	en	6	0	0
me cadastra	pt	-2	2	0
me cadastrou	pt	4	0	0
me cobraram	pt	-3	0	0
me cobraron	es	-3	0	0
me cobren	es	-4	0	0
me coloca	pt	-3	2	0
me contacten	es	3	0	0
me contacter	fr	-2	0	0
me contacter $	fr	-2	0	0
me contatem	pt	4	0	0
me deals	en	0	-2	0
me deixa	pt	2	0	0
me deixe	pt	3	0	0
me deja	es	2	0	0
me derangez	fr	2	0	0
me descadastrei	pt	0	3	0
me desinscrever	pt	2	0	0
me encantan	es	-4	-2	0
me equivoque	es	-4	0	0
me escreve	pt	-2	0	0
me escrevem	pt	-2	0	0
me escrever	pt	4	0	0
me escrever $	pt	4	0	0
me escriban $	es	8	0	0
me escribe	es	-4	0	0
me escribe $	es	-4	0	0
me estan	es	3	0	0
me from	en	6	-6	0
me han	es	-4	0	0
me how	en	3	0	0
me in	en	-6	5	0
me in $	en	-3	2	0
me inscrevo	pt	-2	0	0
me instead	en	-2	0	0
me interesan	es	2	0	0
me interessa	pt	-2	0	0
me is	en	4	0	0
me liga	pt	-3	0	0
me ligar	pt	-3	0	0
me ligar $	pt	-3	0	0
me liguem	pt	-4	0	0
me llame	es	-2	0	0
me llamen	es	-2	0	0
me llega	es	3	0	0
me llegan	es	-3	-2	0
me llego	es	-5	0	0
me lleguen	es	-3	3	0
me mandan	es	-4	0	0
me my	en	-3	0	0
me off $	en	13	0	0
me out	en	4	0	3
me out $	en	0	0	3
me outta	en	2	0	0
me podes	es	3	0	0
me pueden	es	0	0	2
me quiero	es	2	0	0
me quiten	es	-5	0	0
me rappeler	fr	-2	-1	0
me rappeler $	fr	-2	-1	0
me removam	pt	-3	0	0
me removam $	pt	-2	0	0
me retirer	fr	2	0	0
me retirer $	fr	3	0	0
me retirez	fr	-2	0	0
me rompan	es	4	0	0
me saquen	es	-3	0	0
me sigan	es	3	0	0
me siguen	es	2	0	0
me sirven	es	-2	0	0
me some	en	-7	0	0
me suis	fr	-3	2	0
me text	en	-6	0	0
me text $	en	-3	0	0
me texts	en	-3	0	0
me texts $	en	-4	0	0
me the	en	-4	0	8
me these	en	-4	0	0
me these $	en	-5	0	0
me tienen	es	4	0	0
me tira	pt	3	0	0
me tirar	pt	4	0	0
me to	en	-3	0	0
me up	en	1	7	0
me up $	en	2	3	0
me voy	es	2	0	0
me vuelvan	es	2	0	0
me when	en	-3	0	0
me which	en	0	0	3
me with	en	-1	0	-4
me your	en	-3	0	0
meal	en	-5	0	-1
mean	en	0	7	-1
mean _ optout	en	-3	0	0
mean it	en	1	4	0
mean it $	en	1	4	0
mean to	en	-3	4	0
means	en	2	0	0
means <not>	*	4	0	0
means no	en	4	0	0
means no $	en	4	0	0
medic*	*	-9	0	0
medica	es	-2	0	0
medical	en	-2	0	0
mee	en	3	0	0
meeti*	en	-2	0	0
mehr	de	2	-4	3
mehr $	de	4	-5	-3
mehr <ask>	*	-5	0	0
mehr <fed>	*	2	0	0
mehr <send>	*	5	0	0
mehr <texts>	*	-3	0	3
mehr <want>	*	0	2	0
mehr _ der	de	-2	0	0
mehr _ mir	de	2	0	0
mehr _ sie	de	-2	0	0
mehr als	de	-3	0	0
mehr an	de	-2	0	0
mehr bei	de	2	0	0
mehr bekommen	de	2	0	0
mehr erhalten	de	2	0	0
mehr erhalten $	de	2	0	0
mehr infos	de	-3	0	3
mehr infos $	de	-3	0	4
mehr schicken	de	3	0	0
mehr schicken $	de	3	0	0
mehr zu	de	2	0	0
mein	de	-2	0	0
mein _ ist	de	2	0	0
mein _ zuruck	de	2	0	0
mein auto	de	-7	0	0
mein konto	de	3	0	0
mein konto $	de	3	0	0
meine	de	2	0	0
meine <consent>	*	5	-2	0
meine <leave>	*	3	0	0
meine <name>	*	3	0	0
meine <number>	*	0	2	0
meine <remove>	*	2	0	0
meine <stop>	*	6	0	0
meine _ hat	de	-2	0	0
meine _ in	de	-3	4	0
meine _ nicht	de	-5	0	0
meine _ nummer	de	-3	0	0
meine _ zu	de	-2	0	0
meine abmeldung	de	2	0	0
meine bestellung $	de	3	0	0
meine einwilligung	de	2	-2	0
meine frau	de	3	0	0
meine karte	de	-3	0	0
meine neue	de	-3	0	0
meine nummer	de	-3	2	0
meine nummer $	de	8	0	0
meine private	de	-3	0	0
meine ruhe	de	3	0	0
meine*	de	2	-1	0
meinem <number>	*	2	0	0
meinem handy	de	2	0	0
meinem handy $	de	2	0	0
meinen <goods>	*	-4	0	0
meinen <person_id>	*	2	0	0
meinen namen	de	2	0	0
meiner <name>	*	-3	0	0
meiner <number>	*	4	0	0
meiner <third>	*	-2	0	0
meiner frau	de	-3	0	0
meiner nummer	de	2	0	0
meiner nummer $	de	2	0	0
melde	de	-5	0	0
melde <me>	*	-4	0	0
melde _ hiermit	de	2	0	0
melde _ mich	de	0	2	0
melde ich	de	0	2	0
melde mich	de	-3	-1	0
melde*	de	-7	3	0
melden	de	-9	0	0
melden $	de	-9	0	0
meldet	de	0	2	0
meldet <me>	*	2	3	0
meldet <you>	*	-5	0	0
meldet _ ab	de	3	0	0
meldet _ sich	de	2	0	0
meldet euch	de	-5	0	0
meldet man	de	2	0	0
meldet mich	de	2	3	0
membe*	en	4	0	0
membership	en	3	0	0
membership _ the	en	2	0	0
menos	pt	2	0	0
mensa*	*	-2	7	-5
mensagem	pt	-7	-2	-1
mensagem $	pt	0	-2	0
mensagem <not>	*	-4	0	0
mensagem _ meu	pt	-2	0	0
mensagem pode	pt	-2	0	0
mensagens	pt	3	6	0
mensagens $	pt	0	3	0
mensagens _ voces	pt	-3	0	0
mensagens de	pt	-5	0	0
mensaje	es	-6	-3	0
mensaje $	es	-5	-1	0
mensaje <again>	*	4	0	0
mensaje mas	es	4	0	0
mensaje mas $	es	2	0	0
mensajes	es	3	5	-2
mensajes $	es	0	4	-1
mensajes <ask>	*	5	0	0
mensajes <not>	*	5	0	0
mensajes _ dia	es	2	0	0
mensajes _ el	es	-2	0	0
mensajes al	es	2	0	0
mensajes de	es	-2	1	0
mensajes me	es	-2	0	0
mensajes no	es	2	0	0
mensajes no $	es	2	0	0
menu	*	0	0	17
menu $	en	0	0	10
menu de	*	0	0	8
mer	de	3	0	0
mer $	de	3	0	0
merda	pt	6	0	0
merda _ as	pt	2	0	0
merda com	pt	2	0	0
mes $	*	-2	0	0
mes <number>	*	4	0	0
mes passado	pt	3	0	0
mesa	*	-2	0	0
meses	*	2	0	0
mesmo $	pt	-3	0	0
messa*	en	1	4	5
message	en	-3	-4	3
message $	*	2	-1	1
message <me>	*	3	0	0
message _ again	en	2	0	0
message _ when	en	-2	0	0
message me	en	3	0	0
messages	*	1	7	2
messages $	*	0	5	-1
messages <ask>	*	-2	0	0
messages <not>	*	-2	0	0
messages <person_id>	*	-4	0	0
messages <texts>	*	-4	3	0
messages <want>	*	0	0	2
messages _ arrivent	fr	-3	0	0
messages _ i	en	0	0	2
messages _ moi	fr	-4	0	0
messages _ on	en	0	3	0
messages _ the	en	-3	0	0
messages after	en	2	0	0
messages are	en	5	0	0
messages back	en	0	3	0
messages n	fr	-3	0	0
messages will	en	0	0	2
messaging	en	7	0	0
messaging $	en	2	0	0
messaging <me>	*	3	0	0
messaging me	en	2	0	0
messaging me $	en	2	0	0
mettez <me>	*	3	0	0
mettez _ sur	fr	3	0	0
mettez moi	fr	3	0	0
meu	pt	1	0	-3
meu $	pt	-3	0	0
meu <number>	*	-1	2	0
meu <send>	*	2	0	0
meu _ ai	pt	3	0	0
meu _ da	pt	2	0	0
meu _ dai	pt	2	0	0
meu _ e	pt	-2	0	0
meu _ na	pt	-2	0	0
meu _ nao	pt	-3	0	0
meu _ novo	pt	-2	0	0
meu _ para	pt	-3	0	0
meu carro	pt	-2	0	0
meu celular $	pt	-2	1	0
meu chefe	pt	-2	0	0
meu consentimento $	pt	3	0	0
meu contacto	pt	2	0	0
meu contacto $	pt	2	0	0
meu contato	pt	5	0	0
meu contato $	pt	3	0	0
meu dinheiro	pt	-2	0	0
meu dinheiro $	pt	-2	0	0
meu nome	pt	6	0	0
meu nome $	pt	5	0	0
meu pai	pt	2	0	0
meus	pt	4	0	0
meus <number>	*	3	0	0
meus dados	pt	3	0	0
mexic*	*	-2	0	-1
mi	es	-1	-6	-3
mi <remove>	*	2	0	0
mi _ de	es	0	-2	0
mi _ en	es	-5	0	0
mi _ es	es	-2	0	0
mi _ me	es	2	0	0
mi _ nuevo	es	-3	0	0
mi _ para	es	-3	1	0
mi _ ruah	de	4	0	0
mi _ rueh	de	6	0	0
mi baja	es	2	0	0
mi baja $	es	2	0	0
mi celular	es	3	0	0
mi coche	es	-2	0	0
mi consentimiento $	es	3	0	0
mi derecho	es	4	0	0
mi dinero	es	-2	0	0
mi dinero $	es	-2	0	0
mi in	de	10	0	0
mi mama $	es	-3	0	0
mi numero	es	-2	0	0
mi papa	es	2	0	0
mi solicitud	es	-3	0	0
mi suscripcion	es	0	-3	0
mich	de	12	3	-3
mich $	de	7	0	0
mich <again>	*	-5	3	0
mich <not>	*	4	0	0
mich <remove>	*	8	0	0
mich _ abgemeldet	de	2	0	0
mich _ an	de	3	1	0
mich _ angemeldet	de	6	0	0
mich _ auf	de	-2	0	0
mich _ aus	de	-5	0	0
mich _ das	de	2	0	0
mich _ der	de	-6	-2	0
mich _ die	de	-3	5	0
mich _ euren	de	4	0	0
mich _ nachsehen	de	-2	0	0
mich _ raus	de	2	0	0
mich _ sms	de	-4	0	0
mich _ versehen	de	-2	0	0
mich _ verteiler	de	2	0	0
mich _ von	de	-2	1	0
mich _ wieder	de	5	0	0
mich ab	de	8	0	0
mich ab $	de	6	0	0
mich abmelden	de	2	0	0
mich abmelden $	de	2	0	0
mich am	de	-5	0	0
mich an	de	-4	0	0
mich an $	de	-4	0	0
mich auf	de	-6	1	0
mich aus	de	5	0	0
mich aus $	de	3	0	0
mich bei	de	-2	1	0
mich da	de	5	0	0
mich fur	de	-3	4	0
mich hiermit	de	2	0	0
mich in	de	5	0	0
mich kurz	de	-2	0	0
mich mit $	de	-4	0	0
mich nicht	de	2	0	0
mich nicht $	de	2	0	0
mich null	de	3	0	0
mich null $	de	3	0	0
mich schon	de	3	0	0
mich unter	de	-3	0	0
mich von	de	0	-4	0
mich wieder	de	-5	3	0
middl*	en	-2	0	0
middle	en	-2	0	0
mierd*	es	6	0	0
mierda	es	6	0	0
might	en	-2	0	0
milk	en	-5	0	0
mim	pt	0	2	0
mim $	pt	0	2	0
mind	en	0	4	0
mind <please_do>	*	-1	3	0
mind _ texting	en	0	2	0
mind about	en	3	0	0
mind keep	en	-1	2	0
mine $	en	2	0	0
mineu*	fr	2	0	0
minha <goods>	*	-2	0	0
minha assinatura	pt	-5	0	0
minha*	pt	-2	0	0
minhas	pt	-2	0	0
minhas <texts>	*	-2	0	0
minhas mensagens	pt	-2	0	0
minut*	*	-5	-3	-3
minutes	en	-2	-1	0
mir	de	-1	1	11
mir $	de	-4	0	10
mir <again>	*	0	3	0
mir <ask>	*	0	0	3
mir <fed>	*	3	0	0
mir <not>	*	-2	0	0
mir <send>	*	0	2	0
mir _ geschrieben	de	-3	0	0
mir _ mehr	de	-2	0	0
mir _ schicken	de	-1	0	2
mir _ schreiben	de	0	4	0
mir _ zu	de	3	-1	0
mir auf	de	3	0	0
mir dauernd	de	3	0	0
mir dauernd $	de	2	0	0
mir eine	de	-2	0	0
mir gern	de	-2	0	0
mir nicht	de	-4	0	0
mir nochmal	de	3	0	0
mir reichts	de	3	0	0
mir sms	de	0	2	0
mir standig	de	2	0	0
mir standig $	de	3	0	0
mir wieder	de	-3	5	0
mir zeit	de	-3	0	0
mir zeit $	de	-3	0	0
mira	es	-3	0	0
mis	es	2	0	0
miss	en	-6	1	0
miss _ texts	en	-8	0	0
misse*	en	-7	0	0
missed	en	-7	0	0
mist	de	7	0	0
mist $	de	8	0	0
mista*	en	1	2	0
mistake	en	0	2	0
mistake $	en	0	3	0
mit	de	3	-3	-1
mit $	de	-5	0	0
mit <you>	*	3	0	0
mit _ rabatten	de	2	0	0
mit _ sms	de	4	-4	0
mit den	de	4	-3	0
mitgl*	de	-5	0	0
mitgliedschaft	de	-5	0	0
mitgliedschaft <stop>	*	-2	0	0
mitgliedschaft kundigen	de	-2	0	0
mitgliedschaft kundigen $	de	-2	0	0
mitta*	de	-2	0	0
mme	fr	3	0	0
mochte <me>	*	-2	0	0
mochte <not>	*	6	0	0
mochte <remove>	*	3	0	0
mochte _ der	de	3	0	0
mochte _ nachrichten	de	3	0	0
mochte die	de	-5	0	0
mochte keine	de	5	0	0
mochte von	de	2	0	0
mode	fr	-8	-1	2
mode $	en	-4	0	-1
mode _ emploi	fr	0	0	5
mode d	fr	0	0	5
model*	*	-4	0	-1
modelo	pt	-2	0	0
moi	fr	4	10	6
moi $	fr	12	5	1
moi <leave>	*	4	0	0
moi <not>	*	-3	0	0
moi <you>	*	-5	3	0
moi _ ce	fr	-3	0	0
moi _ liste	fr	4	0	0
moi _ message	fr	-3	0	0
moi _ messages	fr	-1	2	0
moi _ paix	fr	3	0	0
moi _ ta	fr	3	0	0
moi a	fr	-6	0	0
moi aux	fr	-4	4	0
moi de	fr	7	0	0
moi du	fr	-2	0	0
moi la	fr	3	0	0
moi plus	fr	-3	0	0
moi reflechir	fr	-2	0	0
moi reflechir $	fr	-2	0	0
moi tranquille	fr	4	0	0
moi un	fr	-6	0	0
moi vos	fr	-1	3	0
moles*	es	-5	0	0
molesta	es	-2	0	0
molesta $	es	-5	0	0
moleste	es	-2	0	0
moleste $	es	-2	0	0
molesten	es	2	0	0
molestia	es	-7	0	0
molestia $	es	-7	0	0
momen*	*	-4	0	0
mon <consent>	*	5	0	0
mon <list>	*	2	-1	0
mon <number>	*	0	3	0
mon <stop>	*	-4	0	0
mon <stranger>	*	-3	0	0
mon <texts>	*	-4	0	0
mon <third>	*	-4	0	0
mon _ a	fr	-2	0	0
mon _ aux	fr	3	-1	0
mon _ de	fr	-3	0	0
mon _ me	fr	2	0	0
mon _ pour	fr	-3	1	0
mon _ pro	fr	2	0	0
mon accord $	fr	4	0	0
mon avis	fr	-3	0	0
mon avis $	fr	-3	0	0
mon avocat $	fr	2	0	0
mon compte $	fr	2	0	0
mon consentement	fr	4	-1	0
mon consentement $	fr	3	0	0
mon ex	fr	-3	0	0
mon ex $	fr	-2	0	0
mon gsm	fr	2	0	0
mon inscription	fr	2	-1	0
mon nom	fr	5	0	0
mon nom $	fr	6	0	0
mon numero	fr	-2	3	0
mon numero $	fr	4	3	0
mon pere	fr	3	0	0
monday $	en	-7	0	0
money	en	-3	0	-3
money $	en	2	0	0
money <ask>	*	-3	0	0
money _ taken	*	-3	0	0
money was	*	-3	0	0
monta*	de	-3	-2	0
montag	de	-3	-2	0
month	en	-4	0	0
month $	en	-5	0	0
more	en	-2	-1	0
more $	en	7	1	-1
more <goods>	*	-2	0	0
more <send>	*	2	0	0
more <stop>	*	-3	0	0
more _ after	en	-3	0	0
more _ in	en	-3	0	0
more _ on	en	-2	0	0
more _ these	en	4	0	0
more info	en	-2	0	1
more information	en	0	0	3
more messages	en	-6	0	0
more of	en	4	0	0
more pain	en	-2	0	0
more questions	en	-2	0	0
more stop	en	-3	0	0
more text	en	3	0	0
more texts $	en	3	0	0
morge*	de	-6	0	0
morgen	de	-6	0	0
morgen $	de	-3	0	0
mort	fr	4	0	0
mothe*	en	2	0	0
mother	en	2	0	0
move	en	2	0	0
move on	en	2	0	0
move on $	en	2	0	0
moved	en	4	0	0
movin*	en	3	0	0
moving	en	3	0	0
mpg	*	-2	0	0
mrs	en	3	0	0
mrs $	en	3	0	0
msg	pt	13	0	0
msg $	pt	6	0	0
msgs	en	7	2	0
msgs $	en	6	2	0
msj	es	2	0	0
msj $	es	2	0	0
much	en	-8	-1	-3
much $	en	-3	0	0
much obliged	en	-2	0	0
mucho*	es	2	-1	0
muchos	es	2	-1	0
muchos <texts>	*	2	0	0
muchos _ al	es	2	0	0
muchos mensajes	es	2	0	0
mude	es	-2	0	0
mudei	pt	-2	5	0
mudei de	pt	0	5	0
muita	pt	4	0	0
muita <texts>	*	5	0	0
muita mensagem	pt	4	0	0
muita*	pt	2	-1	0
muitas	pt	2	-1	0
muitas <texts>	*	2	0	0
muitas mensagens	pt	2	0	0
muitas mensagens $	pt	2	0	0
muito	pt	3	0	0
muito $	pt	3	0	0
multa	pt	-2	0	0
multi*	*	-2	0	0
music	en	-6	0	0
music $	en	-2	0	0
muss	de	4	0	0
muss <me>	*	2	0	0
muss _ das	de	-4	0	0
muss ich	de	2	0	0
must	en	2	0	0
must <me>	*	3	0	0
must i	en	3	0	0
musub*	en	-2	0	0
musubi	en	-2	0	0
musubi $	en	-2	0	0
mute $	en	-2	0	0
mute <me>	*	2	0	0
mute me	en	2	0	0
mute me $	en	2	0	0
muy	es	-4	0	0
muy <remove>	*	-2	0	0
muy baja	es	-2	0	0
my	en	-12	-8	-27
my $	en	6	0	0
my 401k	*	-2	0	-1
my <consent>	*	5	-1	0
my <fed>	*	-3	0	0
my <goods>	*	1	-3	-5
my <legal>	*	6	0	0
my <list>	*	-7	0	0
my <number>	*	7	1	-2
my <person_id>	*	-2	0	0
my <send>	*	4	0	0
my <stop>	*	-4	4	0
my <texts>	*	-1	2	0
my <third>	*	6	4	0
my <want>	*	3	0	0
my _ about	en	3	0	0
my _ are	en	2	0	0
my _ be	en	-2	0	0
my _ buzzes	en	3	0	0
my _ came	en	2	0	0
my _ changed	en	-3	0	0
my _ charges	en	3	0	0
my _ details	*	-2	0	0
my _ do	*	-3	0	0
my _ for	en	3	-3	0
my _ has	en	-2	0	0
my _ in	en	4	0	0
my _ info	en	3	0	0
my _ keep	en	-1	2	0
my _ list	en	-9	-4	0
my _ message	en	-2	0	0
my _ needs	en	-2	0	0
my _ not	en	-6	0	0
my _ off	en	-2	0	0
my _ on	en	-7	0	0
my _ out	en	3	0	0
my _ paid	en	3	0	0
my _ plan	en	2	0	0
my _ put	en	3	0	0
my _ request	en	2	0	0
my _ score	*	-2	0	0
my _ signed	en	2	0	0
my _ stop	en	2	0	0
my _ subscription	en	3	0	0
my _ to	en	5	0	0
my _ was	en	-2	0	0
my _ wife	en	3	0	0
my _ yesterday	en	-2	0	0
my appointment	en	2	0	0
my attorney	en	3	0	0
my attorney $	en	3	0	0
my bank	en	-2	0	0
my boss	en	-2	0	0
my calendar	en	-5	0	0
my calendar $	en	-3	0	0
my card	en	-7	0	0
my cellphone	*	-3	0	0
my cellphone $	*	-2	0	0
my consent	en	2	-1	0
my contact	en	4	0	0
my contactless	*	-3	0	0
my credit	en	-5	-1	-1
my data	en	5	0	0
my data $	en	2	0	0
my daughter	en	3	0	0
my digits	en	3	0	0
my digits $	en	2	0	0
my dog	en	-2	0	0
my email	en	-5	0	0
my employer	en	-2	0	0
my employer $	en	-2	0	0
my eyes	en	4	0	0
my father	en	2	0	0
my fees	en	3	0	0
my friend	en	0	3	0
my house	en	5	0	0
my house $	en	5	0	0
my identity	*	-4	0	0
my identity $	*	-2	0	0
my inbox	en	2	0	0
my inbox $	en	2	0	0
my info	en	7	0	0
my info $	en	7	0	0
my information	en	4	0	0
my information $	en	3	0	0
my kid	en	-2	0	0
my last	en	-6	0	0
my late	en	3	0	0
my line	en	3	0	0
my line $	en	3	0	0
my list	en	-7	0	0
my list $	en	-3	0	0
my luggage	*	-3	0	0
my messages	en	0	5	0
my messages $	en	0	5	0
my mind	en	2	4	0
my mother	en	2	0	0
my nephew	en	3	0	0
my new	en	-2	1	0
my number	en	6	2	0
my number $	en	5	3	0
my off	en	2	0	0
my old	en	-3	0	0
my optout	en	4	0	0
my orders	en	2	0	0
my orders $	en	2	0	0
my passcode	*	-2	0	0
my permission	en	3	0	0
my phone	en	-4	0	-1
my phone $	en	-2	0	0
my pin	en	-2	0	0
my plan	en	4	0	0
my reminders	en	-1	-2	0
my request	en	3	0	0
my review	en	-3	0	0
my review $	en	-3	0	0
my right	en	4	0	0
my shopping	en	-3	0	0
my signup	en	4	0	0
my signup $	en	4	0	0
my son	en	2	0	0
my stop	en	0	5	0
my stop $	en	-1	5	0
my subscription	en	2	0	0
my text	en	5	0	0
my texts $	en	2	0	0
my tires	*	-4	0	0
my to	*	-3	0	0
my todo	*	-5	0	0
my top	*	-3	0	0
my vacation	*	-3	0	0
my wifes	en	2	0	0
n <send>	*	2	0	0
n <stop>	*	-5	0	0
n <want>	*	6	0	0
n _ jamais	fr	-2	0	0
n _ mais	pt	6	0	0
n _ pas	fr	-10	0	0
n _ plus	fr	2	0	0
n _ rien	fr	3	0	0
n _ surtout	fr	-2	0	0
n acheterai	fr	3	0	0
n ai	fr	-6	0	0
n arrete	fr	-2	0	0
n arretez	fr	-2	0	0
n arrive	fr	2	0	0
n arrivent	fr	-3	0	0
n envoyez	fr	-3	0	0
n insistez	fr	2	0	0
n manda	pt	3	0	0
n quero	pt	6	0	0
n utilisez	fr	4	0	0
na	pt	-8	1	-1
na <legal>	*	5	0	0
na <list>	*	-7	4	0
na <number>	*	-3	0	0
na _ de	pt	-3	4	0
na _ e	pt	5	0	0
na caixa	pt	-3	0	0
na lista	pt	-7	4	0
na loja	pt	-2	0	0
na portaria	pt	-2	0	0
na portaria $	pt	-2	0	0
na segunda	pt	4	0	0
nach	de	5	0	0
nach art	de	4	0	0
nach art $	de	4	0	0
nachb*	de	-2	0	0
nachbarn	de	-2	0	0
nachr*	de	0	0	-3
nachricht	de	-7	-2	0
nachricht $	de	-3	0	0
nachricht <not>	*	-2	0	0
nachricht nicht	de	-2	0	0
nachrichten	de	4	2	-1
nachrichten <again>	*	-3	2	0
nachrichten <not>	*	4	0	0
nachrichten <stop>	*	3	0	0
nachrichten _ erhalten	de	2	0	0
nachrichten _ mehr	de	3	0	0
nachrichten gehen	de	4	0	0
nachrichten nicht	de	4	0	0
nachsehen	de	-2	0	0
nachsehen $	de	-2	0	0
nachste	de	3	0	0
nachste <texts>	*	3	0	0
nachste _ geht	de	3	0	0
nachsten	de	3	0	0
nachster	de	-5	0	0
nachster <stop>	*	-5	0	0
nada $	*	4	0	0
nada <again>	*	-5	0	0
nada de	*	5	0	0
nada mas	es	-3	0	0
nada mas $	es	-3	0	0
nadie	es	4	-3	0
nadie _ mis	es	2	0	0
nadie les	es	3	0	0
nah	en	2	0	0
nah <me>	*	5	0	0
nah _ good	en	4	0	0
nah im	en	5	0	0
name	en	-6	-1	-3
name <leave>	*	2	0	0
name is	en	-2	0	0
name ist	de	2	0	0
name off	en	2	0	0
name off $	en	2	0	0
nao	pt	0	-8	1
nao <me>	*	-2	0	0
nao <person_id>	*	2	0	0
nao <remove>	*	-3	0	0
nao <stop>	*	-6	0	0
nao <want>	*	0	-3	-2
nao _ a	pt	4	0	0
nao _ cancelar	pt	-3	0	0
nao _ comprar	pt	4	0	0
nao _ contatem	pt	4	0	0
nao _ de	pt	-8	0	-1
nao _ eu	pt	-2	0	0
nao _ interesse	pt	2	0	0
nao _ liguem	pt	-2	0	0
nao _ mensagens	pt	-2	0	0
nao _ meu	pt	-6	0	0
nao _ na	pt	-3	0	0
nao _ nao	pt	2	0	0
nao _ nenhum	pt	2	0	0
nao _ o	pt	3	0	0
nao _ parar	pt	-6	0	0
nao _ perder	pt	-3	0	0
nao _ receber	pt	8	-1	0
nao _ sair	pt	-6	0	0
nao _ ser	pt	2	0	0
nao _ sua	pt	-3	0	0
nao _ tirem	pt	-7	0	0
nao adiantou	pt	2	0	0
nao autorizo	pt	2	0	0
nao chegou	pt	-4	0	0
nao conheco	pt	2	0	0
nao contatar	pt	3	0	0
nao contatar $	pt	3	0	0
nao desejo	pt	3	0	0
nao e	pt	5	0	0
nao entrar	pt	3	0	0
nao enviar	pt	2	0	0
nao escreva	pt	-3	0	0
nao funciona	pt	4	0	0
nao funciona $	pt	4	0	0
nao incomoda	pt	-6	0	0
nao incomoda $	pt	-6	0	0
nao insistam	pt	2	0	0
nao insistam $	pt	2	0	0
nao mandar	pt	-3	0	0
nao me	pt	-2	0	0
nao para	pt	-4	0	0
nao parem	pt	-6	0	0
nao posso	pt	-4	0	0
nao quero	pt	-3	-3	0
nao quero $	pt	5	0	0
nao receber	pt	5	0	0
nao recebi	pt	-6	0	0
nao recebo	pt	-5	0	0
nao sei	pt	0	0	4
nao sou	pt	4	0	0
nao tenho	pt	-3	0	0
nao usem	pt	2	0	0
nao voltem	pt	4	0	0
nao vou	pt	2	0	0
nas	pt	-3	3	0
nas <texts>	*	-3	3	0
nas mensagens	pt	-2	3	0
nas mensagens $	pt	-1	3	0
nase	de	4	0	0
nase voll	de	4	0	0
natel	fr	2	0	0
natha*	fr	3	0	0
nathalie	fr	3	0	0
ne	fr	-2	-2	0
ne <me>	*	-4	0	0
ne <not>	*	4	0	0
ne <send>	*	-2	0	0
ne <want>	*	-7	0	0
ne <you>	*	-6	0	0
ne _ ai	fr	3	0	0
ne _ appelle	fr	3	0	0
ne _ deranger	fr	2	0	0
ne _ ecrivez	fr	-4	0	0
ne _ lui	fr	2	0	0
ne _ m	fr	-2	0	0
ne _ plus	fr	-3	0	0
ne _ retirez	fr	-2	0	0
ne lis	fr	2	0	0
ne m	fr	-3	0	0
ne ma	fr	-3	0	0
ne plus	fr	3	0	0
ne recois	fr	-8	0	0
ne s	fr	2	0	0
ne sont	fr	2	0	0
ne veut	fr	3	0	0
ne veux	fr	-6	0	0
ne vous	fr	-6	0	0
neces*	es	-4	0	6
necesito	es	-4	0	6
necesito <ask>	*	0	0	4
necesito _ me	es	0	0	4
necesito que	es	0	0	4
need	en	-5	-8	2
need _ anymore	en	-4	0	0
need _ assistance	en	0	0	2
need _ call	en	3	0	0
need _ get	en	-2	0	0
need _ hear	en	3	0	0
need _ keep	en	4	0	0
need _ texts	en	2	0	0
need assistance	en	0	0	2
need assistance $	en	0	0	2
need help $	en	0	0	5
need info	en	0	0	4
need it	en	-2	0	0
need it $	en	4	0	0
need to	en	0	-2	-4
neede*	en	-5	0	1
needed	en	-5	0	1
needed $	en	-3	0	2
needi*	en	2	0	0
needing	en	2	0	0
needs	en	-2	0	0
needs _ be	en	-3	0	0
needs _ stop	en	2	0	0
nehme	de	-4	0	0
nehme*	de	-3	0	0
nehmen	de	-3	0	0
nehmen <you>	*	-2	0	0
nehmen _ die	de	-4	0	0
nehmen sie	de	-2	0	0
nehmt	de	-9	3	0
nehmt <me>	*	-3	3	0
nehmt _ nicht	de	-3	0	0
nehmt _ nummer	de	-3	4	0
nehmt _ raus	de	4	0	0
nehmt die	de	-4	0	0
nehmt meine	de	-3	4	0
neigh*	en	-6	0	0
neighbor	en	-2	0	0
neighbor $	en	-2	0	0
neighbours	en	-2	0	0
nein	de	10	0	-2
nein $	de	11	0	-1
nein <person_id>	*	3	0	0
nein _ nein	de	3	0	0
nein heisst	de	3	0	0
nem	pt	4	0	0
nem <again>	*	2	0	0
nem _ uma	pt	3	0	0
nem mais	pt	2	0	0
nenhu*	pt	4	0	0
nenhum	pt	3	0	0
nenhuma $	pt	3	0	0
nenhuma mensagem $	pt	-3	0	0
nerve*	de	4	0	0
nerven	de	4	0	0
nerven $	de	2	0	0
nervi*	de	7	0	0
nervig	de	7	0	0
nervig $	de	7	0	0
nervt	de	5	0	0
nervt _ noch	de	2	0	0
nervt nur	de	2	0	0
neue	de	-7	0	0
neue <number>	*	-7	0	0
neue nummer	de	-5	0	0
neue nummer $	de	-2	0	0
never <again>	*	4	0	0
never <remove>	*	-2	0	0
never <stop>	*	-6	0	0
never _ that	en	-2	0	0
never _ to	en	6	0	0
never again	en	4	0	0
never again $	en	5	0	0
never got	en	-2	0	0
never heard	en	4	0	0
never mind	en	-3	0	0
never mind $	en	-2	0	0
never stop	en	-5	0	0
new	en	-14	0	-6
new <number>	*	-3	1	0
new number	en	-3	0	0
news	en	-8	0	0
news $	en	-4	0	0
newsl*	de	-2	1	0
newsletter	de	-2	1	0
newsletter _ sms	de	1	2	0
newsletter per	de	1	2	0
next	en	-4	-5	-5
next <send>	*	7	0	0
next <stop>	*	-5	0	0
next _ and	en	2	0	0
next one	en	3	0	0
next one $	en	3	0	0
next song	*	-2	0	0
next stop	en	-5	0	0
next stop $	en	-4	0	0
next text	en	5	0	0
next week	en	-3	0	0
next week $	en	-2	0	0
ni	es	11	0	0
ni llamadas	es	2	0	0
nice	en	-6	0	-1
nice to	*	-2	0	0
nicht	de	-7	-4	0
nicht $	de	4	0	0
nicht <again>	*	0	-1	3
nicht <consent>	*	-2	0	0
nicht <me>	*	3	0	0
nicht <remove>	*	-5	0	0
nicht <send>	*	-3	0	0
nicht _ als	de	-3	0	0
nicht _ an	de	-3	0	0
nicht _ bei	de	2	0	0
nicht _ bekommen	de	2	0	0
nicht _ der	de	-10	0	0
nicht _ ich	de	2	0	0
nicht _ ihr	de	3	0	0
nicht _ mir	de	-2	0	0
nicht _ mit	de	-3	0	0
nicht _ sabine	de	2	0	0
nicht _ schreiben	de	-2	0	0
nicht _ warten	de	-2	0	0
nicht _ yilmaz	de	-3	0	0
nicht _ zu	de	-2	0	0
nicht abmelden	de	-3	0	0
nicht abmelden $	de	-3	0	0
nicht anrufen	de	-3	0	0
nicht anrufen $	de	-2	0	0
nicht auf	de	-7	0	0
nicht der	de	4	0	0
nicht die	de	6	0	0
nicht einverstanden	de	-2	0	0
nicht geschrieben	de	-3	0	0
nicht geschrieben $	de	-3	0	0
nicht langer	de	2	0	0
nicht mir	de	-3	0	0
nicht von	de	-3	0	0
nicht vor	de	-2	0	0
nicht weiter	de	0	0	4
nicht weiter $	de	0	0	4
nicht zu $	de	2	0	0
nichts $	de	-2	0	0
nichts <again>	*	2	0	0
nichts <send>	*	5	0	0
nichts mehr	de	2	0	0
nie	de	4	-1	0
nie <again>	*	3	0	0
nie <goods>	*	2	0	0
nie bestellt	de	2	0	0
nie bestellt $	de	-2	0	0
nie wieder	de	4	0	0
nie wieder $	de	6	0	0
nie zugestimmt	de	-2	0	0
nie zugestimmt $	de	-2	0	0
niema*	de	6	0	0
nimm	de	-8	0	0
nimm <me>	*	-3	0	0
nimm mich	de	-3	0	0
nimme*	de	3	0	0
nimmer	de	3	0	0
ningu*	*	2	0	0
ninguna	es	5	0	0
nino	es	3	0	0
nino $	es	3	0	0
nisso	pt	7	0	0
nisso $	pt	7	0	0
nix	de	4	2	0
nix <again>	*	2	2	0
nix mehr	de	2	2	0
nix mehr $	de	5	0	0
no	*	-2	-3	0
no <again>	*	3	0	-1
no <fed>	*	-3	0	0
no <goods>	*	-2	0	0
no <interest>	*	2	0	0
no <leave>	*	-8	0	0
no <not>	*	5	0	0
no <number>	*	-1	3	0
no <person_id>	*	3	0	0
no <please_do>	*	2	0	0
no <remove>	*	2	0	0
no <send>	*	-2	0	0
no <stop>	*	4	0	0
no <third>	*	-3	0	0
no <want>	*	3	-1	0
no _ a	es	7	0	0
no _ all	en	3	0	0
no _ belongs	en	-2	0	0
no _ bien	es	-3	0	0
no _ came	en	-4	0	0
no _ cancelar	es	-4	0	0
no _ cebolla	es	-2	0	0
no _ cliente	es	4	0	0
no _ cobren	es	-4	0	0
no _ con	es	-3	0	0
no _ contacten	es	2	0	0
no _ darme	es	-2	0	0
no _ de	es	-8	0	0
no _ deja	es	2	0	0
no _ do	pt	-2	0	0
no _ el	es	-3	0	0
no _ en	es	-4	0	0
no _ eso	es	-3	0	0
no _ esperar	es	-3	0	0
no _ esto	es	3	0	0
no _ for	en	4	0	0
no _ han	es	-4	0	0
no _ here	en	5	0	0
no _ in	en	-2	0	0
no _ interesan	es	2	0	0
no _ interested	en	4	0	0
no _ llame	es	-2	0	0
no _ llamen	es	-2	0	0
no _ llegan	es	-9	0	0
no _ lo	es	2	0	0
no _ manden	es	6	0	0
no _ me	*	3	0	0
no _ messages	en	-5	0	0
no _ mi	es	4	0	0
no _ no	en	3	0	0
no _ pain	en	-2	0	0
no _ para	es	4	0	0
no _ questions	en	-3	0	0
no _ quiten	es	-5	0	0
no _ recibido	es	-3	0	0
no _ recibir	es	6	0	0
no _ rompan	es	4	0	0
no _ saquen	es	-3	0	0
no _ sigan	es	5	0	0
no _ su	es	2	0	0
no _ texts	en	4	0	0
no _ than	en	-2	0	0
no _ to	en	4	0	0
no _ txts	en	2	0	0
no _ vuelvan	es	2	0	0
no _ yet	en	-3	0	0
no autorice	es	-3	0	0
no calls	en	-4	0	0
no conozco	es	2	0	0
no curso	pt	-4	0	0
no dejen	es	-8	0	0
no deseo	es	6	0	0
no doy	es	2	0	0
no entiendo	es	-3	0	4
no envien $	es	3	0	0
no es	es	4	0	0
no fim	pt	-2	0	0
no funciona	es	4	0	0
no hay	es	-3	0	0
no he	es	-3	0	0
no idea	en	-2	0	0
no idea $	en	-2	0	0
no importa	es	-2	0	0
no insistan	es	2	0	0
no insistan $	es	2	0	0
no le	es	3	0	0
no leo	es	-4	0	0
no llamen	es	-2	0	0
no lo	es	-3	0	0
no longer	en	2	0	0
no los	es	6	0	0
no mas $	es	8	0	0
no means	en	4	0	0
no message	en	-2	0	0
no messages	en	-4	0	0
no messages $	en	-2	0	0
no meu	pt	-5	3	0
no more $	en	14	0	0
no not	en	4	0	0
no one	en	-2	0	0
no pueden	es	2	0	0
no puedo	es	-3	0	0
no quiero $	es	5	0	0
no reason	en	-2	0	0
no recibi	es	-2	0	0
no recibir	es	3	0	0
no recibo	es	-3	0	0
no remove	en	5	0	0
no rompan	es	4	0	0
no se	es	-8	0	5
no sms	en	4	0	0
no sms $	en	4	0	0
no soy	es	6	0	0
no spam	pt	-5	0	0
no spam $	pt	-4	0	0
no stop	en	11	0	0
no stop $	en	10	0	0
no tengo	es	-3	0	0
no texts $	en	7	0	0
no thats	en	-2	0	0
no to	en	6	0	0
no use	en	2	0	0
no vive	es	3	0	0
no vuelvan	es	4	0	0
no way	en	-2	0	0
no way $	en	-5	0	0
nobod*	en	6	0	0
nobody	en	6	0	0
nobody <person_id>	*	4	0	0
nobody _ that	en	4	0	0
nobody by	en	4	0	0
nobody called	en	2	0	0
noch	de	3	-5	-1
noch <not>	*	-8	0	0
noch <send>	*	4	-1	0
noch <texts>	*	3	-1	0
noch _ mail	de	4	0	0
noch nicht	de	-4	0	0
noch per	de	4	0	0
noch sagen	de	2	0	0
noch sagen $	de	2	0	0
noch sms	de	2	-1	0
noch sms $	de	2	-1	0
nochm*	de	-2	-1	0
nochmal	de	-2	-1	0
nom	fr	3	0	0
nom $	fr	4	0	0
nomas	es	3	-1	0
nomas <texts>	*	6	-1	0
nomas mensajes	es	5	0	0
nombr*	es	-2	0	0
nombre	es	-2	0	0
nome $	pt	5	0	0
nome _ voces	pt	-4	0	0
nome de	pt	-4	0	0
nomor*	en	2	0	0
nomore	en	2	0	0
nomore <texts>	*	2	0	0
non	fr	4	0	0
non $	fr	9	0	0
non <not>	*	-3	0	0
nonan*	fr	3	0	0
nonante	fr	3	0	0
none	en	3	0	0
noon	en	-2	0	0
nope	en	5	0	0
nope $	en	2	0	0
nope thats	en	-2	0	0
nos <texts>	*	-2	0	0
not	en	2	-2	-4
not $	en	-8	0	0
not <leave>	*	3	0	0
not <me>	*	5	0	0
not <name>	*	5	0	0
not <send>	*	4	0	0
not <want>	*	7	0	0
not _ all	*	-4	0	0
not _ anything	en	2	0	0
not _ customer	en	4	0	0
not _ for	en	2	0	0
not _ in	en	-3	0	0
not _ it	en	-4	0	0
not _ its	en	-2	0	0
not _ me	en	8	0	0
not _ on	en	7	0	0
not _ person	en	2	0	0
not _ texts	en	-4	0	0
not _ with	*	-4	0	0
not _ your	en	-6	0	0
not be	en	4	0	0
not being	en	2	0	0
not brenda	en	2	0	0
not buying	en	7	0	0
not buying $	en	5	0	0
not coming	en	3	0	0
not for	en	6	0	0
not get	en	4	0	0
not getting	en	-6	0	0
not happy	en	-3	0	0
not interested $	en	4	0	0
not kevin $	en	2	0	0
not mr	en	2	0	0
not my	en	6	0	0
not right	*	-2	0	0
not sure	en	-7	0	0
not sure $	en	-2	0	0
not text	en	2	0	0
not to	en	3	0	0
not voting	en	2	0	0
not wanted	en	4	0	0
not wanted $	en	3	0	0
not your	en	3	0	0
nota	pt	-5	0	0
nota $	pt	-5	0	0
nothi*	en	8	0	0
nothing	en	9	0	0
nothing $	en	2	0	0
nothing <again>	*	3	0	0
nothing more	en	3	0	0
nothing works	en	2	0	0
nothing works $	en	2	0	0
notic*	en	3	0	0
notices	en	2	0	0
notices $	en	2	0	0
notif*	en	1	2	0
notificaciones	es	3	0	0
notifications	en	0	2	0
nous	fr	5	0	0
nouve*	fr	-7	0	0
nouveau	fr	-6	0	0
nouveau <number>	*	-2	0	0
nouveau <you>	*	-3	3	0
nouveau _ alertes	fr	-2	0	0
nouveau _ sms	fr	0	2	0
nouveau numero	fr	-2	0	0
nouveau vos	fr	-3	3	0
november	en	2	0	0
novo	pt	0	3	0
novo $	pt	-3	4	0
nr	de	3	0	0
nr $	de	3	0	0
nuevo	es	-11	3	0
nuevo $	es	-4	0	0
nuevo es	es	-2	0	0
null	de	10	-1	0
null $	de	3	0	0
null <want>	*	4	0	0
null bock	de	4	0	0
num	*	10	0	0
num $	*	6	0	0
numbe*	en	3	3	4
number	en	2	3	4
number $	en	0	4	0
number <again>	*	2	0	0
number <me>	*	0	0	2
number <person_id>	*	2	0	0
number _ for	en	-2	1	0
number _ i	en	2	0	0
number _ of	en	2	0	0
number _ off	en	3	0	0
number _ the	en	-4	1	0
number before	en	2	0	0
number for	en	3	0	4
number from	en	4	-2	0
number i	en	0	0	2
number is	en	2	0	0
number of	en	-4	0	0
number on	en	-5	0	0
number out	en	5	0	0
number to	en	-1	2	0
number with	en	-4	0	0
numbers	en	2	0	0
numer*	*	5	1	0
numero	*	4	1	0
numero $	*	10	1	-2
numero <again>	*	-7	0	0
numero <not>	*	-2	0	0
numero <third>	*	3	0	0
numero <wrong>	*	2	0	0
numero _ amigo	*	2	0	0
numero _ anuncio	*	-5	0	0
numero _ change	fr	2	0	0
numero _ cliente	*	-3	0	0
numero _ da	pt	-4	0	0
numero _ de	es	-2	0	0
numero _ meu	pt	2	0	0
numero _ para	*	2	0	0
numero _ suivi	fr	-2	0	0
numero a	fr	-2	3	0
numero da	pt	2	0	0
numero de	*	-7	-1	0
numero equivocado $	es	5	0	0
numero errado $	pt	4	0	0
numero es	es	-2	0	0
numero n	fr	2	0	0
numero novo	pt	-3	0	0
numero novo $	pt	-3	0	0
numero nuevo	es	-3	0	0
numero por	es	3	0	0
numme	de	8	0	0
numme*	de	4	1	1
nummer	de	4	1	1
nummer $	de	3	0	2
nummer <not>	*	-2	0	0
nummer <person_id>	*	2	0	0
nummer <remove>	*	6	0	0
nummer <want>	*	2	0	0
nummer _ dem	de	-2	0	0
nummer _ den	de	-1	4	0
nummer _ der	de	-2	0	0
nummer _ ich	de	2	0	0
nummer _ mehr	de	3	0	0
nummer aus	de	-4	0	0
nummer gehort	de	2	0	0
nummer geirrt	de	3	0	0
nummer geirrt $	de	3	0	0
nummer in	de	-4	4	0
nummer ist	de	-4	0	0
nummer nicht	de	-2	0	0
nummer und	de	-4	0	0
nummer war	de	4	0	0
nunca	*	2	0	0
nunca <consent>	*	-2	0	0
nunca <me>	*	2	0	0
nunca _ problema	*	-4	0	0
nunca _ receber	pt	2	0	0
nunca mais	pt	-2	0	0
nunca me	*	2	0	0
nunca pedi	*	-3	0	0
nur	de	9	0	0
nur _ per	de	4	0	0
nur einmal	de	3	0	0
nur fur	de	5	0	0
nur noch	de	7	0	0
nur noch $	de	2	0	0
nurse on	en	3	0	0
nutzu*	de	2	0	0
nutzung	de	2	0	0
nutzung <me>	*	2	0	0
nutzung meiner	de	2	0	0
ny _ pas	fr	4	0	0
ny _ plus	fr	-3	0	0
o	pt	-9	-2	0
o <again>	*	-2	0	0
o <ask>	*	-2	0	0
o <fed>	*	7	0	0
o <goods>	*	-3	0	0
o <me>	*	8	-1	0
o <name>	*	7	0	0
o <number>	*	4	0	0
o <send>	*	-2	0	0
o <stop>	*	0	2	0
o <third>	*	-3	0	0
o _ antigo	pt	-3	0	0
o _ contacto	pt	2	0	0
o _ de	pt	0	0	2
o _ e	pt	-4	0	0
o _ errado	pt	-3	0	0
o _ mail	pt	-2	0	0
o _ nao	pt	4	0	0
o _ numero	pt	4	0	0
o _ quero	pt	-1	2	0
o carro $	pt	3	0	0
o e	pt	-2	0	0
o email	pt	-2	0	0
o link	pt	2	0	0
o meu	pt	8	-1	0
o novo	pt	-2	0	0
o novo $	pt	-2	0	0
o numero $	pt	2	0	0
o que	pt	-2	0	0
o saco	pt	4	0	0
o saco $	pt	2	0	0
o stop	pt	0	2	0
o thiago	pt	2	0	0
objec*	en	4	0	0
object	en	4	0	0
object to	en	4	0	0
oblig*	*	-2	0	0
obliged	en	-2	0	0
obra	*	-4	0	0
obrig*	pt	3	0	0
obrigado	pt	4	0	0
obrigado $	pt	4	0	0
oder	de	-2	0	0
of	en	0	-16	-7
of <goods>	*	-2	0	0
of <not>	*	2	0	0
of <texts>	*	0	-1	2
of <you>	*	12	0	0
of _ am	en	2	0	0
of _ cough	en	-2	0	0
of _ dont	en	4	0	0
of _ green	en	-2	0	0
of _ group	en	4	0	0
of _ list	en	2	0	0
of _ me	en	4	0	0
of _ messages	en	2	0	0
of _ phone	en	3	0	0
of _ texts	en	4	0	0
of _ will	en	0	0	2
of all	en	3	0	0
of any	en	4	0	0
of commands	en	0	0	4
of commands $	en	0	0	4
of god	en	3	0	0
of it	en	5	0	0
of it $	en	5	0	0
of messages	en	-2	0	2
of no	en	2	0	0
of stop	en	2	0	0
of story	en	-4	0	0
of story $	en	-4	0	0
of the	en	-2	0	0
of these	en	11	0	0
of these $	en	5	0	0
of this $	en	5	0	0
of you	en	6	0	0
of you $	en	6	0	0
of your	en	5	0	0
ofert*	es	-4	4	0
ofertas	es	-2	4	0
ofertas al	es	0	2	0
off	en	3	-10	-4
off $	en	8	-1	-1
off <me>	*	-2	0	0
off <send>	*	2	0	0
off <texts>	*	2	0	0
off <you>	*	6	-1	0
off _ campus	en	2	0	0
off _ for	en	2	0	0
off _ late	en	-5	0	0
off _ list	en	16	0	0
off _ phone	en	4	0	0
off _ text	en	4	-1	0
off _ the	en	-2	0	0
off _ thing	en	4	0	0
off _ todo	*	-2	0	0
off _ waiting	en	-2	0	0
off _ waitlist	en	-2	0	0
off at	en	-6	0	0
off hold	en	-5	0	0
off hold $	en	-5	0	0
off request	*	-2	0	0
off speaker	en	-4	0	0
off speaker $	en	-4	0	0
off text	en	2	0	0
off this	en	10	0	0
off this $	en	6	0	0
off your	en	6	-1	0
offer	en	-4	0	0
offer $	en	-2	0	0
offic*	en	5	0	0
office	en	6	0	0
office $	en	4	0	0
offre*	fr	-4	-2	0
offres	fr	-4	-2	0
offres $	fr	-3	-2	0
oft	de	8	0	0
oft $	de	6	0	0
oft _ ich	de	2	0	0
oft soll	de	2	0	0
oh	en	-7	0	-2
oh <stop>	*	-4	0	0
oh stop	en	-4	0	0
oigno*	fr	-3	0	0
oignons	fr	-3	0	0
oignons $	fr	-2	0	0
oil	en	0	-1	-2
old	en	-3	1	0
old $	en	-2	0	0
old _ for	en	3	0	0
olha	pt	-2	0	0
olvid*	es	-3	0	0
olvidalo	es	-3	0	0
olvidalo $	es	-3	0	0
olvide	es	-4	0	0
olvide <me>	*	-2	0	0
olvide mi	es	-2	0	0
on	en	-4	0	-8
on $	en	4	4	-1
on <me>	*	-2	-3	0
on <not>	*	2	0	0
on <please_do>	*	-3	0	0
on <send>	*	-3	1	0
on <stop>	*	3	0	0
on <you>	*	-3	0	0
on _ ca	fr	4	0	0
on _ dont	en	4	0	0
on _ la	fr	6	0	0
on _ list	en	0	3	0
on _ new	en	2	0	0
on _ phone	en	8	1	0
on _ text	en	0	3	0
on _ to	en	-2	0	0
on any	en	2	0	0
on arrete	fr	6	0	0
on for	en	0	3	0
on march	*	-3	0	0
on monday	en	2	0	0
on mute	en	-2	0	0
on mute $	en	-2	0	0
on my	en	-1	-3	0
on ne	fr	2	0	0
on or	en	-2	0	0
on out	*	-2	0	0
on out $	*	-2	0	0
on peut	fr	0	0	5
on text	en	-3	1	0
on that	en	-3	0	0
on the	en	0	4	0
on this	en	8	0	0
on this $	en	2	0	0
on turn	*	-2	0	0
on your	en	-3	0	0
once	en	0	2	0
once <again>	*	-2	2	0
once more	en	-2	2	0
once more $	en	-2	2	0
onde	pt	4	0	0
onde _ que	pt	2	0	0
onde e	pt	2	0	0
one	en	-3	-3	-5
one $	en	3	0	-1
one _ for	en	3	0	0
one _ is	en	3	0	0
one _ me	en	-3	0	0
one _ stop	en	-3	0	0
one _ text	en	3	0	0
one _ the	en	-3	0	0
one _ these	en	3	0	0
one day	en	2	0	0
onion*	en	-6	0	0
onions	en	-6	0	0
onions $	en	-4	0	0
only	en	9	0	0
only $	en	2	0	0
only <not>	*	-2	0	0
only <send>	*	2	0	0
only <want>	*	5	0	0
only _ 20	*	-3	0	0
only _ my	en	3	0	0
only _ to	en	3	0	0
only gave	en	2	0	0
only got	*	-2	0	0
only want	en	7	0	0
oops	en	-3	0	0
opcio*	es	0	0	7
opciones	es	0	0	7
opciones $	es	0	0	7
opcoe*	pt	0	0	7
opcoes	pt	0	0	7
opcoes $	pt	0	0	7
opera*	*	-1	0	3
opini*	es	0	3	0
opinion	es	0	3	0
oppos*	fr	9	-6	0
oppose	fr	2	-4	0
oppose a	fr	4	-3	0
opposition	fr	6	-1	0
opposition $	fr	5	0	0
opt	en	-2	16	0
opt <me>	*	0	7	0
opt _ back	en	0	3	0
opt _ in	en	-2	5	0
opt _ number	en	-2	1	0
opt _ the	en	2	0	0
opt in	en	-5	9	0
opt in $	en	-2	8	0
opt me	en	0	7	0
opt this	en	-2	1	0
opted*	en	3	3	0
optedout	en	3	3	0
optedout $	en	2	2	0
optedout of	en	-2	0	0
optio*	en	3	0	8
option	en	4	0	0
option $	en	4	0	0
options	en	0	0	9
options $	en	0	0	9
optme*	en	8	0	0
optmeout	en	8	0	0
optmeout $	en	2	0	0
optou*	en	12	0	0
optout	en	12	0	0
optout $	en	7	0	0
optout <not>	*	3	0	0
optout _ the	en	-4	0	0
optout _ work	en	3	0	0
optout doesnt	en	3	0	0
optout of	en	-3	0	0
optout request	en	2	0	0
optout request $	en	2	0	0
or	en	-4	-2	-4
or <leave>	*	-2	0	0
or <me>	*	4	0	0
or <not>	*	-3	0	0
or <please_do>	*	4	0	0
or <send>	*	5	0	0
or _ calling	en	3	0	0
or _ my	en	2	0	0
or im	en	4	0	0
or text	en	5	0	0
or use	en	2	0	0
or what	en	3	0	0
or what $	en	3	0	0
order	en	-6	0	0
order <me>	*	-2	0	0
order came	en	3	0	0
ordered	en	-3	0	0
orders	en	2	0	0
orders $	en	2	0	0
os	pt	-4	7	0
os <send>	*	0	2	0
os <texts>	*	-5	7	0
os _ de	pt	-2	0	0
os _ por	pt	-2	3	0
os avisos	pt	-1	2	0
os lembretes	pt	-3	1	0
os sms	pt	0	2	0
other	en	-2	0	0
other $	*	-3	0	0
otimo	pt	-3	0	0
otimo $	pt	-3	0	0
otra	es	2	4	0
otra <person_id>	*	2	0	0
otra _ los	es	-2	0	0
otra persona	es	2	0	0
otra persona $	es	2	0	0
otra vez	es	-2	5	0
otra vez $	es	0	3	0
ou _ ce	fr	2	0	0
ou est	fr	2	0	0
oubli*	fr	0	0	-3
oublie	fr	-2	0	0
oublie mon	fr	-4	0	0
oubliez <not>	*	-4	0	0
oubliez _ numero	fr	3	0	0
oubliez moi	fr	5	0	-1
oubliez moi $	fr	5	0	-1
oubliez pas	fr	-4	0	0
oui	fr	-5	4	0
our	en	3	0	0
our _ is	en	3	0	0
out	en	10	-4	0
out $	en	15	-2	4
out _ i	en	2	0	0
out _ the	en	4	0	0
out _ your	en	3	0	0
out from	en	3	0	0
out of	en	2	-1	-2
out when	en	2	0	0
outra	pt	2	1	0
outra <person_id>	*	3	0	0
outra pessoa	pt	3	0	0
outra pessoa $	pt	2	0	0
outro	pt	7	0	0
outro $	pt	6	0	0
outsi*	en	-3	0	0
outside	en	-3	0	0
outside $	en	-2	0	0
outta <person_id>	*	-3	0	0
outta here	en	-3	0	0
outta this	en	2	0	0
outta this $	en	2	0	0
over	en	0	-1	-3
over it	en	6	0	0
over it $	en	7	0	0
over these	en	2	0	0
overc*	*	-2	0	0
own	en	4	0	0
own a	en	3	0	0
p	*	4	0	0
pa	*	7	0	0
pack	en	7	0	0
pack _ in	en	7	0	0
pack it	en	7	0	0
packa*	en	-2	0	0
package	en	-2	0	0
package $	en	-2	0	0
pagar	pt	-7	0	0
pagin*	es	2	0	0
pagina	es	2	0	0
pagina $	es	2	0	0
pague	es	-2	0	0
pague $	es	-2	0	0
pague*	pt	-2	0	0
paguei	pt	-2	0	0
pai	pt	2	0	0
paid	en	2	0	0
paid <me>	*	3	0	0
paid my	en	3	0	0
pain	*	-3	0	0
pair	en	-4	0	0
pair _ phone	*	-4	0	0
pair with	*	-2	0	0
paix	fr	9	0	0
paix $	fr	6	0	0
paket	de	-6	0	0
panie*	fr	-2	0	0
pao	pt	-3	0	0
papa	es	7	0	0
paper	en	-7	0	0
paper statements	en	-3	0	0
paper statements $	en	-3	0	0
papie*	fr	-4	0	0
par	fr	0	3	0
par <wrong>	*	-1	3	0
par _ par	fr	-2	0	0
par _ remettez	fr	0	2	0
par erreur	fr	-1	3	0
par erreur $	fr	2	0	0
par l	fr	-2	0	0
par le	fr	-3	0	0
par mail	fr	4	0	0
par mail $	fr	4	0	0
par texto	fr	0	3	0
par texto $	fr	0	3	0
para	*	-2	4	0
para $	pt	11	0	0
para <ask>	*	-4	2	0
para <stop>	*	2	0	0
para <texts>	*	2	-1	0
para _ chover	pt	-2	0	0
para _ de	es	3	0	0
para _ encher	pt	3	0	0
para _ mandar	pt	3	0	0
para _ me	pt	0	2	0
para _ mensajes	es	-2	0	0
para _ pessoas	pt	-3	0	0
para _ sms	pt	-2	0	0
para d	pt	2	0	0
para darse	es	3	0	0
para la	es	3	0	0
para que	es	-3	2	0
para receber	pt	-5	1	0
para recibir	es	-3	1	0
parad*	es	-4	0	-1
parada	es	-4	0	-1
paral*	es	8	0	0
parale	es	8	0	0
parar	pt	11	-2	0
parar $	pt	12	0	0
parar _ comer	pt	-3	0	0
parar*	pt	4	-1	0
pararam	pt	-2	0	0
pararam de	pt	-2	0	0
pararem	pt	6	0	0
pararem $	pt	5	0	0
parce*	en	-4	0	0
pardo*	fr	2	0	0
pardon	fr	2	0	0
pare	pt	3	0	0
pare $	pt	11	0	0
pare <not>	*	-3	0	0
pare _ carro	pt	-2	0	0
parei*	fr	-2	0	0
pareil	fr	-2	0	0
pareil $	fr	-2	0	0
parem	pt	8	-1	0
parem $	pt	13	0	0
parem _ com	pt	2	0	0
parem _ ligar	pt	-4	0	0
parem de	pt	-2	0	0
paren	es	11	0	0
paren $	es	11	0	0
paren <you>	*	2	0	0
paren _ los	es	-3	0	0
paren de	es	2	0	0
paren ya	es	2	0	0
paren ya $	es	2	0	0
parenle	es	5	0	0
parenle $	es	4	0	0
parents	en	-5	0	0
parents $	en	-4	0	0
parki*	en	-3	0	0
parking	en	-3	0	0
paro	pt	5	0	0
paro _ receber	pt	2	0	0
part	en	8	1	0
part _ no	en	2	0	0
part _ stop	en	2	0	0
part of	en	7	0	0
parti*	*	7	0	0
particular $	*	2	0	0
party	en	-6	0	0
pas	fr	-3	-3	-2
pas $	fr	4	0	0
pas <again>	*	-4	0	0
pas <name>	*	2	0	0
pas <you>	*	5	0	0
pas _ a	fr	3	0	0
pas _ appel	fr	-2	0	0
pas _ la	fr	-5	0	0
pas _ m	fr	-3	0	0
pas _ mais	fr	-3	0	0
pas _ me	fr	3	0	0
pas _ par	fr	-5	0	0
pas _ pub	fr	5	0	0
pas _ sac	fr	-2	0	0
pas _ temps	fr	4	0	0
pas _ vendre	fr	2	0	0
pas d	fr	-6	0	0
pas deranger	fr	2	0	0
pas deranger $	fr	2	0	0
pas donne	fr	2	0	0
pas encore	fr	-3	0	0
pas encore $	fr	-3	0	0
pas interesse $	fr	3	0	0
pas interessee	fr	2	0	0
pas interessee $	fr	2	0	0
pas kevin $	fr	2	0	0
pas m	fr	4	0	0
pas m $	fr	2	0	0
pas moi	fr	4	0	0
pas mon	fr	-3	0	0
pas rater	fr	-3	0	0
pas recu	fr	-3	0	0
pas un	fr	4	0	0
pas votre	fr	5	0	0
pasa	es	-5	0	0
pasa si	es	-3	0	0
paso	es	6	0	0
paso $	es	8	0	0
pass	en	6	-1	-2
pass $	en	4	0	-1
pass on	en	2	0	0
passado	pt	2	0	0
passc*	*	-3	0	0
passcode	*	-3	0	0
passe*	en	-3	0	0
passt	de	-4	0	0
passt $	de	-2	0	0
passw*	en	-5	0	0
password	en	-2	0	0
passwort	de	-2	0	0
patie*	en	2	0	0
pausa	es	-5	0	0
pausa $	*	-5	0	0
pausa*	pt	-2	0	0
pausar	pt	-2	0	0
pausar <me>	*	-2	0	0
pause	en	-7	0	0
pause $	*	-7	0	0
pausi*	de	-4	0	0
pausieren	de	-4	0	0
pausieren $	de	-3	0	0
paye	fr	-2	0	0
payer	fr	-4	0	0
payme*	en	-5	0	-1
payment	en	-4	0	0
paz	*	4	0	0
peace	en	-9	0	0
peace $	en	-2	0	0
peace out	en	-7	0	0
peace out $	*	-8	0	0
peco	pt	2	0	0
peco $	pt	3	0	0
pedi _ baja	es	2	0	0
pedi _ parar	pt	2	0	0
pedi la	es	2	0	0
pedi pra	pt	3	0	0
pedido $	*	-4	0	0
pedido _ descadastro	pt	4	0	0
pedido de	pt	5	0	0
pedir	pt	6	0	0
pedir $	pt	6	0	0
peine	fr	8	0	0
peine $	fr	6	0	0
peine de	fr	2	0	0
pela	pt	-2	0	0
pela <texts>	*	-3	0	0
pela mensagem	pt	-3	0	0
pela mensagem $	pt	-3	0	0
pelo correio	pt	-2	0	0
pelo correio $	pt	-2	0	0
pendi*	*	-3	0	0
pending	*	-3	0	0
pensa*	*	-2	0	0
peopl*	en	3	0	0
people	en	2	0	0
people $	en	4	0	0
people <me>	*	3	0	0
people <want>	*	-2	0	0
people i	en	3	0	0
per	de	6	0	0
per mail	de	3	0	0
per mail $	de	3	0	0
per sms $	de	0	-2	2
perca*	pt	3	0	0
percam	pt	3	0	0
perde*	*	2	0	0
perdendo	pt	4	0	0
perdendo tempo	pt	4	0	0
perdendo tempo $	pt	4	0	0
perder	*	-5	0	0
perdez	fr	4	0	0
perdez _ temps	fr	2	0	0
perdi	*	-10	0	0
perdi <me>	*	-3	0	0
perdi _ numero	*	-8	0	0
perdi*	es	-5	0	0
perdido	*	-5	0	0
perdido $	*	-5	0	0
perdo*	es	-7	0	0
perdon	es	-5	0	0
perdon por	es	-2	0	0
perdu	fr	-9	0	4
perdu $	fr	-4	0	4
perdu _ numero	fr	-4	0	0
pere	fr	5	0	0
pere _ mort	fr	2	0	0
perfe*	*	-2	0	-2
period $	en	2	0	0
permi*	*	3	0	0
permiso	es	2	0	0
permiso $	es	2	0	0
permission slip	en	-2	0	0
permission to	en	0	2	0
pero <not>	*	3	0	0
pero _ no	es	2	0	0
pero no	es	3	0	0
pero no $	es	4	0	0
perso*	*	4	-2	-1
person $	en	3	0	0
person <you>	*	2	0	0
person you	en	2	0	0
persona	es	9	0	0
persona $	es	6	0	0
persona <wrong>	*	2	0	0
persona equivocada	es	2	0	0
persona equivocada $	es	2	0	0
personas	es	-3	0	0
personas $	es	-3	0	0
personne $	fr	6	0	0
personne _ ma	fr	-2	0	0
personnes	fr	-3	0	0
personnes $	fr	-3	0	0
pertu*	pt	8	0	0
perturbar	pt	3	0	0
perturbe	pt	2	0	0
perturbe $	pt	2	0	0
pesad*	es	4	0	0
pesados	es	4	0	0
pesados $	es	3	0	0
pesso*	pt	7	0	0
pessoa	pt	9	0	0
pessoa $	pt	6	0	0
pessoa errada $	pt	3	0	0
pessoas	pt	-4	0	0
pessoas $	pt	-4	0	0
petit*	fr	3	0	3
petite	fr	0	0	3
petits	fr	2	0	0
peu _ aide	fr	0	0	2
peu d	fr	0	0	2
peut	fr	0	0	4
peut etre	fr	-2	0	0
peux	fr	-2	0	5
phish*	en	3	0	0
phishing	en	3	0	0
phone	en	-2	-2	-4
phone $	en	-3	-1	-2
phone <goods>	*	2	0	0
phone _ stop	en	3	0	0
phone plan	en	2	0	0
phone wont	en	3	0	0
phone*	en	-2	0	0
photo	*	-6	0	-1
photo $	fr	-2	0	0
pick	en	-6	0	0
pick up	en	-3	0	0
pickl*	en	-2	0	0
pickles	en	-2	0	0
pido	es	5	0	0
pierd*	es	9	0	0
pierda	es	3	0	0
pierdan	es	2	0	0
pierdan _ numero	es	2	0	0
pin	en	-5	0	0
pit	en	-2	0	0
pit <stop>	*	-2	0	0
pit stop	en	-2	0	0
place	fr	-12	-1	-1
place $	fr	-3	0	0
place*	fr	-2	0	0
plain*	fr	5	0	0
plainte	fr	4	0	0
plainte $	fr	5	0	0
plainte _ le	fr	-2	0	0
plainte deposee	fr	3	0	0
plan	en	4	0	0
plan $	en	-4	0	0
plan <goods>	*	3	0	0
plan charges	en	3	0	0
plano	pt	-3	0	0
plant*	es	-3	0	0
planta	es	-3	0	0
planta <remove>	*	-3	0	0
planta baja	es	-3	0	0
plat	fr	-3	0	0
plat $	fr	-3	0	0
play	*	-9	-3	-3
play _ song	*	-2	0	0
play the	*	-3	0	0
playi*	en	-5	0	0
playing	en	-5	0	0
playing $	en	-3	0	0
playl*	*	-4	-3	-1
playlist	*	-4	-3	-1
playlist $	*	-4	-2	0
pleas*	en	5	3	0
pleasestop	en	6	3	0
pleasestop $	en	2	4	0
pleasestop <me>	*	3	0	0
pleasestop <send>	*	4	0	0
pleasestop <stop>	*	-3	0	0
pleasestop <texts>	*	3	0	0
pleasestop and	en	2	0	0
pleasestop and $	en	2	0	0
pleasestop calling	en	-3	0	0
pleasestop texting	en	3	0	0
plug	*	0	0	-2
pluie	fr	-2	0	0
plumb*	en	2	0	0
plumber	en	2	0	0
plus	fr	7	-4	0
plus $	fr	3	0	0
plus 3	fr	-2	0	0
plus <again>	*	-2	0	0
plus <not>	*	3	0	0
plus <third>	*	3	0	0
plus <you>	*	-7	0	0
plus _ ca	fr	4	0	0
plus _ ce	fr	-2	0	0
plus _ de	fr	2	0	0
plus _ ecrire	fr	-2	0	0
plus _ envoyer	fr	2	0	0
plus _ informations	fr	3	0	0
plus _ infos	fr	-3	0	3
plus _ message	fr	3	0	0
plus _ messages	fr	-6	0	0
plus _ msg	fr	4	0	0
plus _ numero	fr	2	0	0
plus _ peine	fr	4	0	0
plus _ recevoir	fr	3	0	0
plus besoin	fr	2	0	0
plus ce	fr	5	0	0
plus d	fr	0	0	2
plus de	fr	-4	0	0
plus du	fr	-2	0	0
plus etre	fr	3	0	0
plus jamais	fr	-2	0	0
plus la	fr	3	0	0
plus lui	fr	2	0	0
plus rien	fr	5	0	0
plus vos	fr	-5	0	0
pluto*	fr	-3	0	0
plutot	fr	-3	0	0
po	*	3	0	0
poco	es	0	0	3
poco _ ayuda	es	0	0	3
poco de	es	0	0	3
pode	pt	-5	0	0
pode $	pt	-4	0	0
pode <me>	*	2	0	0
pode <send>	*	-2	0	0
pode deixar	pt	-2	0	0
pode mandar	pt	-2	0	0
pode me	pt	2	0	0
podem	pt	4	4	0
podem <me>	*	2	1	0
podem <stop>	*	3	0	0
podem _ a	pt	0	2	0
podem _ tirar	pt	3	0	0
podem me	pt	2	1	0
podem parar	pt	3	0	0
podem voltar	pt	0	2	0
podes	es	3	0	0
podes <remove>	*	3	0	0
podes _ de	es	3	0	0
podri*	es	6	0	0
podrian	es	3	0	0
point*	en	4	0	0
pointless	en	7	0	0
polic*	en	-5	0	0
police	*	-4	0	0
police $	*	-4	0	0
polit*	en	-3	0	0
politica	*	-4	0	0
politica de	*	-4	0	0
poliz*	de	-2	0	0
ponga*	es	-2	1	0
ponganme	es	-2	1	0
por	*	-4	0	-3
por <ask>	*	-5	0	0
por <send>	*	-2	0	0
por <texts>	*	0	5	0
por _ me	es	9	0	0
por _ mensajes	es	-2	0	0
por _ nao	pt	-10	0	0
por _ no	es	-2	0	0
por _ voces	pt	3	0	0
por _ ya	es	-6	0	0
por aqui	*	2	0	0
por email	pt	5	0	0
por email $	pt	4	0	0
por engano $	pt	2	0	0
por hoje	pt	-3	0	0
por mensagem	pt	-1	2	0
por mensagem $	pt	0	2	0
por mensaje	es	3	0	0
por mensaje $	es	3	0	0
por que	*	-5	0	0
por que $	pt	-3	0	0
porta	pt	-2	0	0
portable	fr	6	0	0
portao	pt	-3	0	0
portaria	pt	-2	0	0
portaria $	pt	-2	0	0
porte*	fr	-2	0	0
posit*	de	-4	0	-2
positive	*	-2	0	-2
possible _ be	en	3	0	0
posso	pt	-10	0	2
posso <send>	*	-2	0	3
posso mandar	pt	0	0	3
post	de	4	0	0
posta*	pt	-3	0	0
postal	pt	-3	0	0
postal $	pt	-3	0	0
potlu*	en	-2	0	0
potluck	en	-2	0	0
pound	en	4	0	0
pour	fr	-1	0	-4
pour <ask>	*	2	0	0
pour <me>	*	2	0	-2
pour <not>	*	4	0	0
pour <you>	*	-2	0	0
pour _ messages	fr	-3	0	0
pour _ plus	fr	2	0	0
pour aujourdhui	fr	-2	0	0
pour aujourdhui $	fr	-2	0	0
pour ce	fr	-2	0	0
pour deux	fr	-2	0	0
pour la	fr	4	0	0
pour le	fr	-5	0	0
pour les	fr	-1	2	0
pour moi $	fr	3	0	0
pour ne	fr	2	0	0
pour vos	fr	-2	0	0
pourq*	fr	2	0	0
pourquoi	fr	2	0	0
pourquoi <you>	*	2	0	0
pourquoi _ ne	fr	-6	0	0
pourquoi _ recois	fr	4	0	0
pourquoi vous	fr	2	0	0
pouve*	fr	-3	5	0
pouvez	fr	-3	5	0
power	en	-2	0	0
pqp	pt	4	0	0
pra	pt	6	3	0
pra <goods>	*	3	0	0
pra <not>	*	-2	0	0
pra <remove>	*	3	0	0
pra <stop>	*	5	0	0
pra <you>	*	3	0	0
pra _ as	pt	-2	1	0
pra _ mandar	pt	-3	0	0
pra entrega	pt	3	0	0
pra entrega $	pt	3	0	0
pra mim	pt	-1	2	0
pra mim $	pt	0	2	0
pra minha	pt	-2	0	0
pra nao	pt	-2	0	0
pra parar	pt	7	0	0
pra parar $	pt	2	0	0
pra receber	pt	-2	1	0
pra sair	pt	4	0	0
pra sair $	pt	2	0	0
pra voces	pt	3	0	0
pra voces $	pt	2	0	0
prank	en	3	0	0
prank $	en	3	0	0
preci*	pt	-5	0	5
precio	es	-2	0	0
precisa $	pt	-2	0	0
precisa <again>	*	2	0	0
precisa mais	pt	2	0	0
preciso de	pt	-2	0	1
prefe*	*	2	-5	-2
prefer	en	-2	0	0
prefere	fr	3	-1	0
prefere _ mail	fr	4	0	0
prefere par	fr	4	0	0
prefi*	*	4	-1	0
prefiero _ correo	es	2	0	0
prefiro	pt	3	0	0
prefiro <not>	*	3	0	0
prefiro _ receber	pt	3	0	0
prefiro nao	pt	3	0	0
preis	de	-2	0	0
prele*	fr	-7	0	0
prelevement	fr	-3	0	0
prelevement $	fr	-2	0	0
premi*	en	-2	0	0
prend*	fr	-6	0	0
prends	fr	-5	0	0
prends le	fr	-2	0	0
prene*	fr	-2	0	0
prenez	fr	-2	0	0
prese*	*	2	0	0
press*	*	-6	0	0
pressure	en	-4	0	0
pressure $	*	-3	0	0
presu*	es	-2	0	0
previ*	en	-2	0	0
previous	en	-2	0	0
price	en	-2	0	0
priva*	*	5	0	0
prive	fr	4	0	0
prix	fr	-2	0	0
prix $	fr	-2	0	0
pro $	fr	2	0	0
pro <name>	*	-4	0	0
probl*	*	-16	0	0
problem	en	-4	0	0
problem with	en	-2	0	0
problema	*	-5	0	0
problema con	es	-2	0	0
probleme	fr	-6	0	0
proce*	*	0	0	-3
process	en	-5	0	-2
process $	*	-4	0	0
processo	pt	3	0	0
processo $	pt	2	0	0
proch*	fr	-4	0	0
prochain	fr	-2	0	0
prochain <stop>	*	-3	0	0
prochain arret	fr	-3	0	0
prochain arret $	fr	-3	0	0
procu*	pt	3	0	0
produ*	*	3	0	0
progr*	en	2	-3	2
program	en	4	-3	2
program $	en	4	-3	0
promo	*	-2	0	0
promo*	*	0	3	0
promocoes	pt	-3	0	0
promos	*	4	2	0
promos $	*	6	-1	0
promos _ sms	fr	-2	0	0
promos par	fr	-2	0	0
promotions	en	3	0	0
propa*	pt	8	0	0
propaganda	pt	8	0	0
propaganda $	pt	6	0	0
propr*	fr	3	0	0
proprietaire	fr	3	0	0
proprietaire $	fr	3	0	0
prosp*	fr	3	0	0
prospection	fr	3	0	0
prospection $	fr	3	0	0
prove	*	-3	0	0
prove <me>	*	-2	0	0
proxi*	pt	4	0	0
pto	*	-4	0	0
pu	fr	6	-4	0
pu _ vos	fr	3	-2	0
pu recevoir	fr	3	-2	0
pub	fr	9	0	0
pub $	fr	9	0	0
publi*	es	10	-5	0
publicidad	es	8	-3	0
publicidad $	es	8	-3	0
publicidade	pt	4	0	0
publicidade $	pt	4	0	0
pubs	fr	7	0	0
pubs $	fr	5	0	0
puede*	es	1	4	1
pueden	es	1	4	1
pueden <remove>	*	6	0	0
pueden <send>	*	0	5	0
pueden _ con	es	-3	0	2
pueden _ de	es	3	0	0
pueden ayudar	es	-3	0	2
pueden escribirme	es	0	5	0
pueden escribirme $	es	0	5	0
puedo	es	-3	0	1
puedo <send>	*	-2	0	2
puedo mandar	es	0	0	2
puert*	es	-4	0	0
puerta	es	-4	0	0
puerta $	es	-3	0	0
purch*	en	-5	-2	-2
purchase	en	-2	-1	-1
purchases	*	-2	0	0
puse	es	-2	1	0
puse _ numero	es	-3	0	0
put	en	4	1	-1
put <me>	*	7	5	0
put _ back	en	0	2	0
put _ in	en	4	0	0
put _ on	en	3	0	0
put me	en	5	4	0
q	es	5	0	0
q <fed>	*	4	0	0
qu	fr	6	0	4
qu <third>	*	2	0	0
qu il	fr	2	0	0
qu on	fr	3	0	5
quais	pt	0	0	2
quand*	pt	-3	0	0
quando	pt	-3	0	0
quando <stop>	*	-4	0	0
quando _ a	pt	-2	0	0
quando vao	pt	2	0	0
quantas	pt	4	0	0
quantas _ tenho	pt	2	0	0
quantas vezes	pt	5	0	0
quanto	pt	-3	0	0
que	*	13	-5	0
que $	*	-6	0	0
que <fed>	*	3	0	0
que <me>	*	2	1	2
que <not>	*	4	0	0
que <number>	*	-4	0	0
que <send>	*	3	0	0
que <texts>	*	-3	0	0
que _ cesse	fr	2	0	0
que _ de	es	0	-2	0
que _ essa	pt	-2	0	0
que _ est	fr	2	0	0
que _ lleguen	es	-3	3	0
que _ no	es	-6	0	0
que _ para	es	4	0	0
que _ pido	es	2	0	0
que _ pra	pt	3	0	0
que _ puedo	es	-2	0	2
que _ que	es	7	0	0
que _ s	fr	2	0	0
que _ se	*	-2	0	0
que _ seja	pt	2	0	0
que _ si	es	-3	0	0
que _ stop	es	-7	0	0
que c	fr	2	0	0
que ca	fr	6	0	0
que estoy	es	-3	0	0
que hacen	es	4	0	0
que hora	es	-3	0	0
que horas	pt	-4	0	0
que je	fr	2	0	0
que lo	es	3	0	0
que me	es	0	2	3
que nao	pt	-2	0	0
que nao $	pt	4	0	0
que no	es	7	0	0
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
que seja	pt	4	0	0
que voces	pt	3	0	0
que vous	fr	2	0	0
que ya	es	-6	0	0
queja	es	-2	0	0
quel	fr	-2	0	0
quel est	fr	-2	0	0
quell*	fr	0	0	4
quelq*	fr	10	0	0
quelquun	fr	9	0	0
quelquun $	fr	2	0	0
quelquun _ autre	fr	4	0	0
quelquun d	fr	4	0	0
quem <me>	*	4	0	0
quem _ meu	pt	2	0	0
quem e	pt	-3	0	0
quem me	pt	6	0	0
quere*	pt	-6	8	0
queremos	*	3	0	0
querer	pt	-9	8	0
querer <me>	*	0	3	0
querer <want>	*	-4	0	0
querer _ as	pt	-3	1	0
querer me	pt	0	3	0
querer quiero	es	-3	0	0
queri*	*	4	0	-1
queria	pt	5	0	0
queria saber	es	-2	0	0
quero	pt	-3	6	1
quero $	pt	7	0	0
quero <remove>	*	-3	0	0
quero _ a	pt	3	0	0
quero _ as	pt	-4	1	0
quero _ da	pt	-5	0	0
quero _ desinscrever	pt	2	0	0
quero _ dessa	pt	2	0	0
quero _ disso	pt	2	0	0
quero _ informacoes	pt	3	0	1
quero _ mensagens	pt	2	0	0
quero _ o	pt	-2	0	2
quero _ os	pt	-2	1	0
quero _ recebendo	pt	-2	2	0
quero cancelar $	pt	-4	0	0
quero continuar	pt	-2	2	0
quero devolver	pt	-2	0	0
quero isso	pt	-2	0	0
quero isso $	pt	-2	0	0
quero mais $	pt	2	0	0
quero parar	pt	-3	0	0
quero perder	pt	-3	0	0
quero receber	pt	-1	3	0
quero receber $	pt	3	0	0
quero sair $	pt	4	0	0
quest*	en	-10	0	0
question	en	-3	0	0
questions	en	-5	0	0
questions $	en	-4	0	0
qui <me>	*	2	0	0
quien _ escribe	es	-4	0	0
quier*	es	-2	1	0
quiere	es	3	0	0
quiere <you>	*	3	0	0
quiere _ mensajes	es	3	0	0
quiere sus	es	3	0	0
quiero	es	-4	2	0
quiero $	es	5	0	0
quiero <consent>	*	-1	3	0
quiero <stop>	*	-4	0	0
quiero <texts>	*	3	0	0
quiero <third>	*	-2	0	2
quiero _ a	es	-2	3	0
quiero _ de	es	3	-1	0
quiero _ mi	es	-4	0	0
quiero _ sus	es	-2	1	0
quiero _ un	es	-2	0	0
quiero cancelar	es	-2	0	0
quiero cancelar $	es	-4	0	0
quiero darme	es	-3	0	0
quiero el	es	-2	0	2
quiero esperar	es	-3	0	0
quiero estar	es	3	0	0
quiero recibir	es	0	2	0
quiero salir	es	2	0	0
quiero salir $	es	2	0	0
quiero salirme	es	3	0	0
quiero suscribirme	es	-1	3	0
quiero volver	es	-3	0	0
quiet	en	-3	0	0
quiet $	en	-2	0	0
quiet*	pt	-3	0	0
quieto	pt	-3	0	0
quisi*	es	3	0	0
quisiera	es	3	0	0
quisiera _ de	es	3	0	0
quit	en	4	0	0
quit $	en	-2	0	0
quit <send>	*	9	0	0
quit _ my	en	2	0	0
quit _ up	en	6	0	0
quit asking	en	-2	0	0
quit claim	en	-2	0	0
quit it	en	8	0	0
quit it $	en	9	0	0
quit smoking	en	-2	0	0
quit the	en	3	0	0
quita*	es	5	0	0
quitarme	es	3	0	0
quite*	es	3	-1	0
quiten _ la	es	-5	0	0
quiten de	es	-5	0	0
quitenme	es	6	0	0
quitenme $	es	4	0	0
quitt*	fr	3	0	0
quitte	fr	2	0	0
quitte la	fr	2	0	0
quitter	fr	3	0	0
quoi	fr	0	0	4
quote	en	-3	0	0
r	en	2	0	0
rabat*	de	6	0	0
rabatt	de	3	0	0
rabatten	de	2	0	0
rabatten $	de	2	0	0
rain	en	-3	0	0
raini*	en	-2	0	0
raining	en	-2	0	0
ran	*	-2	0	0
rappe*	fr	-2	0	0
rappeler	fr	-5	-1	0
rappeler $	fr	-6	-1	0
rappelez	fr	-3	0	0
rappelez <me>	*	-3	0	0
rappelez moi	fr	-3	0	0
rappels	fr	2	1	0
rappels $	fr	2	0	0
rappels par	fr	0	2	0
ras	fr	5	0	0
ras _ bol	fr	4	0	0
ras le	fr	4	0	0
rastr*	pt	-3	0	0
rastreio	pt	-3	0	0
rastreio $	pt	-3	0	0
rate	en	-5	-2	-2
rate $	en	-4	0	0
rater	fr	-3	0	0
rather <not>	*	2	0	0
rather not	en	2	0	0
rauch*	de	-2	0	0
rauchen	de	-2	0	0
raus $	de	-2	0	0
rausnehmen $	de	3	0	0
reabo*	fr	-3	6	0
reabonnez	fr	-3	6	0
reabonnez <me>	*	-3	6	0
reabonnez moi	fr	-3	6	0
reach <me>	*	-2	0	0
reach out	en	5	0	0
react*	*	-11	19	0
reactivate	en	-2	3	0
reactiven	es	-1	4	0
reactiven _ mensajes	es	-1	4	0
reactivenme	es	-1	6	0
reactivez	fr	-4	7	0
reactivez $	fr	-1	4	0
read	en	3	-3	0
read <me>	*	0	-2	0
read these	en	3	0	0
ready	en	-3	0	0
ready $	en	-3	0	0
real	en	-5	0	0
real <person_id>	*	-2	0	0
real person	en	-2	0	0
reaso*	en	-3	0	0
reason	en	-2	0	0
reason to	en	-2	0	0
reati*	pt	-7	13	0
reativa	pt	0	6	0
reativem	pt	-3	3	0
reativem _ mensagens	pt	-3	3	0
reativem as	pt	-3	3	0
recad*	pt	-3	0	0
recado	pt	-3	0	0
receb*	pt	-1	9	-2
recebendo	pt	2	1	0
recebendo $	pt	0	2	0
recebendo _ mensagens	pt	-3	0	0
recebendo as	pt	-3	0	0
recebendo isso	pt	8	0	0
recebendo isso $	pt	8	0	0
receber	pt	4	9	-1
receber $	pt	9	0	0
receber <again>	*	5	-1	0
receber <send>	*	-4	3	0
receber <texts>	*	-2	4	0
receber <you>	*	-2	0	0
receber _ mensagens	pt	-4	4	0
receber as	pt	-6	3	0
receber isso	pt	4	0	0
receber isso $	pt	4	0	0
receber isto	pt	3	0	0
receber isto $	pt	3	0	0
receber mais	pt	5	-1	0
receber mais $	pt	2	0	0
receber mensagens	pt	-1	3	0
receber mensagens $	pt	-1	3	0
receber os	pt	-3	3	0
receber propaganda	pt	2	0	0
receber propaganda $	pt	2	0	0
receber sms	pt	-4	3	0
receber sms $	pt	-3	2	0
receber suas	pt	-2	0	0
recebi	pt	-9	0	0
recebi <texts>	*	-3	0	0
recebo <again>	*	-5	0	0
recebo mais	pt	-5	0	0
recei*	en	-1	1	-2
receipt	en	-3	0	0
receipt $	en	-3	0	0
receive	en	4	2	-1
receive $	en	4	0	0
receive <texts>	*	0	3	0
receive _ from	en	2	0	0
received	en	-6	0	0
receiving <texts>	*	-2	0	0
receiving these	en	3	0	0
receiving these $	en	3	0	0
recev*	fr	2	5	0
recevoir	fr	2	5	0
recevoir $	fr	4	0	0
recevoir <you>	*	0	3	0
recevoir _ messages	fr	0	2	0
recevoir _ sms	fr	-3	2	0
recevoir ca	fr	2	0	0
recevoir ca $	fr	2	0	0
recevoir des	fr	0	2	0
recevoir vos	fr	0	3	0
rechn*	de	-3	0	0
rechnung	de	-3	0	0
recib*	es	-3	4	0
recibi	es	-4	0	0
recibi _ sms	es	-2	0	0
recibido	es	-3	0	0
recibido _ mensaje	es	-2	0	0
recibiendo	es	0	-2	0
recibir	es	4	7	0
recibir <again>	*	7	0	0
recibir <you>	*	-3	4	0
recibir _ mensajes	es	-2	4	0
recibir _ textos	es	0	2	0
recibir esto	es	2	0	0
recibir esto $	es	2	0	0
recibir los	es	-2	3	0
recibir mas	es	7	0	0
recibir mas $	es	2	0	0
recibir mensajes	es	1	2	0
recibir publicidad $	es	2	-1	0
recibir sus	es	-3	4	0
recibos	*	-2	0	0
recip*	en	-3	0	-1
reclamacion	es	2	0	0
reclamation	fr	-3	0	0
reclamation $	fr	-3	0	0
recog*	es	-4	0	0
recoi*	fr	-2	-3	0
recois	fr	0	-3	0
recois <not>	*	-8	0	0
recois _ de	fr	-2	0	0
recois _ vos	fr	-3	-1	0
recois ca	fr	4	0	0
recois plus	fr	-8	0	0
recom*	fr	-6	6	0
recommencez	fr	-1	3	0
recommencez _ m	fr	-1	3	0
recommencez a	fr	-1	3	0
recon*	fr	3	0	0
recordatorios $	es	3	0	0
records	en	2	0	0
recu	fr	-7	-1	0
recu $	fr	-6	0	0
recu _ sms	fr	-3	0	0
recue*	es	2	0	0
recup*	fr	-2	0	0
red	en	-4	0	0
reduc*	fr	6	0	0
reductions	fr	6	0	0
reductions $	fr	6	0	0
reemb*	*	-3	0	0
reembolso	*	-3	0	0
reembolso $	*	-3	0	0
refer	*	-2	0	0
refer to	*	-2	0	0
refil*	en	-2	0	0
refill	en	-2	0	0
refle*	fr	-3	0	0
reflechir	fr	-2	0	0
reflechir $	fr	-2	0	0
refun*	en	-4	0	0
refund	en	-4	0	0
refund $	en	-2	0	0
refus*	fr	5	-4	0
refuse	fr	4	-4	0
refuse _ payer	fr	-2	0	0
refuse _ recevoir	fr	2	-1	0
regar*	fr	-3	0	0
regis*	*	9	-4	0
register	en	1	-2	0
registro $	es	-4	0	0
registry	en	2	0	0
registry $	en	2	0	0
reich*	de	0	-2	-1
reicht	de	-1	-2	0
reicht das	de	-4	0	0
reichts	de	3	0	0
rein	de	-5	0	0
rein $	de	-5	0	0
reins*	fr	-7	11	0
reinscrivez	fr	-4	8	0
reinscrivez <me>	*	-4	8	0
relou*	fr	4	0	0
relous	fr	4	0	0
remar*	pt	-2	0	0
remarcar	pt	-2	0	0
remarcar $	pt	-2	0	0
rembo*	fr	-3	0	0
remember _ up	en	3	0	0
remember signing	en	3	0	0
remet*	fr	-8	9	0
remettez	fr	-7	9	0
remettez <me>	*	-3	5	0
remettez _ messages	fr	-3	3	0
remettez les	fr	-3	3	0
remettez moi	fr	-3	5	0
remin*	en	-8	-7	-3
remind	*	-8	-2	0
remind <me>	*	-8	-2	0
remind _ to	*	-2	0	0
remind me	*	-8	-2	0
reminder	en	-8	-6	0
reminder $	en	-4	0	0
reminders	en	5	0	0
reminders $	en	2	1	0
reminders <me>	*	3	0	0
reminders i	en	3	0	0
remoc*	pt	4	0	0
remocao	pt	4	0	0
remov*	en	9	-6	-2
remova	pt	2	0	0
removal	en	2	0	0
removal $	en	3	0	0
removam	pt	-4	0	0
removam <me>	*	-2	0	0
removam _ numero	pt	-2	0	0
removam meu	pt	-2	0	0
remove	en	4	-4	-1
remove #	en	2	0	0
remove $	en	11	0	0
remove <me>	*	0	-2	0
remove <number>	*	2	0	0
remove _ birthday	*	-2	0	0
remove _ from	en	-8	0	0
remove _ number	en	3	0	0
remove me	en	4	-1	0
remove me $	en	11	0	0
remove my	en	-4	0	0
remove the	en	-2	0	0
remove this	en	6	0	0
removed	en	4	0	0
removed $	en	4	0	0
renam*	*	-3	0	0
rename	*	-3	0	0
rename <you>	*	-2	0	0
rende*	fr	-2	0	0
rendez	fr	-2	0	0
rendez <you>	*	-2	0	0
rendez vous	fr	-2	0	0
rendez vous $	fr	-3	0	0
renov*	*	-2	0	0
renun*	es	3	0	0
renuncio	es	3	0	0
renuncio a	es	3	0	0
renvoyez	fr	-2	0	0
renvoyez _ vos	fr	-1	3	0
repar*	*	-6	0	0
repea*	en	-7	-1	-1
repeat	*	-8	0	-1
repeat <you>	*	-2	0	0
repli*	en	4	0	4
replied	en	4	0	0
replied <stop>	*	6	0	0
replied _ on	en	3	0	0
replied stop	en	6	0	0
replies	en	0	0	4
reply	en	0	0	4
reply _ to	en	-5	0	0
reply stop $	en	4	0	0
reply with	en	0	0	5
reply*	en	2	0	0
replying	en	2	0	0
replying <stop>	*	2	0	0
replying stop	en	2	0	0
repon*	fr	-7	0	0
repondre	fr	-2	0	0
repondre <stop>	*	-2	0	0
repondre stop	fr	-2	0	0
repondre stop $	fr	-2	0	0
reponds	fr	-3	0	0
repondu	fr	3	0	0
repondu <stop>	*	6	0	0
repondu stop	fr	6	0	0
repor*	en	7	-3	0
report	en	-5	0	0
report $	en	-2	0	0
report to	en	3	0	0
reportado	es	2	0	0
reporte	es	-4	0	0
reporte $	es	-4	0	0
reported	en	7	0	0
reporting	en	4	0	0
reporting <you>	*	2	0	0
reporting _ to	en	3	0	0
reporting you	en	2	0	0
reporto	es	2	0	0
repre*	fr	-4	7	0
reprendre	fr	-2	2	0
reprenez	fr	-3	4	0
reprenez les	fr	-3	4	0
reque*	en	6	-4	-1
request	en	6	-2	-1
request $	en	8	0	0
request for	en	-2	0	0
require	en	-2	0	2
resch*	en	-2	0	0
reschedule	en	-2	0	0
reschedule $	en	-2	0	0
resci*	*	-1	0	-2
rescind	*	-1	0	-2
rescind $	*	-1	0	-2
reseb*	pt	3	0	0
resen*	en	-4	0	0
resend	en	-3	0	0
reser*	*	-8	0	-1
reservation	*	-4	0	0
resilie	fr	2	0	0
resilier	fr	-4	0	0
resilier <me>	*	-5	0	0
resilier ma	fr	-2	0	0
resol*	pt	-2	0	0
resolvi	pt	-2	0	0
resolvi $	pt	-2	0	0
respe*	*	15	0	0
respect	en	5	0	0
respect <me>	*	4	0	0
respect my	en	4	0	0
respectez	fr	5	0	0
respectez <me>	*	5	0	0
respectez ma	fr	4	0	0
respo*	pt	-11	0	0
responde	es	-3	0	0
responde <remove>	*	-2	0	0
responde baja	es	-2	0	0
responder	pt	-4	0	0
responder <remove>	*	-6	0	0
responder sair	pt	-6	0	0
responder sair $	pt	-6	0	0
respondi	pt	3	0	0
respondi <remove>	*	2	0	0
respondi sair	pt	2	0	0
rest	en	6	0	0
rest $	en	6	0	0
resta*	en	-8	3	0
restart	en	-1	6	0
reste*	fr	-4	0	0
rester	fr	-4	0	0
resub*	en	-5	14	0
resubscribe	en	-5	14	0
resubscribe $	en	0	9	0
resubscribe <me>	*	-5	7	0
resubscribe me	en	-1	2	0
resul*	*	-3	0	0
resum*	en	-8	11	0
resume	en	-8	11	0
resume <texts>	*	-5	6	0
resume _ messages	en	0	3	0
resume texts	en	-3	3	0
resume texts $	en	-3	3	0
retar*	fr	-3	0	0
retard	fr	-2	0	0
retir*	fr	0	-9	0
retirar	pt	-2	0	0
retirar _ numero	pt	2	0	0
retirar mi	es	-3	0	0
retirer $	fr	3	0	0
retirer <me>	*	-2	0	0
retirer le	fr	-2	0	0
retirer mon	fr	-2	0	0
retirez <not>	*	-2	0	0
retirez <us>	*	2	0	0
retirez _ de	fr	-5	0	0
retirez _ du	fr	-2	0	0
retirez moi $	fr	3	0	0
retirez nous	fr	2	0	0
retirez pas	fr	-2	0	0
retiro	es	0	-3	0
retiro o	pt	2	-1	0
retra*	fr	6	0	0
retrait	fr	8	0	0
retrait $	fr	3	0	0
retrasos	es	-2	0	0
retrasos $	es	-2	0	0
retur*	en	-5	0	0
return	en	-3	0	0
rever*	en	-5	0	0
revert	en	-4	0	0
revert $	en	-2	0	0
review	en	2	0	0
review $	en	-3	0	0
revoc*	es	6	-2	0
revoco	es	3	-2	0
revoco <me>	*	2	-2	0
revoco _ consentimiento	es	2	-2	0
revoco mi	es	2	-2	0
revog*	pt	8	0	0
revogo	pt	4	0	0
revok*	en	7	-4	0
revoke	en	5	-4	0
ridic*	en	-3	0	0
ridiculous	en	-4	0	0
ridiculous $	en	-2	0	0
rien	fr	5	0	0
rien $	fr	-2	0	0
rien _ faire	fr	2	0	0
rien a	fr	2	0	0
rien recevoir	fr	3	0	0
rien recevoir $	fr	3	0	0
right	en	-2	0	-2
right $	en	-8	0	-2
right _ be	en	5	0	0
right to	en	10	0	0
ring	en	-2	0	0
rire	fr	-3	0	0
rire $	fr	-3	0	0
rmv	en	9	0	0
rmv <me>	*	5	0	0
rmv me	en	5	0	0
rmv me $	en	4	0	0
robin*	es	2	0	0
robinson	es	2	0	0
robinson $	es	2	0	0
robot	*	8	0	0
robot $	*	5	0	0
rodri*	*	2	0	0
rodrigo	*	2	0	0
roll	*	-10	-5	-3
roll $	*	-4	0	0
roll a	*	-2	0	0
rollo*	*	0	0	-6
rollover	*	0	0	-6
rompa*	es	8	0	0
rompan	es	8	0	0
rompan <again>	*	2	0	0
rompan mas	es	2	0	0
rompe*	es	9	0	0
roten	de	-4	0	0
routi*	*	-4	0	0
routing	*	-4	0	0
routing <number>	*	-4	0	0
routing number	*	-4	0	0
ruah	de	4	0	0
ruah $	de	4	0	0
rueh	de	6	0	0
rueh $	de	4	0	0
rufen	de	-3	0	0
rufen <you>	*	-3	0	0
rufen _ an	de	2	0	0
rufen _ nicht	de	-2	0	0
rufen sie	de	-3	0	0
rufnu*	de	3	0	0
rufnummer	de	3	0	0
ruft	de	-7	0	0
ruft <me>	*	-4	0	0
ruft _ an	de	-3	0	0
ruft _ nicht	de	-2	0	0
ruft an	de	-2	0	0
ruft mich	de	-4	0	0
ruhe uberlegen	de	-2	0	0
ruhe uberlegen $	de	-2	0	0
runte*	de	-4	0	0
runter	de	-4	0	0
runter $	de	-4	0	0
sa	fr	-6	0	0
sa soeur	fr	-3	0	0
sabad*	pt	-2	0	0
sabado	pt	-2	0	0
saber $	es	-3	0	0
saber de	pt	2	0	0
sabin*	de	4	0	0
sabine	de	4	0	0
sabine $	de	3	0	0
sabor	*	-2	0	0
sabor $	*	-2	0	0
sac	fr	-7	0	0
sac $	fr	-7	0	0
saca la	es	-3	0	0
sacam*	es	3	0	0
sacame	es	3	0	0
sacame de	es	2	0	0
sacar*	es	3	0	0
sacarme	es	3	0	0
saco	pt	8	0	0
saco $	pt	5	0	0
saco cheio	pt	3	0	0
sacol*	pt	-3	0	0
sacola	pt	-3	0	0
sacola $	pt	-3	0	0
sag	de	-3	0	0
sagen $	de	2	0	0
sai	pt	4	0	0
said	en	6	0	0
said <stop>	*	6	0	0
said _ more	en	2	0	0
said _ text	en	-4	0	0
said before	en	3	0	0
said no	en	4	0	0
said stop	en	6	0	0
saind*	pt	2	0	0
saindo	pt	2	0	0
sair	pt	2	0	0
sair da	pt	-3	0	0
sair dessa	pt	3	0	0
sair disso	pt	2	0	0
sair disso $	pt	2	0	0
sair do	pt	-3	0	0
sair e	pt	2	0	0
saisi*	fr	6	-1	0
saisis	fr	2	0	0
sake	en	3	0	0
sake <stop>	*	3	0	0
sake stop	en	3	0	0
sake stop $	en	3	0	0
sal	es	-3	0	0
sal $	es	-2	0	0
sale	en	3	4	0
sale $	en	6	0	0
sales	en	4	0	0
sales $	en	2	0	0
salid*	es	-2	0	0
salida	es	-2	0	0
salir*	es	7	0	0
salirme	es	7	0	0
salirme $	es	4	0	0
salirme de	es	2	0	0
salt	en	-2	0	0
salz	de	-2	0	0
salz $	de	-2	0	0
same	en	-6	0	0
same <person_id>	*	-4	0	0
same person	en	-2	0	0
same person $	en	-2	0	0
sans	fr	-1	3	0
sans le	fr	0	2	0
sao	pt	5	0	0
saque*	es	4	0	0
saquen	es	-4	0	0
saquenme	es	5	0	0
saquenme $	es	4	0	0
saquennos	es	3	0	0
sarah	en	-4	0	0
sarah $	en	-4	0	0
sat	en	-2	0	0
sauce	fr	-5	0	0
sauce $	fr	-4	0	0
save <you>	*	2	0	0
save your	en	2	0	0
say	en	-6	-2	-2
say $	en	-2	0	0
say <again>	*	-5	0	0
say <person_id>	*	-5	0	0
say <stop>	*	3	0	0
say _ again	*	-4	0	0
say congrats	en	2	0	0
say no $	en	2	0	0
say stop	en	3	0	0
say stop $	en	6	0	0
sayin*	en	-6	0	0
saying	en	-6	0	0
says $	en	3	0	0
says <send>	*	-4	0	0
scam	en	-3	0	0
scamm*	en	6	0	0
scammers	en	3	0	0
scammers $	en	3	0	0
schal*	de	4	0	0
schaltet	de	3	0	0
schau*	de	-2	0	0
schec*	de	-3	0	0
scheck	de	-3	0	0
scheck <legal>	*	-3	0	0
scheck sperren	de	-3	0	0
scheck sperren $	de	-3	0	0
sched*	en	-6	-3	0
schedule	en	-5	-2	0
schic*	de	-6	0	2
schicken	de	0	0	3
schickt	de	-5	0	0
schil*	de	-2	0	0
schild	de	-2	0	0
schla*	de	-2	0	0
schle*	de	-3	0	0
schlu*	de	2	0	0
schluss	de	4	0	0
schluss mit	de	2	0	0
schlussel	de	-2	0	0
schon	de	18	-7	0
schon $	de	-2	0	0
schon <again>	*	5	-4	0
schon abgemeldet	de	3	0	0
schon wieder	de	5	-4	0
schre*	de	3	3	-1
schreiben	de	3	2	0
schreiben $	de	0	3	0
schreiben <you>	*	3	0	0
schreiben sie	de	3	0	0
schreibt	de	4	0	-2
schreibt _ mir	de	2	0	0
schreibt _ nicht	de	3	0	0
schreibt _ nochmal	de	3	0	0
schri*	de	11	0	0
schriibe	de	7	0	0
schriibe $	de	7	0	0
schwe*	de	-8	0	0
schwester	de	-8	0	0
score	*	-3	0	-1
score $	*	-2	0	0
scrap	*	-1	0	-2
screen	en	-2	0	0
screw	en	3	0	0
screw <you>	*	3	0	0
screw you	en	3	0	0
se	*	7	-2	5
se $	es	-2	0	0
se <me>	*	-2	0	0
se <remove>	*	4	0	0
se <wrong>	*	4	0	0
se _ esto	es	0	0	5
se cancelo	es	-2	0	0
se desabonner $	fr	2	0	0
se enfrie	es	-2	0	0
se enfrie $	es	-2	0	0
se eu	pt	-2	0	0
se faz	pt	0	0	2
se faz $	pt	0	0	2
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
see	en	-6	-2	-1
see <you>	*	-5	0	0
see _ in	en	5	0	0
see _ it	en	2	0	0
see that	en	2	0	0
see to	en	2	0	0
see ya	en	-5	0	0
see ya $	en	-5	0	0
seems	*	-3	0	0
seems <not>	*	-2	0	0
seems not	*	-2	0	0
segui*	es	-3	-1	0
seguimiento	es	-3	0	0
sehen	de	2	0	0
sei	pt	0	0	4
seid <you>	*	-3	0	0
seid ihr	de	-3	0	0
sein	de	-2	1	0
sein $	de	4	0	0
seit	de	0	2	0
seja	pt	6	0	0
seja _ ultima	pt	6	0	0
seja a	pt	6	0	0
sel	fr	-2	0	0
sel $	fr	-2	0	0
sell	en	8	0	0
sell <me>	*	6	0	0
sell _ house	en	4	0	0
sell my	en	4	0	0
sem	pt	-5	5	0
sem <interest>	*	2	0	0
sem <texts>	*	6	0	0
sem <want>	*	-7	6	0
sem interesse	pt	2	0	0
sem interesse $	pt	2	0	0
sem querer	pt	-7	6	0
semai*	fr	-3	0	0
semaine	fr	-2	0	0
seman*	*	-7	0	0
semana	*	-2	0	0
semanas	es	-5	0	0
send	en	-7	-3	6
send <again>	*	-2	0	0
send <me>	*	1	0	5
send <person_id>	*	-5	0	0
send _ anything	en	2	0	0
send _ texts	en	-2	0	0
send _ the	en	0	0	6
send anymore $	en	2	0	0
send it	en	-2	0	0
send me	en	3	0	5
send messages	en	-2	0	0
send the	en	-3	0	0
send these	en	3	0	0
sende*	de	3	0	0
sending <me>	*	-2	0	0
sending <texts>	*	3	0	0
sending _ coupons	en	-5	0	0
sending _ texts	en	-2	0	0
sending _ these	en	-4	0	0
sending these $	en	3	0	0
sends	en	0	0	3
senor	es	5	0	0
senor $	es	2	0	0
sent	en	-9	-2	0
sent $	en	-3	0	0
ser	pt	6	0	0
servi*	*	2	0	16
service	en	10	1	11
service $	en	7	2	5
service <person_id>	*	0	0	4
service <stop>	*	4	0	0
service <texts>	*	2	0	0
service beenden	de	2	0	0
service beenden $	de	2	0	0
services $	en	2	0	0
servicio	es	-3	0	2
servicio _ sms	es	0	0	2
servicio de	es	-3	0	4
servico	pt	-5	0	4
servico de	pt	-5	0	5
servu*	de	2	0	0
servus	de	2	0	0
set	en	-2	-5	-8
set a	*	-2	0	-1
setti*	en	-7	-6	-4
settings	en	-6	-5	-1
settings $	*	-5	-2	0
setze*	de	-2	1	0
setzen	de	-2	1	0
seu	pt	-6	0	0
seul	fr	2	0	0
seul <send>	*	2	0	0
seul message	fr	2	0	0
seul message $	fr	2	0	0
seule	fr	3	0	0
seule fois	fr	3	0	0
seus	pt	4	0	0
share	en	-2	0	0
share _ use	en	2	0	0
share or	en	2	0	0
she	en	3	0	0
she is	en	3	0	0
ships	en	-2	0	0
ships $	en	-2	0	0
shop	en	6	0	0
shop and	en	3	0	0
shopp*	en	-9	-2	0
shopping	en	-9	-2	0
shopping <list>	*	-7	-1	0
shopping list	en	-7	-1	0
shopping list $	en	-5	0	0
short*	en	-1	0	5
shoul*	en	-6	-1	-3
should	en	-6	-1	-3
should <me>	*	-4	0	-1
should i	en	-4	0	-1
show	en	0	-1	3
show <me>	*	0	0	4
show _ the	en	0	0	4
show me	en	0	0	4
showi*	*	-2	0	0
showing	*	-2	0	0
shut it	en	4	0	0
shut up	en	-2	0	0
si	es	-5	0	-3
si $	es	-6	0	-1
si _ algo	es	2	0	0
si _ baja	es	-2	0	0
si _ continue	fr	4	0	0
si ca	fr	4	0	0
si je	fr	-3	0	0
si me	es	2	-1	0
si siguen	es	3	0	0
si siguen $	es	3	0	0
si vous	fr	3	-1	0
sich	de	3	0	0
sich _ der	de	2	0	0
sich _ mehr	de	2	0	0
sich in	de	2	0	0
sich nicht	de	2	0	0
sided	*	-2	-1	0
sie	de	2	-3	4
sie $	de	-5	0	0
sie <me>	*	0	0	5
sie <not>	*	-2	0	0
sie _ aus	de	4	0	0
sie _ der	de	2	0	0
sie _ eine	de	-3	0	0
sie _ ich	de	3	0	0
sie _ meine	de	2	0	0
sie _ mir	de	-5	0	0
sie _ von	de	3	0	0
sie _ wenn	de	-3	0	0
sie an	de	3	0	0
sie an $	de	3	0	0
sie auf	de	5	-2	0
sie auf $	de	2	0	0
sie das $	de	6	0	0
sie dass	de	3	0	0
sie den	de	-3	0	0
sie die	de	-1	-2	0
sie meinen	de	2	0	0
sie mich $	de	3	0	0
sie mir	de	0	-1	5
sie mir $	de	-3	0	3
sie nicht	de	-4	0	0
sie schreiben	de	3	0	0
sign	en	-12	5	0
sign $	en	-4	-1	0
sign <me>	*	-3	7	0
sign _ up	en	-6	6	0
sign me	en	-3	7	0
signa*	fr	5	0	0
signale	fr	3	0	0
signale _ #	fr	3	0	0
signale au	fr	3	0	0
signe	fr	-3	0	0
signe*	en	3	-2	0
signed $	en	-5	0	0
signed <me>	*	7	0	0
signed _ up	en	7	0	0
signed me	en	7	0	0
signedup	en	3	0	0
signi*	en	3	0	0
signing	en	3	0	0
signing up	en	3	0	0
signu*	en	2	4	0
signup	en	2	4	0
signup $	en	4	0	0
signup for	en	1	2	0
sigue llegando	es	2	0	0
sigue*	es	10	-1	0
siguen	es	10	-1	0
siguen $	es	5	0	0
siguen <send>	*	3	0	0
siguen mandando	es	2	0	0
silen*	en	4	0	0
silence	en	2	0	0
silla*	es	-3	0	0
sillas	es	-3	0	0
sillas $	es	-3	0	0
sim	pt	-2	3	0
sim $	pt	-5	3	0
sin	es	-4	1	0
sin <texts>	*	2	0	0
sin <want>	*	-4	1	0
sin _ quiero	es	-3	0	0
sin querer	es	-4	1	0
sind	de	-4	0	0
sind <you>	*	-4	0	0
sind sie	de	-4	0	0
sind sie $	de	-2	0	0
sind super	de	-3	0	0
sind super $	de	-3	0	0
siri	*	-1	0	-2
siri $	*	-1	0	-2
sirve	es	-3	0	0
sirve <stop>	*	-3	0	0
sirve*	es	-2	0	0
sirven	es	-2	0	0
sister	en	-4	0	0
size	en	-5	0	0
size $	en	-3	0	0
skip	en	-4	0	0
slip	en	-2	0	0
slot	en	-3	0	0
slot $	en	-2	0	0
slow	en	-6	0	0
slow <you>	*	-3	0	0
slow your	*	-3	0	0
small <legal>	*	4	0	0
small claims	en	4	0	0
smell	en	-3	0	0
smoki*	en	-2	0	0
smoking	en	-2	0	0
sms	*	-8	11	1
sms $	*	-10	1	3
sms <again>	*	0	-2	0
sms <ask>	*	3	0	0
sms <consent>	*	-2	3	0
sms <fed>	*	-5	2	0
sms <goods>	*	1	5	0
sms <list>	*	-5	5	0
sms <me>	*	4	0	0
sms <not>	*	4	0	0
sms <send>	*	-1	2	0
sms <texts>	*	4	0	0
sms _ ab	de	3	-1	0
sms _ bekommen	de	2	0	0
sms _ confirmation	fr	-2	0	0
sms _ erhalten	de	-1	3	0
sms _ este	pt	-2	0	0
sms _ ich	de	4	0	0
sms _ kundigen	de	3	0	0
sms _ le	fr	0	-2	0
sms _ my	en	2	0	0
sms _ schicken	de	5	0	0
sms ab	de	2	0	0
sms ab $	de	2	0	0
sms abonnieren	de	-1	2	0
sms abonnieren $	de	-1	2	0
sms an	de	-1	4	0
sms an $	de	-2	4	0
sms aus	de	5	0	0
sms aus $	de	5	0	0
sms bekommen	de	-5	0	0
sms bekommen $	de	-3	0	0
sms de	*	-5	0	0
sms dienst	de	2	0	2
sms dienst $	de	0	0	2
sms erhalten	de	-3	1	0
sms erhalten $	de	-3	1	0
sms liste	de	-3	2	0
sms mehr	de	3	-4	0
sms mehr $	de	1	-3	0
sms newsletter	de	-2	1	0
sms para	pt	-2	0	0
sms reicht	de	-6	0	0
sms reicht $	de	-6	0	0
sms schicken	de	-2	1	0
sms schicken $	de	-3	1	0
sms service	de	0	2	0
sms service $	de	0	2	0
sms verteiler	de	-2	1	0
sms zu	de	0	3	0
snow	en	-1	2	0
so	en	3	-5	-5
so <fed>	*	-4	0	0
so <not>	*	2	0	0
so <stop>	*	8	0	0
so <texts>	*	-3	0	0
so <you>	*	3	0	0
so _ as	en	2	0	0
so _ can	en	2	0	0
so _ email	pt	5	0	0
so _ the	en	2	0	0
so annoying	en	3	0	0
so annoying $	en	3	0	0
so dont	en	2	0	0
so ein	de	3	0	0
so isso	pt	-4	0	0
so mensagem	pt	-4	0	0
so mensagem $	pt	-4	0	0
so much	en	-7	0	0
so much $	en	-6	0	0
so pleasestop	en	6	0	0
so pleasestop $	en	3	0	0
so por	pt	5	0	0
so queria	pt	3	0	0
so the	en	4	0	0
sobre	pt	-4	0	0
socor*	*	0	0	6
socorro	*	0	0	6
soda	*	-2	0	0
soeur	fr	-2	0	0
sofa	*	-6	0	0
soir	fr	-2	0	0
soit _ dernier	fr	2	0	0
soit le	fr	2	0	0
solar	en	5	0	0
solar $	en	5	0	0
sold	en	6	0	0
sold _ car	en	2	0	0
sold that	en	3	0	0
solde*	fr	3	0	0
soldes	fr	3	0	0
solic*	*	3	-3	0
solicitud	es	-4	0	0
soll	de	-4	0	0
soll _ es	de	2	0	0
soll die	de	2	0	0
solli*	fr	4	-2	0
solo	es	4	0	0
solo <texts>	*	-2	0	0
solo <want>	*	3	0	0
solo _ el	es	4	0	0
solo _ una	es	3	0	0
solo mensajes	es	-4	0	0
solo mensajes $	es	-4	0	0
solo queria	es	3	0	0
solve	*	0	0	-2
solve _ math	*	0	0	-2
solve this	*	0	0	-2
some	en	-15	-3	6
some <please_do>	*	0	0	4
some _ about	en	-4	0	3
some assistance	en	0	0	2
some daqui	pt	3	0	0
some help	en	0	0	4
some help $	en	0	0	3
someb*	en	8	0	0
somebody	en	8	0	0
somebody else	en	2	0	0
somebody else $	en	2	0	0
someo*	en	-1	0	-3
someone	en	0	0	-2
someone $	en	-6	0	-1
someone _ have	en	3	0	0
someone _ my	en	-3	0	0
someone _ to	en	2	0	0
someone about	en	2	0	0
someone else	en	3	0	0
someone else $	en	3	0	0
someone stole	*	-2	0	0
someone to	en	3	0	0
somet*	en	-1	-1	-3
something	en	-1	-1	-3
son	*	13	0	0
son _ 8	en	2	0	0
son _ mensajes	es	2	0	0
son is	en	2	0	0
song	*	-14	-4	-7
song $	*	-6	0	-2
sont	fr	3	0	0
sont <not>	*	2	0	0
sont pas	fr	2	0	0
soon	en	-3	0	0
soon $	en	-3	0	0
sopor*	es	0	0	8
soporte	es	0	0	8
soporte $	es	0	0	8
sors	fr	4	-2	0
sors <you>	*	1	-2	0
sors du	fr	1	-2	0
sortez <me>	*	3	0	0
sortez _ de	fr	2	0	0
sortez moi	fr	3	0	0
sortir	fr	3	0	0
sortir de	fr	4	0	0
sos	en	0	0	10
sos $	en	0	0	8
sou	pt	3	0	0
sou <me>	*	-2	0	0
sou _ fernanda	pt	2	0	0
sou eu	pt	-2	0	0
sou eu $	pt	-2	0	0
sou o	pt	2	0	0
souci	fr	-6	0	0
souci $	fr	-2	0	0
souha*	fr	2	0	0
sowas	de	3	0	0
soy	es	2	0	0
soy _ persona	es	2	0	0
soy _ soy	es	-2	0	0
spam	*	5	-11	-6
spam $	*	9	-4	-4
spam <not>	*	-3	0	0
spam _ eggs	en	-2	0	0
spam _ eurem	de	-4	0	0
spam _ hab	de	-3	0	0
spam do	pt	7	0	0
spam folder	en	-3	0	0
spam folder $	en	-2	0	0
spam in	*	-2	0	0
spam musubi	en	-2	0	0
spam musubi $	en	-2	0	0
spamm*	en	17	0	0
spammer	en	5	0	0
spammer $	en	5	0	0
spammers	en	4	0	0
spamming <me>	*	2	0	0
spams	fr	-3	0	0
spams $	fr	-2	0	0
spani*	*	-3	0	0
spanish	en	-3	0	0
spanish $	en	-3	0	0
spare*	de	3	0	0
sparen	de	3	0	0
sparen $	de	3	0	0
spart	de	2	0	0
spart <you>	*	2	0	0
spart _ die	de	2	0	0
spart euch	de	2	0	0
spate*	de	-4	0	0
spater	de	-4	0	0
spater $	de	-4	0	0
speak	en	-8	-3	-5
speak _ someone	en	2	0	0
speak*	en	-9	0	0
speaker	en	-4	0	0
speaker $	en	-4	0	0
speaking	en	-4	0	0
speci*	en	-7	5	0
specials	en	-1	4	0
specials $	en	-2	2	0
speed	*	-2	0	0
spell	*	-7	0	-2
spell <name>	*	-2	0	0
spell doctor	*	-2	0	0
spell doctor $	*	-2	0	0
sperren $	de	-3	0	0
sprin*	en	2	0	0
spring	en	2	0	0
spring $	en	2	0	0
stain	en	-4	0	0
stand	*	-3	0	0
stand*	de	7	0	0
standig	de	7	0	0
standig $	de	3	0	0
stars	en	2	0	0
stars $	en	3	0	0
start	en	-10	12	-4
start $	en	0	9	-1
start <send>	*	-4	6	0
start <texts>	*	-3	5	0
start _ me	en	-4	4	0
start texting	en	-3	5	0
start*	en	-4	3	0
starts	en	-2	0	0
state	en	3	0	0
state*	en	-6	0	0
statements	en	-3	0	0
statements $	en	-3	0	0
steck*	de	-2	0	0
steht	de	-4	0	0
stell*	de	8	-1	0
stellen	de	4	0	0
stellen <you>	*	4	0	0
stellen _ die	de	2	0	0
stellen sie	de	4	0	0
stellt	de	5	0	0
stellt _ ab	de	2	0	0
stellt das	de	2	0	0
steve*	*	-3	0	0
steven	*	-3	0	0
steven $	*	-2	0	0
stfu	en	5	0	0
stfu $	en	5	0	0
still	en	0	-6	-1
still <send>	*	6	0	0
still <texts>	*	2	0	0
still <want>	*	-7	-2	0
still _ in	en	3	0	0
still _ me	en	4	0	0
still _ messages	en	2	0	0
still _ texts	en	-3	0	0
still _ these	en	2	0	0
still getting	en	3	0	0
still texting	en	2	0	0
still want	en	-3	-2	0
stimm*	de	0	5	0
stimme	de	0	5	0
stimme <fed>	*	-2	2	0
stimme dem	de	1	2	0
stimme zu	de	-2	2	0
stock	en	-3	0	0
stock $	en	-3	0	0
stole	*	-2	0	0
stole <me>	*	-2	0	0
stole my	*	-2	0	0
stole*	en	-3	0	0
stolen	en	-3	0	0
stop	en	10	13	-6
stop $	en	13	4	-1
stop <consent>	*	-4	0	0
stop <fed>	*	2	0	0
stop <me>	*	0	5	0
stop <not>	*	11	1	0
stop <texts>	*	0	-4	0
stop <third>	*	2	0	0
stop <want>	*	4	2	0
stop _ auto	en	-2	0	0
stop _ ein	de	-4	5	0
stop _ erreur	fr	-2	1	0
stop _ feu	fr	-2	0	0
stop _ fois	fr	5	0	0
stop _ for	en	3	0	0
stop _ funciona	es	5	0	0
stop _ im	en	4	0	0
stop _ it	en	5	0	0
stop _ its	en	-3	0	0
stop _ madness	en	4	0	0
stop _ me	en	-1	-4	0
stop _ messages	en	5	0	0
stop _ my	en	3	0	0
stop _ optout	en	-7	0	0
stop _ promos	en	2	0	0
stop _ querer	*	-3	1	0
stop _ reminders	en	3	0	0
stop _ sms	en	2	0	0
stop _ times	en	4	0	0
stop _ to	en	5	0	0
stop _ up	en	2	0	0
stop _ updates	en	-3	0	0
stop _ what	en	3	0	0
stop _ while	en	-3	0	0
stop _ with	en	-5	0	0
stop _ youre	en	-5	0	0
stop and	en	4	0	0
stop annoying	en	2	0	0
stop antworten	de	-3	0	0
stop asking	en	9	0	0
stop asking $	en	5	0	0
stop bothering	en	-2	0	0
stop buzzing	en	3	0	0
stop by	en	-6	0	0
stop calling	en	-2	0	0
stop charging	en	-4	0	0
stop crying	en	-2	0	0
stop crying $	en	-2	0	0
stop doesnt	en	3	0	0
stop dont	en	2	0	0
stop hittin	en	3	0	0
stop it	en	-2	0	0
stop j	fr	3	0	0
stop kidding	en	-3	0	0
stop kidding $	en	-3	0	0
stop light	en	-3	0	0
stop like	en	6	0	0
stop lying	en	-3	0	0
stop lying $	en	-3	0	0
stop messages	en	2	0	0
stop messages $	en	2	0	0
stop messaging	en	4	0	0
stop my	en	-3	0	0
stop ne	fr	4	0	0
stop no	*	4	0	0
stop or	en	5	0	0
stop par	fr	-2	1	0
stop playing	en	-3	0	0
stop playing $	en	-3	0	0
stop reminding	en	-2	0	0
stop sign	en	-4	0	0
stop syncing	*	-5	0	0
stop talking	en	-4	0	0
stop talking $	*	-3	0	0
stop texting	en	-4	-1	0
stop texting $	en	2	0	0
stop these	en	4	0	0
stop these $	en	6	0	0
stop thing	en	4	0	0
stop this	en	2	0	0
stop this $	en	3	0	0
stop to	en	-4	0	0
stop twice	en	4	0	0
stop twice $	en	3	0	0
stop war	de	-4	5	0
stop with	en	6	0	0
stop y	es	3	0	0
stop ya	es	2	0	0
stopa*	en	6	0	0
stopall	en	6	0	0
stopall $	en	2	0	0
stopall this	en	2	0	0
stopall this $	en	2	0	0
stopp*	*	-1	-3	0
stopped	en	-9	-1	0
stopped getting	en	-2	0	0
stoppen	de	3	0	0
stoppen $	de	4	0	0
stoppschild	de	-2	0	0
stoppt	de	7	0	0
stoppt das	de	4	0	0
stoppt das $	de	4	0	0
stoppt den	de	2	0	0
store	en	6	0	0
store $	en	4	0	0
storn*	de	-8	0	0
stornieren	de	-5	0	0
stornieren $	de	-4	0	0
story	en	-5	0	0
story $	en	-4	0	0
stree*	en	-2	0	0
street	en	-2	0	0
strom	de	-4	0	0
stuck	en	-6	0	0
stuff	en	4	0	0
su <texts>	*	-2	0	0
su <third>	*	-4	0	0
su _ de	es	-2	1	0
su lista	es	-2	1	0
su mensaje	es	-3	0	0
su mensaje $	es	-3	0	0
su numero	es	-2	0	0
su tiempo	es	5	0	0
su tiempo $	es	5	0	0
sua	pt	-3	0	0
sua <texts>	*	-3	0	0
sua mensagem	pt	-3	0	0
sua mensagem $	pt	-3	0	0
sub	en	-3	5	0
sub <me>	*	-1	5	0
sub me	en	-1	5	0
subsc*	en	-4	16	0
subscrever	pt	-5	5	0
subscribe	en	-5	8	0
subscribe $	en	0	4	0
subscribe <me>	*	-3	2	0
subscribed	en	-2	0	0
subscription	en	5	0	0
subscription $	en	2	0	0
subscription to	en	4	0	0
sucre	fr	-2	0	0
sucre $	fr	-2	0	0
suffi*	fr	4	-1	-1
suffit	fr	5	0	0
suffit $	fr	8	0	0
suffit comme	fr	-2	0	0
suffit les	fr	2	0	0
suficiente	es	2	0	0
suficiente $	es	3	0	0
suficientes	es	-3	0	0
sugar	en	-6	0	0
sugar $	en	-3	0	0
sugge*	*	-5	-1	0
suggest	*	-3	0	0
suis	fr	0	1	3
suis <again>	*	3	0	0
suis <not>	*	4	0	0
suis <remove>	*	-5	3	4
suis _ client	fr	2	0	0
suis _ m	fr	2	0	0
suis _ par	fr	-2	0	0
suis _ sans	fr	-2	4	0
suis desinscrit	fr	-2	2	0
suis jamais	fr	3	0	0
suis sa	fr	-4	0	0
suivi	fr	-3	0	0
suivi $	fr	-2	0	0
sumam	pt	3	0	0
summe*	*	-2	0	0
summer	*	-2	0	0
super	de	-7	0	0
super $	de	-7	0	0
supor*	pt	0	0	9
suporte	pt	0	0	9
suporte $	pt	0	0	9
suppl*	fr	-2	0	0
supplement	fr	-2	0	0
supplement $	fr	-2	0	0
suppo*	en	0	0	10
support	en	-3	0	11
support $	*	0	0	11
supposed	en	2	0	0
supposed _ get	en	3	0	0
supposed to	en	2	0	0
suppr*	fr	6	-1	0
suppress	en	2	0	0
suppress <me>	*	2	0	0
suppress _ number	en	2	0	0
suppress my	en	2	0	0
suppression	fr	7	0	0
supprimer $	fr	3	0	0
supprimez <me>	*	3	0	0
supprimez <not>	*	-3	0	0
supprimez pas	fr	-3	0	0
supre*	es	2	0	0
supresion	es	2	0	0
sur	fr	3	0	0
sur _ liste	fr	-3	0	0
sur ce	fr	2	0	0
sur la	fr	-4	0	0
sur les	fr	3	-1	0
sure	en	-5	0	-2
sure $	en	-4	0	0
sure <me>	*	3	0	0
sure _ number	en	2	0	0
sure my	en	2	0	0
surge*	en	-2	0	0
surgery	en	-2	0	0
surgery $	en	-2	0	0
surpr*	*	-3	0	0
surto*	fr	-3	0	0
surtout	fr	-3	0	0
surtout <not>	*	-3	0	0
surtout _ les	fr	-2	0	0
surtout pas	fr	-2	0	0
survey	en	-4	0	0
surveys	en	2	0	0
surveys $	en	2	0	0
sus mensajes	es	-4	2	0
sus ofertas	es	2	0	0
sus ofertas $	es	2	0	0
suscr*	es	-3	5	0
suscribirme	es	-4	8	0
suscribirme $	es	-1	6	0
suscripcion	es	0	-5	0
suscripcion _ los	es	6	-2	0
suscripcion a	es	8	-4	0
switc*	en	-3	0	0
switch	en	-4	0	0
switch <me>	*	-2	0	0
switch me	en	-2	0	0
switch to	*	-3	0	0
sync	*	-6	0	0
synci*	*	-5	0	0
syncing	*	-5	0	0
syncing with	*	-5	0	0
t	fr	-2	0	0
ta	*	7	0	1
ta $	en	0	0	2
ta <list>	*	3	0	0
ta gueule	fr	5	0	0
ta liste	fr	3	0	0
table	en	-5	0	0
tache	fr	-4	0	0
tag	de	2	0	0
taill*	fr	-3	0	0
taille	fr	-3	0	0
tails	*	-2	0	0
tails $	*	-2	0	0
take	en	-3	-2	-1
take $	en	-2	0	0
take <me>	*	-3	-1	0
take <third>	*	2	0	0
take _ back	en	0	3	0
take _ easy	*	-2	0	0
take _ my	en	2	-2	0
take _ number	en	-3	0	0
take _ out	en	2	0	0
take a	en	9	0	0
take another	en	3	0	0
take back	en	3	-2	0
take it	en	-2	3	0
take my	en	-3	0	0
take out	en	-2	0	0
taken	en	-3	0	0
taken out	en	-2	0	0
takin*	en	-2	0	0
taking	en	-2	0	0
taking forever	en	-2	0	0
taking forever $	en	-2	0	0
talk	en	-10	-2	-2
talk <again>	*	-3	0	0
talk _ me	en	-2	0	0
talk to	en	-3	0	0
talki*	en	-9	-1	0
talking	en	-9	-1	0
talking $	*	-7	0	0
talla	es	-6	0	0
taman*	pt	-2	0	0
tamanho	pt	-2	0	0
tanta	pt	3	0	0
tanta <texts>	*	3	0	0
tanta mensagem	pt	3	0	0
tanta mensagem $	pt	2	0	0
taper	fr	0	0	5
tard	fr	-2	0	0
tard $	fr	-2	0	0
tarde	es	-6	0	-1
tarde $	es	-3	0	0
tarje*	es	-3	0	0
tarjeta	es	-3	0	0
tarjeta $	es	-2	0	0
task	*	-2	0	0
tava	pt	-2	0	0
taxa	pt	-3	0	0
taxa $	pt	-3	0	0
taxi	*	-6	0	0
taxi $	*	-3	0	0
te	es	-2	0	0
te <texts>	*	-2	0	0
te avisos	*	-2	0	0
te avisos $	*	-2	0	0
techn*	*	-5	0	0
techniker	de	-2	0	0
tecni*	*	-4	0	0
tecnico	es	-4	0	0
tecnico $	*	-2	0	0
telefone	pt	4	0	0
telefone $	pt	2	0	0
telefono	es	3	0	0
telefono $	es	4	0	0
telefono <stop>	*	-3	0	0
telefono _ un	es	2	0	0
telefono de	es	4	0	0
telep*	fr	2	0	0
telephone	fr	2	0	0
telephone _ un	fr	4	0	0
tell	en	-1	-6	-1
tell <me>	*	-5	-5	0
tell <third>	*	-2	0	0
tell <you>	*	3	0	0
tell _ how	en	4	0	0
tell _ which	en	0	0	3
tell him	en	-2	0	0
tell me	en	-5	-5	0
tem	pt	-3	0	0
tem $	pt	-4	0	0
tem <ask>	*	3	0	0
tem _ parar	pt	2	0	0
tem como	pt	4	0	0
temos	pt	4	0	0
tempo	pt	4	0	0
tenan*	en	-2	0	0
tengo <ask>	*	4	0	0
tengo que	es	4	0	0
tenho	pt	2	0	0
tenho <ask>	*	6	0	0
tenho <texts>	*	-6	0	0
tenho _ dizer	pt	2	0	0
tenho _ no	pt	-3	0	0
tenho _ responder	pt	5	0	0
tenho que	pt	6	0	0
tenia	es	-3	0	0
tenne*	en	-2	0	0
ter	pt	5	0	0
terca	pt	-2	0	0
terca $	pt	-2	0	0
terce*	*	5	0	0
terceira	pt	2	0	0
terceira _ que	pt	2	0	0
terceira vez	pt	2	0	0
tercera	es	2	0	0
tercera _ que	es	2	0	0
tercera vez	es	2	0	0
termin	de	-9	0	0
termin $	de	-4	0	0
termina	*	-3	0	0
terminar	es	4	0	0
termine	*	-3	0	0
termine $	*	-2	0	0
terminerinnerungen	de	4	0	0
tes	fr	3	0	0
tes <texts>	*	3	0	0
tes promos	fr	2	0	0
text	en	4	14	6
text <again>	*	2	0	0
text <ask>	*	-2	0	0
text <goods>	*	0	0	2
text <list>	*	6	6	0
text <me>	*	-3	1	0
text <name>	*	-3	0	0
text <person_id>	*	2	0	0
text <texts>	*	-1	7	0
text <you>	*	-2	0	0
text _ about	en	-2	0	0
text _ again	en	3	0	0
text _ anymore	en	-4	0	0
text _ back	en	-2	-2	0
text _ else	en	2	0	0
text _ fine	en	-2	0	0
text _ for	en	-1	4	0
text _ instead	en	-3	0	0
text _ is	en	5	0	0
text _ more	en	-1	3	0
text _ number	en	-8	4	2
text _ this	en	0	0	2
text _ to	en	-3	0	0
text _ work	en	0	0	2
text after	en	3	0	0
text alerts	en	-2	1	0
text alerts $	en	-4	1	0
text at	en	5	0	0
text before	en	-2	0	0
text club	en	1	4	0
text club $	en	0	4	0
text for	en	4	0	0
text here	en	2	0	0
text here $	en	2	0	0
text i	en	3	0	0
text is	en	-2	0	0
text list	en	0	4	0
text list $	en	0	2	0
text me	en	-4	2	0
text me $	en	1	2	0
text my	en	-2	0	0
text notifications $	en	-2	0	0
text on	en	2	0	0
text only	en	-3	0	0
text only $	en	-3	0	0
text program	en	3	0	0
text program $	en	3	0	0
text reminders	en	0	3	0
text reminders $	en	0	2	0
text service	en	0	0	2
text service $	en	0	0	2
text somebody	en	6	0	0
text someone	en	-4	0	0
text subscription	en	3	0	0
text subscription $	en	3	0	0
text this	en	-4	3	2
text to	en	-2	0	2
text was	en	-2	0	0
text you	en	-2	0	0
texte*	en	4	1	0
texted	en	2	1	0
texted <me>	*	-2	0	0
texted <stop>	*	2	1	0
texted _ and	en	2	0	0
texted me	en	-2	0	0
texted stop	en	2	1	0
texti*	en	2	-2	2
texting	en	2	-2	2
texting $	en	3	0	0
texting <list>	*	1	-2	0
texting <me>	*	4	0	-1
texting <number>	*	0	0	3
texting <third>	*	2	0	0
texting _ again	en	-2	1	0
texting _ at	en	2	0	0
texting _ driving	en	-5	0	0
texting a	en	2	0	0
texting me $	en	2	0	0
texting my	en	3	0	0
texting thing	en	0	0	2
texting thing $	en	0	0	2
texting while	en	-3	0	0
textn*	de	3	0	0
textnachrichten	de	3	0	0
texto	*	-2	3	0
texto $	*	-4	5	0
texto*	fr	1	7	0
textos	fr	1	7	0
textos $	fr	0	6	0
texts	en	9	13	1
texts $	en	3	4	2
texts <again>	*	-2	4	0
texts <ask>	*	0	4	0
texts _ a	en	-2	0	0
texts _ my	en	5	0	0
texts _ on	en	-1	5	0
texts _ to	en	3	0	0
texts after	en	-3	0	0
texts again	en	-4	4	0
texts again $	en	-3	3	0
texts are	en	3	0	0
texts back	en	-1	7	0
texts for	en	4	0	0
texts from	en	-3	0	0
texts i	en	-2	0	0
texts in	en	5	0	0
texts my	en	2	0	0
texts stop	en	2	2	0
texts stop $	en	0	2	0
texts stopped	en	-2	0	0
texts to	en	3	0	0
than	en	-8	-3	0
than _ for	en	-2	0	0
thank	*	-7	0	0
that	en	-13	-2	-11
that $	en	-10	6	0
that <me>	*	2	0	0
that <not>	*	-3	0	0
that <person_id>	*	6	0	0
that <send>	*	-2	0	0
that <texts>	*	-2	0	0
that _ am	en	4	0	0
that _ in	en	2	0	0
that _ me	*	-2	0	0
that _ message	en	2	0	0
that i	en	2	0	0
that isnt	*	-3	0	0
that name	en	7	0	0
that name $	en	4	0	0
thats	en	-8	-5	-5
thats <not>	*	-3	0	0
thats <send>	*	-2	0	0
thats <wrong>	*	-2	0	0
thats _ right	*	-2	0	0
thats false	*	-2	0	0
thats false $	*	-2	0	0
thats not	en	-3	0	0
thats plenty	en	2	0	0
thats plenty $	en	3	0	0
the	en	-17	-7	-14
the 5th	en	3	0	0
the <goods>	*	2	-2	-1
the <legal>	*	13	0	0
the <list>	*	1	3	0
the <not>	*	5	0	0
the <number>	*	2	0	0
the <person_id>	*	-4	0	0
the <please_do>	*	-4	0	0
the <remove>	*	7	0	0
the <send>	*	4	8	0
the <stop>	*	-6	4	0
the <texts>	*	10	9	0
the <third>	*	-2	0	0
the <want>	*	8	0	0
the _ again	en	-3	2	0
the _ alerts	en	2	1	0
the _ and	en	3	0	0
the _ anymore	en	2	0	0
the _ are	en	2	0	0
the _ back	en	-2	5	0
the _ be	en	-6	0	0
the _ box	en	2	0	0
the _ call	en	5	0	0
the _ called	en	-3	0	0
the _ club	en	0	3	0
the _ deals	en	2	0	0
the _ email	en	-6	0	0
the _ end	en	-2	0	0
the _ have	en	3	0	0
the _ its	en	3	0	0
the _ keep	en	2	0	0
the _ like	en	2	0	0
the _ link	en	5	0	0
the _ list	en	-11	3	0
the _ message	en	5	0	3
the _ messages	en	2	0	0
the _ my	en	3	0	0
the _ number	en	-3	0	0
the _ of	en	-1	-1	-2
the _ on	en	-5	0	0
the _ one	en	4	0	0
the _ out	en	2	0	0
the _ person	en	3	0	0
the _ plan	en	-2	0	0
the _ rate	en	-2	-1	-1
the _ reminders	en	3	0	0
the _ shift	en	-2	0	0
the _ slot	en	-2	0	0
the _ so	en	5	0	0
the _ specials	en	0	2	0
the _ stop	en	-5	2	0
the _ stopped	en	-3	0	0
the _ store	en	2	0	0
the _ text	en	2	0	0
the _ texts	en	9	0	0
the _ the	en	-2	0	0
the _ time	en	5	0	0
the _ trip	en	-3	0	0
the _ will	en	3	0	0
the _ with	en	-2	0	0
the ad	en	-2	0	0
the app	en	-2	0	-2
the atm	*	-2	0	0
the attorney	en	2	0	0
the authorities	en	3	0	0
the building	en	2	0	0
the call	en	-3	0	0
the campus	en	2	0	0
the carrier	en	2	0	0
the carrier $	en	2	0	0
the coupons $	en	-4	0	0
the daily	en	2	0	0
the deals	en	-5	0	0
the delivery $	en	2	0	0
the dont	en	7	0	0
the f	en	4	0	0
the fcc	en	4	0	0
the fcc $	en	4	0	0
the ftc	en	3	0	0
the ftc $	en	3	0	0
the green	en	-2	0	0
the group $	en	4	0	0
the guest	en	-2	0	0
the help $	en	0	0	-2
the hospital	en	2	0	0
the hospital $	en	2	0	0
the last	en	9	0	0
the law	en	2	0	0
the list	en	9	3	0
the list $	en	7	3	0
the listing	en	-2	0	0
the love	en	6	0	0
the madness	en	4	0	0
the message	en	-2	0	0
the messages	en	11	3	0
the name	en	-3	0	0
the neighbor	en	-2	0	0
the neighbor $	en	-2	0	0
the nurse	en	-3	0	0
the oil	en	4	0	0
the oil $	en	2	0	0
the optout	en	9	0	0
the optout $	en	4	0	0
the other	en	-4	0	0
the other $	*	-3	0	0
the person	en	2	0	0
the phone	en	3	0	0
the phone $	en	2	0	0
the pizza	en	3	0	0
the police	en	-2	0	0
the police $	en	-2	0	0
the potluck	en	-2	0	0
the promos	en	2	0	0
the reminder	en	-2	0	0
the review	en	2	0	0
the shop	en	3	0	0
the song	*	-2	0	0
the stop	en	0	4	0
the store	en	3	0	0
the survey	en	-4	0	0
the text	en	5	8	0
the text $	en	-2	0	0
the texts	en	6	4	0
the todo	*	-2	0	0
the unsubscribe	en	5	0	0
the waiting	en	-2	0	0
the waitlist	en	-2	0	0
the word	en	2	0	0
the work	en	-2	0	0
the wrong	en	2	0	0
them	en	1	3	1
them $	en	2	0	2
there	en	-8	-3	-1
there $	en	-3	0	-3
there _ i	*	-2	0	0
there _ no	en	-3	0	0
there _ number	en	0	0	2
there _ stop	en	5	0	0
there _ way	en	6	0	0
there a	en	7	0	5
there anything	*	-2	0	0
there are	en	-5	0	0
there is	en	2	0	0
there were	en	-2	0	0
there*	en	2	0	0
theres	en	2	0	0
theres <not>	*	2	0	0
theres <person_id>	*	2	0	0
theres no	en	2	0	0
theres nobody	en	2	0	0
these	en	28	-5	7
these $	en	27	0	0
these <again>	*	4	0	0
these <leave>	*	6	0	0
these <person_id>	*	4	0	0
these <stop>	*	3	0	0
these <texts>	*	-1	-9	8
these _ about	en	0	0	3
these _ away	en	2	0	0
these _ i	en	2	0	0
these _ my	en	2	0	0
these _ off	en	-4	0	0
these anymore	en	4	0	0
these anymore $	en	4	0	0
these go	en	2	0	0
these messages	en	2	-1	4
these msgs	en	3	0	0
these msgs $	en	3	0	0
these off	en	4	0	0
these off $	en	4	0	0
these reminders	en	-3	0	0
these texts	en	0	-5	5
these texts $	en	0	-2	5
these to	en	7	0	0
they	en	-3	-1	-1
thiag*	pt	2	0	0
thiago	pt	2	0	0
thing	en	11	0	4
thing $	en	5	0	2
thing is	en	2	0	0
think <me>	*	5	0	0
think <not>	*	-4	0	0
think _ am	en	2	0	0
think _ want	en	2	0	0
think i	en	3	0	0
think you	en	3	0	0
third	en	7	0	0
third time	en	2	0	0
this	en	14	-3	10
this $	en	22	0	0
this <ask>	*	2	0	0
this <goods>	*	-6	0	-3
this <leave>	*	4	0	0
this <list>	*	12	0	0
this <not>	*	2	0	0
this <number>	*	7	4	7
this <send>	*	-2	0	13
this <stop>	*	8	0	0
this <texts>	*	0	0	5
this _ a	en	2	0	0
this _ be	en	2	0	0
this _ before	en	2	0	0
this _ for	en	-2	0	4
this _ go	en	-3	0	0
this _ harassment	en	2	0	0
this _ him	en	3	0	0
this _ it	en	-2	0	0
this _ no	en	-2	0	0
this _ on	en	4	0	0
this _ ridiculous	en	-3	0	0
this _ service	en	0	0	5
this _ spam	en	2	0	0
this _ the	en	8	0	0
this _ thing	en	0	0	5
this _ was	en	3	0	0
this be	en	4	0	0
this couch	en	-4	0	0
this cough	en	-2	0	0
this cough $	en	-2	0	0
this end	en	5	0	0
this end $	en	5	0	0
this is	en	8	0	0
this is $	en	4	0	0
this list	en	7	0	0
this list $	en	7	0	0
this math	*	0	0	-2
this message	en	-2	0	2
this number	en	3	4	7
this number $	en	-2	3	4
this off	en	4	0	0
this off $	en	3	0	0
this one	en	-2	0	0
this one $	en	-4	0	0
this phone	en	3	0	0
this process	*	-3	0	0
this process $	*	-3	0	0
this service	en	4	0	0
this service $	en	4	0	0
this song	*	-7	0	-3
this song $	*	-3	0	-1
this stop	en	2	0	0
this stop $	en	2	0	0
this text	en	0	0	7
this texting	en	0	0	5
this thing	en	5	0	0
this thing $	en	3	0	0
this thread	en	2	0	0
this to	en	7	0	0
this week	en	-2	0	0
this week $	en	-2	0	0
this year	en	-3	0	0
this year $	en	-3	0	0
thomas $	*	2	0	0
those	en	0	4	0
thought <me>	*	2	0	0
thread	en	2	0	0
three	en	7	0	0
three $	en	-3	0	0
three times	en	4	0	0
throu*	en	-6	0	0
through	en	-6	0	0
through $	en	-4	0	0
thurs*	en	3	0	0
thursday	en	3	0	0
thursday $	en	2	0	0
tiemp*	es	5	0	0
tiempo	es	5	0	0
tiempo $	es	4	0	0
tiene	es	2	0	0
tiene*	es	5	0	0
tienen	es	4	0	0
tienen <fed>	*	3	0	0
time	en	-3	-4	-5
time $	en	-3	0	-1
time <stop>	*	4	0	0
time <you>	*	2	0	0
time stop	en	4	0	0
time you	en	2	0	0
timer	*	-5	-1	-4
timer $	*	-2	0	-2
times	en	6	0	0
times _ i	en	5	0	0
times do	en	5	0	0
times have	*	-3	0	0
timez*	*	-4	0	-3
timezone	*	-4	0	-3
tira	pt	2	0	0
tira <me>	*	2	0	0
tira fora	pt	2	0	0
tira uma	pt	-3	0	0
tirar	pt	2	-1	0
tire pressure	*	-3	0	0
tire pressure $	*	-3	0	0
tired $	en	-2	0	0
tirem	pt	4	-1	0
tirem _ grupo	pt	2	0	0
tirem _ lista	pt	-2	0	0
tirem _ multa	pt	-2	0	0
tirem a	pt	2	0	0
tirem da	pt	-3	0	0
tires	en	-10	0	0
tires $	*	-6	0	0
titular	*	-2	0	0
to	en	-5	-6	-12
to #	en	5	0	0
to # $	en	5	0	0
to $	en	-3	0	0
to <fed>	*	3	0	0
to <leave>	*	0	3	3
to <me>	*	-3	-5	-2
to <name>	*	-8	0	0
to <not>	*	6	0	0
to <number>	*	5	0	0
to <please_do>	*	-2	-5	-4
to <remove>	*	3	6	0
to <send>	*	0	3	1
to <stop>	*	6	-4	0
to <texts>	*	-7	2	0
to <us>	*	-2	0	0
to <want>	*	0	0	2
to <you>	*	0	6	0
to _ a	en	-11	-5	0
to _ about	en	5	0	0
to _ any	en	-4	0	0
to _ as	*	-2	0	0
to _ called	*	-2	0	0
to _ carrier	en	2	0	0
to _ congrats	en	2	0	0
to _ de	pt	0	0	2
to _ dishes	*	-2	0	0
to _ dont	en	3	0	0
to _ else	en	3	0	0
to _ excluded	en	4	0	0
to _ fcc	en	3	0	0
to _ forgotten	en	5	0	0
to _ from	en	6	1	0
to _ in	en	-4	2	0
to _ it	en	5	0	0
to _ left	en	6	0	0
to _ list	en	-5	1	0
to _ me	en	2	1	0
to _ messages	en	0	2	0
to _ my	en	-2	-3	0
to _ next	*	-2	0	0
to _ number	en	-1	0	2
to _ of	en	5	0	0
to _ off	en	3	0	0
to _ one	en	3	0	0
to _ out	en	-4	0	0
to _ removed	en	8	0	0
to _ saco	pt	3	0	0
to _ seated	en	-2	0	0
to _ sms	en	1	3	0
to _ some	*	-2	0	0
to _ someone	en	2	0	0
to _ state	en	3	0	0
to _ stop	en	3	0	0
to _ text	en	-1	2	0
to _ texts	en	3	2	0
to _ the	en	-1	-1	4
to _ these	en	4	2	0
to _ this	en	-3	3	2
to _ up	en	-2	0	0
to _ your	en	-7	5	0
to add	en	-3	0	0
to all	en	7	0	0
to all $	en	3	0	0
to any	en	2	0	0
to be	en	8	-2	0
to block	en	3	0	0
to cancel	en	-6	0	0
to cancel $	en	-2	0	0
to cansado	pt	2	0	0
to contact	en	2	0	0
to do	en	-4	-1	0
to end	en	9	0	0
to end $	en	4	0	0
to farto	pt	2	0	0
to fora	pt	2	0	0
to get	en	0	4	3
to get $	en	2	0	0
to getting	en	3	0	0
to have	en	4	0	0
to hear	en	4	0	0
to it	en	2	0	0
to keep	en	3	0	0
to know	en	-4	0	0
to me	en	0	-3	0
to miss	en	-7	0	0
to no	en	4	0	0
to not	en	2	0	0
to opt	en	1	5	0
to rate	en	2	0	0
to receive	en	3	4	0
to receive $	en	2	0	0
to say	en	2	0	0
to say $	en	-2	0	0
to sell	en	6	0	0
to send	en	-6	0	0
to someone	en	4	0	0
to spam	en	-3	0	0
to spam $	en	-3	0	0
to stop	en	2	-1	0
to stop $	en	2	0	0
to take	en	-3	0	0
to text	en	0	4	3
to text $	en	8	0	0
to texts	en	-3	3	0
to texts $	en	-3	3	0
to these	en	2	0	0
to this	en	5	0	2
to this $	en	2	0	0
to unsubscribe	en	4	3	0
to us	en	-2	0	0
to us $	en	-2	0	0
to use	en	-2	0	0
to wait	en	-2	0	0
to you	en	-4	0	0
to you $	en	-5	0	0
to your	en	0	7	0
to yourself	en	3	0	0
to yourself $	en	3	0	0
tocar	es	-2	0	0
tochter $	de	4	0	0
toda	pt	3	0	0
todav*	es	-4	0	0
todavia	es	-4	0	0
todo $	es	5	0	0
todo <list>	*	-7	0	0
todo list	*	-7	0	0
todo list $	*	-7	0	0
told	en	2	0	0
told <me>	*	-5	0	0
told <third>	*	-2	0	0
told <you>	*	10	0	0
told _ last	en	4	0	0
told _ no	en	2	0	0
told _ to	en	-2	0	0
told him	en	-2	0	0
told me	en	-4	0	0
told you	en	9	0	0
toma	*	-5	0	0
tomat*	*	-2	0	0
tomor*	en	-4	-1	-1
tomorrow	en	-5	0	0
tomorrow $	en	-5	0	0
tony	en	2	0	0
too	en	-9	2	-1
too $	en	-6	3	0
too <fed>	*	4	0	0
too _ texts	en	2	0	0
too kind	en	-2	0	0
too kind $	en	-2	0	0
too many	en	2	0	0
too many $	en	4	0	0
too much $	en	4	0	0
top	en	-10	-6	-6
top up	*	-10	-3	-3
total	*	4	0	0
total $	*	5	0	0
tour	en	4	0	0
tour $	en	4	0	0
tous _ messages	fr	-3	0	0
tout	fr	8	-2	0
tout $	fr	6	0	0
trabalho $	pt	3	0	0
track	en	-2	0	0
track*	en	-2	0	0
tracking	en	-2	0	0
traff*	en	-4	0	-1
traffic	en	-4	0	-1
train	en	-4	0	0
tranq*	fr	4	0	0
trans*	*	-12	-5	-8
transaction	*	-9	-1	-1
transaction $	*	-3	0	0
transactions	*	-2	0	0
transfer	en	-5	0	-2
translate	*	-2	0	0
trava*	fr	-5	0	0
travail	fr	-2	0	0
travaux	fr	-3	0	0
trave*	en	-8	-4	-2
travel	*	-6	-3	-1
travel <texts>	*	-5	-3	0
travel alerts	*	-4	-2	0
travel alerts $	*	-2	0	0
tree	en	-2	0	0
tres	*	4	0	0
tres _ y	es	-3	0	0
tres semanas	*	-5	0	0
tres veces	es	2	0	0
tried <stop>	*	2	0	0
tried _ nothing	en	2	0	0
tried _ tried	en	2	0	0
tried _ unsubscribe	en	3	0	0
trip	en	-6	0	0
trip $	en	-4	0	0
trivi*	*	-3	0	0
trivia	*	-3	0	0
trivia about	*	-3	0	0
troca*	pt	-2	0	0
trocar	pt	-2	0	0
troco*	pt	2	0	0
trocou	pt	2	0	0
tromp*	fr	-2	0	0
trompes	fr	-3	0	0
trop	fr	-2	-1	0
trop $	fr	6	0	0
tropf*	de	-3	0	0
troquei _ numero	pt	-4	0	0
trotz*	de	4	0	0
trotzdem	de	4	0	0
trucs	fr	2	0	0
trucs $	fr	2	0	0
true	*	-7	-1	-4
true $	*	-6	-1	-3
try	en	-3	0	0
tryin*	en	4	0	0
trying	en	4	0	0
trying _ unsubscribe	en	2	0	0
trying to	en	3	0	0
tu	*	-3	0	0
tu <me>	*	-2	0	0
tudo	pt	3	0	0
tudo $	pt	2	0	0
tue	de	5	0	0
tuesd*	en	-7	0	0
tuesday	en	-7	0	0
tuesday $	en	-2	0	0
tur	de	-3	0	0
turn	en	-7	8	0
turn $	*	-2	0	0
turn <me>	*	0	2	0
turn <texts>	*	0	2	0
turn _ lights	en	-4	0	0
turn _ messages	en	0	3	0
turn _ off	en	8	0	0
turn _ text	en	-3	1	0
turn _ texts	en	0	2	0
turn _ your	*	-2	0	0
turn my	en	0	2	0
turn on	en	-4	0	0
turn the	en	-2	3	0
turn this	en	5	0	0
turne*	en	2	0	0
turned	en	2	0	0
turned <leave>	*	3	0	0
turned off	en	3	0	0
turno	es	-3	0	0
tus	es	2	0	0
tus <texts>	*	2	0	0
tv	en	-6	0	0
tv on	*	-2	0	0
twice	en	3	-1	0
twice $	en	2	0	0
two	en	-10	0	0
two <texts>	*	-3	0	0
two _ ago	en	2	0	0
txt	en	3	0	0
txt me $	en	-2	0	0
txts	en	7	0	0
txts $	en	7	0	0
type	en	0	0	2
type _ get	en	0	0	5
type to	en	2	0	5
typin*	en	3	0	0
typing	en	3	0	0
uber	de	-1	-2	-2
uber $	de	-2	-1	-1
uberl*	de	-5	0	0
uberlegen	de	-4	0	0
uberlegen $	de	-4	0	0
uhr	de	-7	0	0
ultima <number>	*	-3	0	0
ultima mensagem $	pt	6	0	0
ultimo <texts>	*	4	0	0
ultimo mensaje	es	3	0	0
ultimo mensaje $	es	5	0	0
um	*	4	1	0
um $	pt	-3	0	0
um <not>	*	2	0	0
um <remove>	*	7	0	0
um loschung	de	3	0	0
uma	pt	-2	-1	7
uma $	pt	2	0	0
uma <texts>	*	-2	0	0
uma cobranca	pt	-2	0	0
uma duvida	pt	-4	0	0
uma duvida $	pt	-3	0	0
uma mensagem	pt	-2	0	0
uma mensagem $	pt	-2	0	0
uma vez	pt	4	0	0
un	*	-2	4	4
un <consent>	*	0	-2	0
un <legal>	*	-3	0	0
un <me>	*	2	0	0
un <number>	*	5	0	0
un <send>	*	-2	0	0
un <stop>	*	-7	10	0
un <stranger>	*	5	0	0
un <texts>	*	-6	-2	0
un <wrong>	*	0	3	0
un _ aujourdhui	fr	2	0	0
un _ d	fr	0	0	2
un _ de	*	0	0	6
un _ mas	es	3	0	0
un _ message	fr	2	0	0
un _ numero	fr	-5	0	0
un _ si	fr	-2	0	0
un coup	fr	0	0	2
un enfant	fr	3	0	0
un enfant $	fr	3	0	0
un error	es	0	3	0
un mensaje	es	-4	0	0
un mensaje $	es	-5	0	0
un mes	es	2	0	0
un message $	fr	-4	0	0
un mois	fr	2	0	0
un mois $	fr	2	0	0
un nino	es	3	0	0
un nino $	es	3	0	0
un numero	*	5	0	0
un peu	fr	-2	0	2
un poco	es	0	0	3
un seul	fr	2	0	0
un stop	fr	-3	5	0
una <wrong>	*	4	0	0
una confusion	es	4	0	0
una denuncia $	es	4	0	0
una duda	es	-2	0	0
una duda $	es	-2	0	0
una estafa $	es	-3	0	0
una vez	es	4	0	0
una vez $	es	4	0	0
unblo*	en	-3	0	0
unblock	en	-3	0	0
unblock <me>	*	-2	0	0
und	de	9	-5	0
und <me>	*	4	0	0
und _ es	de	-4	0	0
und _ kommt	de	4	0	0
und bekomme	de	2	0	0
und gemeldet	de	4	0	0
und gemeldet $	de	4	0	0
und ich	de	4	0	0
und trotzdem	de	3	0	0
under ccpa	en	4	0	0
under*	en	0	0	6
understand	en	0	0	6
understand $	en	4	0	4
understand _ this	en	0	0	2
understand how	en	0	0	2
undo	en	-15	15	0
undo $	en	-13	0	0
undo <me>	*	0	4	0
undo _ stop	en	-4	9	0
undo it	en	3	0	0
undo it $	en	3	0	0
undo my	en	0	4	0
undo that	en	-1	7	0
undo that $	en	-1	7	0
undo the	en	0	4	0
une	fr	-5	0	1
une <legal>	*	-2	0	0
une <remove>	*	-2	0	0
une _ fois	fr	3	0	0
une arnaque	fr	-2	0	0
une seule	fr	3	0	0
une tache	fr	-2	0	0
unerw*	de	10	0	0
unerwunscht	de	9	0	0
unerwunscht $	de	9	0	0
unint*	de	10	0	0
uninteressant	de	5	0	0
uninv*	en	3	0	0
uninvite	en	3	0	0
uniqu*	fr	4	0	0
uniquement	fr	4	0	0
uniquement $	fr	3	0	0
unmut*	en	-2	4	0
unmute	en	-2	4	0
uno	es	-2	0	0
unreg*	en	4	0	0
unregister	en	4	0	0
uns _ nehmen	de	-3	0	0
unser	de	2	0	0
unser _ ist	de	2	0	0
unser hund	de	2	0	0
unsto*	en	-2	13	-1
unstop	en	-1	13	0
unstop $	en	0	9	0
unsub*	en	15	1	-2
unsubscribe	en	15	0	-1
unsubscribe $	en	9	0	0
unsubscribe <me>	*	-3	-1	0
unsubscribe <not>	*	3	0	0
unsubscribe _ from	en	2	0	0
unsubscribe _ is	en	2	0	0
unsubscribe _ the	en	-7	0	0
unsubscribe from	en	-3	0	0
unsubscribe link	en	3	0	0
unsubscribe my	en	-6	0	0
unsubscribed _ your	en	-1	3	0
unsubscribed from	en	-2	3	0
unsubscribing	en	4	0	0
unsyn*	*	-4	0	0
unsync	*	-4	0	0
unsync <me>	*	-2	0	0
unsync _ phone	*	-4	0	0
unsync my	*	-2	0	0
unter	de	-4	0	0
unter _ nummer	de	-3	0	0
unter dieser	de	-3	0	0
unter*	de	6	0	7
unterlassen	de	6	0	0
unterlassen $	de	2	0	0
unterlassen <you>	*	2	0	0
unterlassen sie	de	2	0	0
unterschrieben	de	-3	0	0
unterstutzung	de	-1	0	9
unterstutzung $	de	-1	0	9
until	en	-4	0	0
until <me>	*	-2	0	0
up	en	-1	0	-12
up $	en	7	1	-3
up <me>	*	4	0	0
up <not>	*	-2	0	0
up <stop>	*	-2	0	0
up _ a	en	5	0	0
up _ phone	en	4	0	0
up _ this	en	4	0	0
up as	en	5	0	0
up my	en	4	0	0
up the	en	-2	0	0
updat*	en	-7	-1	0
updates	en	-6	-1	0
updates <me>	*	-6	-2	0
updates _ number	en	-4	0	0
updates it	en	-3	0	0
updates my	en	-6	-1	0
upgra*	en	-5	0	0
upgrade	*	-3	0	0
upgrade $	en	-2	0	0
ups	*	-5	0	0
ups $	*	-2	0	0
us	en	2	0	0
usar	es	-1	0	9
use	en	0	-5	-1
use $	en	5	0	-2
use _ instead	en	3	0	0
use _ one	en	-2	0	0
use this	en	-7	0	4
using	en	-2	0	0
usted*	es	3	0	0
ustedes	es	3	0	0
utilisez <not>	*	4	0	0
utilisez plus	fr	4	0	0
va $	*	-3	0	0
vacat*	en	-8	-1	-1
vacation	en	-8	-1	-1
vacation $	*	-2	0	0
vai	pt	8	0	0
vai _ coquinho	pt	3	0	0
vai catar	pt	3	0	0
vais	fr	3	0	0
vais _ la	fr	2	0	0
vao	pt	15	0	0
varias	pt	4	0	0
varias vezes	pt	4	0	0
vayan*	es	6	0	0
vayanse	es	6	0	0
veces	es	6	0	0
veces _ que	es	3	0	0
veio	pt	-4	0	0
velho*	pt	-2	0	0
velhos	pt	-2	0	0
velhos $	pt	-2	0	0
vende*	pt	4	0	0
vender	pt	2	0	0
vendi	*	5	0	0
vendi _ carro	pt	3	0	0
vendi o	pt	3	0	0
vendre	fr	2	0	0
vendre $	fr	2	0	0
vendredi	fr	-3	0	0
vendredi $	fr	-3	0	0
vendu	fr	2	0	0
ver	*	-5	0	2
ver _ te	*	-3	0	0
verbr*	de	4	0	0
verbraucherzentrale	de	4	0	0
verbu*	de	5	0	0
verbunden	de	5	0	0
verbunden $	de	4	0	0
verde*	es	-5	0	0
verdes	es	-5	0	0
verdes $	es	-5	0	0
verge*	de	-7	0	0
vergessen	de	-9	0	0
vergessen $	de	-8	0	0
verif*	fr	-7	0	0
verla*	de	-3	0	0
verme*	pt	-2	0	0
vermelho	pt	-2	0	0
verpa*	de	-3	0	0
verpi*	de	2	0	0
versa*	de	4	0	0
versand	de	4	0	0
versand ein	de	3	0	0
versand ein $	de	3	0	0
verschwindet	de	3	0	0
verse*	de	-3	9	0
versehen	de	-6	8	0
versehen $	de	0	5	0
versehen <stop>	*	-2	2	0
versehen abgemeldet	de	-2	0	0
versehen abgemeldet $	de	-2	0	0
versehen stop	de	-2	2	0
versp*	de	-4	0	0
verst*	de	2	0	0
verstorben $	de	2	0	0
verte*	de	3	5	0
verteiler	de	3	5	0
verteiler $	de	3	3	0
verteiler <remove>	*	2	0	0
vertr*	de	-8	0	0
vertrag	de	-5	0	0
verwa*	de	5	0	0
verwahlt	de	5	0	0
verwahlt $	de	5	0	0
verwe*	de	8	0	0
verwechslung	de	5	0	0
very	en	-4	0	0
very <fed>	*	-3	0	0
very much	*	-3	0	0
verzi*	de	9	0	0
verzichte	de	5	0	0
vete	es	5	0	0
vete _ la	es	5	0	0
vete a	es	5	0	0
veut	fr	3	0	0
veut <not>	*	3	0	0
veut plus	fr	3	0	0
veux	fr	-2	0	0
veux _ ca	fr	-2	0	0
veux _ d	fr	4	0	0
veux _ de	fr	5	-2	0
veux _ du	fr	-2	0	0
veux _ les	fr	-2	0	0
veux _ nouveau	fr	-3	2	0
veux _ recevoir	fr	0	-2	0
veux _ vos	fr	-3	3	0
veux de	fr	-2	0	0
veux etre	fr	3	0	0
veux garder	fr	-2	0	0
veux pas	fr	-6	0	0
veux plus	fr	5	0	0
veux pu	fr	3	-3	0
veux recevoir	fr	-3	0	0
veux rester	fr	-4	0	0
vez	es	9	6	0
vez $	es	3	5	0
vez <ask>	*	6	0	0
vez _ peco	pt	3	0	0
vez los	es	-2	0	0
vez que	pt	6	0	0
vezes	pt	11	0	0
vezes _ nao	pt	2	0	0
vezes tenho	pt	2	0	0
vi	pt	-5	0	0
vi <you>	*	-4	0	0
via	*	-2	0	0
viaje	es	-4	0	0
viaje $	es	-4	0	0
viel	de	4	0	0
viel $	de	7	0	0
viel <fed>	*	4	0	0
viel _ oft	de	3	0	0
viel _ viel	de	2	0	0
viel zu	de	4	0	0
viele	de	-2	0	0
viele nachrichten	de	-3	0	0
viens	fr	-3	0	0
virez	fr	4	0	0
virez <me>	*	4	0	0
visa	*	-5	0	-1
vive	es	3	0	0
vocal*	fr	-2	0	0
voces	pt	7	1	0
voces $	pt	6	0	0
voces <send>	*	3	0	0
voces sao	pt	2	0	0
voice	en	-7	-3	-3
voice $	*	-5	-2	-2
voice*	en	-3	0	0
voicemail	en	-3	0	0
voicemail $	en	-2	0	0
voisi*	fr	-3	0	0
voisin	fr	-2	0	0
voiture <not>	*	2	0	0
voiture plus	fr	2	0	0
voll	de	9	0	0
voll $	de	6	0	0
voll von	de	2	0	0
volta	pt	-4	4	0
volta*	pt	-5	5	0
voltar	pt	-5	5	0
voltar _ receber	pt	-3	2	0
voltar a	pt	-4	6	0
volte*	pt	2	1	0
voltem	pt	2	1	0
voltem a	pt	2	1	0
volum*	es	-7	-3	-4
volume	*	-7	-3	-4
volume $	*	-4	0	-2
volver _ recibir	es	-3	3	0
volver a	es	-1	4	0
vom	de	-11	0	0
vom <list>	*	3	0	0
vom _ abmelden	de	-5	0	0
vom kurs	de	-3	0	0
von	de	3	-1	-1
von <again>	*	2	0	0
von _ liste	de	5	0	0
von _ nachrichten	de	2	0	0
von _ sms	de	6	-2	0
von _ zu	de	-1	2	0
von der	de	-2	-1	0
von ihnen	de	-2	0	0
von weiteren	de	2	0	0
vor der	de	-4	0	0
vorbe*	de	4	0	0
vorbesitzer	de	4	0	0
vorbesitzer _ weg	de	2	0	0
vorbesitzer ist	de	2	0	0
vos	fr	4	1	0
vos <send>	*	0	2	0
vos <texts>	*	-4	1	0
vos _ ne	fr	2	0	0
vos _ par	fr	-2	0	0
vos offres	fr	-3	0	0
vos offres $	fr	-3	0	0
vos pubs	fr	4	0	0
vos pubs $	fr	2	0	0
vos sms	fr	-2	2	0
vossa*	pt	3	-2	0
vossas	pt	3	-2	0
vossas <texts>	*	3	-2	0
vossas mensagens	pt	2	-1	0
vossas mensagens $	pt	2	-1	0
votin*	en	2	0	0
voting	en	2	0	0
voting for	en	2	0	0
votre <number>	*	-2	0	0
votre <send>	*	-2	0	0
votre _ de	fr	-3	0	0
votre _ est	fr	-2	0	0
votre message	fr	-2	0	0
votre numero	fr	-2	0	0
votre temps	fr	5	0	0
votre temps $	fr	2	0	0
vou	pt	4	0	0
vou $	pt	-2	0	0
vou <goods>	*	4	0	0
vou <legal>	*	5	0	0
vou _ nada	pt	3	0	0
vou abrir	pt	3	0	0
vou buscar	pt	-3	0	0
vou buscar $	pt	-3	0	0
vou comprar	pt	4	0	0
voudr*	fr	-4	0	0
voudrais	fr	-4	0	0
voulais juste	fr	3	0	0
voulo*	fr	0	2	0
vouloir	fr	0	2	0
vous	fr	4	0	0
vous $	fr	2	0	0
vous <consent>	*	-3	0	0
vous <me>	*	3	0	0
vous <not>	*	-5	0	0
vous <send>	*	-3	0	0
vous _ a	fr	3	-1	0
vous _ l	fr	-2	0	0
vous _ le	fr	-4	0	0
vous _ m	fr	-7	1	0
vous _ pas	fr	-7	0	0
vous _ relous	fr	4	0	0
vous _ trompes	fr	-3	0	0
vous _ voir	fr	3	0	0
vous continuez	fr	4	0	0
vous continuez $	fr	4	0	0
vous demande	fr	-3	0	0
vous devant	fr	-2	0	0
vous faire	fr	3	0	0
vous me	fr	2	0	0
vous n	fr	3	0	0
vous ne	fr	-9	0	0
vous pouvez	fr	-2	4	0
voy	es	3	-2	0
voy $	es	-3	0	0
voy _ la	es	3	0	0
voy a	es	5	-2	0
voz	es	-3	0	0
vs	fr	4	0	0
vuelv*	es	2	10	0
vuelvan	es	-1	9	0
vuelvan _ escribirme	es	2	0	0
vuelvan _ mandarme	es	-5	3	0
vuelvan a	es	-1	9	0
vuelvas	es	3	0	0
vuelvas a	es	3	0	0
vuelvo	es	-2	2	0
vuest*	es	2	-1	0
vuestros	es	2	-1	0
vuestros <texts>	*	2	-1	0
wait	en	-7	0	0
waiti*	en	-6	0	0
waiting	en	-6	0	0
waiting <list>	*	-2	0	0
waiting list	en	-2	0	0
waiting list $	en	-2	0	0
waitl*	en	-2	0	0
waitlist	en	-2	0	0
wand	de	-3	0	0
wann	de	-8	0	0
wann <stop>	*	3	0	0
wann _ das	de	2	0	0
wann _ der	de	-2	0	0
wann _ die	de	-2	0	0
wann _ schluss	de	-2	0	0
wann hort	de	3	0	0
wann ist	de	-5	0	0
want	en	2	5	-3
want <again>	*	2	0	0
want <texts>	*	4	0	0
want <third>	*	1	2	0
want _ anymore	en	-4	0	0
want _ back	en	0	2	0
want _ be	en	2	0	0
want _ from	en	5	0	0
want _ hear	en	3	-1	0
want _ miss	en	-3	0	0
want _ on	en	3	2	0
want _ opt	en	3	4	0
want _ optout	en	-2	0	0
want _ sell	en	4	0	0
want _ speak	en	2	0	0
want _ stop	en	-3	0	0
want _ the	en	-2	0	0
want _ to	en	-2	-1	0
want _ unsubscribe	en	-7	0	0
want any	en	2	0	0
want back	en	-3	6	0
want em	en	3	0	0
want em $	en	3	0	0
want get	en	-2	0	0
want it	en	7	0	0
want it $	en	5	0	0
want off	en	4	0	0
want off $	en	3	0	0
want out	en	6	0	0
want out $	en	6	0	0
want texts	en	3	0	0
want that	en	-5	0	0
want the	en	-5	2	0
want them	en	1	2	0
want this	en	-3	0	0
want this $	en	4	0	0
want to	en	-8	1	0
want you	en	-2	0	0
wanted $	en	2	0	0
war	de	-1	5	0
war <wrong>	*	-2	0	0
war _ versehen	de	0	5	0
war ein	de	-4	6	0
war falsch	de	-2	0	0
war nur	de	8	0	0
warni*	en	5	0	0
warning	en	5	0	0
warning $	en	4	0	0
warnu*	de	3	0	0
warnung	de	3	0	0
warra*	en	2	0	0
warranty	en	2	0	0
warranty $	en	2	0	0
warte	de	-7	0	0
warte*	de	-8	0	0
warteliste	de	-3	0	0
warteliste $	de	-2	0	0
warten	de	-4	0	0
warten $	de	-3	0	0
warum	de	-2	0	0
warum $	de	-2	0	0
warum _ ihr	de	-3	0	0
was	en	1	0	-3
was $	de	9	0	0
was <consent>	*	2	0	0
was <leave>	*	-4	0	0
was <me>	*	-2	0	0
was <remove>	*	-4	0	0
was <stop>	*	-7	0	0
was _ das	de	-2	0	0
was _ from	en	-2	0	0
was _ off	en	-4	0	0
was _ out	*	-3	0	0
was _ the	en	5	0	0
was _ without	en	5	0	0
was a	en	-4	1	0
was added	en	3	0	0
was cancelled	en	-2	0	0
was cut	en	-4	0	0
was for	en	4	0	0
was ist	de	3	0	0
was kostet	de	-4	0	0
was off	en	-2	0	0
was only	en	3	0	0
was taken	*	-3	0	0
was the	en	2	0	0
wash	en	-3	0	0
wasnt	en	-3	0	0
wasse*	de	-4	0	0
wasser	de	-4	0	0
wasti*	en	5	0	0
wasting	en	5	0	0
wasting <me>	*	3	0	0
wasting <you>	*	4	0	0
wasting _ time	en	7	0	0
wasting my	en	3	0	0
wasting your	en	4	0	0
water	en	-3	0	0
way	en	7	0	0
way $	en	-2	0	0
way _ unsubscribe	en	3	0	0
way to	en	6	0	0
ways	en	3	0	0
we	en	-2	-1	0
we _ need	en	-2	0	0
we _ no	en	3	0	0
we _ the	en	3	0	0
we _ this	en	2	0	0
we _ with	en	2	0	0
we are	en	3	0	0
we have	en	-4	0	0
we stop	en	2	0	0
we went	en	2	0	0
weath*	*	-3	0	-3
weather	*	-3	0	-3
weather $	*	-2	0	-2
websi*	en	3	0	0
website	en	4	0	0
week	en	-4	0	0
week $	en	-2	0	0
weeke*	en	-4	0	0
weekend	en	-2	0	0
weg	de	15	0	-2
weg $	de	7	0	0
weg _ der	de	3	0	0
weg damit	de	4	0	0
weg damit $	de	6	0	0
wegen	de	-5	0	0
wegen dem	de	-2	0	0
wegen diebstahl	de	-2	0	0
wegla*	de	3	0	0
weglassen	de	3	0	0
weglassen $	de	3	0	0
weiss	de	-2	0	0
weit	de	-2	0	0
weite*	de	1	-5	2
weiter	de	-4	-6	2
weiter $	de	0	0	4
weitere	de	6	0	0
weitere <send>	*	2	0	0
weitere <texts>	*	4	0	0
weiteren <texts>	*	3	0	0
welch*	de	-3	0	0
well	en	-2	0	0
welli*	pt	2	0	0
wellington	pt	2	0	0
wellington $	pt	2	0	0
wen	de	4	0	0
wenn <me>	*	-2	0	0
wenn _ stop	de	-4	0	0
wenn _ was	de	2	0	0
wenn es	de	-3	0	0
wenn ich	de	-2	0	0
went with	en	2	0	0
wer	de	4	0	2
wer _ das	de	-4	0	0
wer _ ihnen	de	2	0	0
wer hat	de	2	0	0
wer helfen	de	0	0	3
wer helfen $	de	0	0	3
werbe*	de	11	0	0
werbu*	de	11	-5	-1
werbung	de	11	-5	-1
werbung $	de	4	-2	0
werd	de	6	0	0
werd <me>	*	6	0	0
werde*	de	8	0	0
werden	de	7	0	0
werden $	de	9	0	0
were	en	-5	0	-2
were <not>	*	-2	0	0
were <you>	*	-2	0	0
were _ on	en	3	0	0
were done	en	5	0	0
were good	en	3	0	0
were no	en	-2	0	0
were out	en	-4	0	0
were you	*	-2	0	0
what	en	-14	-10	1
what $	en	2	0	-1
what <you>	*	-3	0	0
what _ can	en	0	0	2
what _ do	en	-1	0	2
what _ does	en	0	0	2
what _ i	en	4	0	5
what _ is	en	-4	0	3
what _ the	en	-2	0	-4
what _ these	en	0	0	3
what _ this	en	0	0	9
what commands	en	0	0	4
what company	en	-2	0	4
what do	en	5	0	2
what does	en	2	0	-2
what is	en	-5	0	1
what kind	en	-3	0	1
what makes	en	2	0	0
what part	en	4	0	0
what words	en	0	0	5
whate*	en	6	0	0
whatever	en	6	0	0
whatever <list>	*	2	0	0
whatever _ this	en	2	0	0
whatever list	en	2	0	0
whatever this	en	2	0	0
whats	en	-14	-7	-5
whats <you>	*	-3	0	0
whats _ word	en	3	0	0
whats the	en	-1	-2	0
whats up	en	-2	0	0
whats your	en	-3	0	0
when	en	-8	-1	-5
when <ask>	*	-2	0	0
when <me>	*	4	0	0
when _ i	en	-2	0	0
when _ my	en	-2	0	0
when _ need	en	2	0	0
when _ ships	en	-2	0	0
when do	en	-4	0	0
when it	en	-2	0	0
when my	en	4	0	0
where	en	-5	-2	-5
where <ask>	*	3	0	0
where <me>	*	-2	0	0
where _ i	en	-5	0	0
where _ you	en	4	0	0
where did	en	6	0	0
where do	en	-2	0	0
where*	en	4	0	0
wheres	en	4	0	0
wheres the	en	6	0	0
which	en	-8	0	0
which <remove>	*	-3	0	0
which exit	en	-3	0	0
while	en	-10	0	0
while <me>	*	-3	0	0
while driving	en	-5	0	0
while im	en	-2	0	0
whisp*	*	-9	-3	-5
whisper	*	-8	-3	-4
whisper mode	*	-7	-1	-2
whisper mode $	*	-3	0	-1
who <please_do>	*	2	0	0
who <send>	*	0	0	2
who <you>	*	2	0	0
who _ is	en	2	0	0
who _ me	en	3	0	0
who _ this	en	3	0	0
who _ you	en	-7	0	0
who do	en	-2	0	0
who had	en	2	0	0
who put	en	2	0	0
who sends	en	0	0	3
who you	en	3	0	0
whoev*	en	8	0	0
whoever	en	8	0	0
whoever _ is	en	2	0	0
whoever is	en	3	0	0
whos	en	-6	0	0
whos this	en	-2	0	0
whos this $	en	-2	0	0
why	en	-6	0	-5
why $	en	-4	0	-1
why <ask>	*	-12	1	0
why <stop>	*	-3	0	0
why _ my	en	-3	0	0
why _ the	en	-1	2	0
why _ you	en	4	0	0
why am	en	4	0	0
why are	en	6	0	0
why did	en	-9	1	0
why do	en	3	0	0
why stop	en	-3	0	0
wider*	de	13	-8	0
widerspruch	de	7	-3	0
widerspruch _ werbung	de	1	-2	0
widerspruch gegen	de	0	-2	0
wie	de	7	0	0
wie _ das	de	4	0	0
wie _ man	de	2	0	0
wie _ soll	de	2	0	0
wie bekomme	de	-1	0	2
wie kriege	de	2	0	0
wie melde	de	-2	2	0
wie oft	de	3	0	0
wie weit	de	-2	0	0
wie werd	de	6	0	0
wiede*	de	-8	19	-2
wieder	de	-8	19	-2
wieder $	de	0	2	0
wieder <send>	*	0	3	0
wieder <texts>	*	-2	0	0
wieder aktivieren	de	0	3	0
wieder aktivieren $	de	0	3	0
wieder an	de	-1	3	0
wieder an $	de	0	2	0
wieder dabei	de	-3	2	0
wieder einschalten	de	0	2	0
wieder einschalten $	de	0	2	0
wieder sms	de	-2	1	0
wieso	de	7	0	0
wieso <send>	*	2	0	0
wieso _ ich	de	4	0	0
wieso _ ihr	de	2	0	0
wieso krieg	de	4	0	0
wieso schreibt	de	2	0	0
wife	en	4	0	0
wifes	en	4	0	0
wifi	*	-3	0	0
will	de	-4	0	-3
will $	*	-4	2	0
will <again>	*	-2	1	0
will <legal>	*	4	0	0
will <me>	*	-6	-2	1
will <remove>	*	2	0	0
will _ be	en	-3	0	0
will _ get	en	-1	0	2
will _ keep	en	2	0	0
will _ mehr	de	3	0	0
will _ nicht	de	7	0	0
will _ raus	de	4	0	0
will _ ruhe	de	3	0	0
will _ stop	en	3	0	0
will da	de	3	0	0
will eure	de	0	2	0
will hier	de	2	0	0
will i	en	-5	0	2
will it	en	-4	0	0
will meine	de	3	0	0
will nix	de	3	0	0
will raus	de	3	0	0
will raus $	de	2	0	0
will sue	en	3	0	0
will sue $	en	3	0	0
will this	en	-2	0	0
will wieder	de	-2	1	0
willi*	de	-1	2	0
willige	de	0	3	0
windo*	en	-3	0	0
window	en	-3	0	0
window $	en	-2	0	0
wipe	en	-2	0	0
wipe <me>	*	-2	0	0
wipe my	en	-2	0	0
wir	de	-6	0	0
wir <want>	*	-3	0	0
wir haben	de	-2	0	0
wird	de	4	0	0
wish	en	6	0	0
wish _ receive	en	6	0	0
wish to	en	6	0	0
wit	en	2	0	0
with	en	-2	-9	-4
with $	en	0	0	4
with <me>	*	-9	0	0
with <number>	*	-2	0	0
with <texts>	*	3	0	0
with <you>	*	3	0	0
with _ attorney	en	2	0	0
with _ messages	en	7	0	0
with _ phone	en	-7	0	0
with _ texts	en	3	-2	1
with another	en	5	0	0
with me	en	-2	0	0
with my	en	-5	0	0
with the	en	8	-2	0
with these	en	3	0	1
with these $	en	4	0	0
with this	en	-4	0	0
with this $	en	3	0	0
with you	en	3	0	0
withd*	en	2	-8	0
withdraw	en	3	-4	0
withdraw <me>	*	2	-3	0
withdraw _ consent	en	3	-1	0
withdrawal	*	-6	0	0
withdrawal $	*	-2	0	0
withdrawn	en	4	0	0
withdrawn $	en	3	0	0
without <me>	*	-2	0	0
without _ consent	en	-2	0	0
without my	en	-2	0	0
wo	de	2	0	1
wo _ ich	de	2	0	0
wollt*	de	3	0	0
wollte	de	3	0	0
wollte nur	de	2	0	0
wont	en	-2	0	0
wont <stop>	*	-2	0	0
wont _ buzzing	en	3	0	0
wont _ texting	en	-2	0	0
word	en	6	0	0
word _ stop	en	3	0	0
word to	en	4	0	0
words	en	-3	0	4
words _ i	en	0	0	5
work $	en	5	0	0
work <stop>	*	5	0	0
work _ someone	*	-3	0	0
work for	en	-5	0	0
work phone	en	2	0	0
worki*	en	-4	0	0
working	en	-4	0	0
works	en	0	0	2
works $	en	1	0	2
wott	de	8	0	0
would	en	0	1	-2
would <me>	*	-2	0	0
would <you>	*	3	0	0
would _ not	en	2	0	0
would be	en	0	2	0
would ya	en	2	0	0
would ya $	en	2	0	0
writi*	en	4	0	0
writing	en	4	0	0
writing _ my	en	3	0	0
writing to	en	3	0	0
wrong	en	-1	-5	-3
wrong <goods>	*	-2	0	0
wrong <list>	*	-3	0	0
wrong <name>	*	4	0	0
wrong <number>	*	5	0	0
wrong <person_id>	*	3	0	0
wrong <third>	*	5	0	0
wrong _ my	en	2	0	0
wrong guy	en	5	0	0
wrong number	en	4	0	0
wrong number $	en	5	0	0
wrong one	en	-2	0	0
wrong person	en	4	0	0
wrong person $	en	5	0	0
wrong size	en	-4	0	0
wrong size $	en	-3	0	0
wu	de	4	0	0
wu kane	de	4	0	0
wunsc*	de	3	0	0
wunsche	de	3	0	0
wunsche <not>	*	2	0	0
wurde	de	6	0	0
wurde _ hinzugefugt	de	4	0	0
x $	en	3	0	0
xs	*	-3	0	0
xs <number>	*	-3	0	0
y	es	7	-6	0
y <me>	*	2	0	0
y <send>	*	-2	0	0
y _ i	en	5	0	0
y _ llegando	es	2	0	0
y _ me	es	2	0	0
y _ otra	es	3	0	0
y am	en	5	0	0
y hoy	es	3	0	0
y me	es	2	0	0
y siguen	es	4	0	0
y te	es	-3	0	0
ya	es	3	-5	-1
ya $	es	2	0	0
ya <goods>	*	-4	0	0
ya _ encontre	es	-3	0	0
ya _ lo	es	-3	0	0
ya _ los	es	3	0	0
ya _ manden	es	3	0	0
ya _ me	es	-6	0	0
ya _ recibo	es	-3	0	0
ya _ suficiente	es	6	0	0
ya _ tres	es	-3	0	0
ya basta $	es	2	0	0
ya chole	es	4	0	0
ya comi	es	-2	0	0
ya es	es	4	0	0
ya estuvo	es	4	0	0
ya lo	es	-3	0	0
ya no $	es	8	0	0
ya puse	es	2	0	0
ya termine	es	-4	0	0
ya termine $	es	-4	0	0
ya tuve	es	3	0	0
yall	en	9	0	0
yall $	en	5	0	0
ye	en	2	0	0
yeah	en	0	0	-2
yeah $	en	-1	0	-2
years	en	8	0	0
years $	en	3	0	0
years ago	en	4	0	0
yep	*	-2	0	-2
yes	en	-9	6	-6
yes $	en	-4	-3	-4
yes <me>	*	-2	1	0
yes <send>	*	0	2	0
yes <you>	*	0	2	0
yes _ me	en	0	6	0
yes _ want	en	-1	2	0
yes i	en	-1	2	0
yes text	en	0	2	0
yes you	en	0	2	0
yeste*	en	-4	0	-1
yesterday	en	-5	0	-1
yesterday _ the	en	-3	0	0
yet	en	-12	0	0
yet $	en	-11	0	0
you	en	-1	-4	-8
you $	en	-5	0	0
you <again>	*	5	0	0
you <ask>	*	0	3	0
you <list>	*	-2	0	0
you <not>	*	8	0	0
you <remove>	*	2	2	0
you <send>	*	5	-2	0
you <stop>	*	0	2	0
you <texts>	*	3	0	0
you _ a	en	-4	0	0
you _ at	en	2	0	0
you _ for	en	-6	0	0
you _ german	*	-2	0	0
you _ have	en	2	0	0
you _ i	en	9	0	0
you _ me	en	0	-4	0
you _ my	en	-3	3	0
you _ no	en	2	0	0
you _ number	en	2	0	0
you _ stop	en	5	0	0
you _ text	en	-4	5	0
you _ texting	en	6	0	0
you _ that	en	0	3	0
you _ the	en	7	0	0
you _ these	en	3	0	0
you _ wrong	en	-4	0	0
you a	en	-2	0	0
you again	en	2	0	0
you again $	en	2	0	0
you anymore	en	2	0	0
you anymore $	en	2	0	0
you by	en	-1	2	0
you call	en	-2	0	0
you called	en	-2	0	0
you called $	en	-2	0	0
you can	en	-1	3	0
you didnt	en	2	0	0
you dont	en	-2	0	0
you explain	en	0	0	2
you explain $	en	0	0	2
you get	en	3	0	0
you go	en	-3	0	0
you got	en	4	0	0
you have	en	0	4	0
you in	en	3	0	0
you keep	en	9	0	0
you last	en	5	0	0
you lose	en	-5	0	0
you need	en	-3	0	0
you never	en	-2	0	0
you no	en	2	0	0
you not	en	12	0	0
you not $	en	11	0	0
you people	en	8	0	0
you people $	en	6	0	0
you pleasestop $	en	-2	0	0
you quit	en	3	0	0
you say	en	-3	0	0
you sent	en	-2	0	0
you still	en	3	0	0
you stop $	en	2	0	0
you take	en	3	0	0
you tell	en	0	0	2
you text	en	6	0	0
you texting	en	3	0	0
you think	en	5	0	0
you to	en	1	-3	0
you understand	en	3	0	0
you understand $	en	3	0	0
you undo	en	0	3	0
you unsubscribe	en	3	0	0
you work	en	-4	0	0
your	en	-6	1	-9
your <goods>	*	4	0	0
your <list>	*	5	0	0
your <not>	*	2	0	0
your <number>	*	-4	0	0
your <please_do>	*	2	0	-1
your <send>	*	-5	0	0
your <stop>	*	4	0	0
your <texts>	*	4	0	0
your _ alerts	en	-1	3	0
your _ are	en	2	0	0
your _ for	en	3	0	0
your _ from	*	-2	0	0
your _ i	en	-2	0	0
your _ list	en	-3	2	0
your _ message	en	-2	0	0
your _ settings	*	-2	0	0
your _ texts	en	0	8	0
your _ thing	en	4	0	0
your _ to	en	3	0	0
your _ was	en	-2	0	0
your age	*	-2	0	0
your age $	*	-2	0	0
your company	en	3	0	0
your company $	en	2	0	0
your customer	en	3	0	0
your customer $	en	3	0	0
your help	en	2	0	-1
your hobbies	*	-2	0	0
your language	*	-2	0	0
your last	en	-2	0	0
your list	en	4	1	0
your message	en	-2	0	0
your name	en	-5	0	0
your name $	en	-3	0	0
your number	en	-6	0	0
your number $	en	-5	0	0
your records	en	2	0	0
your sale	en	0	4	0
your services	en	2	0	0
your services $	en	2	0	0
your stop	en	4	0	0
your text	en	-3	1	0
your text $	en	-3	0	0
your texts	en	-4	4	0
your texts $	en	-4	3	0
your time	en	3	0	0
your time $	en	3	0	0
your volume	*	-2	0	0
your website	en	3	0	0
youre	en	-4	0	0
youre _ me	en	-6	0	0
youre a	en	-3	0	0
youre killing	en	-4	0	0
youre still	en	2	0	0
youre wasting	en	3	0	0
yours*	en	2	0	0
yourself $	en	2	0	0
youve	en	10	0	0
youve _ the	en	3	0	0
youve got	en	7	0	0
z	*	4	0	0
zahle*	de	-3	0	0
zahlen	de	-3	0	0
zahlen $	de	-3	0	0
zahlu*	de	-2	0	0
zeige	de	3	0	0
zeige <you>	*	3	0	0
zeige _ an	de	3	0	0
zeige euch	de	2	0	0
zeit	de	-3	0	0
zeit $	de	-2	0	0
zeitu*	de	-6	0	0
zeitung	de	-6	0	0
zeitung <stop>	*	-3	0	0
zeitung abbestellen	de	-3	0	0
zeitung abbestellen $	de	-3	0	0
zero	en	3	0	0
ziege*	de	-5	0	0
ziegel	de	-5	0	0
ziehe	de	5	-2	0
ziehe <me>	*	5	-2	0
ziehe _ einwilligung	de	2	-2	0
ziehe meine	de	2	-2	0
ziehe*	de	-2	0	0
ziehen	de	-2	0	0
zu	de	-5	2	7
zu $	de	-3	4	0
zu <fed>	*	-2	0	0
zu _ nachrichten	de	-3	0	0
zu _ sms	de	-1	0	2
zu bekommen	de	4	0	0
zu bekommen $	de	4	0	0
zu diesem	de	-1	0	4
zu erhalten	de	0	3	0
zu erhalten $	de	0	3	0
zu klopfen	de	-3	0	0
zu klopfen $	de	-3	0	0
zu oft	de	5	0	0
zu oft $	de	6	0	0
zu viel	de	2	0	0
zu viel $	de	7	0	0
zu viele	de	-2	0	0
zucke*	de	-4	0	0
zucker	de	-4	0	0
zucker $	de	-4	0	0
zukun*	de	6	0	0
zukunft	de	6	0	0
zum	de	2	-2	0
zuruc*	de	-3	-2	0
zuruck	de	0	-2	0
zuruck $	de	1	-2	0
zusen*	de	-2	0	0
zusti*	de	2	0	0
zustimmung	de	2	0	0
zwei	de	-9	0	0
zweit*	de	-4	0	0
zweiten	de	-2	0	0
zwieb*	de	-5	0	0
zwiebeln	de	-5	0	0
zwiebeln $	de	-4	0	0
`;
