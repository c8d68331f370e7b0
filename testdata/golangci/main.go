// Golangci is golangci-lint with the linter corsvet in it, as golangci-lint
// custom would build it, but without a copy of golangci-lint's source.
package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/corsvet/corsvet/cmd/gclplugin"
)

func main() {
	// Without a version, golangci-lint tells by the binary whether what it has
	// in its cache is still good.
	err := commands.Execute(commands.BuildInfo{GoVersion: runtime.Version()})
	if err != nil {
		fmt.Fprintln(os.Stderr, "The command is terminated due to an error:", err)
		os.Exit(exitcodes.Failure)
	}
}
