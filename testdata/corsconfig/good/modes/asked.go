package modes

import (
	"flag"
	"net/http"
	"os"
	"strconv"

	"github.com/rs/cors"
)

// A check that lets all in by a setting that is not so by default, without a branch.

func askedByDefault(h http.Handler) http.Handler {
	mode := getenv("MODE", "prod")
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return mode == "dev" || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

var openToAll = flag.Bool("open-to-all", false, "let all origins in")

func askedFlag(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return *openToAll || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

var closedToAll = flag.Bool("closed-to-all", true, "let one origin in")

func askedNegated(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return !*closedToAll || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

// What these settings are by default is not known, or is not to open.

func askedOperand(open bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return open || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

func askedOperandAlone(open bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return open },
		AllowCredentials: true,
	}).Handler(h)
}

func askedOperandNegated(strict bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return !strict || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

func askedElement(settings map[string]bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return settings["open"] || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

func askedCall(open func() bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return open() || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

type switches struct{ open bool }

func (s *switches) askedField(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return s.open || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

var opened bool

func open(to bool) { opened = to }

func askedVariable(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return opened || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

func askedEnvironment(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return os.Getenv("OPEN") != "" || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

func askedParsed(h http.Handler) http.Handler {
	open, _ := strconv.ParseBool(os.Getenv("OPEN"))
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return open || o == app },
		AllowCredentials: true,
	}).Handler(h)
}
