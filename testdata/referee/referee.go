package referee

import (
	"fmt"
	"go/format"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/corsvet/corsvet/internal/fixkind"
)

// A Disagreement is something in which the suite and what the program does
// differ. Its Kind is the same for all that look alike from outside.
type Disagreement struct {
	Kind    string
	Detail  string
	Silence string // of a miss: what covers it
}

// A Case is a program with all that is known of it.
type Case struct {
	Name          string
	Program       *Program
	Findings      []Finding
	Run           *Run
	Fixed         *Program // with all first fixes, or nil
	FixedRun      *Run
	Disagreements []Disagreement

	fixedFindings []Finding
	kept          map[string]int // findings without a fix, by kind
}

// disagree notes a disagreement, but only one of a kind.
func (c *Case) disagree(silence, kind, format string, args ...any) {
	if !c.has(kind) {
		c.Disagreements = append(c.Disagreements, Disagreement{Kind: kind, Detail: fmt.Sprintf(format, args...), Silence: silence})
	}
}

// has reports whether there is a disagreement of a kind.
func (c *Case) has(kind string) bool {
	return slices.ContainsFunc(c.Disagreements, func(d Disagreement) bool { return d.Kind == kind })
}

// Judge does everything with the programs.
func Judge(checker *Checker, programs []*Program) ([]*Case, error) {
	return judge(checker, programs, func(int) []variant { return variants })
}

// JudgeSome is Judge with some of the variants of each program, which take most
// of the time: by its seed, so that each is tried on many programs.
func JudgeSome(checker *Checker, programs []*Program, seed uint64, some int) ([]*Case, error) {
	return judge(checker, programs, func(i int) []variant {
		n := int((seed + uint64(i)) * uint64(some) % uint64(len(variants)))
		return slices.Concat(variants[n:], variants[:n])[:some]
	})
}

// newCase does what is done without running a program.
func newCase(checker *Checker, p *Program, variants []variant) *Case {
	c := &Case{Program: p}
	var panics []string
	c.Findings, panics = p.report()
	for _, p := range panics {
		name, _, _ := strings.Cut(p, ":")
		c.disagree("", "panic "+name, "%s", p)
	}
	if len(panics) > 0 {
		return c
	}
	c.repair(checker)
	c.vary(checker, variants)
	return c
}

func judge(checker *Checker, programs []*Program, variantsOf func(int) []variant) ([]*Case, error) {
	cases := make([]*Case, len(programs))
	each(len(programs), func(i int) { cases[i] = newCase(checker, programs[i], variantsOf(i)) })
	run := slices.Clone(programs)
	var inputs []Inputs
	for i, p := range programs {
		inputs = append(inputs, p.inputs(cases[i].Findings))
	}
	for i, c := range cases {
		if c.Fixed != nil {
			run = append(run, c.Fixed)
			inputs = append(inputs, inputs[i])
		}
	}
	runs, err := Execute(run, inputs)
	if err != nil {
		return nil, err
	}
	next := len(programs)
	for i, c := range cases {
		c.Run = runs[i]
		c.compare()
		if c.Fixed != nil {
			c.FixedRun = runs[next]
			next++
			c.compareFixed()
		}
	}
	return cases, nil
}

// each calls f for the numbers below n, two at a time.
func each(n int, f func(int)) {
	var wg sync.WaitGroup
	for worker := range 2 {
		wg.Go(func() {
			for i := worker; i < n; i += 2 {
				f(i)
			}
		})
	}
	wg.Wait()
}

// compare compares what was reported with what happened.
func (c *Case) compare() {
	for _, a := range c.Run.Distinct {
		if a.Panic != "" {
			c.disagree("", "program panics", "%s", a.Panic)
		}
	}
	proofs := c.Run.proofs()
	for _, f := range c.Findings {
		m := f.mistake()
		if m == Late && c.Run.rewritten() {
			continue // it was reported for what is set again, with another value
		}
		if c.Run.lateCookie(m) {
			continue // it would be dropped, had it left
		}
		if m == List && (c.Run.lateList() || !c.Run.lists()) {
			continue // browsers could not read it, had it left
		}
		if f.Analyzer == "originmatch" && !c.Run.bears(f) || f.Analyzer == "corspreflight" && !c.Run.refuses(f) ||
			f.Analyzer != "originmatch" && f.Analyzer != "corspreflight" && m != unseen && len(proofs[m]) == 0 {
			c.disagree("", "false "+f.kind(), "line %d: %s", f.Line, f.Message)
		}
	}
	for _, m := range Mistakes {
		if p := withoutBearing(proofs[m]); len(p) > 0 && !reported(c.Findings, m) {
			c.disagree(silenced(c.Program, c.Run, m, p), "miss "+string(m), "%s", c.Run.explain(p[0]))
		}
	}
}

// withoutBearing returns the proofs that are not there only to bear out what is
// reported.
func withoutBearing(proofs []Proof) []Proof {
	return slices.DeleteFunc(slices.Clone(proofs), func(p Proof) bool { return p.bears })
}

// placeholder is what a fix inserts for a person to fill.
const placeholder = "map[string]bool{}"

// repair applies the first fixes of all findings together and analyzes the
// program again.
func (c *Case) repair(checker *Checker) {
	var edits []edit
	c.kept = make(map[string]int)
	for _, f := range c.Findings {
		if len(f.fix) == 0 {
			c.kept[f.kind()]++
		}
		edits = append(edits, f.fix...)
	}
	if len(edits) == 0 {
		return
	}
	source, err := apply(c.Program.Source, edits)
	if err != nil {
		c.disagree("", "fixes overlap", "%v", err)
		return
	}
	// A person fills a new list. So that it is seen whom it lets in, it gets the
	// allowed origin here.
	if strings.Count(string(source), placeholder) > strings.Count(string(c.Program.Source), placeholder) {
		source = []byte(strings.ReplaceAll(string(source), placeholder, fmt.Sprintf("map[string]bool{%q: true}", allowed)))
	}
	formatted, err := format.Source(source)
	var fixed *Program
	if err == nil {
		fixed, err = checker.check(formatted)
	}
	if err != nil {
		c.disagree("", "fix does not compile", "%v\n%s", err, source)
		return
	}
	c.Fixed = fixed
	var panics []string
	c.fixedFindings, panics = c.Fixed.report()
	for _, p := range panics {
		name, _, _ := strings.Cut(p, ":")
		c.disagree("", "panic after a fix "+name, "%s", p)
	}
}

// compareFindings compares what is reported after the fixes with what was before, when
// the program was seen to make some mistakes.
func (c *Case) compareFindings(made map[Mistake][]Proof) {
	before, after := kinds(c.Findings), kinds(c.fixedFindings)
	for _, kind := range slices.Sorted(maps.Keys(after)) {
		i := slices.IndexFunc(c.fixedFindings, func(f Finding) bool { return f.kind() == kind })
		switch m := c.fixedFindings[i].mistake(); {
		case analyzerOf(kind) == "corspreflight" && before["corspreflight/rejected"]+before["corspreflight/status"] > 0:
			// Which of the two it is depends on the origins that are let in.
		case m == Late && c.Run.rewritten():
			// It was too late before, for a header that had a value.
		case before[kind] == 0 && (len(made[m]) > 0 || (m == Null || m == Lookalike) && letsAnyone(made)):
			// The program did so before, or let everybody in.
		case before[kind] == 0:
			c.disagree("", "fix brings "+kind, "%s", c.Fixed.Source)
		case after[kind] > c.kept[kind]:
			c.disagree("", "fix does not cure "+kind, "%s", c.Fixed.Source)
		}
	}
}

// letsAnyone reports whether any origin is let in, with credentials or without.
func letsAnyone(made map[Mistake][]Proof) bool {
	return len(made[Credentials])+len(made[Anonymous]) > 0
}

// compareFixed compares what happens after the fixes with what did before.
func (c *Case) compareFixed() {
	before, after := c.Run.proofs(), c.FixedRun.proofs()
	c.compareFindings(before)
	for m, proofs := range after {
		after[m] = withoutBearing(proofs)
	}
	for _, a := range c.FixedRun.Distinct {
		if a.Panic != "" && !c.has("program panics") {
			c.disagree("", "fix makes the program panic", "%s", a.Panic)
		}
	}
	for _, m := range Mistakes {
		switch p := after[m]; {
		case len(p) == 0:
		case len(before[m]) == 0 && m == Refused && silenced(c.Fixed, c.FixedRun, m, p) != "":
			// Preflights count of origins only that are let in, as some may be now.
		case len(before[m]) == 0 && (m == Anonymous && letsAnyone(before) || c.Run.lateCookie(m)):
			// Everybody could read more before, or the cookie came too late.
		case len(before[m]) == 0 && !reported(c.fixedFindings, m):
			c.disagree("", "fix causes "+string(m), "%s\n%s", c.FixedRun.explain(p[0]), c.Fixed.Source)
		case slices.ContainsFunc(c.Findings, func(f Finding) bool { return f.mistake() == m && len(f.fix) > 0 }) &&
			!reported(c.fixedFindings, m) && silenced(c.Fixed, c.FixedRun, m, p) == "":
			c.disagree("", "fix leaves "+string(m), "%s\n%s", c.FixedRun.explain(p[0]), c.Fixed.Source)
		}
	}
	// What mends preflights may answer them in another way.
	answersOtherwise := slices.ContainsFunc(c.Findings, func(f Finding) bool { return f.Analyzer == "corspreflight" && len(f.fix) > 0 })
	returns := slices.ContainsFunc(c.Findings, func(f Finding) bool { return f.fixMessage == fixkind.Return.Fix(nil).Message })
	for s, answers := range c.Run.Answers {
		c.Run.Inputs.requests(func(method string, _ bool, first int) {
			for i, origin := range c.Run.Inputs.Origins {
				if origin != allowed && origin != "" || answersOtherwise && strings.HasPrefix(method, "OPTIONS") {
					continue
				}
				a, b := c.Run.Distinct[answers[first+i]], c.FixedRun.Distinct[c.FixedRun.Answers[s][first+i]]
				about := Proof{setting: s, request: first + i}
				switch {
				case a.Panic != "" || b.Panic != "":
				case a.Status != b.Status || a.Body != b.Body && !(returns && endsEarlier(a, b)):
					c.disagree("", "fix changes the answer", "%s\n%s\n%s", c.Run.explain(about), c.FixedRun.explain(about), c.Fixed.Source)
				case a.Others != b.Others:
					c.disagree("", "fix changes another header", "%s\n%s\n%s\n%s", c.Run.explain(about), a.Others, b.Others, c.Fixed.Source)
				case origin == allowed && (a.readable(origin, true) && !b.readable(origin, true) || a.readable(origin, false) && !b.readable(origin, false)):
					c.disagree("", "fix shuts out the allowed origin", "%s\n%s\n%s", c.Run.explain(about), c.FixedRun.explain(about), c.Fixed.Source)
				}
			}
		})
	}
}

// endsEarlier reports whether b is the answer a to an error, without what was written to it
// when it had been answered.
func endsEarlier(a, b Answer) bool {
	return a.Status >= http.StatusBadRequest && b.Body != "" && strings.HasPrefix(a.Body, b.Body)
}

// vary analyzes the variants of the program and compares the findings.
func (c *Case) vary(checker *Checker, variants []variant) {
	want := kinds(c.Findings)
	for _, v := range variants {
		source, ok := v.change(c.Program)
		if !ok {
			continue
		}
		if formatted, err := format.Source(source); err == nil && !v.layout {
			source = formatted
		}
		p, err := checker.check(source)
		if err != nil {
			c.disagree("", "variant does not compile: "+v.name, "%v\n%s", err, source)
			continue
		}
		findings, panics := p.report()
		p.remove()
		for _, panic := range panics {
			name, _, _ := strings.Cut(panic, ":")
			panic, _, _ = strings.Cut(panic, "\n")
			c.disagree("", "panic "+name, "variant %s: %s\n%s", v.name, panic, source)
		}
		got := kinds(findings)
		for _, kind := range slices.Sorted(maps.Keys(union(want, got))) {
			switch {
			case len(panics) > 0 || got[kind] == want[kind]:
			case kind == "varyorigin/missing" && want["reflectedorigin/anonymous"] > 0 && got["reflectedorigin/anonymous"] > 0:
				// Who tells of it depends on whether * can be written there.
			case got[kind] < want[kind]:
				c.disagree("", "variant "+v.name+": loses "+analyzerOf(kind), "%s\n%s", kind, source)
			default:
				c.disagree("", "variant "+v.name+": gains "+analyzerOf(kind), "%s\n%s", kind, source)
			}
		}
	}
}

func analyzerOf(kind string) string {
	name, _, _ := strings.Cut(kind, "/")
	return name
}

func union(x, y map[string]int) map[string]int {
	out := maps.Clone(x)
	maps.Copy(out, y)
	return out
}
