package editors

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkKeystroke measures how long gopls takes, after a key was pressed, to
// look at the package again: without corsvet, with it, and the ratio of the
// two. Both servers are asked in turns. The figures are medians, and the last
// one is of the fastest times, which other programs on the machine affect less.
func BenchmarkKeystroke(b *testing.B) {
	const version, toolchain = "v0.24.0", "go1.27.4"
	plain := plainGopls(b, version, toolchain)
	with := corsvetGopls(version, toolchain)(b)
	for _, test := range []struct{ module, file string }{
		{"github.com/gin-gonic/gin@v1.12.0", "context.go"},
		{"github.com/kataras/iris/v12@v12.2.11", "context/context.go"},
	} {
		b.Run(test.module+"/"+test.file, func(b *testing.B) {
			dir := download(b, test.module)
			b.Setenv("GOPLSCACHE", b.TempDir())
			typists := []*typist{
				newTypist(b, dir, test.file, plain...),
				newTypist(b, dir, test.file, with...),
			}
			for range 5 { // Not measured.
				typists[0].press(b)
				typists[1].press(b)
			}
			times := make([][]float64, 2)
			for first := 0; b.Loop(); first = 1 - first {
				// Who is second pays for the garbage collection of the first.
				for _, i := range []int{first, 1 - first} {
					times[i] = append(times[i], typists[i].press(b))
				}
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(median(times[0]), "plain-ms")
			b.ReportMetric(median(times[1]), "corsvet-ms")
			b.ReportMetric(median(times[1])/median(times[0]), "ratio")
			b.ReportMetric(slices.Min(times[1])/slices.Min(times[0]), "fastest-ratio")
		})
	}
}

// plainGopls installs gopls itself.
func plainGopls(b *testing.B, version, toolchain string) []string {
	b.Helper()
	dir := b.TempDir()
	cmd := exec.Command("go", "install", "-trimpath", "golang.org/x/tools/gopls@"+version)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOBIN="+dir, "GOTOOLCHAIN="+toolchain)
	output(b, cmd)
	return []string{filepath.Join(dir, "gopls")}
}

// download makes a copy of a module.
func download(b *testing.B, module string) (dir string) {
	b.Helper()
	var info struct{ Dir string }
	out := output(b, exec.Command("go", "mod", "download", "-json", module))
	if err := json.Unmarshal([]byte(out), &info); err != nil {
		b.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(info.Dir)); err != nil {
		b.Fatal(err)
	}
	return dir
}

// A typist types in the body of the first function of a file.
type typist struct {
	document      *document
	before, after string
	keys          int64
}

func newTypist(b *testing.B, dir, file string, command ...string) *typist {
	b.Helper()
	name := filepath.Join(dir, filepath.FromSlash(file))
	text, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	c := start(b, dir, object{
		"pullDiagnostics":    true,
		"diagnosticsDelay":   "0s",   // At the start, all is published at once.
		"diagnosticsTrigger": "Save", // Afterwards, nothing is done unasked.
	}, command...)
	d := c.open(b, name, string(text))
	if err := c.await(d.uri, d.version, func([]diagnostic) bool { return true }); err != nil {
		b.Fatal(err)
	}
	function := strings.Index(d.text, "\nfunc ")
	body := function + strings.Index(d.text[function:], "{\n") + len("{\n")
	return &typist{
		document: d,
		before:   d.text[:body],
		after:    d.text[body:],
		keys:     time.Now().UnixNano(), // No text has been analyzed before.
	}
}

// press changes the file and returns in how many milliseconds the server has
// the diagnostics.
func (t *typist) press(b *testing.B) float64 {
	b.Helper()
	t.keys++
	var result struct {
		Items []diagnostic `json:"items"`
	}
	start := time.Now()
	t.document.change(b, fmt.Sprintf("%s\t_ = %d\n%s", t.before, t.keys, t.after))
	t.document.client.call(b, "textDocument/diagnostic", object{"textDocument": object{"uri": t.document.uri}}, &result)
	elapsed := time.Since(start)
	for _, d := range result.Items {
		if d.Severity == 1 {
			b.Fatalf("the package has an error: %s", d.Message)
		}
	}
	return float64(elapsed.Microseconds()) / 1000
}

func median(times []float64) float64 {
	times = slices.Sorted(slices.Values(times))
	return times[len(times)/2]
}
