package referee

import (
	"reflect"
	"testing"
)

// TestVariants: no variant changes an answer.
func TestVariants(t *testing.T) {
	c := newChecker(t)
	seen := make(map[string]bool)
	var programs []*Program
	var inputs []Inputs
	var names []string
	for n := range uint64(12) {
		p, err := c.Check(Generate(1000 + n))
		if err != nil {
			t.Fatal(err)
		}
		programs, inputs, names = append(programs, p), append(inputs, p.inputs(nil)), append(names, "")
		for _, v := range variants {
			source, ok := v.change(p)
			if !ok {
				continue
			}
			changed, err := c.check(source)
			if err != nil {
				t.Fatalf("%s: %v\n%s", v.name, err, source)
			}
			seen[v.name] = true
			programs, inputs, names = append(programs, changed), append(inputs, p.inputs(nil)), append(names, v.name)
		}
	}
	runs, err := Execute(programs, inputs)
	if err != nil {
		t.Fatal(err)
	}
	var original int
	for i, run := range runs {
		if names[i] == "" {
			original = i
		} else if !reflect.DeepEqual(run, runs[original]) {
			t.Errorf("%s changes the answers of\n%s\nto those of\n%s", names[i], programs[original].Source, programs[i].Source)
		}
	}
	for _, v := range variants {
		if !seen[v.name] {
			t.Errorf("%s is not used", v.name)
		}
	}
}
