package fix

import (
	"slices"
	"testing"
)

func TestDeleteElement(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"between others", "\tx(T{\n\t\tA: 1,\n\t\tB: target, // gone\n\t\tC: 3, // c\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t\tC: 3, // c\n\t})\n"},
		{"first", "\tx(T{\n\t\tB: target,\n\t\tC: 3,\n\t})\n", "\tx(T{\n\t\tC: 3,\n\t})\n"},
		{"last", "\tx(T{\n\t\tA: 1,\n\n\t\tB: target,\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t})\n"},
		{"only one", "\tx(T{\n\t\tB: target, // gone\n\t})\n", "\tx(T{})\n"},
		{"only one, with a comment above", "\tx(T{\n\t\t// gone\n\t\tB: target,\n\t})\n", "\tx(T{})\n"},
		{"comment above, and above the next", "\tx(T{\n\t\tA: 1,\n\t\t// gone\n\t\tB: target,\n\t\t// c\n\t\tC: 3,\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t\t// c\n\t\tC: 3,\n\t})\n"},
		{"comment above, perhaps about the next too", "\tx(T{\n\t\tA: 1,\n\t\t// stays\n\t\tB: target,\n\t\tC: 3,\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t\t// stays\n\t\tC: 3,\n\t})\n"},
		{"element in a comment above", "\tx(T{\n\t\tA: 1,\n\t\t// stays: 3,\n\t\tB: target,\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t\t// stays: 3,\n\t})\n"},
		{"comment above a blank line above", "\tx(T{\n\t\t// stays\n\n\t\tB: target,\n\t})\n", "\tx(T{\n\t\t// stays\n\t})\n"},
		{"several lines", "\tx(T{\n\t\tA: 1,\n\t\tB: y(\n\t\t\ttarget,\n\t\t),\n\t\tC: 3,\n\t})\n", "\tx(T{\n\t\tA: 1,\n\t\tC: 3,\n\t})\n"},
		{"key of a map", "\tx(M{\n\t\t\"a\": 1,\n\t\ttarget: 2,\n\t})\n", "\tx(M{\n\t\t\"a\": 1,\n\t})\n"},
		{"no keys", "\tx(T{\n\t\ta,\n\t\ttarget,\n\t})\n", "\tx(T{\n\t\ta,\n\t})\n"},
		{"first on a line", "\tx(T{B: target, C: 3})\n", "\tx(T{C: 3})\n"},
		{"middle of a line", "\tx(T{A: 1, B: target, C: 3})\n", "\tx(T{A: 1, C: 3})\n"},
		{"last on a line", "\tx(T{A: 1, B: target})\n", "\tx(T{A: 1})\n"},
		{"only one on a line", "\tx(T{B: target})\n", "\tx(T{})\n"},
		{"end of a line of its literal", "\tx(T{A: 1, B: target,\n\t\tC: 3})\n", "\tx(T{A: 1,\n\t\tC: 3})\n"},
		{"comment within it", "\tx(T{A: 1, B: y(func() { // gone\n\t\ttarget()\n\t}), C: 3}) // c\n", "\tx(T{A: 1, C: 3}) // c\n"},
		{"comment within it, only one", "\tx(T{B: y(target /* gone */)}) // c\n", "\tx(T{}) // c\n"},
		{"comment before it on its line", "\tx(T{A: 1 /* c */, B: target, C: 3})\n", ""},
		{"comment within the line", "\tx(T{A: 1, B: target /* c */, C: 3})\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, DeleteElement(s.fset, s.element(t)), body(test.want))
		})
	}
	t.Run("argument", func(t *testing.T) {
		s := parse(t, body("\tx(target)\n"))
		s.checkEdits(t, DeleteElement(s.fset, s.target()), "")
	})
}

func TestDeleteElementNeighbours(t *testing.T) {
	s := parse(t, body("\tx(T{\n\t\tA: 1,\n\n\t\tB: target,\n\n\t\tC: 3,\n\t})\n"))
	next, _ := s.element(t).NextSibling()
	edits := slices.Concat(DeleteElement(s.fset, s.element(t)), DeleteElement(s.fset, next))
	s.checkEdits(t, edits, body("\tx(T{\n\t\tA: 1,\n\t})\n"))
}

func TestInsertElement(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"lined up", "\tx(T{\n\t\tName:     1,\n\t\tSameSite: target, // c\n\t})\n", "\tx(T{\n\t\tName:     1,\n\t\tSecure:   true,\n\t\tSameSite: target, // c\n\t})\n"},
		{"longer than the other", "\tx(T{\n\t\tA: target,\n\t})\n", "\tx(T{\n\t\tSecure: true,\n\t\tA: target,\n\t})\n"},
		{"comment above", "\tx(T{\n\t\t// c\n\t\tSameSite: target,\n\t})\n", "\tx(T{\n\t\tSecure: true,\n\t\t// c\n\t\tSameSite: target,\n\t})\n"},
		{"one line", "\tx(T{Name: 1, SameSite: target})\n", "\tx(T{Name: 1, Secure: true, SameSite: target})\n"},
		{"no keys", "\tx(T{target})\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, InsertElement(s.fset, s.element(t), "Secure", "true"), body(test.want))
		})
	}
}

func TestInsertElementAfter(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"lined up", "\tx(T{\n\t\tSameSite: target,\n\t\tA:        2,\n\t})\n", "\tx(T{\n\t\tSameSite: target,\n\t\tSecure:   true,\n\t\tA:        2,\n\t})\n"},
		{"last", "\tx(T{\n\t\tName:     1,\n\t\tSameSite: target,\n\t})\n", "\tx(T{\n\t\tName:     1,\n\t\tSameSite: target,\n\t\tSecure:   true,\n\t})\n"},
		{"comment at its end", "\tx(T{\n\t\tSameSite: target, // c\n\t})\n", "\tx(T{\n\t\tSameSite: target, // c\n\t\tSecure:   true,\n\t})\n"},
		{"comment below", "\tx(T{\n\t\tSameSite: target,\n\t\t// c\n\t})\n", "\tx(T{\n\t\tSameSite: target,\n\t\tSecure:   true,\n\t\t// c\n\t})\n"},
		{"one line", "\tx(T{Name: 1, SameSite: target})\n", "\tx(T{Name: 1, SameSite: target, Secure: true})\n"},
		{"one line, others after it", "\tx(T{SameSite: target, A: 1})\n", "\tx(T{SameSite: target, Secure: true, A: 1})\n"},
		{"end of a line of several", "\tx(T{\n\t\tName: 1, SameSite: target,\n\t})\n", "\tx(T{\n\t\tName: 1, SameSite: target, Secure: true,\n\t})\n"},
		{"no keys", "\tx(T{target})\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, InsertElementAfter(s.fset, s.element(t), "Secure", "true"), body(test.want))
		})
	}
}
