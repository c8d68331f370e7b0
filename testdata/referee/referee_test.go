package referee

import (
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The budget is about so many programs, from seed 1 on.
const (
	defaultPrograms = 600
	defaultVariants = 4
)

var (
	programs = flag.Int("programs", defaultPrograms, "how many programs are generated")
	seed     = flag.Uint64("seed", 1, "the seed of the first")
	shrink   = flag.String("shrink", "", "a folder for a small program of each disagreement")
	only     = flag.String("kind", "", "a regular expression of the kinds that are shrunk")
	some     = flag.Int("variants", defaultVariants, "how many variants of a program are tried")
	examples = flag.Int("examples", 8, "how many programs of a kind are shrunk")
)

func newChecker(t testing.TB) *Checker {
	t.Helper()
	c, err := NewChecker(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestReferee compares what generated programs send with what is reported.
func TestReferee(t *testing.T) {
	c := newChecker(t)
	var cases []*Case
	for start := 0; start < *programs; start += 300 {
		var batch []*Program
		for i := start; i < min(start+300, *programs); i++ {
			n := *seed + uint64(i)
			p, err := c.Check(Generate(n))
			if err != nil {
				t.Fatalf("the program of seed %d: %v", n, err)
			}
			batch = append(batch, p)
		}
		judged, err := JudgeSome(c, batch, *seed+uint64(start), *some)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range judged {
			c.Name = fmt.Sprintf("seed %d", *seed+uint64(start+i))
		}
		cases = append(cases, judged...)
		t.Logf("%d programs are judged", len(cases))
	}
	s := Summarize(cases)
	t.Logf("%s", s)
	if *shrink != "" {
		shrinkAll(t, c, s, cases)
	}
	known := knownKinds(t)
	isDefault := *programs == defaultPrograms && *seed == 1 && *some == defaultVariants
	for _, kind := range byCount(s.Kinds) {
		switch n := s.Kinds[kind]; {
		case !known[kind]:
			t.Errorf("%s is new, in %d programs\n%s", kind, n, example(cases, kind))
		case isDefault && n > budget[kind]:
			t.Errorf("%s: %d programs, and %d are allowed\n%s", kind, n, budget[kind], example(cases, kind))
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(budget)) {
		if n := s.Kinds[kind]; isDefault && n < budget[kind] {
			t.Logf("%s: %d programs, so that the budget of %d can be lowered", kind, n, budget[kind])
		}
	}
}

// example describes the first program that shows a disagreement.
func example(cases []*Case, kind string) string {
	for _, c := range cases {
		for _, d := range c.Disagreements {
			if d.Kind == kind && d.Silence == "" {
				return fmt.Sprintf("%s: %s\n%s", c.Name, d.Detail, c.Program.Source)
			}
		}
	}
	return ""
}

// shrinkAll writes small programs of all kinds of disagreements, as cases.
func shrinkAll(t *testing.T, checker *Checker, s *Summary, cases []*Case) {
	wanted, err := regexp.Compile(*only)
	if err != nil {
		t.Fatal(err)
	}
	var targets []*Target
	names := make(map[*Target]string)
	count := make(map[string]int)
	for _, c := range cases {
		for _, d := range c.Disagreements {
			if d.Silence == "" && count[d.Kind] < *examples && wanted.MatchString(d.Kind) {
				count[d.Kind]++
				target := NewTarget(c, d)
				targets = append(targets, target)
				names[target] = c.Name
			}
		}
	}
	if err := Shrink(checker, targets); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(*shrink, 0o777); err != nil {
		t.Fatal(err)
	}
	for rank, kind := range byCount(s.Kinds) {
		for i, group := range shapes(targets, kind) {
			judged, err := Judge(checker, []*Program{group[0].Program})
			if err != nil {
				t.Fatal(err)
			}
			about := fmt.Sprintf("%s: %d of %d programs; of %d that were shrunk, %d look like this, such as that of %s.",
				kind, s.Kinds[kind], s.Programs, count[kind], len(group), names[group[0]])
			for _, d := range judged[0].Disagreements {
				if d.Kind == kind {
					about += "\n\n\t" + strings.ReplaceAll(strings.TrimSpace(d.Detail), "\n", "\n\t")
				}
			}
			name := fmt.Sprintf("%02d-%s-%02d.go", rank+1, strings.NewReplacer(" ", "-", "/", "-", ":", "").Replace(kind), i+1)
			if err := os.WriteFile(filepath.Join(*shrink, name), writeCase(about, judged[0]), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// shapes groups the targets of a kind by their shape, the most frequent first
// and in each the smallest.
func shapes(targets []*Target, kind string) (groups [][]*Target) {
	byShape := make(map[string][]*Target)
	for _, target := range targets {
		if target.Kind == kind {
			shape := target.Program.shape()
			byShape[shape] = append(byShape[shape], target)
		}
	}
	for _, group := range byShape {
		slices.SortStableFunc(group, func(x, y *Target) int { return x.Program.size() - y.Program.size() })
		groups = append(groups, group)
	}
	slices.SortFunc(groups, func(x, y []*Target) int {
		return cmp.Or(cmp.Compare(len(y), len(x)), strings.Compare(string(x[0].Program.Source), string(y[0].Program.Source)))
	})
	return groups
}

// TestGenerate: every program compiles, and a seed gives one program.
func TestGenerate(t *testing.T) {
	c := newChecker(t)
	for i := range uint64(*programs) {
		source := Generate(*seed + i)
		if _, err := c.Check(source); err != nil {
			t.Errorf("seed %d: %v\n%s", *seed+i, err, source)
		}
		if again := Generate(*seed + i); string(again) != string(source) {
			t.Fatalf("seed %d gives two programs", *seed+i)
		}
	}
}
