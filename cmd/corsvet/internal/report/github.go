package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// github prints the workflow commands by which GitHub Actions annotates a
// change, and what it has to say about them all.
//
// Source: GitHub Docs, "Workflow commands for GitHub Actions", on setting an
// error message.
func github(rep *Report, out io.Writer) error {
	w := bufio.NewWriter(out)
	for _, it := range rep.Items {
		place := fmt.Sprintf("file=%s,line=%d,endLine=%d,col=%d", property(it.path), it.Start.Line, it.End.Line, it.Start.Column)
		if it.End.Line == it.Start.Line {
			// Columns of different lines make no range.
			place += fmt.Sprintf(",endColumn=%d", it.End.Column)
		}
		message := it.Message
		for _, r := range it.Related {
			message += fmt.Sprintf("\n%s:%d: %s", relative(rep.Root, r.File), r.Start.Line, r.Message)
		}
		for i, fix := range it.Fixes {
			label := "fix"
			if i > 0 {
				label = "or"
			}
			message += fmt.Sprintf("\n%s: %s", label, fix.Message)
		}
		message += "\n" + it.URL
		fmt.Fprintf(w, "::error %s,title=%s::%s\n", place, property("corsvet: "+it.Analyzer.Name), data(message))
	}
	return w.Flush()
}

// data escapes the text of a workflow command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes a property of a workflow command.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}
