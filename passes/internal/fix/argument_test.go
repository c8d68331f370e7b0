package fix

import "testing"

func TestDeleteArg(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"only one", "\tx(target)\n", "\tx()\n"},
		{"first", "\tx(target, 2)\n", "\tx(2)\n"},
		{"middle", "\tx(1, target, 3)\n", "\tx(1, 3)\n"},
		{"last", "\tx(1, target)\n", "\tx(1)\n"},
		{"own line", "\tx(\n\t\t1,\n\t\ttarget, // gone\n\t\t3,\n\t)\n", "\tx(\n\t\t1,\n\t\t3,\n\t)\n"},
		{"only one, on its own line", "\tx(\n\t\ttarget,\n\t)\n", "\tx()\n"},
		{"comment within the line", "\tx(1, target /* c */, 3)\n", ""},
		{"list that is spread", "\tx(1, target...)\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			want := ""
			if test.want != "" {
				want = body(test.want)
			}
			s.checkEdits(t, DeleteArg(s.fset, s.target()), want)
		})
	}
	t.Run("element", func(t *testing.T) {
		s := parse(t, body("\tx(T{target})\n"))
		s.checkEdits(t, DeleteArg(s.fset, s.target()), "")
	})
}
