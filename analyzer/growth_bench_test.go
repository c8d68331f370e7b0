package analyzer_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"
)

// growth is how much of the sources of BenchmarkGrowth is generated.
var growth = flag.Int("growth", 10, "`percent` of the full size of the sources of BenchmarkGrowth")

// BenchmarkGrowth compares the suite to the inspect-only analyzer as
// BenchmarkCommand does, on generated sources that are larger than what people
// write: where anything is quadratic, it shows. It downloads nothing.
func BenchmarkGrowth(b *testing.B) {
	const file = "package p\n\nimport \"net/http\"\n\n"
	// site returns a function with a mistake.
	site := func(i int) string {
		return fmt.Sprintf("func handle%d(w http.ResponseWriter, r *http.Request) {\n%s}\n\n", i, mistake)
	}
	for _, shape := range []struct {
		name     string
		n        int // at full size
		generate func(b *testing.B, dir string, n int)
	}{
		{"functions", 10_000, func(b *testing.B, dir string, n int) {
			writeSource(b, dir, "p.go", file+repeat(n, site))
		}},
		{"files", 5_000, func(b *testing.B, dir string, n int) {
			for i := range n {
				writeSource(b, dir, fmt.Sprintf("p%d.go", i), file+site(i))
			}
		}},
		{"structs", 100_000, func(b *testing.B, dir string, n int) {
			element := func(i int) string { return fmt.Sprintf("\t{%q, true},\n", fmt.Sprintf("https://app%d.example.com", i)) }
			writeSource(b, dir, "p.go", file+"var sites = []struct {\n\torigin string\n\ttrusted bool\n}{\n"+repeat(n, element)+"}\n\n"+
				"func handle(w http.ResponseWriter, r *http.Request) {\n\tfor _, s := range sites {\n"+
				"\t\tif s.origin == r.Header.Get(\"Origin\") {\n\t\t\tw.Header().Set(\"Access-Control-Allow-Origin\", s.origin)\n\t\t}\n\t}\n}\n")
		}},
		// Ten functions, each as deep as the parser allows: 1,000 scopes.
		{"nested", 490, func(b *testing.B, dir string, n int) {
			open := func(i int) string { return fmt.Sprintf("if n != %d {\n", i) }
			function := func(i int) string {
				return fmt.Sprintf("func handle%d(w http.ResponseWriter, n int) {\n", i) +
					repeat(n, open) + mistake + strings.Repeat("}\n", n) + "}\n\n"
			}
			writeSource(b, dir, "p.go", file+repeat(10, function))
		}},
	} {
		b.Run(shape.name, func(b *testing.B) {
			dir := b.TempDir()
			shape.generate(b, dir, max(1, shape.n*(*growth)/100))
			compareCommands(b, dir, ".")
		})
	}
}

// mistake is statements that answer with * and credentials.
const mistake = "\tw.Header().Set(\"Access-Control-Allow-Origin\", \"*\")\n" +
	"\tw.Header().Set(\"Access-Control-Allow-Credentials\", \"true\")\n"

// repeat joins what part returns for each number below n.
func repeat(n int, part func(i int) string) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(part(i))
	}
	return text.String()
}
