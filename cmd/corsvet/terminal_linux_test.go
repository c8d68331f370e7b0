package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/pseudoterminal"
)

// TestTerminal runs the command as one does who sits before a terminal: findings
// come with their source, their fixes as diffs, and in colours.
func TestTerminal(t *testing.T) {
	for _, test := range []struct {
		name   string
		env    string
		args   string
		shown  []string // regular expressions
		hidden []string
	}{
		{
			"findings", "TERM=xterm", "-samesitenone .",
			[]string{
				`^\x1b\[1mmain\.go:\d+:3:\x1b\[0m \x1b\[31mbrowsers reject a SameSite=None cookie without Secure\x1b\[0m \(samesitenone/absent\)$`,
				`\x1b\[32m\t\tSecure:   true,\x1b\[0m$`,
				`^  or: Use SameSite=Lax instead$`,
				`^\d+ findings in 1 package, \d+ fixable: corsvet -fix -samesitenone \.$`,
			},
			nil,
		},
		{"no colours", "NO_COLOR=1", "-samesitenone .", []string{`^ +\d+ \+ \t\tSecure:   true,$`}, []string{`\x1b`}},
		{"a dumb terminal", "TERM=dumb", "-samesitenone .", []string{`^ +\d+ \+ \t\tSecure:   true,$`}, []string{`\x1b`}},
		{"one line each", "TERM=xterm", "-format lines -samesitenone .", []string{`without Secure \(samesitenone\)$`}, []string{`Secure:   true`}},
		{"no findings", "TERM=xterm", "-samesitenone ../../internal/fixkind", []string{`^no findings$`}, nil},
		{"nothing to repair", "TERM=xterm", "-fix -samesitenone ../../internal/fixkind", []string{`^no findings$`}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			screen, terminal := pseudoterminal.Open(t)
			cmd := exec.Command(command(t), strings.Fields(test.args)...)
			cmd.Dir = "../../testdata/demo"
			cmd.Env = append(os.Environ(), "NO_COLOR=", "CLICOLOR_FORCE=", asCommand, test.env)
			// Standard error is none, or would show progress in between.
			cmd.Stdin, cmd.Stdout = terminal, terminal
			var shown bytes.Buffer
			done := make(chan bool)
			go func() {
				io.Copy(&shown, screen) // It fails once nobody has the terminal open any more.
				close(done)
			}()
			err := cmd.Run()
			terminal.Close()
			<-done
			text := strings.ReplaceAll(shown.String(), "\r\n", "\n")
			if status := cmd.ProcessState.ExitCode(); status != 0 && status != 3 {
				t.Fatalf("%v\n%s", err, text)
			}
			for _, want := range test.shown {
				if !regexp.MustCompile("(?m)" + want).MatchString(text) {
					t.Errorf("%s is not shown:\n%s", want, text)
				}
			}
			for _, unwanted := range test.hidden {
				if regexp.MustCompile("(?m)" + unwanted).MatchString(text) {
					t.Errorf("%s is shown:\n%s", unwanted, text)
				}
			}
		})
	}
}
