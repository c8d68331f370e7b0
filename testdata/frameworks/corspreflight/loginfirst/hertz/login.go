// Package hertz has middlewares that ask for a login before that of a library answers
// preflights.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/middlewares/server/recovery"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/cors"
)

func put(_ context.Context, c *app.RequestContext) { c.JSON(200, "done") }

func login(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("Authorization")) == 0 {
		c.AbortWithStatus(401)
		return
	}
	c.Next(ctx)
}

func oneCall() {
	h := server.Default()
	h.Use(login, cors.Default()) // want "they send that without cookies and Authorization, and this refuses it then"
	h.PUT("/items", put)
	h.Spin()
}

func twoCalls() {
	h := server.New()
	h.Use(recovery.Recovery())
	h.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	h.Use(cors.Default())
	h.PUT("/items", put)
	h.Spin()
}
