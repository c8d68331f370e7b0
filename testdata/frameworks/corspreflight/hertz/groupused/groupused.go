// Package groupused has a group that is kept as what Use returns.
package groupused

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func allow(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if string(c.Method()) == "OPTIONS" { // want "none comes here, since there are routes for other methods only"
		c.AbortWithStatus(204)
	}
}

func put(_ context.Context, c *app.RequestContext) { c.JSON(200, "done") }

func routes() {
	h := server.Default()
	api := h.Group("/api").Use(allow)
	api.PUT("/x", put)
	h.Spin()
}
