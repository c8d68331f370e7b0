// Package hertz sets headers after the answer through hertz, which sends it when
// the handlers are done: none is late.
package hertz

import (
	"context"
	"fmt"

	"github.com/cloudwego/hertz/pkg/app"
)

func afterString(_ context.Context, c *app.RequestContext) {
	c.String(200, "hello")
	c.Header("Access-Control-Allow-Origin", "*")
}

func afterAbort(_ context.Context, c *app.RequestContext) {
	c.AbortWithStatus(204)
	c.Response.Header.Set("Access-Control-Allow-Origin", "*")
}

func afterPrint(_ context.Context, c *app.RequestContext) {
	fmt.Fprintln(c, "hello")
	c.Header("Access-Control-Allow-Origin", "*")
}
