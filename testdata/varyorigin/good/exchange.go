package good

import (
	"net/http"

	"varyorigin.test/framework"
)

// exchangeVaries adds Vary by the writer of the exchange that a method writes to.
func exchangeVaries(x framework.Exchange) {
	x.Response().Header().Add("Vary", "Origin")
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// methodVaries does it the other way round.
func methodVaries(x framework.Exchange) {
	x.SetHeader("Vary", "Origin")
	if origin := x.Request().Header.Get("Origin"); allowed[origin] {
		x.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// mayAdd writes Vary twice: whether the method sets or adds is not known.
func mayAdd(x framework.Exchange) {
	x.SetHeader("Vary", "Origin")
	x.SetHeader("Vary", "Accept-Encoding")
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// ownVary has a method that may do it.
func ownVary(x framework.Exchange) {
	x.Vary("Origin")
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// others sets headers whose names are not known.
func others(x framework.Exchange, headers map[string]string) {
	for name, value := range headers {
		x.SetHeader(name, value)
	}
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// notAHeader is given a text that only its name calls an origin.
func notAHeader(x framework.Exchange) {
	if origin := x.Value("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// onlyReads is given the value that it returns if there is none.
func onlyReads(x framework.Exchange) string {
	if origin := x.GetHeader("Origin"); allowed[origin] {
		return x.HeaderOr("Access-Control-Allow-Origin", origin)
	}
	return ""
}

// deepVaries has a context whose parts are structs of its own.
func deepVaries(c *framework.Deep) {
	c.SetHeader("Vary", "Origin")
	if origin := c.In.Header.Get("Origin"); allowed[origin] {
		(*c.Out.W).Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// made is a context of the response that has Vary.
func made(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	c := framework.NewDeep(w, r)
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// The methods of clients, of messages and of tests have the same names, and set
// what is sent to a server, or is no header of HTTP.
func clients(call framework.Call, builder framework.Builder, message framework.Message, trial framework.Trial) {
	if origin := call.GetHeader("Origin"); allowed[origin] {
		call.SetHeader("Access-Control-Allow-Origin", origin)
	}
	if origin := builder.GetHeader("Origin"); allowed[origin] {
		builder.SetHeader("Access-Control-Allow-Origin", origin)
	}
	if origin := message.GetHeader("Origin"); allowed[origin] {
		message.SetHeader("Access-Control-Allow-Origin", origin)
	}
	if origin := trial.GetHeader("Origin"); allowed[origin] {
		trial.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// forwards sends the Origin of a request on to another server.
func forwards(r *http.Request, call framework.Call) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		call.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// mayDelete has a method that is given the name of a header, and may delete it.
func mayDelete(x framework.Exchange) {
	x.SetHeader("Vary", "Origin")
	x.DelHeader("Vary")
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// mapVaries adds Vary by a header map of the context.
func mapVaries(x framework.Exchange) {
	x.Header().Add("Vary", "Origin")
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// writerVaries has a writer with a method that may do it.
func writerVaries(c *framework.Kept) {
	c.Out.Vary("Origin")
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.SetHeader("Access-Control-Allow-Origin", origin)
	}
}

// writerSets does it by another.
func writerSets(c *framework.Kept) {
	c.Out.Set("Vary", "Origin")
	if origin := c.In.Header.Get("Origin"); allowed[origin] {
		c.Out.Set("Access-Control-Allow-Origin", origin)
	}
}

// handedVaries is given such a writer.
func handedVaries(a *framework.Answer, r *http.Request) {
	a.Vary("Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		a.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
